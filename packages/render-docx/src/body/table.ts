/** A table with a thin grid, its head repeated on every page. */
import type { TableBlock, TableCell, TableRow } from "@qujat/model";
import { TABLE } from "@qujat/model/sheet-geometry";
import { type BlockPlace, type DocxContext, twips } from "../context.ts";
import { attribute } from "../xml.ts";
import type { Item } from "./flow.ts";
import { wordsParagraph } from "./paragraph.ts";

/** The item of a table. */
export function tableItem(block: TableBlock, place: BlockPlace, context: DocxContext): Item {
  return {
    type: "table",
    before: TABLE.before,
    // The line that closes the grid takes room in office programs.
    after: TABLE.after - TABLE.thickness,
    keep: false,
    write: ({ keep }) => tableXml(block, place, keep, context),
  };
}

function tableXml(block: TableBlock, place: BlockPlace, keep: boolean, context: DocxContext): string {
  const widths = columnWidths(block, place);
  const language = block.language ?? place.language;
  const rows = block.rows.map((row, at) => {
    const isHead = at < block.headerRows;
    const isLast = at === block.rows.length - 1;
    return rowXml(row, widths, isHead, { ...place, language }, isHead || (keep && isLast), context);
  });
  const facts: TableFacts = {
    style: "Grid",
    left: twips(place.left + (place.isCell ? 0 : TABLE.padding.x)),
    widths,
    ...(block.summary ? { summary: block.summary } : {}),
  };
  return `<w:tbl>${tableProperties(facts)}${rows.join("")}</w:tbl>`;
}

/** Widths in twips, of columns whose edges are whole twips. */
function columnWidths({ columns }: TableBlock, { width }: BlockPlace): readonly number[] {
  const whole = columns.reduce((sum, share) => sum + share, 0);
  let shares = 0;
  let left = 0;
  return columns.map((share) => {
    shares += share;
    const right = twips((width * shares) / whole);
    const own = right - left;
    left = right;
    return own;
  });
}

/** What a table says of itself; lengths in twips. */
export interface TableFacts {
  readonly style: "Grid" | "Bare";
  readonly left: number;
  readonly widths: readonly number[];
  readonly summary?: string;
}

/** Properties and grid of a table whose columns stay as wide as they are. */
export function tableProperties({ style, left, widths, summary }: TableFacts): string {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const caption = summary ? `<w:tblCaption w:val="${attribute(summary)}"/>` : "";
  const columns = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  return `<w:tblPr><w:tblStyle w:val="${style}"/><w:tblW w:w="${whole}" w:type="dxa"/><w:tblInd w:w="${left}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${caption}</w:tblPr><w:tblGrid>${columns}</w:tblGrid>`;
}

function rowXml(
  row: TableRow,
  widths: readonly number[],
  isHead: boolean,
  place: BlockPlace,
  keep: boolean,
  context: DocxContext,
): string {
  let column = 0;
  const cells = row.cells.map((cell) => {
    const span = Math.min(cell.columnSpan ?? 1, widths.length - column);
    const width = widths.slice(column, column + span).reduce((sum, each) => sum + each, 0);
    column += span;
    return cellXml(cell, width, span, isHead, place, keep, context);
  });
  const whole = row.splits ? "" : "<w:cantSplit/>";
  const head = isHead ? "<w:tblHeader/>" : "";
  return `<w:tr><w:trPr>${whole}${head}</w:trPr>${cells.join("")}</w:tr>`;
}

function cellXml(
  cell: TableCell,
  width: number,
  span: number,
  isHead: boolean,
  place: BlockPlace,
  keep: boolean,
  context: DocxContext,
): string {
  const look = {
    size: context.size + TABLE.size,
    width: width / 20 - 2 * TABLE.padding.x,
    language: cell.language ?? place.language,
    emphasis: null,
    underline: false,
  };
  const align = cell.align ?? (isHead ? "center" : undefined);
  const spans = span > 1 ? `<w:gridSpan w:val="${span}"/>` : "";
  const words = wordsParagraph(cell.runs, look, { style: "Cell", align }, { keep }, context);
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${spans}</w:tcPr>${words}</w:tc>`;
}
