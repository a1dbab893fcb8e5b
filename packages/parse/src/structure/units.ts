/** Units with a sign: parts, chapters, sections, articles and points, and where in the stack each belongs. */
import { type Draft, draft } from "./draft.ts";
import { isOpenEnded, type Line } from "./line.ts";
import type { HeadingType } from "./numbered-headings.ts";
import type { Sign } from "./signs.ts";
import { addOpen, closeFrom, LEVELS, type Stack, top } from "./stack.ts";

/** Places a line whose sign heads a part, chapter, section or article, or that is a numbered heading. */
export function placeUnit(stack: Stack, line: Line, sign: Sign, type: HeadingType | "part" | "article"): void {
  const level = sign.minor ? LEVELS.minor : LEVELS[type];
  closeFrom(stack, level);
  const node: Draft = draft(type, line.texts, sign.number);
  const words = line.value.slice(sign.rest).trim();
  // A heading is no sentence: `Статья 5. Верховный Совет избирается …` is the first part of an article without one.
  const isText = type === "article" && /[.;:]$/.test(words) && words.length > HEADING_LENGTH;
  node.heading = words === "" || isText || (type === "article" && isSentence(words)) ? null : withoutStop(words);
  addOpen(stack, node, level, sign);
}

/** Longest heading of an article that ends with a full stop, in UTF-16 units. */
const HEADING_LENGTH = 150;

/** Whether the words behind the sign of an article are its text and no heading: several sentences, or a list begun. */
function isSentence(words: string): boolean {
  return /[:;]$/.test(words) || /[.!?]\s+\p{Lu}.*[.]$/u.test(words);
}

function withoutStop(words: string): string {
  return words.replace(/\.$/, "");
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
    node.heading === null && node.texts.length === 1 && stack.end !== ":" && isOpenEnded(line) && line.sign === null
  );
}
