/** Gaps: where on a printed line a hyperlink may have stood. */
import type { PrintedLine } from "../printed.ts";

/** A place that a displaced link may have left empty. Offsets are those of the text's value. */
export interface Gap {
  readonly type: "inside" | "start" | "before-sign";
  /** Before which offset the link goes. */
  readonly to: number;
  /** Offset after the last visible character before the gap, on whatever line; -1 at the text's start. */
  readonly left: number;
  /** Offset of the first visible character after the gap. */
  readonly right: number;
}

/** Signs that never have a blank before them on a printed page. */
const SIGNS = ",.;:)»!?";

/**
 * The gaps of a line, in their order.
 *
 * @param indent blanks that begin a paragraph in this text; one or two more are a gap
 * @param before offset after the last visible character of the line before, or -1
 */
export function gapsOf(value: string, line: PrintedLine, indent: number, before: number): Gap[] {
  const gaps: Gap[] = [];
  const start = startGap(value, line, indent, before);
  if (start) gaps.push(start);
  for (let at = line.first; at < line.last; at++) {
    if (value.charCodeAt(at) !== 32) continue;
    let end = at + 1;
    while (value.charCodeAt(end) === 32) end++;
    const sign = SIGNS.includes(value.charAt(end)) && !isEllipsis(value, end);
    if (sign) gaps.push({ type: "before-sign", to: end, left: at, right: end });
    else if (end - at > 1) gaps.push({ type: "inside", to: at + 1, left: at, right: end });
    at = end;
  }
  return gaps;
}

function startGap(value: string, line: PrintedLine, indent: number, before: number): Gap | undefined {
  const blanks = line.first - line.start;
  const sign = SIGNS.includes(value.charAt(line.first));
  const extra = blanks >= indent ? blanks - indent : blanks;
  if (sign && blanks >= indent) return { type: "start", to: line.first, left: before, right: line.first };
  if (sign) return { type: "before-sign", to: line.first, left: before, right: line.first };
  if (extra !== 1 && extra !== 2) return undefined;
  return { type: "start", to: line.first - extra, left: before, right: line.first };
}

function isEllipsis(value: string, at: number): boolean {
  return value.startsWith("..", at);
}
