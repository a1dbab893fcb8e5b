/**
 * Tables: cells that arrived one after another become rows again.
 *
 * Reads: runs of lines at the margin from the head of a table on: `№⏎р/с`, or the row that numbers the columns.
 * Writes: a row mark before each row, a cell mark between cells; a cell that a page break threw before its row moves
 * back into it.
 * Before → after: `3. Ақмола облысы ⏎бөлімше⏎⏎Көкшетау қаласы` → row `3.` · `Ақмола облысы бөлімше` · `Көкшетау қаласы`
 * Afterwards: each row is one closed line.
 */
import type { Repair, Text } from "@qujat/model";
import type { Pass } from "../passes.ts";
import { keepsBlanks, type PrintedLine, printedLines } from "../printed.ts";
import { cellsOf } from "../tables/cells.ts";
import { compose } from "../tables/compose.ts";
import type { Fragment, Group } from "../tables/fragment.ts";
import { type Region, regionAt } from "../tables/region.ts";
import { groupsOf, type RawRow, rowsOf, usualGroups } from "../tables/rows.ts";

export const tables: Pass = {
  name: "tables",
  run(text, { vocabulary }) {
    const lines = printedLines(text);
    const repairs: Repair[] = [];
    let free = 0;
    for (let index = 0; index < lines.length; index++) {
      const region = regionAt(text.value, lines, index);
      if (!region || region.start < free) continue;
      const fragments = fragmentsOf(text, lines, region);
      if (fragments.length === 0) continue;
      const edits = compose(text.value, fragments, vocabulary);
      repairs.push({ rule: "tables/rows", confidence: 0.85, edits });
      const last = fragments[fragments.length - 1];
      while (index + 1 < region.end && (lines[index + 1]?.first ?? 0) <= (last?.first ?? 0)) index++;
      free = index + 1;
    }
    return { repairs };
  },
};

/** The fragments of a table: its head, then its rows, in the order in which they stand in the source. */
function fragmentsOf(text: Text, lines: readonly PrintedLine[], region: Region): Fragment[] {
  const { value } = text;
  const keeps = keepsBlanks(text);
  const rows = rowsOf(value, lines, region);
  const head = groupsOf(
    lines,
    region.start,
    region.columnLine ?? Math.min(region.body, firstLine(rows, lines, region)),
  );
  const numberCell = region.numbered ? 1 : 0;
  const columns = region.columns ?? Math.max(headCells(value, head, keeps), usualGroups(rows) + numberCell);
  const shape = { wanted: columns, inHead: true, skip: 0, keepsBlanks: keeps };
  const columnLine = lines[region.columnLine ?? -1];
  const sheet = rows.length === 0 && !region.numbered;
  const fragments = [
    cellsOf(value, head, shape),
    columnLine ? lineOfNumbers(value, columnLine, columns) : [],
    sheet ? sheetRows(value, lines, region, { columns, keeps }) : [],
    rows.flatMap((row) => rowFragments(value, row, { columns, numbered: region.numbered, keeps })),
  ]
    .flat()
    .sort((a, b) => a.first - b.first);
  return withTitles(fragments, lines, region);
}

/** Lines between the rows that no row holds, such as the title of a section, become rows of one cell. */
function withTitles(fragments: readonly Fragment[], lines: readonly PrintedLine[], { start, end }: Region): Fragment[] {
  const held = new Set(fragments.map(({ line }) => line));
  const last = fragments[fragments.length - 1]?.line;
  const titles: Fragment[] = [];
  for (let index = start; index < end && lines[index] !== last; index++) {
    const line = lines[index];
    if (!line || held.has(line)) continue;
    const above = lines[index - 1];
    const goesOn = line.empty === 0 && above !== undefined && !held.has(above) && index > start;
    titles.push({ line, first: line.first, last: line.last, before: goesOn ? "join" : "row" });
  }
  return titles.length > 0 ? [...fragments, ...titles].sort((a, b) => a.first - b.first) : [...fragments];
}

function firstLine(rows: readonly RawRow[], lines: readonly PrintedLine[], { end, numbered, body }: Region): number {
  const first = rows[0]?.groups[0]?.lines[0];
  return first ? lines.indexOf(first) : numbered ? end : body;
}

