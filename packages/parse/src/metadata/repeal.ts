/** How an act lost its force: by which act, and from which day where that is said. */
import { findDates, foldLegal } from "@qujat/language";
import type { ActReference } from "@qujat/model";
import { REPEAL_SUBJECTS, REPEAL_VERBS } from "../data/head-words.ts";
import type { ActName } from "./act-name.ts";
import { entryDate } from "./entry-date.ts";

/** A sentence that says that the act lost its force. */
export interface Repeal {
  /** The act that ended it; null where none could be read. */
  readonly by: ActReference | null;
  readonly on: string | null;
  /** Span of the sentence. */
  readonly start: number;
  readonly end: number;
}

const VERB = new RegExp(`(?<!\\p{L})(?:${REPEAL_VERBS})(?!\\s+(?:деп|деген))`, "gu");
const SUBJECT = new RegExp(`^\\s*${REPEAL_SUBJECTS}$`, "u");
const ITSELF = /(?<!\p{L})(?:осы|настоящ(?:ий|ее|ая|ие))\s+\p{L}+\s+$/u;
const LINK = /^[\s\-–—:,.]*(?:бастап[\s\-–—,]*)?(?:(?:в\s+соответствии\s+со?|на\s+основании|согласно)\s+)?$/iu;
const COMES_INTO_FORCE = /\(([^()]*(?:вводится|вводимым|вступает|енгізіледі|күшіне\s+енеді|бастап)[^()]*)\)/iu;

/** Every sentence of a head that says so, in order. */
export function repealsIn(text: string, names: readonly ActName[]): Repeal[] {
  const folded = foldLegal(text);
  const found: Repeal[] = [];
  for (const { index, 0: verb } of folded.matchAll(VERB)) {
    const sentence = sentenceStart(text, index);
    // The act itself begins a sentence, even where no full stop stands before it.
    const start = index - (ITSELF.exec(folded.slice(sentence, index))?.[0].length ?? index - sentence);
    const end = lineEnd(text, index);
    const verbEnd = index + verb.length;
    const own = SUBJECT.test(folded.slice(start, index));
    const line = text.lastIndexOf("\n", index - 1) + 1;
    const before = own
      ? undefined
      : names.find((name) => name.start >= line && name.end <= index && isBefore(name, index, folded));
    if (!own && before === undefined) continue;
    const by =
      before ??
      names.find((name) => name.start >= verbEnd && name.end <= end && leadsTo(folded.slice(verbEnd, name.start)));
    found.push({
      by: by === undefined ? null : referenceOf(by),
      on: dayOf(folded, index, verbEnd, end, by),
      start: before?.start ?? start,
      end,
    });
  }
  return found;
}

/** `… Қаулысымен 2020 ж 1 қаңтардан бастап |күші жойылды`. */
function isBefore(name: ActName, verb: number, folded: string): boolean {
  return name.case === "instrumental" && /^\s*(?:.{6,40}бастап\s*)?$/u.test(folded.slice(name.end, verb));
}

/** Between verb and act stands nothing but a dash, or the day: `с 1 января 2020 года`. */
function leadsTo(between: string): boolean {
  const [date] = findDates(between);
  if (date === undefined) return LINK.test(between);
  return /^[\s\-–—:,.]*(?:с\s+)?$/u.test(between.slice(0, date.start)) && LINK.test(between.slice(date.end));
}

function dayOf(folded: string, verb: number, verbEnd: number, end: number, by: ActName | undefined): string | null {
  const brackets = COMES_INTO_FORCE.exec(folded.slice(verb, end))?.[1];
  const base = { signed: by?.date ?? null, registered: null, published: null };
  if (brackets !== undefined) return entryDate(brackets, base);
  if (by === undefined) return null;
  const beside = by.start >= verbEnd ? folded.slice(verbEnd, by.start) : folded.slice(by.end, verb);
  return (
    entryDate(beside, base) ??
    entryDate(/^[\s,]*(?:с\s.*?\d{4}|\S.{0,30}бастап)/iu.exec(folded.slice(by.end, end))?.[0] ?? "", base)
  );
}

function referenceOf({ type, issuers, date, number }: ActName): ActReference {
  return { type, issuer: issuers[0]?.name ?? null, date, number, title: null, registration: null };
}

/** Behind the full stop or bracket before an offset; a stop behind a short word (`г.`, `м.а.`) ends nothing. */
function sentenceStart(text: string, offset: number): number {
  const from = Math.max(text.lastIndexOf("\n", offset - 1) + 1, offset - 500);
  let start = from;
  for (const { index, 0: stop } of text.slice(from, offset).matchAll(/(?:[.;](?=\s|$)|\))\s*/gu)) {
    const label = /(?:ескерту|сноска|примечание)$/iu.test(text.slice(from, from + index));
    if (!label) start = from + index + stop.length;
  }
  return start;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end;
}
