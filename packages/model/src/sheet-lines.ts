/**
 * Words → lines, as LibreOffice and Word break them (their rules are those of UAX 14 with changes of their own): after
 * blanks and hyphens, never after « or before ».
 *
 * Greedy, in one pass over sums of widths, so that 100,000 characters take no longer than they must.
 */
import type { Emphasis } from "./sheet.ts";
import { characterWidth } from "./sheet-geometry.ts";

/** Words of one look, or a box, which is one character with a width of its own. */
export interface Breakable {
  readonly text: string;
  readonly emphasis: Emphasis | null;
  readonly box: number | null;
}

/** What of a span stands on one line. */
export interface Fragment<Span extends Breakable> {
  readonly span: Span;
  readonly text: string;
  /** From the start of the line. */
  readonly x: number;
  readonly width: number;
}

/** A line of words. */
export interface Line<Span extends Breakable> {
  readonly fragments: readonly Fragment<Span>[];
  /** Without the blanks at its end. */
  readonly width: number;
  /** Whether it ends a paragraph or stands before a line break, and so is never stretched. */
  readonly ends: boolean;
  /** Blanks that can be stretched. */
  readonly blanks: number;
}

/** In characters. */
const PATH = 66;

/** Widths are exact to a tenth of this; it forgives the rounding of sums. */
const TOLERANCE = 0.01;

/** No line ends after these, not even behind a blank. */
const OPENING = new Set("«„(“[{");
/** No line begins with these, not even behind a blank. */
const CLOSING = new Set("»”)]},.;:!?/");
const HYPHENS = new Set("-‐–—");

/**
 * Breaks spans into lines; there is always one line at least.
 *
 * @param size of the letters in points
 * @param widthOf how wide the line with this index may be, in points
 */
export function breakLines<Span extends Breakable>(
  spans: readonly Span[],
  size: number,
  widthOf: (line: number) => number,
): readonly Line<Span>[] {
  const flow = flowOf(spans, size);
  return cutsOf(flow, widthOf).map(({ start, end, ends }) => lineOf(flow, start, end, ends));
}

/** How far a width may be from what a program makes of it: they round lengths to twips or hundredths of a millimetre. */
const ROUNDING = 0.25;

/**
 * The width nearest to `width` at which a program that rounds widths breaks words as `breakLines` does at `width`.
 *
 * @param size of the letters in points
 * @param width of a line in points
 * @param indent by which the first line is shorter, in points
 */
export function steadyWidth(spans: readonly Breakable[], size: number, width: number, indent = 0): number {
  const flow = flowOf(spans, size);
  const { text, sums } = flow;
  const whole = sums[text.length] ?? 0;
  if (whole + indent < width - ROUNDING && !text.includes("\n")) return width;
  let least = 0;
  let most = Number.POSITIVE_INFINITY;
  cutsOf(flow, (line) => width - (line === 0 ? indent : 0)).forEach(({ start, end, ends }, at) => {
    const short = at === 0 ? indent : 0;
    const room = width - short;
    least = Math.max(least, (sums[visibleEnd(text, start, end)] ?? 0) - (sums[start] ?? 0) + short);
    if (ends) return;
    // What follows up to the next chance, or as much of it as is certain not to fit.
    let next = end;
    while (next < text.length && (sums[next + 1] ?? 0) - (sums[start] ?? 0) < room + 2 * ROUNDING) {
      if (next > end && (text[next] === "\n" || mayBreakAfter(text, next))) break;
      next++;
    }
    most = Math.min(most, (sums[visibleEnd(text, end, next + 1)] ?? whole) - (sums[start] ?? 0) + short);
  });
  if (least + ROUNDING > most - ROUNDING) return (least + most) / 2;
  return Math.min(Math.max(width, least + ROUNDING), most - ROUNDING);
}

/** Where a line begins and ends, with the blanks at its end, and whether it ends a paragraph. */
interface Cut {
  readonly start: number;
  readonly end: number;
  readonly ends: boolean;
}

