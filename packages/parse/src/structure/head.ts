/** The head of an act: title, status, requisites, notes, preamble and the enacting word, in whatever order they stand. */
import { foldLegal } from "@qujat/language";
import type { ProvisionType } from "@qujat/model";
import { ENACTING, STATUS_WORDS } from "../data/head-words.ts";
import { ACT_NOUNS, PUBLICATION_WORDS } from "../data/structure-words.ts";
import { type Draft, draft } from "./draft.ts";
import { isOpenEnded, type Line } from "./line.ts";
import { announcesNote, isNote } from "./notes.ts";

/** The head, and how many lines it takes. */
export interface Head {
  readonly drafts: readonly Draft[];
  readonly size: number;
}

const ENACTING_END = new RegExp(`(?<!\\p{L})(?<word>${ENACTING})\\s*(?<sign>[:.]?)\\s*$`, "u");
const ENACTING_ALONE = new RegExp(`^(?:${ENACTING})\\s*[:.]?\\s*$`, "u");
const PUBLICATION = new RegExp(PUBLICATION_WORDS.join("|"), "iu");
const STATUS = new RegExp(`^(?:${STATUS_WORDS.map(({ pattern }) => pattern).join("|")})\\.?$`, "u");
const DATED = /(?:19|20)\d\d\s?(?:жыл|ж\.|год|г\.)|\d{1,2}\.\d{1,2}\.(?:19|20)\d\d|(?:№|(?<!\p{L})N)\s?[\p{L}\d]/iu;
const NAMED = new RegExp(`(?<!\\p{L})(?:${ACT_NOUNS.join("|")})`, "iu");
/** Longest line of a requisite, in UTF-16 units; a preamble that cites acts by date is told by its end. */
const REQUISITES_LENGTH = 1500;

/**
 * Reads the head: lines up to the enacting word or the first sign of a provision.
 *
 * @param lines of the act itself, from its first
 */
export function readHead(lines: readonly Line[]): Head {
  const size = sizeOf(lines);
  const drafts: Draft[] = [];
  for (const [at, line] of lines.slice(0, size).entries()) {
    const before = lines[at - 1];
    const last = drafts.at(-1);
    if (before && last && announcesNote(before)) last.texts.push(...line.texts);
    else drafts.push(draft(typeOf(line, drafts, isBeforeBody(lines, at, size)), line.texts));
  }
  return { drafts, size };
}

/** Whether nothing of the head but an enacting word stands behind a line, and the body does. */
function isBeforeBody(lines: readonly Line[], at: number, size: number): boolean {
  const next = lines[at + 1];
  if (next && at + 1 < size) return isEnactingWord(next);
  return size < lines.length;
}

function sizeOf(lines: readonly Line[]): number {
  const first = lines.findIndex(
    ({ sign, kind }) => kind === "row" || kind === "form" || (sign && sign.type !== "dash"),
  );
  const before = lines.slice(0, first < 0 ? MOST_LINES : Math.min(first, MOST_LINES));
  const enacting = before.findIndex(enacts);
  if (enacting >= 0) return enacting + 1;
  if (first >= 0 && first <= MOST_LINES && lines[first]?.sign) return first - headingsBefore(lines, first);
  // No enacting word and no numbers: the head ends with the requisites or a note, the rest is the act's text.
  const last = before.findLastIndex((line) => isNote(line) || isStatus(line) || isRequisites(line));
  return last < 0 ? Math.min(1, before.length) : last + 1;
}

/** Most lines that the head of an act has. */
const MOST_LINES = 60;

/** How many lines before the first sign head it, as `ЖАЛПЫ БӨЛІК` does: the head has its title and requisites before them. */
function headingsBefore(lines: readonly Line[], sign: number): number {
  let count = 0;
  while (count < sign - 2 && isDivision(lines[sign - 1 - count] as Line)) count++;
  return count;
}

function isDivision(line: Line): boolean {
  if (!isOpenEnded(line) || isRequisites(line) || isStatus(line) || isNote(line)) return false;
  return line.kind === "heading" || line.value === line.value.toUpperCase();
}

function typeOf(line: Line, before: readonly Draft[], isLast: boolean): ProvisionType {
  const value = line.value.trim();
  if (isNote(line) || PUBLICATION.test(value)) return "note";
  if (isStatus(line)) return "status";
  if (isEnactingWord(line)) return "enacting";
  if (enacts(line)) return "preamble";
  const seen = (type: ProvisionType) => before.some((node) => node.type === type);
  if (seen("preamble") || (isLast && seen("requisites"))) return "preamble";
  if (!seen("title") && isTitle(line)) return "title";
  if (isRequisites(line)) return "requisites";
  if (!seen("requisites") && !seen("status") && isOpenEnded(line)) return "title";
  if (isOpenEnded(line) && !isLast) return seen("title") ? "requisites" : "title";
  return "preamble";
}

function isStatus({ value }: Line): boolean {
  return STATUS.test(foldLegal(value.trim()));
}

function isEnactingWord({ value }: Line): boolean {
  return ENACTING_ALONE.test(foldLegal(value.trim()));
}

/** Whether a line ends with a word that enacts, in capitals or before a colon. */
function enacts({ value }: Line): boolean {
  const match = ENACTING_END.exec(foldLegal(value));
  const { word = "", sign } = match?.groups ?? {};
  const printed = value.slice(match?.index, (match?.index ?? 0) + word.length);
  return match !== null && (sign === ":" || printed === printed.toUpperCase());
}

/** A title does not say its own date and number; that of an amending act says those of another act, in front of «туралы». */
function isTitle(line: Line): boolean {
  if (/[.;:]$/.test(line.value.trim())) return false;
  return /туралы["»]?$|^["«]?(?:о|об|обо)\s/iu.test(line.value.trim()) || !isRequisites(line);
}

function isRequisites({ value, kind }: Line): boolean {
  if (kind === "row" || value.length > REQUISITES_LENGTH || /[:;]\s*$/.test(value)) return false;
  if (DATED.test(value)) return NAMED.test(value) || value.length < 80;
  return value.length < 120 && NAMED.test(value) && !/[.]$/.test(value) && value === value.toUpperCase();
}
