/** Names of acts in a head: issuer, date, number and type, in the word order of either language. */

import {
  type FoundActType,
  type FoundDate,
  type FoundNumber,
  findActNumbers,
  findActTypes,
  findDates,
} from "@qujat/language";
import type { Issuer } from "@qujat/model";
import { kazakhName } from "./kazakh-name.ts";
import { russianName } from "./russian-name.ts";

/** An act as it is named at a place of a text. */
export interface ActName {
  readonly type: string;
  readonly language: "kk" | "ru";
  /** The case of the type: the act itself is in the nominative, the act that ended it in the instrumental. */
  readonly case: FoundActType["case"];
  readonly issuers: readonly Issuer[];
  readonly date: string | null;
  readonly number: string | null;
  /** Where the whole name stands, and where its type does. */
  readonly start: number;
  readonly end: number;
  readonly typeStart: number;
}

/** What names are made of, found once in a text. */
export interface Marks {
  readonly text: string;
  readonly types: readonly FoundActType[];
  readonly dates: readonly FoundDate[];
  readonly numbers: readonly FoundNumber[];
}

/**
 * Every act that a text names with a date or a number, in order of the types.
 *
 * @param text some lines; a line break is a blank
 * @example actNamesIn("Приказ Министра юстиции от 13 июля 2018 года № 1090")[0]?.number // "1090"
 */
export function actNamesIn(text: string): ActName[] {
  const marks: Marks = {
    text,
    types: findActTypes(text).filter(({ kind }) => kind === "act"),
    dates: findDates(text),
    numbers: findActNumbers(text),
  };
  return marks.types.flatMap((type) => {
    const name = type.language === "kk" ? kazakhName(type, marks) : russianName(type, marks);
    return name === undefined ? [] : [name];
  });
}
