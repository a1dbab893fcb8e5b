/** Titles and headings: on lines of their own between empty lines, or a heading glued to the title above it. */
import type { Random } from "./random.ts";
import { wrap } from "./wraps.ts";

/** The lines of a title; in annexes an author's line breaks and the page's meet, so that some lines are short. */
export function titleLines(text: string, random: Random): string[] {
  const lines = wrap(text, { width: random.chance(0.3) ? 66 : 76, random });
  return lines.map(({ start, end, blank }) => text.slice(start, end) + (blank ? " " : ""));
}

/** A heading that arrives on the last line of the title above it. */
export function glueHeading(title: readonly string[], heading: string): string[] {
  const last = (title[title.length - 1] ?? "").trimEnd();
  return [...title.slice(0, -1), `${last} ${heading}`];
}