function cutsOf({ text, sums }: Flow<Breakable>, widthOf: (line: number) => number): readonly Cut[] {
  const cuts: Cut[] = [];
  let start = 0;
  let chance = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? "";
    if (char === "\n") {
      cuts.push({ start, end: at, ends: true });
      start = chance = at + 1;
      continue;
    }
    if (char !== " ") {
      // A word that is wider than the line breaks where the line is full.
      while ((sums[at + 1] ?? 0) - (sums[start] ?? 0) > widthOf(cuts.length) + TOLERANCE && at > start) {
        const end = chance > start ? chance : at;
        cuts.push({ start, end, ends: false });
        start = end;
      }
    }
    if (mayBreakAfter(text, at)) chance = at + 1;
  }
  cuts.push({ start, end: text.length, ends: true });
  return cuts;
}

/** The end of what has a width: blanks at the end of a line have none. */
function visibleEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && text[last - 1] === " ") last--;
  return last;
}

/** All words one behind the other, with the sum of widths before each character. */
interface Flow<Span extends Breakable> {
  readonly spans: readonly Span[];
  /** Where each span starts. */
  readonly starts: readonly number[];
  readonly text: string;
  readonly sums: Float64Array;
}

function flowOf<Span extends Breakable>(spans: readonly Span[], size: number): Flow<Span> {
  const text = spans.map((span) => span.text).join("");
  const sums = new Float64Array(text.length + 1);
  const starts: number[] = [];
  let at = 0;
  for (const span of spans) {
    starts.push(at);
    for (const char of span.text) {
      const width = char === "\n" ? 0 : (span.box ?? (characterWidth(char, span.emphasis) ?? 0) * size);
      sums[at + 1] = (sums[at] ?? 0) + width;
      at++;
    }
  }
  return { spans, starts, text, sums };
}

/** Whether a line may end behind the character at `at`. */
function mayBreakAfter(text: string, at: number): boolean {
  const char = text[at] ?? "";
  const next = text[at + 1];
  if (next === undefined || next === " " || next === "\n") return false;
  if (CLOSING.has(next)) return false;
  if (char === " ") return !OPENING.has(text[blanksBefore(text, at) - 1] ?? "");
  if (char === "/") return !(isDigit(text[at - 1]) && isDigit(next)) && isPath(text, at);
  // A hyphen behind a blank is a sign or a dash, and begins a word.
  return HYPHENS.has(char) && at > 0 && text[at - 1] !== " ";
}

/** Words with a slash hold together, but for a long path: one without a blank so far before. */
function isPath(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - PATH), at);
  return !/[ \n]/.test(before);
}

function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= "0" && char <= "9";
}

/** Index of the first of the blanks that end at `at`; a long row of blanks is looked through once, at its last one. */
function blanksBefore(text: string, at: number): number {
  let first = at;
  while (first > 0 && text[first - 1] === " ") first--;
  return first;
}

/** The line from `start` to `end`; blanks at its end have no width but stay in the text, for those who read it aloud. */
function lineOf<Span extends Breakable>(
  { spans, starts, text, sums }: Flow<Span>,
  start: number,
  end: number,
  ends: boolean,
): Line<Span> {
  const last = visibleEnd(text, start, end);
  const fragments: Fragment<Span>[] = [];
  let blanks = 0;
  for (let at = spanAt(starts, start); at < spans.length && (starts[at] ?? 0) < end; at++) {
    const span = spans[at];
    if (!span) break;
    const from = Math.max(start, starts[at] ?? 0);
    const to = Math.min(last, (starts[at] ?? 0) + span.text.length);
    if (to <= from) continue;
    const hangs = !ends && to === last && text[last] === " ";
    const words = text.slice(from, to);
    for (const char of words) if (char === " ") blanks++;
    const x = (sums[from] ?? 0) - (sums[start] ?? 0);
    fragments.push({ span, text: hangs ? `${words} ` : words, x, width: (sums[to] ?? 0) - (sums[from] ?? 0) });
  }
  return { fragments, width: (sums[last] ?? 0) - (sums[start] ?? 0), ends, blanks };
}

/** The span that holds the character at `at`, by halving. */
function spanAt(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
