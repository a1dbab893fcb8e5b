/** Page breaks: three empty lines, anywhere between two lines. */
import type { Random } from "./random.ts";

export const PAGE_BREAK: readonly string[] = ["", "", ""];

/** Breaks pages of about forty-five lines. */
export function breakPages(lines: readonly string[], random: Random): string[] {
  const out: string[] = [];
  let left = random.whole(30, 50);
  for (const line of lines) {
    if (left-- <= 0) {
      out.push(...PAGE_BREAK);
      left = random.whole(40, 50);
    }
    out.push(line);
  }
  return out;
}
