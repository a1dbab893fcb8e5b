/** A table → strips: one a row, several for a row that goes on upon the next page. */
import type { TableBlock, TableCell, TableRow } from "@qujat/model";
import { lineHeight, TABLE } from "@qujat/model/sheet-geometry";
import { lowered, type Mark } from "../marks.ts";
import type { StructureElement } from "../structure.ts";
import { type BlockPlace, type LayoutContext, pageRoom } from "./context.ts";
import { wordStrips } from "./paragraph.ts";
import { heightOf, keptWithNext, type Strip, spaced, strip } from "./strips.ts";

/** The strips of a table. */
export function tableStrips(block: TableBlock, place: BlockPlace, context: LayoutContext): Strip[] {
  const { summary, headerRows, rows } = block;
  const table = context.tree.add(place.parent, "Table", { language: block.language, ...(summary ? { summary } : {}) });
  const edges = edgesOf(block, place);
  const parts = [
    { rows: rows.slice(0, headerRows), tag: "THead", isHead: true },
    { rows: rows.slice(headerRows), tag: "TBody", isHead: false },
  ] as const;
  const [head = [], body = []] = parts.map((part) => {
    if (part.rows.length === 0) return [];
    const group = context.tree.add(table, part.tag);
    return part.rows.flatMap((row) => rowStrips(row, part.isHead, edges, group, context));
  });
  const kept = head.flatMap((each) => keptWithNext([each]));
  return spaced([...kept, ...body.map((each) => ({ ...each, head: kept }))], TABLE.before, TABLE.after);
}

/** Where the columns begin and end, in whole twips. */
export function edgesOf(
  { columns }: TableBlock,
  { left, width }: Pick<BlockPlace, "left" | "width">,
): readonly number[] {
  const whole = columns.reduce((sum, share) => sum + share, 0);
  let shares = 0;
  const inner = columns.map((share) => {
    shares += share;
    return left + Math.round((width * shares * 20) / whole) / 20;
  });
  return [left, ...inner];
}

function rowStrips(
  row: TableRow,
  isHead: boolean,
  edges: readonly number[],
  group: StructureElement,
  context: LayoutContext,
): Strip[] {
  const element = context.tree.add(group, "TR");
  let column = 0;
  const cells = row.cells.map((cell) => {
    const from = column;
    column += cell.columnSpan ?? 1;
    const [left = 0, right = 0] = [edges[from], edges[Math.min(column, edges.length - 1)]];
    return { left, right, strips: cellStrips(cell, left, right, isHead, element, context) };
  });
  const lines = [...new Set(cells.flatMap(({ left, right }) => [left, right]))];
  const height = Math.max(0, ...cells.map(({ strips }) => heightOf(strips))) + 2 * TABLE.padding.y;
  const pieces =
    row.splits || height > pageRoom(context) - 40 ? sliced(cells.map(({ strips }) => strips)) : [whole(cells, height)];
  return pieces.map((piece, at) => framed(piece, lines, at === 0, at === pieces.length - 1));
}

function cellStrips(
  cell: TableCell,
  left: number,
  right: number,
  isHead: boolean,
  row: StructureElement,
  context: LayoutContext,
): Strip[] {
  const isHeader = isHead || cell.header === true;
  const element = context.tree.add(row, isHeader ? "TH" : "TD", {
    language: cell.language,
    ...(isHeader ? { scope: isHead ? "Column" : "Row" } : {}),
    ...(cell.columnSpan ? { columnSpan: cell.columnSpan } : {}),
  });
  const align = cell.align ?? (isHead ? "center" : "left");
  const place = { left: left + TABLE.padding.x, width: right - left - 2 * TABLE.padding.x, align, indent: 0 };
  return wordStrips(
    cell.runs,
    element,
    { size: context.size + TABLE.size, emphasis: null, underline: false },
    place,
    context,
  );
}

/** A row that is not cut. */
function whole(cells: readonly { readonly strips: readonly Strip[] }[], height: number): Strip {
  const marks: Mark[] = [];
  for (const { strips } of cells) {
    let y = TABLE.padding.y;
    for (const each of strips) {
      for (const mark of each.marks) marks.push(lowered(mark, y));
      y += each.height;
    }
  }
  return strip({ height, marks });
}

/** A row line by line: all cells have letters of one size, so that their lines are level. */
function sliced(cells: readonly (readonly Strip[])[]): Strip[] {
  const count = Math.max(1, ...cells.map(({ length }) => length));
  return Array.from({ length: count }, (_, at) => {
    const above = at === 0 ? TABLE.padding.y : 0;
    const below = at === count - 1 ? TABLE.padding.y : 0;
    const slices = cells.flatMap((strips) => strips.slice(at, at + 1));
    const height = Math.max(lineHeight(1), ...slices.map((slice) => slice.height));
    const marks = slices.flatMap((slice) => slice.marks.map((mark) => lowered(mark, above)));
    return strip({ height: above + height + below, marks });
  });
}

/** The grid around a row or a slice of one. */
function framed(piece: Strip, lines: readonly number[], isFirst: boolean, isLast: boolean): Strip {
  const { thickness } = TABLE;
  const [left, right] = [Math.min(...lines), Math.max(...lines)];
  const grid: Mark[] = lines.map((x) => ({ type: "rule", x, y: 0, toX: x, toY: piece.height, thickness }));
  const across = (y: number): Mark => ({ type: "rule", x: left, y, toX: right, toY: y, thickness });
  if (isFirst) grid.push(across(0));
  if (isLast) grid.push(across(piece.height));
  return { ...piece, marks: [...grid, ...piece.marks], frame: { left, right, thickness } };
}
