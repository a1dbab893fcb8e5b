/**
 * Wraps: joins the printed lines of a block.
 *
 * Reads: every line feed that no mark stands at. Writes: nothing or one blank between the lines: nothing at a hyphen,
 * inside a time or a word, after an opening and before a closing sign.
 * Before → after: `5-⏎қосымшасына` → `5-қосымшасына`; `12:⏎00-ге` → `12:00-ге`; `БҰ⏎ЙЫРАМЫН:` → `БҰЙЫРАМЫН:`
 * Afterwards: a block is one line.
 */
import { type Message, placeAt, type Repair } from "@qujat/model";
import { closeUp, joinOf } from "../layout/join.ts";
import type { Pass } from "../passes.ts";
import { PAGE_BREAK, printedLines } from "../printed.ts";

/** A word is put together only from this confidence on: a wrong join is worse than a missed one. */
const SURE = 0.8;

export const wraps: Pass = {
  name: "wraps",
  run(text, { vocabulary }) {
    const lines = printedLines(text);
    const repairs: Repair[] = [];
    const messages: Message[] = [];
    for (const [index, line] of lines.entries()) {
      const above = lines[index - 1];
      if (!above || above.closed || line.opened) continue;
      const join = joinOf(text.value, above, line, vocabulary);
      const between = join.confidence >= SURE ? join.between : " ";
      const rule = join.between === " " && line.empty >= PAGE_BREAK ? "page" : join.rule;
      if (join.confidence < SURE) {
        const near = text.value.slice(Math.max(above.first, above.last - 20), above.last);
        messages.push({
          rule: "wraps/uncertain",
          severity: "warning",
          place: placeAt(text, above.last - 1),
          values: { text: near },
        });
      }
      const edits = closeUp(text.value, above.last, line.first, between);
      if (edits.length > 0) repairs.push({ rule: `wraps/${rule}`, confidence: join.confidence, edits });
    }
    return { repairs, messages };
  },
};
