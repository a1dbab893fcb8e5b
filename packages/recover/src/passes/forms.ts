/**
 * Forms: lines to write on, which stay lines.
 *
 * Reads: runs of lines from a rule of underscores on, up to an empty line. Writes: a closed block for each line.
 * Before → after: `тел.____⏎№_____ төлқұжат` → two lines of a form
 * Afterwards: nothing is joined to a line with a rule on it, nor to a caption under the rule.
 */
import type { Repair, Text } from "@qujat/model";
import { claim } from "../layout/claim.ts";
import { FORM } from "../marks.ts";
import type { Pass } from "../passes.ts";
import { indentOf, isIndented, type PrintedLine, printedLines, widthOf, wordsOf } from "../printed.ts";

const RULE = /_{3,}|_ _/;
/** From this width on a line is full, and its sentence may go on. */
const FULL_LINE = 62;
/** A label above a rule is no wider than this. */
const WIDEST_LABEL = 50;
/** From this indent on a line is set under a rule, not a paragraph. */
const UNDER_A_RULE = 13;

export const forms: Pass = {
  name: "forms",
  run(text, { vocabulary }) {
    const lines = printedLines(text);
    const repairs: Repair[] = [];
    let inForm = false;
    let claimed = 0;
    for (const [index, line] of lines.entries()) {
      if (line.opened || line.closed) {
        inForm = false;
        claimed = index + 1;
        continue;
      }
      const rule = hasRule(text, line);
      if (!rule && (line.empty > 0 || startsParagraph(line))) inForm = false;
      if (!rule && !inForm) continue;
      if (rule && !inForm && isParagraph(lines, index, text)) continue;
      const from = inForm ? index : labelsAbove(lines, index, claimed);
      inForm = true;
      claimed = index + 1;
      for (let at = from; at <= index; at++) {
        repairs.push(claim(text, lines, [at, at], { mark: FORM, rule: "forms/line", vocabulary }));
      }
    }
    return { repairs };
  },
};

/** Index of the first of the short lines at the margin that stand right above a rule: they are its labels. */
function labelsAbove(lines: readonly PrintedLine[], index: number, claimed: number): number {
  let first = index;
  while (first > claimed && (lines[first]?.empty ?? 1) === 0) first--;
  const labels = lines.slice(first, index);
  const short = labels.every((line) => !isIndented(line) && widthOf(line) <= WIDEST_LABEL);
  return short ? first : index;
}

function hasRule(text: Text, line: PrintedLine): boolean {
  return RULE.test(wordsOf(text.value, line));
}

function startsParagraph(line: PrintedLine): boolean {
  return isIndented(line) && indentOf(line) < UNDER_A_RULE;
}

/** A rule inside of a sentence that goes on: full lines, and lower-case text on the next one, which has no rule. */
function isParagraph(lines: readonly PrintedLine[], index: number, text: Text): boolean {
  const next = lines[index + 1];
  if (!next || next.empty > 0 || isIndented(next) || hasRule(text, next)) return false;
  const line = lines[index] as PrintedLine;
  const full = widthOf(line) >= FULL_LINE || widthOf(next) >= FULL_LINE;
  return full && /^\p{Ll}{2,}/u.test(wordsOf(text.value, next));
}
