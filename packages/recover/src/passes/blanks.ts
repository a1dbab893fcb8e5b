/**
 * Blanks: every kind of blank becomes the plain one, so that the passes after it meet blanks and line feeds alone.
 *
 * Reads: the decoded text. Writes: a blank for a tab, a non-breaking or a thin space, an indent for a tab that
 * begins a line; a line feed for a form feed or a line separator.
 * Before → after: `№<nbsp>116<tab>Жарлық` → `№ 116 Жарлық`
 * Afterwards: white space is U+0020 or U+000A, and marks mean what a pass decided.
 */
import type { Repair } from "@qujat/model";
import type { Pass } from "../passes.ts";

const INDENT = " ".repeat(6);
const ODD = /[^\S\n ]/g;
const BREAKS = /[\f\v\u2028\u2029\u0085]/;

export const blanks: Pass = {
  name: "blanks",
  run({ value }) {
    const repairs: Repair[] = [];
    for (const { index, 0: odd } of value.matchAll(ODD)) {
      repairs.push({
        rule: "blanks/odd",
        confidence: 1,
        edits: [
          { type: "insert", at: index, text: plainOf(odd, index === 0 || value.charAt(index - 1) === "\n") },
          { type: "delete", start: index, end: index + 1 },
        ],
      });
    }
    return { repairs };
  },
};

/** A tab that begins a line is an indent. */
function plainOf(odd: string, begins: boolean): string {
  if (BREAKS.test(odd)) return "\n";
  return odd === "\t" && begins ? INDENT : " ";
}
