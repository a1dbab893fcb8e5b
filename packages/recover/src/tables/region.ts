/** Regions: where a table stands, by the head of its number column or by the row that numbers its columns. */
import { NUMBER_COLUMN } from "../data/layout-words.ts";
import { isIndented, PAGE_BREAK, type PrintedLine, wordsOf } from "../printed.ts";
import { isValues } from "./values.ts";

/** What the head of a number column can begin with. */
const NUMBER_STARTS = "№NnрРпП";
/** The same, or a line of column numbers. */
const HEAD_STARTS = `${NUMBER_STARTS}1`;

/** Lines of a table by their indexes; `end` is exclusive. */
export interface Region {
  readonly start: number;
  /** Index of the first line after the head. */
  readonly body: number;
  readonly end: number;
  /** Does the first column number the rows? */
  readonly numbered: boolean;
  /** Number of columns where the table says so itself. */
  readonly columns: number | undefined;
  /** Index of the line that numbers the columns, if there is one. */
  readonly columnLine: number | undefined;
}

/** A head is no longer than this, in lines. */
const LONGEST_HEAD = 60;
const TABLE_TITLE = /^(?:Кесте|Таблица)(?=[\s.№\d]|$)/iu;

/** The table whose first recognisable line is that at `index`, if one begins there. */
export function regionAt(value: string, lines: readonly PrintedLine[], index: number): Region | undefined {
  const line = lines[index];
  if (!line || !isFree(line)) return undefined;
  const below = lines[index + 1];
  const first = value.charAt(line.first);
  const valuesBelow = below !== undefined && line.empty > 0 && /[\d–—-]/.test(value.charAt(below.first));
  if (!valuesBelow && !HEAD_STARTS.includes(first)) return undefined;
  if (isValues(wordsOf(value, lines[index + 1] ?? line)) && line.empty > 0) return valueRegion(value, lines, index);
  const columns = columnCount(wordsOf(value, line));
  if (columns !== undefined) return columnRegion(value, lines, index, columns);
  return startsNumberColumn(value, lines, index) ? numberedRegion(value, lines, index) : undefined;
}

/** May a line belong to a table: not indented, not claimed by another pass? */
export function isFree(line: PrintedLine): boolean {
  return !line.opened && !line.closed && !isIndented(line);
}

/** `1 2 3 4` numbers four columns. */
export function columnCount(words: string): number | undefined {
  if (!words.startsWith("1 ")) return undefined;
  const numbers = words.split(/\s+/);
  return numbers.length > 1 && numbers.every((number, at) => number === String(at + 1)) ? numbers.length : undefined;
}

/**
 * The number with which a row begins, where it is the one expected: `3. Ақмола`, `3.` alone, `3 Ақмола`;
 * also `3.1` below `3`. A phone number such as `8 (727) …` is none. A number with a sign may skip some: rows are left out of excerpts.
 */
