/**
 * Gaps: what is left of white space inside a block becomes one blank, and none inside a rule.
 *
 * Reads: blocks on one line each. Writes: deletions of blanks.
 * Before → after: `аты-жөні      _____` → `аты-жөні _____`; `_____    _` → `______`
 * Afterwards: no two blanks stand side by side, and none at a block's start or end.
 */
import type { Edit, Repair } from "@qujat/model";
import { isMark } from "../marks.ts";
import type { Pass } from "../passes.ts";
import { printedLines } from "../printed.ts";

export const gaps: Pass = {
  name: "gaps",
  run(text) {
    const { value } = text;
    const repairs: Repair[] = [];
    for (const { start, first, last, end } of printedLines(text)) {
      const edits: Edit[] = [];
      for (let at = start; at < end; at++) {
        if (value.charCodeAt(at) !== 32) continue;
        let after = at + 1;
        while (value.charCodeAt(after) === 32) after++;
        const outside =
          at < first || after > last || isMark(value.charCodeAt(at - 1)) || isMark(value.charCodeAt(after));
        const inRule = value.charCodeAt(at - 1) === 95 && value.charCodeAt(after) === 95 && isRule(value, at, after);
        if (outside || inRule) edits.push({ type: "delete", start: at, end: after });
        else if (after - at > 1) edits.push({ type: "delete", start: at + 1, end: after });
        at = after;
      }
      if (edits.length > 0) repairs.push({ rule: "gaps/blank", confidence: 0.99, edits });
    }
    return { repairs };
  },
};

/** Two blanks and more between underscores are a rule that came apart; one is the blank between two rules. */
function isRule(value: string, at: number, after: number): boolean {
  return after - at > 1 && !value.slice(Math.max(0, at - 2), at).includes(" ");
}
