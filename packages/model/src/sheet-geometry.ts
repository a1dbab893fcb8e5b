/**
 * The measures of printed forms, in points unless a name says otherwise: the DOCX, the PDF and the page are drawn with
 * the same ones, so that a line ends and a page breaks at the same word in each. All are whole twips (20ths of a point).
 */
import { WIDTHS } from "./data/tinos-widths.ts";
import type { Alignment, Emphasis, LineBlock, LinePart, PageSetup, ParagraphRole, SheetRun } from "./sheet.ts";

/** Millimetres as points, in whole twips. */
export function millimetres(length: number): number {
  return Math.round((length * 1440) / 25.4) / 20;
}

/** A4 upright, and the margins of office practice: a wide one to bind at the left. */
export const PAGE = {
  width: 595.3,
  height: 841.9,
  margins: { top: 20, right: 10, bottom: 20, left: 20 },
  /** From the foot of the page to the baseline of its number. */
  footer: millimetres(10),
  fontSize: 12,
} as const;

/** What a paragraph looks like. */
export interface RoleLook {
  /** Added to the body size. */
  readonly size: number;
  readonly emphasis: Emphasis | null;
  readonly align: Alignment;
  /** Space above and below; between two blocks both add up, above the first block of a page there is none. */
  readonly before: number;
  readonly after: number;
  readonly keepWithNext: boolean;
}

/** The looks of paragraphs by role; letters of both languages are of one size everywhere. */
export const ROLES: Readonly<Record<ParagraphRole, RoleLook>> = {
  title: { size: 0, emphasis: "bold", align: "center", before: 12, after: 6, keepWithNext: true },
  subtitle: { size: 0, emphasis: null, align: "center", before: 0, after: 6, keepWithNext: true },
  heading: { size: 0, emphasis: "bold", align: "left", before: 10, after: 4, keepWithNext: true },
  body: { size: 0, emphasis: null, align: "justify", before: 0, after: 4, keepWithNext: false },
  note: { size: -2, emphasis: null, align: "left", before: 4, after: 4, keepWithNext: false },
  caption: { size: -3, emphasis: null, align: "center", before: 0, after: 4, keepWithNext: false },
};

/** First line of an indented paragraph. */
export const INDENT: number = millimetres(12.5);

/** A paragraph that breaks over pages leaves and takes at least so many lines. */
export const WIDOWS = 2;

/** A right-hand block stands right of this share of the width it has; the spaces of its own blocks add up. */
export const ASIDE = { left: 0.5, before: 0, after: 10 } as const;

/**
 * Lines to write on. A row is `above` and one line of body letters high, whether it holds words or only a rule; captions
 * follow right below the last row. A value begins at the left end of its rule, and stands in its middle where the rule has
 * a caption; each further line of it is a row with a rule of its own.
 */
export const LINE = {
  before: 4,
  after: 3,
  /** Above every rule, so that a pen has room. */
  above: 3,
  /** From the baseline down to the middle of its rule, and how thick that is. */
  drop: 2.5,
  thickness: 0.5,
  /** Between two parts. */
  gap: 5,
  /** Labels beside a rule that fills the line take at most this share of it. */
  labelShare: 0.6,
  /** A rule that fills the line is at least so long. */
  shortestRule: 60,
  caption: -3,
} as const;

/** Blanks in running text: an underscore is half the size of the letters wide. */
export const BLANK = { underscore: 0.5, length: 12 } as const;

/** Drawn boxes, in the middle of their line, and the words beside them. */
export const CHECKLIST = { box: 9, indent: 20, thickness: 0.75, before: 0, after: 3 } as const;

/**
 * Tables, as wide as the place they stand in; the grid lies on the edges of its cells, and takes no room of its own.
 * Padding is inside of it; letters are of the body size and `size`; cells begin at their top.
 */
export const TABLE = { padding: { x: 4, y: 2 }, thickness: 0.5, size: -1, before: 4, after: 6 } as const;

/**
 * Two columns of the same width with a gutter between. A pair is as high as its higher side, with all of the spaces of its
 * blocks, also where it begins a page.
 */
export const COLUMNS = { gutter: 16 } as const;

/** A place of a stamp, a line to cut along, a QR code with its side in millimetres and its quiet zone in modules. */
export const STAMP = { before: 6, after: 6 } as const;
export const SEPARATOR = { before: 8, after: 8, thickness: 0.5 } as const;
export const QR = { size: 25, quiet: 4, before: 6, after: 6 } as const;

/** Where a baseline lies in its line, from above, as a share of its height: where LibreOffice puts it in lines of an exact height. */
export const BASELINE = 0.8;

/**
 * Exact height of a line of letters: 1.149 is ascent and descent of Times New Roman, rounded up to half a point.
 *
 * @param size of the letters in points
 * @example lineHeight(12) // 14
 */
export function lineHeight(size: number): number {
  return Math.ceil(size * 1.149 * 2) / 2;
}

/** The page of a Sheet with its overrides, in points. */
export interface PageBox {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly fontSize: number;
}

/** The page that a setup asks for; without one, that of office practice. */
export function pageBox({
  orientation = "portrait",
  margins = PAGE.margins,
  fontSize = PAGE.fontSize,
}: PageSetup = {}): PageBox {
  const [width, height] = orientation === "portrait" ? [PAGE.width, PAGE.height] : [PAGE.height, PAGE.width];
  const { top, right, bottom, left } = margins;
  return {
    width,
    height,
    top: millimetres(top),
    right: millimetres(right),
    bottom: millimetres(bottom),
    left: millimetres(left),
    fontSize,
  };
}