export function rowNumber(words: string, expected: number): number | undefined {
  const part = /^(\d{1,3})(?:\.\d{1,3}){1,2}[.)]?(?=\s|$)/.exec(words);
  if (part) return Number(part[1]) === expected - 1 ? part[0].length : undefined;
  const match = /^(\d{1,4})(?:[.)](?=\s|$)|$|\s+(?=[\p{Lu}«"]|\p{Ll}{1,4}\. ?\p{Lu}))/u.exec(words);
  if (!match) return undefined;
  const number = Number(match[1]);
  const length = match[0].trimEnd().length;
  const skips = length > (match[1]?.length ?? 0) && number > expected;
  return number === expected || skips ? length : undefined;
}

/** `Кесте 1`, `Таблица`. */
function isTableTitle(value: string, line: PrintedLine): boolean {
  return "КТкт".includes(value.charAt(line.first)) && TABLE_TITLE.test(wordsOf(value, line));
}

/** `№⏎р/с`, `№ п/п`, `Р/с №`, or the same followed by other cells of the head. */
function startsNumberColumn(value: string, lines: readonly PrintedLine[], index: number): boolean {
  const line = lines[index] as PrintedLine;
  if (!NUMBER_STARTS.includes(value.charAt(line.first))) return false;
  const words = wordsOf(value, line);
  const below = lines[index + 1];
  if (isNumberHead(words)) return true;
  if (below && below.empty === 0 && isNumberHead(`${words} ${wordsOf(value, below)}`)) return true;
  return /^(?:№\s*(?:р\/с|п\/п)|р\/с\s*№|№)\s+\p{Lu}\p{Ll}/iu.test(words) && line.empty > 0;
}

/** Does a text name a number column and nothing else? */
export function isNumberHead(words: string): boolean {
  return /^(?:№|N(?:\s|$)|[рп]\/|рет)/iu.test(words) && NUMBER_COLUMN.test(words);
}

function numberedRegion(value: string, lines: readonly PrintedLine[], start: number): Region | undefined {
  let body = -1;
  let end = start;
  let columns: number | undefined;
  let columnLine: number | undefined;
  for (; end < lines.length; end++) {
    const line = lines[end] as PrintedLine;
    if (!isFree(line)) break;
    if (end > start && body >= 0 && (startsNumberColumn(value, lines, end) || isTableTitle(value, line))) break;
    if (body >= 0) continue;
    if (end - start > LONGEST_HEAD) return undefined;
    if (columns === undefined) {
      columns = columnCount(wordsOf(value, line));
      if (columns !== undefined) columnLine = end;
    }
    if (rowNumber(wordsOf(value, line), 1) !== undefined && columnCount(wordsOf(value, line)) === undefined) body = end;
  }
  if (body < 0) {
    if (end - start < 2) return undefined;
    body = end;
  }
  return { start, body, end, numbered: true, columns, columnLine };
}

function columnRegion(
  value: string,
  lines: readonly PrintedLine[],
  index: number,
  columns: number,
): Region | undefined {
  let start = index;
  let groups = 0;
  while (start > 0 && index - start < LONGEST_HEAD) {
    const above = lines[start - 1] as PrintedLine;
    if (!isFree(above) || isTableTitle(value, above)) break;
    if ((lines[start]?.empty ?? 0) > 0 && ++groups > columns) break;
    start--;
  }
  if (start === index) return undefined;
  let end = index + 1;
  while (end < lines.length && isFree(lines[end] as PrintedLine) && !isNextTable(value, lines, end)) end++;
  const numbered = startsNumberColumn(value, lines, start);
  return { start, body: index + 1, end, numbered, columns, columnLine: index };
}

function isNextTable(value: string, lines: readonly PrintedLine[], index: number): boolean {
  const line = lines[index] as PrintedLine;
  if (isTableTitle(value, line)) return true;
  return line.empty > 0 && line.empty < PAGE_BREAK && startsNumberColumn(value, lines, index);
}

/** Fewer rows than this are no table. */
const FEWEST_ROWS = 3;
/** Text in the cell of such a row has no more lines than this. */
const LONGEST_TEXT = 6;

/** A table without numbers: texts and values take turns, each text with as many values as the others. */
function valueRegion(value: string, lines: readonly PrintedLine[], index: number): Region | undefined {
  let rows = 0;
  let values = 0;
  let end = index;
  for (let at = index; at < lines.length; rows++) {
    let text = at;
    while (isText(value, lines[text]) && text - at < LONGEST_TEXT && (text === at || goesOn(value, lines, text)))
      text++;
    if (text === at) break;
    let next = text;
    while (lines[next] && isFree(lines[next] as PrintedLine) && isValues(wordsOf(value, lines[next] as PrintedLine))) {
      if (columnCount(wordsOf(value, lines[next] as PrintedLine)) !== undefined) return undefined;
      next++;
    }
    if (next === text || (values > 0 && next - text !== values)) break;
    values = next - text;
    end = next;
    at = next;
  }
  if (rows < FEWEST_ROWS) return undefined;
  const columns = values + 1;
  let start = index;
  for (let heads = 0; heads < columns && start > 0; heads++) {
    if (!isText(value, lines[start - 1]) || (lines[start]?.empty ?? 0) === 0) break;
    start--;
    while (start > 0 && (lines[start]?.empty ?? 0) === 0 && isFree(lines[start - 1] as PrintedLine)) start--;
  }
  return { start, body: index, end, numbered: false, columns, columnLine: undefined };
}

/** Is the line the rest of a wrapped one, or parted from it by a page? */
function goesOn(value: string, lines: readonly PrintedLine[], index: number): boolean {
  const line = lines[index] as PrintedLine;
  return line.empty >= PAGE_BREAK || (line.empty === 0 && value.charCodeAt(lines[index - 1]?.last ?? 0) === 32);
}

function isText(value: string, line: PrintedLine | undefined): boolean {
  return line !== undefined && isFree(line) && !isValues(wordsOf(value, line)) && !isTableTitle(value, line);
}
