/**
 * Tables: cell after cell, an empty line between cells as between rows; short cells of one printed line share a line.
 *
 *     3.
 *     Қостанай облысы бойынша
 *     аумақтық бөлім
 *
 *     Қостанай қаласы, …
 */
import { PAGE_BREAK } from "./pages.ts";
import type { Random } from "./random.ts";
import { fullStretch } from "./stretch.ts";
import { wrap } from "./wraps.ts";

/** What the table of an act suffers beyond being flattened. */
export interface TableOptions {
  /** Numbers alone on a line, glued header cells, rows broken over pages. */
  readonly damaged: boolean;
  readonly stretched: boolean;
  readonly random: Random;
}

type Row = readonly string[];

/** The lines of a table, header first. */
export function tableLines(rows: readonly Row[], options: TableOptions): string[] {
  const [header = [], ...body] = rows;
  const isNumbered = header[0]?.startsWith("№") ?? false;
  const lines = isNumbered ? numberedHeader(header, options) : plainHeader(header, options);
  for (const row of body) lines.push(...(isNumbered ? numberedRow(row, options) : plainRow(row, options)));
  return lines;
}

/** `№⏎р/с`, then the names of the columns, mostly on one line. */
function numberedHeader([number = "", ...names]: Row, { damaged, random }: TableOptions): string[] {
  const glued = damaged && names.join(" ").length < 50;
  const cells = glued ? [names.join(" "), ""] : names.flatMap((cell) => [...cellLines(cell, 24, random), ""]);
  return [...number.split(" "), "", ...cells];
}

function numberedRow([number = "", ...cells]: Row, { damaged, stretched, random }: TableOptions): string[] {
  const alone = damaged && random.chance(0.4);
  const first = cells[0] ?? "";
  const head = alone ? [number, ...cellLines(first, 36, random)] : cellLines(`${number} ${first}`, 38, random);
  const rest = cells.slice(1).map((cell) => stretchShort(cellLines(cell, 62, random), stretched, random));
  const last = rest[rest.length - 1] ?? [];
  if (damaged && rest.length === 1 && last.length > 3 && random.chance(0.07)) {
    // The row is broken over pages: its tall cell began on the page before, the others stand in the middle of it.
    const cut = random.whole(1, last.length - 2);
    return [...last.slice(0, cut), ...PAGE_BREAK, ...head, "", ...last.slice(cut), ""];
  }
  return [...head, "", ...rest.flatMap((lines) => [...lines, ""])];
}

function plainHeader(header: Row, { random }: TableOptions): string[] {
  return header.flatMap((cell) => [...cellLines(cell, 26, random), ""]);
}

/** Rows without a number: the columns are known by the row of column numbers. */
function plainRow(row: Row, { random }: TableOptions): string[] {
  const [first = "", ...others] = row;
  if (row.every((cell) => /^\d$/.test(cell))) return [row.join(" ")];
  const lines = cellLines(first, 46, random);
  if (others.length === 0) return lines;
  const short = others.every((cell) => /^[-–\d.,%]+$/.test(cell));
  if (short && lines.length === 1) return [`${lines[0]?.trimEnd()} ${others.join(" ")}`, ""];
  return short
    ? [...lines, "", others.join(" "), ""]
    : [...lines, "", ...others.flatMap((cell) => [...cellLines(cell, 26, random), ""])];
}

function cellLines(cell: string, width: number, random: Random): string[] {
  return cell.split("\n").flatMap((part) => {
    return wrap(part, { width, random }).map(({ start, end, blank }) => part.slice(start, end) + (blank ? " " : ""));
  });
}

function stretchShort(lines: readonly string[], stretched: boolean, random: Random): string[] {
  return lines.map((line) =>
    stretched && line.length < 28 && random.chance(0.6) ? fullStretch(line.trimEnd()) : line,
  );
}