/** Cells of a head that its lines tell apart: empty lines, and capitals after a line that was not wrapped. */
function headCells(value: string, head: readonly Group[], keeps: boolean): number {
  let cells = 0;
  for (const { lines } of head) {
    cells++;
    for (const [at, line] of lines.entries()) {
      const above = lines[at - 1];
      const begins = /^\p{Lu}/u.test(value.slice(line.first, line.last));
      if (above && keeps && begins && value.charCodeAt(above.last) !== 32) cells++;
    }
  }
  return cells;
}

/** `1 2 3 4` under a head: each number in a cell of its own. */
function lineOfNumbers(value: string, line: PrintedLine, columns: number): Fragment[] {
  return cellsOf(value, [{ lines: [line], afterPage: false }], {
    wanted: columns,
    inHead: false,
    skip: 0,
    keepsBlanks: false,
  });
}

interface Columns {
  readonly columns: number;
  readonly keeps: boolean;
}

/**
 * Rows that nothing numbers: cells fill the columns from left to right, where their number comes out even.
 * Values end a row of a table that has no line of column numbers.
 */
function sheetRows(
  value: string,
  lines: readonly PrintedLine[],
  region: Region,
  { columns, keeps }: Columns,
): Fragment[] {
  const groups = groupsOf(lines, region.body, region.end);
  for (const keepsBlanks of keeps ? [true, false] : [false]) {
    const shape = { inHead: false, skip: 0, keepsBlanks, thousands: true, wanted: lines.length };
    const cells = groups.flatMap((group) => cellsOf(value, [group], shape));
    const count = cells.filter(({ before }) => before !== "join").length;
    if (count % columns !== 0) continue;
    let index = 0;
    return cells.map((cell): Fragment => {
      if (cell.before === "join") return cell;
      return { ...cell, before: index++ % columns === 0 ? "row" : "cell" };
    });
  }
  return [];
}

function rowFragments(
  value: string,
  row: RawRow,
  { columns, numbered, keeps }: Columns & { readonly numbered: boolean },
): Fragment[] {
  const first = row.groups[0]?.lines[0];
  if (!first) return [];
  const cells = cellsOf(value, row.groups, {
    wanted: numbered ? columns - 1 : columns,
    inHead: false,
    skip: row.number,
    keepsBlanks: keeps,
    valuesOnly: !numbered,
  });
  const fragments = row.number > 0 ? cutNumber(cells, row.number) : cells;
  const early = earlyFragments(row, fragments);
  const surplus =
    early.length > 0 && 1 + [...fragments, ...early].filter(({ before }) => before === "cell").length > columns;
  return surplus ? [...joinBehind(fragments, early[0]?.behind), ...early] : [...fragments, ...early];
}

/** The cell that begins after `behind` goes on with what came early. */
function joinBehind(fragments: readonly Fragment[], behind: Fragment | undefined): Fragment[] {
  const at = behind ? fragments.indexOf(behind) + 1 : 0;
  return fragments.map((fragment, index) => (index === at ? { ...fragment, before: "join" } : fragment));
}

/** Makes the row number a cell of its own, whether it stands alone on its line or not. */
function cutNumber(fragments: readonly Fragment[], length: number): Fragment[] {
  const [first, second, ...rest] = fragments;
  if (!first) return [];
  const end = first.first + length;
  if (end >= first.last) return [first, ...(second ? [{ ...second, before: "cell" as const }] : []), ...rest];
  const number: Fragment = { ...first, last: end };
  const name: Fragment = { ...first, first: end + 1, before: "cell" };
  return [number, name, ...(second ? [second] : []), ...rest];
}

/** Pieces that a page break threw before the row belong behind its first cell of text, as the start of the next. */
function earlyFragments(row: RawRow, fragments: readonly Fragment[]): Fragment[] {
  const lines = row.early.flatMap((group) => group.lines);
  const next = fragments.findIndex(({ before }, at) => at > 1 && before === "cell");
  const behind = fragments[next < 0 ? fragments.length - 1 : next - 1];
  if (!behind) return [];
  return lines.map((line, at) => ({
    line,
    first: line.first,
    last: line.last,
    before: at === 0 ? "cell" : "join",
    behind,
  }));
}
