/** Captions: blocks at the right-hand side, in short lines, often stretched; another template parts them by empty lines. */
import type { Random } from "./random.ts";
import { fullStretch, trailingBlanks } from "./stretch.ts";
import { wrap } from "./wraps.ts";

/** How the captions of one act are printed: one template an act. */
export type CaptionStyle = "stretched" | "uneven" | "pairs";

/** The lines of one caption. */
export function captionLines(text: string, style: CaptionStyle, random: Random): string[] {
  const width = { pairs: 31, stretched: 27, uneven: 38 }[style];
  const lines = authorLines(text, random).flatMap((part) =>
    wrap(part, { width, numbers: false, random }).map(({ start, end, blank }) => ({
      line: part.slice(start, end),
      blank,
    })),
  );
  if (style === "pairs") return inPairs(lines.map(({ line }) => line));
  return lines.map(({ line, blank }, at) => {
    const isLast = at === lines.length - 1;
    const stretched = !isLast && (style === "stretched" || random.chance(0.4));
    if (stretched) return fullStretch(line) + trailingBlanks(random);
    return line + (isLast ? trailingBlanks(random) : blank ? " " : "");
  });
}

/** The author mostly set the number of an annex on a line of its own. */
function authorLines(text: string, random: Random): string[] {
  const [, before, number, after] = /^(.* )?(\d+-қосымша|Приложение(?: [№N])? \d+)( .*)?$/.exec(text) ?? [];
  if (number === undefined || random.chance(0.3)) return [text];
  return [before, number, after].flatMap((part) => (part === undefined ? [] : [part.trim()]));
}

/** An empty line after every second line. */
function inPairs(lines: readonly string[]): string[] {
  return lines.flatMap((line, at) => (at % 2 === 1 && at < lines.length - 1 ? [line, ""] : [line]));
}
