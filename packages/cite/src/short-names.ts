/** Short names that a text defines: «(бұдан әрі – Заң)», «(далее – Правила)». */
import { findActTypes } from "@qujat/language";
import { DEFINES } from "./data/words.ts";
import type { Pair } from "./quotes.ts";
import type { Reading } from "./reading.ts";

/** A definition: the name, where its bracket stands, and the type of act that the name has, if it has one. */
export interface Definition {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly type: string | null;
  readonly instrument: boolean;
}

/** Every definition of a text, in order. */
export function definitionsOf(reading: Reading): readonly Definition[] {
  return [...reading.brackets.byStart.values()]
    .flatMap((bracket) => definitionIn(reading, bracket))
    .sort((a, b) => a.start - b.start);
}

function definitionIn(reading: Reading, { open, end, inner }: Pair): readonly Definition[] {
  const name = inner.length < 140 ? DEFINES.exec(inner)?.[1]?.replace(/^[«"“]|[»"”]$/g, "") : undefined;
  if (name === undefined) return [];
  const type = findActTypes(name).find(({ language }) => language === reading.language);
  const whole = type !== undefined && type.start === 0 && type.end === name.length;
  return [
    {
      name,
      start: open,
      end,
      type: whole ? type.type : null,
      instrument: whole && type.kind === "instrument",
    },
  ];
}
