/** Units with a sign: parts, chapters, sections, articles and points, and where in the stack each belongs. */
import { draft } from "./draft.ts";
import { isOpenEnded, type Line } from "./line.ts";
import type { HeadingType } from "./numbered-headings.ts";
import type { Sign } from "./signs.ts";
import { addOpen, closeFrom, LEVELS, type Stack, top } from "./stack.ts";

/**
 * Places a line whose sign heads a part, chapter, section or article, or that is a numbered heading.
 *
 * @param below the next line: it tells whether the words of an article that end with a full stop are its heading or all of it
 */
export function placeUnit(
  stack: Stack,
  line: Line,
  sign: Sign,
  type: HeadingType | "part" | "article",
  below?: Line,
): void {
  const level = sign.minor ? LEVELS.minor : LEVELS[type];
  closeFrom(stack, level);
  const words = wordsBehind(line, sign);
  const speaks = type === "article" && words !== "" && isText(words, below);
  const node = draft(type, line.texts, sign.number, speaks);
  node.heading = words === "" || speaks ? null : words.replace(/\.$/, "");
  addOpen(stack, node, level, sign);
}

/** The words behind a sign; without the quote that closes a wording of one line: `"18-бап. Жаза";`. */
function wordsBehind(line: Line, sign: Sign): string {
  const words = line.value.slice(sign.rest).trim();
  return /^\s*["«“„]/.test(line.value) ? words.replace(/["»”]\s*[;.,]?$/, "") : words;
}

/** Longest heading of an article that ends with a full stop, in UTF-16 units. */
const HEADING_LENGTH = 150;

/** Whether the words behind the sign of an article are its text: a list begun, several sentences, or all that it has. */
function isText(words: string, below: Line | undefined): boolean {
  if (/[:;]["»]?$/.test(words)) return true;
  if (!/\.["»]?;?$/.test(words)) return false;
  const goesOn =
    below !== undefined && (below.sign === null || below.sign.type === "point" || below.sign.type === "subpoint");
  return !goesOn || words.length > HEADING_LENGTH || /[.!?]\s+\p{Lu}/u.test(words);
}

/** Places a point: `3.`, or `1.2.` below the point or chapter 1. */
export function placePoint(stack: Stack, line: Line, sign: Sign): void {
  const depth = sign.number.split(".").length - 1;
  const level = LEVELS.point + Math.min(depth, LEVELS.subpoint - LEVELS.point - 1);
  closeFrom(stack, level);
  // Not below another point: `2.1.` behind `1.`, where 2 was repealed or is a chapter.
  while (top(stack).level >= LEVELS.point && !sign.number.startsWith(`${top(stack).sign?.number}.`))
    closeFrom(stack, top(stack).level);
  addOpen(stack, draft("point", line.texts, sign.number), level, sign);
}

/** Whether a line is the heading of a unit whose sign stands alone on the line above. */
export function continuesHeading(stack: Stack, line: Line): boolean {
  const { node, level } = top(stack);
  if (level === LEVELS.root || level >= LEVELS.point || node.children.length > 0) return false;
  return (
    node.heading === null &&
    !node.speaks &&
    node.texts.length === 1 &&
    stack.end !== ":" &&
    isOpenEnded(line) &&
    line.sign === null
  );
}
