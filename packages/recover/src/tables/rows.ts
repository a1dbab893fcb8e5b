/** Rows: the body of a table cut into rows, and each row into groups of lines that empty lines divide. */
import { PAGE_BREAK, type PrintedLine, wordsOf } from "../printed.ts";
import type { Group } from "./fragment.ts";
import { type Region, rowNumber } from "./region.ts";

/** A row of the body before its cells are known. */
export interface RawRow {
  readonly groups: readonly Group[];
  /** Length of the row number with its sign, at the start of the first line; 0 where there is none. */
  readonly number: number;
  /** Groups that came before the break of a page and belong to this row's last cell. */
  readonly early: readonly Group[];
}

const TOTAL = /^(?:Всего|Итого|Барлығы|Жиыны|Жалпы сомасы)(?=[\s:]|$)/iu;
const TEXT_NUMBER = /^\d+(?:\.\d+)*[.)]\s/;

/** The rows of a region's body; lines behind the last row's cells are left out. */
export function rowsOf(
  value: string,
  lines: readonly PrintedLine[],
  { body: from, end: to, numbered, columns }: Region,
): RawRow[] {
  const starts: { index: number; number: number }[] = [];
  for (let index = from, expected = 1; index < to; index++) {
    const words = wordsOf(value, lines[index] as PrintedLine);
    const number = numbered ? rowNumber(words, expected) : TEXT_NUMBER.test(words) ? 0 : undefined;
    if (number === undefined && numbered && expected > 2 && TOTAL.test(words)) starts.push({ index, number: 0 });
    if (number === undefined) continue;
    const counted = Number.parseInt(words, 10);
    if (counted > expected && (lines[index]?.empty ?? 0) === 0) continue;
    starts.push({ index, number });
    expected = counted + 1;
  }
  const rows = starts.map(({ index, number }, at) => {
    const groups = groupsOf(lines, index, starts[at + 1]?.index ?? to);
    return { groups, number, early: [] };
  });
  const usual = numbered ? usualGroups(rows) : Math.max(0, ...rows.slice(0, -1).map(({ groups }) => groups.length));
  return handOver(rows, lines, starts, { usual: usual || usualGroups(rows), most: (columns ?? 1) - 1 });
}

/** Lines from `from` up to `to`, divided at empty lines. */
export function groupsOf(lines: readonly PrintedLine[], from: number, to: number): Group[] {
  const groups: { lines: PrintedLine[]; afterPage: boolean }[] = [];
  for (let index = from; index < to; index++) {
    const line = lines[index] as PrintedLine;
    const last = groups[groups.length - 1];
    if (!last || line.empty > 0) groups.push({ lines: [line], afterPage: index > from && line.empty >= PAGE_BREAK });
    else last.lines.push(line);
  }
  return groups;
}

/** How many groups most rows have; the last one may have swallowed what follows the table. */
export function usualGroups(rows: readonly { readonly groups: readonly Group[] }[]): number {
  const counts = new Map<number, number>();
  const whole = rows.length > 1 ? rows.slice(0, -1) : rows;
  for (const { groups } of whole) {
    const count = groups.filter((group) => !group.afterPage).length;
    counts.set(count, (counts.get(count) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 1;
}

/**
 * Gives groups that stand before the break of a page, behind a row that is complete, to the row after the break:
 * the cells of a row broken over pages arrive page by page, the long one first. A row is complete with `usual` groups,
 * and never with fewer than the table has columns (`most`).
 */
function handOver(
  rows: readonly RawRow[],
  lines: readonly PrintedLine[],
  starts: readonly { readonly index: number }[],
  { usual, most }: { readonly usual: number; readonly most: number },
): RawRow[] {
  const whole = Math.max(usual, most);
  const result: RawRow[] = [];
  let early: readonly Group[] = [];
  for (const [at, row] of rows.entries()) {
    const next = lines[starts[at + 1]?.index ?? -1];
    const end = next && next.empty >= PAGE_BREAK ? whole : row.groups.length;
    const kept = row.groups.slice(0, next ? end : lastGroups(row.groups, usual));
    result.push({ ...row, groups: kept, early });
    early = row.groups.slice(end);
  }
  return result;
}

/** The last row ends with as many groups as the others have; a group after a page goes on with its cell. */
function lastGroups(groups: readonly Group[], usual: number): number {
  let count = 0;
  let end = 0;
  for (const group of groups) {
    if (!group.afterPage && ++count > usual) break;
    end++;
  }
  return end;
}
