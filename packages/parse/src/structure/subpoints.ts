/** Subpoints: `1)` and `а)`, of the list that they go on with, or of a new one. */
import { draft } from "./draft.ts";
import type { Line } from "./line.ts";
import type { Sign } from "./signs.ts";
import { addOpen, closeFrom, closeLists, LEVELS, type Open, type Stack, top } from "./stack.ts";

/**
 * Places a subpoint.
 *
 *     7. Мерзімдері:
 *     1) …;              a new list, of point 7
 *     а) …;              a new list, of subpoint 1
 *     б) …;              goes on with the letters
 *     2) …               goes on with the figures
 *     Мыналар:           an unnumbered paragraph of point 7
 *     1) …;              a new list, of that paragraph
 */
export function placeSubpoint(stack: Stack, line: Line, sign: Sign): void {
  const list = openList(stack, sign);
  if (list) closeFrom(stack, list.level);
  else openNewList(stack, sign);
  addOpen(stack, draft("subpoint", line.texts, sign.number), list?.level ?? LEVELS.subpoint, sign);
}

/** The open subpoint that a sign goes on from, the innermost one. */
function openList(stack: Stack, sign: Sign): Open | undefined {
  return stack.open.findLast((open) => open.sign?.type === sign.type && followsNumber(open.sign.number, sign.number));
}

/** Most provisions open in one another: lists do not go deeper, whatever the text says. */
const MOST_OPEN = 14;

/** Opens what a new list belongs to: what ended with a colon, or else the provision around the lines above. */
function openNewList(stack: Stack, sign: Sign): void {
  if (stack.open.length > MOST_OPEN) closeLists(stack);
  if (stack.end === ":") return;
  if (top(stack).node.type === "paragraph" && !isInArticle(stack)) stack.open.pop();
  if (top(stack).sign?.type === sign.type) closeLists(stack);
}

/** Whether the innermost open unit is an article, whose unnumbered paragraphs are its parts and hold the lists. */
export function isInArticle(stack: Stack): boolean {
  return stack.open.findLast(({ level }) => level < LEVELS.subpoint)?.node.type === "article";
}

/** Whether a number comes after another in a list: `2` after `1`, `1-1` after `1`, `2` after `1-1`, `б` after `а`. */
export function followsNumber(before: string, number: string): boolean {
  const [a, b] = [before.match(/\d+/g), number.match(/\d+/g)];
  if (!a || !b) return number !== before && number !== "а" && number !== "a" && !a && !b;
  for (const [at, figure] of b.entries()) {
    const other = Number(a[at] ?? -1);
    if (Number(figure) !== other) return Number(figure) > other;
  }
  return false;
}
