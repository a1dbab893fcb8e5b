/** Amendments as a table to print: a row each, in the reader's language. */
import type { Amendment, MessageLanguage } from "@qujat/model";
import {
  AMENDMENT_COLUMNS,
  OPERATION_NAMES,
  UNNAMED_ACT,
  WHOLE_ACT,
  WHOLE_INSTRUMENT,
} from "../data/table-of-amendments.ts";
import { nameUnit } from "./unit-name.ts";

/** How much of a new wording a row shows, in UTF-16 units. */
const OPENING = 60;

/**
 * The amendments of an act as rows of five cells: number, what is changed (act, instrument), where in it, how, and the
 * opening words of the new wording.
 *
 * @param language of the reader; the first row is the head
 * @example amendmentRows(amendments, "en")[1] // ["1", "бұйрық 2015-05-27 № 43", "point 1, subpoint 4)", "reworded", "4) …"]
 */
export function amendmentRows(
  amendments: readonly Amendment[],
  language: MessageLanguage,
): readonly (readonly string[])[] {
  const rows = amendments.map((amendment, at) => [
    String(at + 1),
    whatOf(amendment, language),
    whereOf(amendment, language),
    OPERATION_NAMES[amendment.operation][language],
    wordingOf(amendment),
  ]);
  return [AMENDMENT_COLUMNS[language], ...rows];
}

function whatOf({ target: { act, instrument } }: Amendment, language: MessageLanguage): string {
  const named = act && [act.type, act.date, act.number && `№ ${act.number}`].filter(Boolean).join(" ");
  const name = named || act?.title || UNNAMED_ACT[language];
  return instrument === null ? name : `${name}: ${instrument}`;
}

function whereOf({ target, part }: Amendment, language: MessageLanguage): string {
  const whole = target.instrument === null ? WHOLE_ACT : WHOLE_INSTRUMENT;
  return nameUnit(target.unit, part, language) || whole[language];
}

function wordingOf({ newText, oldWords, newWords, source }: Amendment): string {
  if (newText !== null) return opening(newText.map(({ value }) => value).join(" "));
  const words = [oldWords, newWords].flatMap((one) => (one === null ? [] : [`«${opening(one)}»`]));
  return words.length > 0 ? words.join(" → ") : (source ?? "");
}

function opening(text: string): string {
  return text.length > OPENING
    ? `${text.slice(0, text.lastIndexOf(" ", OPENING)).trimEnd() || text.slice(0, OPENING)}…`
    : text;
}
