/** Paragraphs: unnumbered lines, and the provision each belongs to. */
import { draft } from "./draft.ts";
import type { Line } from "./line.ts";
import type { Sign } from "./signs.ts";
import { add, addOpen, closeLists, LEVELS, type Stack, top } from "./stack.ts";
import { followsNumber } from "./subpoints.ts";

/**
 * Places an unnumbered line: a part (бөлік, часть) of an article, an абзац of anything else.
 *
 * Behind a subpoint it belongs to that subpoint while the list goes on, and to the provision around the list when the
 * list has ended with a full stop and no further subpoint follows:
 *
 *     7. Мерзімдері:
 *     1) … – бес жұмыс күні.
 *     Тауар үлгісін ұсынған кезде – …;       of subpoint 1: the list goes on below
 *     2) … – 30 минут.
 *     Басқа мерзімдер көзделмеген.           of point 7: no subpoint follows
 *
 * @param next the next sign below, or null
 */
export function placeParagraph(stack: Stack, line: Line, next: Sign | null): void {
  const node = draft("paragraph", line.texts);
  if (top(stack).node.type === "paragraph") {
    // The lines of an enumeration are абзацы of the part of an article that opens it.
    if (isPart(stack) && stack.end !== "." && goesOn(line)) {
      add(stack, node);
      return;
    }
    stack.open.pop();
  }
  if (top(stack).node.type === "subpoint" && !listGoesOn(stack, next)) closeLists(stack);
  if (top(stack).node.type === "paragraph") stack.open.pop();
  addOpen(stack, node, LEVELS.paragraph, null);
}

/** Whether the innermost open paragraph is a part of an article. */
function isPart(stack: Stack): boolean {
  return stack.open.at(-2)?.node.type === "article";
}

function goesOn(line: Line): boolean {
  return line.sign?.type === "dash" || /^["«]?\p{Ll}/u.test(line.value);
}

/** Whether the open list is not ended: its next number follows, or its last line did not end as the last of a list. */
function listGoesOn(stack: Stack, next: Sign | null): boolean {
  if (stack.end !== ".") return true;
  return stack.open.some(
    ({ node, sign }) =>
      node.type === "subpoint" && sign?.type === next?.type && followsNumber(sign?.number ?? "", next?.number ?? ""),
  );
}
