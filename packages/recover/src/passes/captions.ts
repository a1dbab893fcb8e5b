/**
 * Captions: the blocks at the right-hand side that say what approved a document or what it is an annex to.
 *
 * Reads: short lines that end in `қосымша` or `бекітілген` (Kazakh says it last), or begin with `Приложение` or
 * `Утвержден` (Russian says it first). Writes: one closed block for each caption.
 * Before → after: `Қазақстан Республикасы⏎Президентінің⏎… бекітілген` → one caption
 * Afterwards: no caption runs into a paragraph, a form or another caption.
 */
import type { Repair, Text } from "@qujat/model";
import { CAPTION_END, CAPTION_START, FORM_CAPTION, PERSON } from "../data/layout-words.ts";
import { claim } from "../layout/claim.ts";
import { CAPTION } from "../marks.ts";
import type { Pass } from "../passes.ts";
import { indentOf, isIndented, PAGE_BREAK, type PrintedLine, printedLines, widthOf, wordsOf } from "../printed.ts";

/** A caption stands in the right half of the page: its lines are no wider than this. */
const WIDEST = 46;
/** Lines of a caption between two empty ones. */
const MOST_IN_GROUP = 4;
/** A caption has no more lines than this. */
const MOST_LINES = 30;

export const captions: Pass = {
  name: "captions",
  run(text, { vocabulary }) {
    const lines = printedLines(text);
    const repairs: Repair[] = [];
    let free = 0;
    for (let index = 0; index < lines.length; index++) {
      const span = captionAt(text, lines, index, free);
      if (!span) continue;
      repairs.push(claim(text, lines, span, { mark: CAPTION, rule: "captions/block", vocabulary }));
      free = span[1] + 1;
      index = span[1];
    }
    return { repairs };
  },
};

/** The caption that ends (Kazakh) or begins (Russian) at a line, none of whose lines stands before `free`. */
function captionAt(
  text: Text,
  lines: readonly PrintedLine[],
  index: number,
  free: number,
): readonly [number, number] | undefined {
  const line = lines[index];
  if (!line || line.opened || widthOf(line) > WIDEST) return undefined;
  const words = wordsOf(text.value, line);
  if (/[.;:]$/.test(words)) return undefined;
  if (FORM_CAPTION.test(words) && indentOf(line) === 0) return [index, index];
  if (CAPTION_END.test(words)) return kazakhCaption(text, lines, index, free);
  if (CAPTION_START.test(words) && !isIndented(line)) return [index, russianEnd(text, lines, index)];
  return undefined;
}

/** Walks up from the last line of a Kazakh caption to its first one. */
function kazakhCaption(
  text: Text,
  lines: readonly PrintedLine[],
  end: number,
  free: number,
): readonly [number, number] | undefined {
  let start = end;
  while (start > free && start > end - MOST_LINES && goesOn(text, lines, start)) start--;
  const alone = start === end && !isAlone(text, lines, end);
  const first = lines[start];
  return alone || !first || (start < end && isIndented(first)) ? undefined : [start, end];
}

/** Does the line before `index` belong to the same caption? */
function goesOn(text: Text, lines: readonly PrintedLine[], index: number): boolean {
  const line = lines[index];
  const above = lines[index - 1];
  if (!line || !above || line.spacer || !isShort(text, above)) return false;
  if (isIndented(above)) return false;
  if (line.empty === 0) return true;
  if (line.empty < PAGE_BREAK && !inPairs(lines, index)) return false;
  return !/^[«"„“]/.test(wordsOf(text.value, line)) || !isQuoteAt(text, lines, index);
}

/** Captions with empty lines have them after two to four lines; a single line above is a cell or a heading. */
function inPairs(lines: readonly PrintedLine[], index: number): boolean {
  let above = 1;
  while (above <= MOST_IN_GROUP && lines[index - above]?.empty === 0) above++;
  return above > 1 && above <= MOST_IN_GROUP;
}

/** Could a line stand in a caption: narrow, without a sentence's end, a rule, a person's name or a phone number? */
function isShort(text: Text, line: PrintedLine): boolean {
  if (line.closed || widthOf(line) > WIDEST) return false;
  const words = wordsOf(text.value, line);
  if (/[.;:!?]$|__|\d-\d\d-\d\d|\(\d{3,5}\)|\d,\d+ \d|^\d+\.(?:\s|$)/.test(words)) return false;
  return !PERSON.test(words) && !CAPTION_END.test(words);
}

/** A one-line caption stands apart: `1-қосымша` between empty lines, or begins with its number. */
function isAlone(text: Text, lines: readonly PrintedLine[], index: number): boolean {
  const words = wordsOf(text.value, lines[index] as PrintedLine);
  const next = lines[index + 1];
  return /^\d+(?:-\d+)?-қосымша/iu.test(words) || ((lines[index]?.empty ?? 0) > 0 && (next?.empty ?? 1) > 0);
}

/** Does the quote that the line at `index` begins with end within the next lines? */
function isQuoteAt(text: Text, lines: readonly PrintedLine[], index: number): boolean {
  for (let end = index + 1; end <= index + MOST_LINES; end++) {
    if (isBalanced(text, lines.slice(index, end))) return true;
  }
  return false;
}

/** Is every quote that the lines open closed again? */
function isBalanced(text: Text, lines: readonly PrintedLine[]): boolean {
  let depth = 0;
  let straight = 0;
  for (const line of lines) {
    for (const sign of wordsOf(text.value, line)) {
      if (sign === "«") depth++;
      else if (sign === "»") depth--;
      else if (sign === '"') straight++;
    }
  }
  return depth === 0 && straight % 2 === 0;
}

/** Walks down from the first line of a Russian caption to its last one. */
function russianEnd(text: Text, lines: readonly PrintedLine[], start: number): number {
  let end = start;
  let group = 1;
  while (end - start < MOST_LINES) {
    const below = lines[end + 1];
    if (!below || below.opened || below.spacer || isIndented(below) || widthOf(below) > WIDEST) break;
    const words = wordsOf(text.value, below);
    if (/__/.test(words) || CAPTION_START.test(words) || FORM_CAPTION.test(words)) break;
    if (below.empty === 0) group++;
    else if (!isBalanced(text, lines.slice(start, end + 1))) group = 1;
    else if (group !== 2 || !continuesName(words, lines, end, text)) break;
    else group = 1;
    end++;
  }
  return end;
}

/** After an empty line inside of a caption: a lower-case word, a number, or a name in an oblique case goes on. */
function continuesName(words: string, lines: readonly PrintedLine[], end: number, text: Text): boolean {
  const above = wordsOf(text.value, lines[end] as PrintedLine);
  if (/[-–,]$/.test(above)) return true;
  if (/№ ?\S+$|[»"]$/.test(above)) return false;
  if (/^(?:Казахстан|Алматы|Астан[аы]|Нур-Султана?)(?:\s|$)/u.test(words)) return true;
  return /^[\p{Ll}№«"\d]/u.test(words) || /^\p{Lu}\p{Ll}*(?:а|ы|и|я|ов|ого|ой|ей|ии|у|ю|ам|ям)(?:\s|$)/u.test(words);
}