const widthOf = {
  regular: widthTable("regular"),
  bold: widthTable("bold"),
  italic: widthTable("italic"),
};

function widthTable(face: keyof typeof WIDTHS): ReadonlyMap<string, number> {
  const entries = Object.entries(WIDTHS[face]).flatMap(([width, chars]) => {
    return [...chars].map((char): [string, number] => [char, Number(width) / 2048]);
  });
  return new Map(entries);
}

/**
 * Width of one character in sizes of its letters, without kerning; null when no shipped face has it.
 *
 * @example characterWidth("ә", null) // 0.44384765625
 */
export function characterWidth(char: string, emphasis: Emphasis | null): number | null {
  return widthOf[emphasis ?? "regular"].get(char) ?? null;
}

/** Width of words on one line in points; a character that no face has counts as half the size. */
export function textWidth(text: string, size: number, emphasis: Emphasis | null = null): number {
  let width = 0;
  for (const char of text) width += characterWidth(char, emphasis) ?? 0.5;
  return width * size;
}

/** Width of runs on one line in points; of several lines (`\n`) the widest. */
export function runsWidth(runs: readonly SheetRun[], size: number): number {
  let widest = 0;
  let width = 0;
  for (const run of runs) {
    const pieces = run.type === "field" && run.text === null && run.pattern ? run.pattern : [run];
    for (const piece of pieces) {
      const [first = "", ...rest] = piece.type === "blank" ? [] : (piece.text ?? "").split("\n");
      width += textWidth(first, size, piece.type === "blank" ? null : (piece.emphasis ?? null));
      if (piece.type === "blank" || (piece.type === "field" && piece.text === null))
        width += (piece.length ?? BLANK.length) * BLANK.underscore * size;
      for (const line of rest) {
        widest = Math.max(widest, width);
        width = textWidth(line, size, piece.type === "blank" ? null : (piece.emphasis ?? null));
      }
    }
  }
  return Math.max(widest, width);
}

/** Where a part of a line stands, in points from the left edge of the line. */
export interface LineColumn {
  readonly part: LinePart;
  readonly left: number;
  readonly width: number;
}

/**
 * Where the parts of a line stand: labels as wide as their words, rules of a printed length as long as that many
 * underscores, the other rules share what is left. Whole twips.
 *
 * @param width of the line in points
 * @param size of its letters in points
 */
export function lineColumns({ parts }: LineBlock, width: number, size: number): readonly LineColumn[] {
  const room = width - LINE.gap * (parts.length - 1);
  const filling = parts.filter((part) => part.type === "rule" && part.length === null).length;
  const fixed = sum(parts.map((part) => (part.type === "rule" ? (part.length ?? 0) * BLANK.underscore * size : 0)));
  const labels = labelWidths(parts, room, fixed, filling, size);
  const free = room - sum(labels);
  const least = filling * LINE.shortestRule;
  // Where not even the shortest rules have room, all of them give way alike.
  const roomOfFixed = Math.max(free - least, (free * fixed) / Math.max(fixed + least, 1));
  const squeeze = Math.min(1, roomOfFixed / Math.max(fixed, 1));
  const share = Math.max(free - fixed * squeeze, 0) / Math.max(filling, 1);
  let left = 0;
  return parts.map((part, at) => {
    const length =
      part.type === "rule" && part.length !== null ? part.length * BLANK.underscore * size * squeeze : share;
    const column = { part, left, width: wholeTwips(part.type === "label" ? (labels[at] ?? 0) : length) };
    left += column.width + LINE.gap;
    return column;
  });
}

/** How wide the labels are, by part, 0 for rules: their words on one line where there is room, else as their wrapped words. */
function labelWidths(parts: readonly LinePart[], room: number, fixed: number, filling: number, size: number): number[] {
  const natural = parts.map((part) => (part.type === "label" ? upToTwips(runsWidth(part.runs, size)) : 0));
  const wanted = sum(natural);
  const beside = Math.max(room - fixed - filling * LINE.shortestRule, room * 0.2);
  const allowed = filling > 0 ? Math.min(beside, room * LINE.labelShare) : beside;
  if (wanted <= allowed) return natural;
  return parts.map((part, at) => {
    const most = ((natural[at] ?? 0) * allowed) / wanted;
    return part.type === "label" ? Math.min(most, upToTwips(wrappedWidth(part.runs, most, size))) : 0;
  });
}

/** Width of the widest line of words that wrap within `width`, so that a wrapped label takes no more room than it needs. */
function wrappedWidth(runs: readonly SheetRun[], width: number, size: number): number {
  const words = runs.flatMap(splitAtBlanks);
  let widest = 0;
  let line = 0;
  for (const word of words) {
    const own = runsWidth([word], size);
    const visible = runsWidth([trimmed(word)], size);
    if (line > 0 && line + visible > width) line = 0;
    widest = Math.max(widest, line + visible);
    line += own;
  }
  return widest;
}

function splitAtBlanks(run: SheetRun): SheetRun[] {
  if (run.type === "blank" || run.text === null) return [run];
  return run.text.split(/(?<= )/).map((text) => ({ ...run, text }));
}

function trimmed(run: SheetRun): SheetRun {
  return run.type === "blank" || run.text === null ? run : { ...run, text: run.text.trimEnd() };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** Down to whole twips, with room for the rounding of sums. */
function wholeTwips(length: number): number {
  return Math.floor(length * 20 + 1e-6) / 20;
}

/** Up to whole twips and one more, so that words as wide as that fit. */
function upToTwips(length: number): number {
  return Math.ceil(length * 20 + 1) / 20;
}
