/**
 * Hard wraps: where printed lines end.
 *
 * A line breaks at a blank, which mostly stays at the line's end, or after a hyphen; when the line is full to the last
 * character also before punctuation, after an opening bracket or quote, within a time, and within a bold word.
 */
import type { Random } from "./random.ts";

/** A printed line: a part of the text, and whether the blank at which it broke stands at its end. */
export interface PrintedLine {
  readonly start: number;
  readonly end: number;
  readonly blank: boolean;
}

/** How lines are broken. */
export interface WrapOptions {
  /** Characters in a full line. */
  readonly width: number;
  /** Blanks before the first line. */
  readonly indent?: number;
  /** Break also at punctuation, in times and in bold words. */
  readonly rare?: boolean;
  /** Break after the hyphen of a number, as in `5-тармақ`; default true. */
  readonly numbers?: boolean;
  readonly random: Random;
}

/** The word at the end of a preamble that is printed bold. */
const BOLD = /(?:БҰЙЫРАМЫН|ҚАУЛЫ ЕТЕДІ|ҚАУЛЫ ЕТЕМІН|ШЕШІМ ҚАБЫЛДАДЫ|ПРИКАЗЫВАЮ|ПОСТАНОВЛЯЕТ|ПОСТАНОВЛЯЮ|РЕШИЛ):$/;

/** Where the bold enacting word of a preamble begins; -1 where there is none. */
export function boldStart(text: string): number {
  return text.search(BOLD);
}

/** Breaks a text into printed lines. */
export function wrap(
  text: string,
  { width, indent = 0, rare = false, numbers = true, random }: WrapOptions,
): PrintedLine[] {
  const breaks = breaksOf(text, rare, numbers);
  const lines: PrintedLine[] = [];
  let start = 0;
  while (start < text.length) {
    const limit = width + random.whole(-3, 3) - (lines.length === 0 ? indent : 0);
    const fitting = breaks.filter((at) => at > start && visibleEnd(text, at) - start <= limit);
    const at =
      text.length - start <= limit ? text.length : (fitting.pop() ?? breaks.find((at) => at > start) ?? text.length);
    const end = visibleEnd(text, at);
    lines.push({ start, end, blank: end < at && random.chance(0.94) });
    start = at;
  }
  return lines;
}

/** Every offset at which a line may begin. */
function breaksOf(text: string, rare: boolean, numbers: boolean): number[] {
  const breaks: number[] = [];
  const bold = rare ? boldStart(text) : -1;
  for (let at = 1; at < text.length; at++) {
    const before = text.slice(Math.max(0, at - 6), at);
    const after = text.slice(at, at + 4);
    const atHyphen = (numbers ? /[\p{L}\d]-$/u : /\p{L}-$/u).test(before) && /^\p{L}/u.test(after);
    const common = before.endsWith(" ") || (atHyphen && !isShortSuffix(text, at));
    const atSign = /[^\s.,;:»"]$/.test(before) && /^[.,;:»](\s|$|[.,;:»"])/.test(`${after}\n`);
    const opening = /(^|\s)[(«]$/.test(before);
    const inTime = (/\d:$/.test(before) && /^\d/.test(after)) || (/:\d\d$/.test(before) && after.startsWith("-"));
    const inBold =
      bold >= 0 && at > bold + 1 && at < text.length - 3 && /\p{L}$/u.test(before) && /^\p{L}/u.test(after);
    if (common || (rare && (atSign || opening || inTime || inBold))) breaks.push(at);
  }
  return breaks;
}

/** A suffix that a hyphen joins to an abbreviation or a time (`ҰҚК-нің`, `11:00-ден`) stays on its line. */
function isShortSuffix(text: string, at: number): boolean {
  return /[\p{Lu}\d]-$/u.test(text.slice(0, at)) && /^\p{Ll}{1,4}(?!\p{L})/u.test(text.slice(at));
}

function visibleEnd(text: string, at: number): number {
  return text.charAt(at - 1) === " " ? at - 1 : at;
}
