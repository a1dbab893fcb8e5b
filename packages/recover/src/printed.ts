/** Printed lines: the lines of a text as a pass sees them, found once for each state of the text. */
import { originAt, type Text } from "@qujat/model";
import { CLOSED, isMark, opensBlock } from "./marks.ts";

/** One line that has something visible on it. Offsets are those of the text's value. */
export interface PrintedLine {
  /** Offset of the line's first character. */
  readonly start: number;
  /** Offset of its first visible character. */
  readonly first: number;
  /** Offset after its last visible character. */
  readonly last: number;
  /** Offset after its last character: that of the line feed, or the text's length. */
  readonly end: number;
  /** Lines without anything visible since the line before. */
  readonly empty: number;
  /** One of those lines held a blank: the printed page had an empty paragraph there. */
  readonly spacer: boolean;
  /** A pass has decided that a block begins here. */
  readonly opened: boolean;
  /** A pass has decided that nothing may be joined to this line's end. */
  readonly closed: boolean;
}

/** From how many lines without anything visible on they are the break of a page. */
export const PAGE_BREAK = 3;

/** Blanks before the line's first visible character. */
export function indentOf(line: PrintedLine): number {
  return line.first - line.start;
}

/** From how many blanks on a line is indented; fewer are the trace of a displaced link. */
const INDENT = 3;

/** Does the line begin behind an indent? */
export function isIndented(line: PrintedLine): boolean {
  return indentOf(line) >= INDENT;
}

/** Did the character at `offset` begin an indented line of the source, or stand within one? */
export function stoodIndented(text: Text, offset: number): boolean {
  return (originAt(text, offset)?.column ?? 1) > INDENT;
}

/** What a line, or a piece of one, reads. */
export function wordsOf(value: string, { first, last }: { readonly first: number; readonly last: number }): string {
  return value.slice(first, last);
}

/** Width of what is visible, in characters. */
export function widthOf(line: PrintedLine): number {
  return line.last - line.first;
}

const known = new WeakMap<Text, readonly PrintedLine[]>();

/** The printed lines of a text, in their order. */
export function printedLines(text: Text): readonly PrintedLine[] {
  const found = known.get(text) ?? findLines(text.value);
  known.set(text, found);
  return found;
}

function findLines(value: string): PrintedLine[] {
  const lines: PrintedLine[] = [];
  const closed = CLOSED.charCodeAt(0);
  let empty = 0;
  let spacer = false;
  for (let start = 0; start < value.length; ) {
    let end = value.indexOf("\n", start);
    if (end < 0) end = value.length;
    let first = start;
    while (first < end && isBlank(value.charCodeAt(first))) first++;
    if (first === end) {
      empty++;
      if (end > start) spacer = true;
    } else {
      let last = end;
      while (isBlank(value.charCodeAt(last - 1))) last--;
      const opened = first > start && opensBlock(value.charCodeAt(first - 1));
      lines.push({ start, first, last, end, empty, spacer, opened, closed: value.charCodeAt(last) === closed });
      empty = 0;
      spacer = false;
    }
    start = end + 1;
  }
  return lines;
}

/** White space other than a line feed, as the first pass leaves it: a blank or a mark. */
function isBlank(code: number): boolean {
  return code === 0x20 || isMark(code);
}

/** No printed page has lines wider than this. */
const WIDEST = 120;
/** From this share of wider lines on a text was never wrapped; a line whose letters are set apart may be wider too. */
const UNWRAPPED = 0.1;

/** Has the text a line for each paragraph, as one copied from a web page or an editor has? */
export function isUnwrapped(text: Text): boolean {
  const lines = printedLines(text);
  const wide = lines.filter((line) => widthOf(line) > WIDEST);
  return wide.length > UNWRAPPED * lines.length || (!lines.some(isIndented) && isLoose(text, lines));
}

/** A point, subpoint or article at a line's start; the official layout indents them. */
const SIGN = /^(?:\d{1,3}(?:-\d{1,2})?[.)]\s|\d{1,3}(?:-\d{1,2})?-бап|Статья\s\d)/u;
/** So many of them are no list by chance. */
const FEWEST_SIGNS = 2;
/** From this share of the widest line on, the next word may have had no room. */
const FULL = 0.85;
/** The most lines without room for the next word that a text has by chance. */
const FULL_BY_CHANCE = 0.3;

/** Points begin at the margin, and most lines had room for the first word of the next one: the breaks were meant. */
function isLoose({ value }: Text, lines: readonly PrintedLine[]): boolean {
  const signs = lines.filter((line) => SIGN.test(value.slice(line.first, line.first + 16)));
  if (signs.length < FEWEST_SIGNS) return false;
  const width = lines.reduce((widest, line) => Math.max(widest, widthOf(line)), 0);
  let pairs = 0;
  let full = 0;
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    if (!above || line.empty > 0) continue;
    const words = value.slice(line.first, line.last);
    const first = words.indexOf(" ");
    pairs++;
    if (widthOf(above) + 1 + (first < 0 ? words.length : first) > FULL * width) full++;
  }
  return pairs > 0 && full <= FULL_BY_CHANCE * pairs;
}

const keeping = new WeakMap<Text, boolean>();

/** Do wrapped lines keep the blank that ended them in this text? Then a line without one ends a cell or paragraph. */
export function keepsBlanks(text: Text): boolean {
  const found = keeping.get(text) ?? countBlanks(printedLines(text));
  keeping.set(text, found);
  return found;
}

function countBlanks(lines: readonly PrintedLine[]): boolean {
  let wrapped = 0;
  let kept = 0;
  for (const [index, line] of lines.entries()) {
    const below = lines[index + 1];
    if (!below || below.empty > 0 || isIndented(below) || widthOf(line) < 60) continue;
    wrapped++;
    if (line.end > line.last) kept++;
  }
  return wrapped > 5 && kept > wrapped / 2;
}

/** Blanks that begin a paragraph where a text has no paragraphs to learn it from. */
const USUAL_INDENT = 6;

/** The number of blanks that begin a paragraph in this text: the most frequent one from three on. */
export function paragraphIndent(text: Text): number {
  const counts: number[] = [];
  for (const line of printedLines(text)) {
    const indent = indentOf(line);
    if (indent >= INDENT && indent <= 12) counts[indent] = (counts[indent] ?? 0) + 1;
  }
  let best = USUAL_INDENT;
  for (const [indent, count] of counts.entries()) if ((count ?? 0) > (counts[best] ?? 0)) best = indent;
  return best;
}
