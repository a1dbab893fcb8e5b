/**
 * Links: the text of a hyperlink, written after the rest of its printed line, goes back into the gap that it left.
 *
 * Reads: gaps (two blanks, a blank before a sign, one blank too many at a line's start), and what stands at the line's
 * end. Writes: moves only.
 *
 *     осы Стандарттың  көрсетілген.2-қосымшасында
 *                    ^ gap         ^^^^^^^^^^^^^^ link
 *
 * Before → after: `қызмет :регламентінде` → `қызмет регламентінде:`
 * Afterwards: a line whose gap and text belong together reads as printed; a gap without a text is left to `blanks`.
 */
import { type Message, placeAt, type Repair, type Text } from "@qujat/model";
import { ENACTING } from "../data/link-words.ts";
import { type Gap, gapsOf, startGaps } from "../links/gaps.ts";
import { type Placement, placeLinks } from "../links/place.ts";
import type { Pass } from "../passes.ts";
import {
  isIndented,
  keepsBlanks,
  type PrintedLine,
  paragraphIndent,
  printedLines,
  widthOf,
  wordsOf,
} from "../printed.ts";
import type { Vocabulary } from "../vocabulary.ts";

/** A printed line is no longer than this. */
const LONGEST = 400;
/** From this value on a placement is made. */
const CONVINCING = 0.1;

export const links: Pass = {
  name: "links",
  run(text, { vocabulary }) {
    const repairs: Repair[] = [];
    const messages: Message[] = [];
    const lines = printedLines(text);
    const indent = paragraphIndent(text);
    const keeps = keepsBlanks(text);
    for (const [index, line] of lines.entries()) {
      if (widthOf(line) > LONGEST) continue;
      const gaps = gapsOf(text.value, line, indent, lines[index - 1]?.last ?? -1);
      if (gaps.length === 0) continue;
      const below = lines[index + 1];
      const goesOn = below !== undefined && startGaps(text.value, below, indent, -1).length > 0;
      for (const placement of placementsOn({ text, line, gaps, below, goesOn, keeps, vocabulary })) {
        if (placement.value >= CONVINCING) repairs.push(repairOf(placement));
        else messages.push(uncertain(text, placement));
      }
    }
    return { repairs, messages };
  },
};

interface Gapped {
  readonly text: Text;
  readonly line: PrintedLine;
  readonly gaps: readonly Gap[];
  readonly below: PrintedLine | undefined;
  readonly goesOn: boolean;
  readonly keeps: boolean;
  readonly vocabulary: Vocabulary;
}

function placementsOn({ text, line, gaps, below, goesOn, keeps, vocabulary }: Gapped): Placement[] {
  const { value } = text;
  const end = beforeEnacting(value, line, below);
  const endsParagraph = end === line.last && (below === undefined || isIndented(below));
  const blankAfter = end === line.last && line.end > line.last && below !== undefined;
  return placeLinks({
    value,
    gaps,
    first: line.first,
    end,
    blankAfter,
    blankMissing: keeps && !endsParagraph && end === line.last && line.end === line.last,
    endsParagraph,
    goesOn,
    vocabulary,
    onward: onwardOf(value, below),
  });
}

/** The small letters that the line below begins with. */
function onwardOf(value: string, below: PrintedLine | undefined): string {
  return below && below.empty === 0
    ? (/^\p{Ll}{1,20}/u.exec(value.slice(below.first, below.first + 21))?.[0] ?? "")
    : "";
}

/** Where the line ends but for the bold capitals that enact: `… сәйкес 10-бабының БҰ⏎ЙЫРАМЫН:` ends before `БҰ`. */
function beforeEnacting(value: string, line: PrintedLine, next: PrintedLine | undefined): number {
  const tail = /(?:^|\s)([\p{Lu} ]+:?)$/u.exec(wordsOf(value, line));
  const capitals = tail?.[1]?.trim() ?? "";
  if (!tail || capitals.length < 2) return line.last;
  const onward = next ? value.slice(next.first, Math.min(next.last, next.first + 30)) : "";
  if (!ENACTING.test(capitals) && !ENACTING.test(capitals + onward)) return line.last;
  let end = line.first + tail.index;
  while (end > line.first && value.charCodeAt(end - 1) === 32) end--;
  return end;
}

function repairOf({ phrase, gap, value }: Placement): Repair {
  return {
    rule: "links/displaced",
    confidence: Math.min(0.99, 0.7 + value / 3),
    edits: [{ type: "move", start: phrase.start, end: phrase.end, to: gap.to }],
  };
}

function uncertain(text: Text, { phrase }: Placement): Message {
  return {
    rule: "links/uncertain",
    severity: "warning",
    place: placeAt(text, phrase.start),
    values: { text: text.value.slice(phrase.start, phrase.end) },
  };
}
