/** Titles: centred lines between empty lines; a heading printed below is glued to the title's end. */
import type { Random } from "./random.ts";
import { wrap } from "./wraps.ts";

/**
 * The lines of a title; in annexes an author's line breaks and the page's meet, so that some lines are short.
 *
 * @param glued a heading that arrives on the title's last line
 */
export function titleLines(title: string, glued: string | undefined, random: Random): string[] {
  const text = glued === undefined ? title : `${title} ${glued}`;
  const lines = wrap(text, { width: random.chance(0.3) ? 66 : 76, random });
  return lines.map(({ start, end, blank }) => text.slice(start, end) + (blank ? " " : ""));
}
