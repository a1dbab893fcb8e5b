/** Signs: what a provision begins with, and the number in it. */
import { readUnitSign } from "./unit-sign.ts";

/** `point` is `1.`, `subpoint` `1)`, `letter` `а)`, `dash` a dash or a bullet; the others are words with a number. */
export type SignType = "part" | "chapter" | "section" | "article" | "point" | "subpoint" | "letter" | "dash";

/** The sign of a line. */
export interface Sign {
  readonly type: SignType;
  /** As printed, without dots and brackets: `9-1`, `IV`, `1.2`, `а`; empty for a dash. */
  readonly number: string;
  /** Where the text behind the sign begins, in UTF-16 units of the line. */
  readonly rest: number;
  /** Whether it is a sub-part: a part that stands in a part. */
  readonly minor?: boolean;
}

/** A reader of one kind of sign. */
type SignReader = (value: string, at: number) => Sign | null;

/**
 * In this order: words before figures, because `§ 1.` and `1-тарау.` hold figures; dotted rows before brackets is of no
 * weight, a sign ends in one or the other.
 */
const READERS: readonly SignReader[] = [readUnitSign, readPoint, readSubpoint, readLetter, readDash];

/**
 * The sign at the start of a line, behind its opening quotes, or null.
 *
 * @example readSign("2-1) тармақша")?.number // undefined: a citation, not a subpoint
 */
export function readSign(value: string): Sign | null {
  const at = /^[\s"«“„]*/.exec(value)?.[0].length ?? 0;
  for (const read of READERS) {
    const sign = read(value, at);
    if (sign) return sign;
  }
  return null;
}

// 1. Жалпы    9-1. …    1.2. …    IV. …    1.2 Нормы       but not 5. 07.2011, 1.5 тонна, nor the initial in Х. Оспанов
//  ^             ^         ^        ^         ^
const POINT = /([1-9]\d{0,2}(?:[.-]\d{1,3}){0,4}|[IVX]{1,6}|[IVXІХ]{2,6})\s?\.(?!\d)\s*/uy;
const DOTTED = /([1-9]\d{0,2}(?:\.[1-9]\d{0,2}){1,3})\s+(?=\p{Lu}\p{Ll})/uy;
const DATE_BEHIND = /\s?\d{1,2}\s?\.\s?(?:19|20)\d\d/y;

function readPoint(value: string, at: number): Sign | null {
  const match = matchAt(POINT, value, at) ?? matchAt(DOTTED, value, at);
  if (!match || matchAt(DATE_BEHIND, value, match.end)) return null;
  return { type: "point", number: latin(match.number), rest: match.end };
}

// 1) жалпы    2-1) …    1.1) …       but not «3) тармақшаның бірінші абзацы», «1), 2) және 3) тармақшалар»
const SUBPOINT = /([1-9]\d{0,2}(?:[.-]\d{1,3}){0,3})\s?\)\s*/y;
const CITED =
  /(?:[\s,]*(?:(?:және|мен|пен|бен|и|–|-)\s*)?\d{1,3}(?:-\d{1,3})?\))*[\s,]*(?:және\s+)?(?:тармақша|подпункт|және\s|(?<=,\s?)\d)/iuy;

function readSubpoint(value: string, at: number): Sign | null {
  const match = matchAt(SUBPOINT, value, at);
  if (!match || matchAt(CITED, value, match.end)) return null;
  return { type: "subpoint", number: match.number, rest: match.end };
}

// а) жалпы    ә) …    a) …    А) …
const LETTER = /(\p{L})\s?\)\s*/uy;

function readLetter(value: string, at: number): Sign | null {
  const match = matchAt(LETTER, value, at);
  return match ? { type: "letter", number: match.number, rest: match.end } : null;
}

// - жалпы    – …    • …
const DASH = /([-–—•·*])\s+(?=\S)/y;

function readDash(value: string, at: number): Sign | null {
  const match = matchAt(DASH, value, at);
  return match ? { type: "dash", number: "", rest: match.end } : null;
}

/** A sticky pattern at one place: its first group and where it ends. */
function matchAt(pattern: RegExp, value: string, at: number): { number: string; end: number } | null {
  pattern.lastIndex = at;
  const match = pattern.exec(value);
  return match ? { number: match[1] ?? "", end: pattern.lastIndex } : null;
}

/** Roman numerals typed with Cyrillic letters. */
function latin(number: string): string {
  return number.replaceAll("І", "I").replaceAll("Х", "X");
}
