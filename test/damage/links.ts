/**
 * Displaced links: the text of a hyperlink is written after the rest of its printed line, and leaves a gap.
 *
 *     осы Стандарттың 2-қосымшасында көрсетілген.   →   осы Стандарттың  көрсетілген.2-қосымшасында
 */
import type { DisplacedLink, LinkForm, Span } from "./block.ts";
import { fullStretch } from "./stretch.ts";
import type { PrintedLine } from "./wraps.ts";

/** One printed line with its links written last. */
export interface ExtractedLine {
  readonly rest: string;
  readonly links: string;
  /** The bold word that is written after the links. */
  readonly bold: string;
}

/** The links' parts that stand on a line, in their order. */
export function partsOn(line: PrintedLine, links: readonly Span[]): Span[] {
  return links
    .map(([start, end]) => [Math.max(start, line.start), Math.min(end, line.end)] as const)
    .filter(([start, end]) => start < end);
}

/** Writes a line as the extraction does: the rest, then its links, then what is bold. */
export function extractLine(text: string, line: PrintedLine, links: readonly Span[], bold: number): ExtractedLine {
  const parts = partsOn(line, links);
  const goesOn = links.some(([start, end]) => start < line.end && end > line.end);
  const boldAt = bold >= line.start && bold < line.end && parts.length > 0 ? bold : line.end;
  let rest = "";
  let at = line.start;
  for (const [start, end] of parts) {
    rest += text.slice(at, start);
    at = end;
  }
  rest += text.slice(at, boldAt);
  const written = parts.map(([start, end]) => text.slice(start, end)).join(" ");
  const blank = line.blank ? " " : "";
  if (parts.length === 0) return { rest: rest + blank, links: "", bold: "" };
  if (boldAt < line.end) return { rest, links: written, bold: ` ${text.slice(boldAt, line.end)}${blank}` };
  return goesOn ? { rest, links: written + blank, bold: "" } : { rest: rest + blank, links: written, bold: "" };
}

/** A whole line, stretched when it is to be. */
export function joinLine({ rest, links, bold }: ExtractedLine, stretched: boolean): string {
  return stretched ? fullStretch(rest) + fullStretch(links) + fullStretch(bold) : rest + links + bold;
}

/** Every link of a text, with its context and the form of its displacement. */
export function displacedLinks(
  text: string,
  lines: readonly PrintedLine[],
  links: readonly Span[],
  bold: number,
  stretched: ReadonlySet<PrintedLine>,
): DisplacedLink[] {
  return links.map((link) => {
    const on = lines.filter((line) => partsOn(line, [link]).length > 0);
    return {
      text: text.slice(...link),
      context: contextOf(text, link),
      form: formOf(text, link, on, links, bold, stretched),
    };
  });
}

function formOf(
  text: string,
  link: Span,
  on: readonly PrintedLine[],
  links: readonly Span[],
  bold: number,
  stretched: ReadonlySet<PrintedLine>,
): LinkForm {
  const [line] = on;
  if (on.length > 1 || !line) return "broken";
  if (stretched.has(line)) return "stretched";
  if (bold >= line.start && bold < line.end) return "bold";
  if (link[1] === line.end) return "in place";
  if (partsOn(line, links).length > 1) return "several";
  if (link[0] === line.start) return /^[.,;:»"]/.test(text.slice(link[1])) ? "punctuation" : "start";
  if (!line.blank) return "glued";
  return /^[.,;:»")]/.test(text.slice(link[1])) ? "punctuation" : "inside";
}

/** The link with up to three words before it and after it. */
function contextOf(text: string, [start, end]: Span): string {
  const before = /(?:\S+ ){0,3}\S*$/.exec(text.slice(0, start))?.[0] ?? "";
  const after = /^\S*(?: \S+){0,3}/.exec(text.slice(end))?.[0] ?? "";
  return before + text.slice(start, end) + after;
}
