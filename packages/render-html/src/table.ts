/** A table with a thin grid, its head repeated on every printed page. */
import type { TableBlock, TableCell, TableRow } from "@qujat/model";
import { type HtmlContext, speaking } from "./context.ts";
import { escaped } from "./escape.ts";
import { runsHtml } from "./runs.ts";
import { shareClass } from "./sheet-css.ts";

/** A table. */
export function tableHtml(block: TableBlock, context: HtmlContext): string {
  const own = speaking(context, block.language);
  const whole = block.columns.reduce((sum, share) => sum + share, 0);
  const columns = block.columns.map((share) => `<col class="${shareClass(share / whole)}">`).join("");
  const summary = block.summary ? `<caption>${escaped(block.summary)}</caption>` : "";
  const rows = (from: number, to: number, isHead: boolean) =>
    block.rows
      .slice(from, to)
      .map((row) => rowHtml(row, isHead, own))
      .join("");
  const head = block.headerRows > 0 ? `<thead>${rows(0, block.headerRows, true)}</thead>` : "";
  const body = `<tbody>${rows(block.headerRows, block.rows.length, false)}</tbody>`;
  return `<table lang="${own.language}">${summary}<colgroup>${columns}</colgroup>${head}${body}</table>`;
}

function rowHtml(row: TableRow, isHead: boolean, context: HtmlContext): string {
  return `<tr${row.splits ? ' class="splits"' : ""}>${row.cells.map((cell) => cellHtml(cell, isHead, context)).join("")}</tr>`;
}

function cellHtml(cell: TableCell, isHead: boolean, context: HtmlContext): string {
  const own = speaking(context, cell.language);
  const isHeader = isHead || cell.header === true;
  const tag = isHeader ? "th" : "td";
  const scope = isHeader ? ` scope="${isHead ? "col" : "row"}"` : "";
  const span = cell.columnSpan && cell.columnSpan > 1 ? ` colspan="${cell.columnSpan}"` : "";
  const align = cell.align ?? (isHead ? "center" : "left");
  return `<${tag}${scope}${span} class="${align}" lang="${own.language}">${runsHtml(cell.runs, false, own)}</${tag}>`;
}
