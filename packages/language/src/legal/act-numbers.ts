/** Numbers of acts: `98/қе`, `62-IV`, `С-45/2`, `ҚР ДСМ-106/2020`, behind № or N. */
import { SPACED_PREFIXES, SPACED_SUFFIXES } from "../data/act-numbers.ts";
import { foldLookalikes } from "../lookalikes.ts";
import { foldLegal } from "./folding.ts";

/** A number found in a text: UTF-16 offsets, the end exclusive; the sign № is in the span. */
export interface FoundNumber {
  /** Without the sign, Roman numerals in Latin letters, no blanks around hyphens and slashes: `299-VIII ҚРЗ`. */
  readonly number: string;
  readonly start: number;
  readonly end: number;
}

const SIGN = "(?:№\\s?№?|(?<![\\p{L}\\d])(?:n[oоº°]?\\.?))\\s{0,3}";
const ROMAN = "[ivxlcіхс]{1,7}";
const PART = `(?:\\d{1,6}\\p{L}{0,3}|${ROMAN}|\\p{L}{1,5})(?![\\p{L}\\d])`;
const NUMBER =
  `(?:(?:${SPACED_PREFIXES})\\s?[-–]?\\s?|\\p{L}{1,4}\\s?[-–/]\\s?|\\p{L}{1,2}(?=\\d))?\\d{1,6}(?:\\p{L}{1,4}(?![\\p{L}\\d])|\\p{L}(?=[-–/]))?` +
  `(?:[-–—=/]${PART}|\\.\\d{1,6}(?!\\d)|\\s{0,2}[-–=/]\\s{0,2}(?:\\d{1,6}|${ROMAN}|${SPACED_SUFFIXES})(?![\\p{L}\\d]))*(?:\\s(?:${SPACED_SUFFIXES})(?![\\p{L}\\d]))?`;
const MARKED = new RegExp(`${SIGN}(?<number>${NUMBER})`, "gu");
const MARKED_HERE = new RegExp(MARKED.source, "uy");
const BARE_HERE = new RegExp(`(?<number>${NUMBER})`, "uy");

/**
 * Every number behind № or N, in order.
 *
 * @param text any text
 * @returns numbers of anything: of acts, of registrations, of issues of a newspaper; none for `№ б/н`
 * @example findActNumbers("2003.06.25 N 47-IV")[0]?.number // "47-IV"
 */
export function findActNumbers(text: string): FoundNumber[] {
  const folded = foldLegal(text);
  return /[№n]/.test(folded) ? [...folded.matchAll(MARKED)].map((match) => found(text, match)) : [];
}

/**
 * The number that begins at an offset, blanks before it allowed.
 *
 * @param text any text
 * @param at offset of its sign or of blanks before it
 * @param options `bare` (default false): whether the sign may be missing
 * @example actNumberAt("от 5 июля № 186-VII ЗРК «О", 9)?.number // "186-VII ЗРК"
 */
export function actNumberAt(
  text: string,
  at: number,
  { bare = false }: { readonly bare?: boolean } = {},
): FoundNumber | undefined {
  const folded = foldLegal(text);
  let start = at;
  while (/\s/.test(folded.charAt(start))) start++;
  for (const pattern of bare ? [MARKED_HERE, BARE_HERE] : [MARKED_HERE]) {
    pattern.lastIndex = start;
    const match = pattern.exec(folded);
    if (match !== null) return found(text, match);
  }
  return undefined;
}

function found(text: string, match: RegExpExecArray): FoundNumber {
  const end = match.index + match[0].length;
  const printed = text.slice(end - (match.groups?.number ?? "").length, end);
  return { number: tidy(printed), start: match.index, end };
}

/** One hyphen, no blanks around it, Roman numerals in one script. */
function tidy(printed: string): string {
  return foldLookalikes(printed)
    .replace(/\s*([-–—=/.])\s*/g, (_, sign: string) => (/[–—=]/.test(sign) ? "-" : sign))
    .replace(/\s+/g, " ")
    .replace(/(?<!\p{L})[ІХСIVXLC]{2,7}(?!\p{L})/gu, (roman) =>
      /[ІIVX]/.test(roman)
        ? roman.replace(/[ІХС]/g, (letter) => ({ І: "I", Х: "X", С: "C" })[letter] ?? letter)
        : roman,
    );
}
