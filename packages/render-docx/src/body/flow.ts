/** Items one below the other: spaces between them, and what Word needs between two tables and at the end of a cell. */
import { twips } from "../context.ts";

/** What a paragraph or table is told of its surroundings. */
export interface Surroundings {
  /** Twips above and below. */
  readonly before: number;
  readonly after: number;
  /** Whether it begins a page. */
  readonly breaks: boolean;
  /** Whether what follows must stand on the same page. */
  readonly keep: boolean;
}

/** A paragraph or a table before it is known what stands beside it. */
export interface Item {
  readonly type: "paragraph" | "table";
  /** Space above and below in points; both add up. */
  readonly before: number;
  readonly after: number;
  readonly keep: boolean;
  /** Begins a new page. */
  readonly breaks?: boolean;
  /** Whether it is a line to write on: a table so low that it can stand in a cell with what it must not be parted from. */
  readonly isLine?: boolean;
  readonly write: (surroundings: Surroundings) => string;
}

/** Where a flow stands: above the first item of a page is no space, in a cell every space counts. */
export type FlowPlace = "page" | "cell";

/** The height of the empty paragraphs that Word wants around tables, in twips, and what it is at the least. */
const SPACER = { usual: 20, least: 2 } as const;

/** The XML of items; a table cannot say what space it has, so its neighbours do. */
export function flowXml(items: readonly Item[], place: FlowPlace, keepAll = false): string {
  let xml = "";
  let above = 0;
  let last: Item | null = null;
  const spacer = place === "cell" ? cellSpacer : pageSpacer;
  items.forEach((item, at) => {
    const next = items[at + 1];
    const breaks = item.breaks === true;
    const starts = last === null || breaks;
    const before = above + (starts && place === "page" ? 0 : twips(item.before));
    // A row is kept whole or not at all.
    const keep = place === "cell" ? keepAll : item.keep;
    const kept = place === "cell" ? keepAll : last?.keep === true;
    if (item.type === "table") {
      // LibreOffice loses itself in a document that begins with a table.
      if (last?.type !== "paragraph" || breaks || before > 0) xml += spacer(before, breaks, kept);
      xml += item.write({ before: 0, after: 0, breaks: false, keep });
      above = twips(item.after);
    } else {
      const after = twips(item.after) + (next?.type === "table" && !next.breaks ? twips(next.before) : 0);
      xml += item.write({ before, after, breaks, keep });
      above = next?.type === "table" && !next.breaks ? -twips(next.before) : 0;
    }
    last = item;
  });
  const ended = last as Item | null;
  return ended?.type === "paragraph" ? xml : xml + spacer(place === "cell" ? above : 0, false, keepAll);
}

/** An empty paragraph as high as a space; what it is higher than the least falls away at the top of a page. */
function pageSpacer(height: number, breaks: boolean, keep: boolean): string {
  const line = Math.min(SPACER.usual, Math.max(SPACER.least, height));
  const before = breaks ? 0 : Math.max(0, height - line);
  const kept = keep ? "<w:keepNext/>" : "";
  const page = breaks ? "<w:pageBreakBefore/>" : "";
  return `<w:p><w:pPr><w:pStyle w:val="Spacer"/>${kept}${page}<w:spacing w:before="${before}" w:line="${line}" w:lineRule="exact"/></w:pPr></w:p>`;
}

/** The same in a cell, where nothing falls away; a blank in it, since LibreOffice gives an empty one no height there. */
function cellSpacer(height: number, _breaks: boolean, keep: boolean): string {
  const line = `<w:spacing w:line="${Math.max(SPACER.least, height)}" w:lineRule="exact"/>`;
  const blank = '<w:r><w:rPr><w:lang w:val="kk-KZ"/></w:rPr><w:t xml:space="preserve"> </w:t></w:r>';
  return `<w:p><w:pPr><w:pStyle w:val="Spacer"/>${keep ? "<w:keepNext/>" : ""}${line}</w:pPr>${blank}</w:p>`;
}
