/**
 * Paragraphs: decides which lines begin a paragraph, a list item or a heading.
 *
 * Reads: indents, empty lines, page breaks, widths and the signs at the ends of lines; in a text that was never wrapped every line
 * begins a block. Writes: a mark before each first
 * line; every line feed without one is a hard wrap.
 * Before → after: `…беріледі.⏎      16. Қорытынды` → a mark before `16.`
 * Afterwards: nothing is left to decide but how lines of one block join.
 */
import type { Repair, Text } from "@qujat/model";
import { NUMBERED_HEADING, PLAIN_HEADING, STATUS } from "../data/layout-words.ts";
import { PARAGRAPH } from "../marks.ts";
import type { Pass } from "../passes.ts";
import { isIndented, PAGE_BREAK, type PrintedLine, printedLines, widthOf, wordsOf } from "../printed.ts";

/** From this share of the usual width on a line is full: the text goes on below it. */
const FULL = 0.8;

export const paragraphs: Pass = {
  name: "paragraphs",
  run(text, { unwrapped }) {
    const lines = printedLines(text);
    const full = FULL * usualWidth(lines);
    const repairs: Repair[] = [];
    let indented = false;
    for (const [index, line] of lines.entries()) {
      if (line.opened) continue;
      const above = lines[index - 1];
      const begins = !above || above.closed || unwrapped || beginsBlock(text, above, line, { full, indented });
      if (!begins) continue;
      indented = isIndented(line);
      const confidence = indented || line.empty > 0 ? 0.98 : 0.85;
      repairs.push({
        rule: "paragraphs/start",
        confidence,
        edits: [{ type: "insert", at: line.first, text: PARAGRAPH }],
      });
    }
    return { repairs };
  },
};

/** The width of a full line: that of nine lines in ten. */
function usualWidth(lines: readonly PrintedLine[]): number {
  const step = Math.max(1, Math.floor(lines.length / 2000));
  const widths = lines.filter((_, index) => index % step === 0).map(widthOf);
  widths.sort((a, b) => a - b);
  return Math.min(90, Math.max(50, widths[Math.floor(widths.length * 0.9)] ?? 0));
}

interface Surroundings {
  /** Width from which a line is full. */
  readonly full: number;
  /** The block that goes on began with an indent: a paragraph, not a heading. */
  readonly indented: boolean;
}

function beginsBlock(text: Text, above: PrintedLine, line: PrintedLine, { full, indented }: Surroundings): boolean {
  if (isIndented(line) || line.spacer) return true;
  const end = wordsOf(text.value, above);
  const start = wordsOf(text.value, line);
  if (STATUS.test(start) || STATUS.test(end) || SIGNATURE.test(start)) return true;
  const ended = /[.;:!?]["»”)]*$/.test(end);
  const heading = NUMBERED_HEADING.test(start) || PLAIN_HEADING.test(start);
  if (line.empty === 0) {
    if (!indented && (BRACKETED.test(end) || BRACKETED.test(start))) return true;
    if (!indented && ended && LISTED.test(start)) return true;
    return ended && widthOf(above) < full && (heading || (indented && hasRoom(above, start, full)));
  }
  if (isGoingOn(start)) return ended && line.empty < PAGE_BREAK && widthOf(above) < full;
  if (!indented) return true;
  if (heading && (ended || line.empty < PAGE_BREAK)) return true;
  if (line.empty >= PAGE_BREAK) return ended && widthOf(above) < full;
  return ended || widthOf(above) < full;
}

/** An office at the left, the name of who holds it at the right. */
const SIGNATURE = / {5,}\p{Lu}\. ?(?:\p{Lu}\. ?)?\p{Lu}[\p{L}-]+$/u;
/** An item of a list, in a source that lost its indents. */
const LISTED = /^(?:\d{1,2}(?:-\d)?|\p{L})\) /u;
/** A caption under a rule, alone on its line: `(қолы)`. */
const BRACKETED = /^\([^()]{2,60}\)$/;

/** A sentence ended, and the next line's first word had room behind it: the break was meant. */
function hasRoom(above: PrintedLine, start: string, full: number): boolean {
  const word = start.indexOf(" ") < 0 ? start.length : start.indexOf(" ");
  return /^[\p{Lu}\d«"]/u.test(start) && widthOf(above) + 1 + word < 0.75 * full;
}

/** A lower-case word, or a sign that never begins a line, goes on with what stands above. */
function isGoingOn(start: string): boolean {
  return /^[\p{Ll},.;:)»]/u.test(start) && !/^\p{Ll}\)/u.test(start);
}
