/** Captions: blocks at the right-hand side, in short lines, often stretched; another template parts them by empty lines. */
import type { Random } from "./random.ts";
import { fullStretch, trailingBlanks } from "./stretch.ts";
import { wrap } from "./wraps.ts";

/** How the captions of one act are printed: one template an act. */
export type CaptionStyle = "stretched" | "uneven" | "pairs";

/** The lines of one caption. */
export function captionLines(text: string, style: CaptionStyle, random: Random): string[] {
  const width = style === "pairs" ? 31 : 42;
  const lines = wrap(text, { width, random }).map(({ start, end, blank }) => ({ line: text.slice(start, end), blank }));
  if (style === "pairs") return inPairs(lines.map(({ line }) => line));
  return lines.map(({ line, blank }, at) => {
    const isLast = at === lines.length - 1;
    const stretched = !isLast && (style === "stretched" || random.chance(0.4));
    if (stretched) return fullStretch(line) + trailingBlanks(random);
    return line + (isLast ? trailingBlanks(random) : blank ? " " : "");
  });
}

/** An empty line after every second line. */
function inPairs(lines: readonly string[]): string[] {
  return lines.flatMap((line, at) => (at % 2 === 1 && at < lines.length - 1 ? [line, ""] : [line]));
}
