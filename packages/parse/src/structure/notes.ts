/** Notes of the publisher: `Ескерту.`, `Сноска.`, «РҚАО-ның ескертпесі!», «Примечание ИЗПИ!», and what they are about. */
import type { UnitType } from "@qujat/model";
import { NOTE_STARTS } from "../data/head-words.ts";
import type { Line } from "./line.ts";

const NOTE = new RegExp(`^[\\s"«(]*(?:${NOTE_STARTS.map((start) => start.replace(".", "\\.")).join("|")})`, "iu");
/** The first unit a note names, with the stems of both languages, and its number before or behind it. */
const ABOUT =
  /(?:(\d+(?:-\d+)?)\)?-?\s?)?(?<!\p{L})(?:(бөлім|раздел)|(тарау|глав)|(параграф)|(бап|баб|стать)|(тармақ(?!ша)|тармағ|пункт)|(тармақша|подпункт))\p{L}*(?:\s(\d+(?:-\d+)?))?/iu;
const TYPES: readonly UnitType[] = ["part", "chapter", "section", "article", "point", "subpoint"];
/** Longest words that only announce a note, in UTF-16 units: «Примечание РЦПИ.». */
const ANNOUNCEMENT = 24;
/** How far into a note the unit it is about stands, in UTF-16 units. */
const REACH = 80;

/** Whether a line is a note of the publisher. */
export function isNote(line: Line): boolean {
  return line.kind !== "row" && line.kind !== "form" && NOTE.test(line.value);
}

/** Whether a note only announces itself, so that its text is the line below: «РҚАО-ның ескертпесі!». */
export function announcesNote(line: Line): boolean {
  const { length } = line.value.trim();
  return isNote(line) && (length <= ANNOUNCEMENT || (length < 60 && /!\s*$/.test(line.value)));
}

/** The unit a note is about, with its number where it says one; null where it names none. */
export function unitOfNote(value: string): { readonly type: UnitType; readonly number: string | null } | null {
  const match = ABOUT.exec(value.slice(0, REACH));
  const type = TYPES[match?.slice(2, 2 + TYPES.length).findIndex((group) => group !== undefined) ?? -1];
  return type ? { type, number: match?.[1] ?? match?.[2 + TYPES.length] ?? null } : null;
}
