/** Notes of the publisher: `Ескерту.`, `Сноска.`, «РҚАО-ның ескертпесі!», «Примечание ИЗПИ!», and what they are about. */
import type { UnitType } from "@qujat/model";
import { NOTE_STARTS } from "../data/structure-words.ts";
import type { Line } from "./line.ts";

const NOTE = new RegExp(`^[\\s"«(]*(?:${NOTE_STARTS.map((start) => start.replace(".", "\\.")).join("|")})`, "iu");
/** The first unit a note names, with the stems of both languages. */
const ABOUT =
  /(?<!\p{L})(?:(бөлім|раздел)|(тарау|глав)|(параграф)|(бап|баб|стать)|(тармақ(?!ша)|тармағ|пункт)|(тармақша|подпункт))/iu;
const TYPES: readonly UnitType[] = ["part", "chapter", "section", "article", "point", "subpoint"];
/** How far into a note the unit it is about stands, in UTF-16 units. */
const REACH = 80;

/** Whether a line is a note of the publisher. */
export function isNote(line: Line): boolean {
  return line.kind !== "row" && line.kind !== "form" && NOTE.test(line.value);
}

/** Whether a note only announces itself, so that its text is the line below: «РҚАО-ның ескертпесі!». */
export function announcesNote(line: Line): boolean {
  return line.value.length < 60 && /!\s*$/.test(line.value) && isNote(line);
}

/** The unit a note is about; null where it names none. */
export function unitOfNote(value: string): UnitType | null {
  const match = ABOUT.exec(value.slice(0, REACH));
  const at = match?.slice(1).findIndex((group) => group !== undefined) ?? -1;
  return TYPES[at] ?? null;
}
