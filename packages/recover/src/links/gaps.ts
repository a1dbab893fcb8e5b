/** Gaps: where on a printed line a hyperlink may have stood. */
import type { PrintedLine } from "../printed.ts";

/** A place that a displaced link may have left empty. Offsets are those of the text's value. */
export interface Gap {
  readonly type: "inside" | "start" | "before-sign" | "after-opening" | "line-sign";
  /** Before which offset the link goes. */
  readonly to: number;
  /** Offset after the last visible character before the gap, on whatever line; -1 at the text's start. */
  readonly left: number;
  /** Offset of the first visible character after the gap. */
  readonly right: number;
  /** A gap of the same blanks stands before it: two links stood side by side. */
  readonly beside: boolean;
}

/** More blanks than this at a line's start are an indent of another kind. */
const MOST_BLANKS = 3;

/** Signs that never have a blank before them on a printed page, and those that never have one after them. */
const SIGNS = ",.;:)»!?";
const OPENING = "(«„“[";

/**
 * The gaps of a line, in their order. Links that stood side by side leave one blank more each: three blanks inside of
 * a line are two gaps.
 *
 * @param indent blanks that begin a paragraph in this text; one or two more are a gap
 * @param before offset after the last visible character of the line before, or -1
 */
export function gapsOf(value: string, line: PrintedLine, indent: number, before: number): Gap[] {
  const gaps = startGaps(value, line, indent, before);
  for (let at = line.first; at < line.last; at++) {
    const code = value.charCodeAt(at);
    if (code !== 32) {
      // An opening sign with a closing one right after it: `(, 37-бап)`, `()`.
      if ((code === 0x28 || code === 0xab) && SIGNS.includes(value.charAt(at + 1)))
        gaps.push({ type: "after-opening", to: at + 1, left: at + 1, right: at + 1, beside: false });
      continue;
    }
    let end = at + 1;
    while (value.charCodeAt(end) === 32) end++;
    const sign = (SIGNS.includes(value.charAt(end)) && !isEllipsis(value, end)) || isHyphen(value, at, end);
    const opening = OPENING.includes(value.charAt(at - 1));
    const type = sign ? "before-sign" : opening ? "after-opening" : "inside";
    const from = opening ? at : at + 1;
    const to = sign ? end : end - 1;
    for (let place = from; place <= to; place++)
      gaps.push({ type, to: place, left: at, right: end, beside: place > from });
    at = end - 1;
  }
  return gaps;
}

/** The gaps at a line's start: blanks that no indent explains, or a sign that no line begins with. */
export function startGaps(value: string, line: PrintedLine, indent: number, before: number): Gap[] {
  const blanks = line.first - line.start;
  const sign = SIGNS.includes(value.charAt(line.first));
  const extra = blanks >= indent ? blanks - indent : blanks;
  if (extra > MOST_BLANKS) return [];
  const gaps: Gap[] = [];
  for (let place = line.first - extra; place < line.first; place++) {
    gaps.push({ type: "start", to: place, left: before, right: line.first, beside: place > line.first - extra });
  }
  if (sign) {
    const type = blanks >= indent ? "start" : extra > 0 ? "before-sign" : "line-sign";
    gaps.push({ type, to: line.first, left: before, right: line.first, beside: false });
  }
  return gaps;
}

/** A hyphen that holds on to what follows, and to nothing before it: ` -IV`. */
function isHyphen(value: string, at: number, end: number): boolean {
  return value.charAt(end) === "-" && /[\p{Lu}\d]/u.test(value.charAt(end + 1)) && /\d/.test(value.charAt(at - 1));
}

function isEllipsis(value: string, at: number): boolean {
  return value.startsWith("..", at);
}
