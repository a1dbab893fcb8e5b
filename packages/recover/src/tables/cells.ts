/** Cells: groups of lines cut or joined to as many cells as the table has columns. */
import type { PrintedLine } from "../printed.ts";
import type { Before, Fragment, Group } from "./fragment.ts";
import { dashesAtEnd, isValues, valueStarts, valuesAtEnd } from "./values.ts";

/** Where a group may be cut into cells, and how likely. */
interface Cut {
  readonly line: PrintedLine;
  /** Offset of the first character of the new cell. */
  readonly at: number;
  readonly score: number;
}

/** How likely a place is to divide two cells; `SURE` ones always do. */
const SURE = 9;
const AT_VALUE = 4;
const AT_CAPITAL = 3;
const AT_LINE = 2.5;
const BEFORE_VALUE_AT_END = 2.4;
const AT_CAPITAL_IN_LINE = 2;
const AT_WRAPPED_CAPITAL = 1;

const NO_CUTS: ReadonlySet<number> = new Set();

/** What is known of a row before it is cut. */
export interface RowShape {
  /** Number of cells; fewer or more come where the lines do not tell. */
  readonly wanted: number;
  /** May a capital letter within a line begin a cell? In a table's head it does. */
  readonly inHead: boolean;
  /** Characters at the row's start that are a cell already: its number. */
  readonly skip: number;
  /** Do wrapped lines keep their blank in this text? Then a line without one ends a cell. */
  readonly keepsBlanks: boolean;
  /** Thousands are one value wherever they can be. */
  readonly thousands?: boolean;
  /** Only values begin cells: the row's text is one cell. */
  readonly valuesOnly?: boolean;
}

/** The fragments of one row. */
export function cellsOf(value: string, groups: readonly Group[], shape: RowShape): Fragment[] {
  const joined = joinPages(value, groups, shape);
  const missing = shape.wanted - joined.length;
  const cuts: Cut[] = joined.flatMap((group) => cutsOf(value, group, shape, missing));
  const chosen = new Set(cuts.filter(({ score }) => score === SURE));
  const others = cuts.filter(({ score }) => score < SURE).sort((a, b) => b.score - a.score || a.at - b.at);
  for (const cut of others.slice(0, Math.max(0, missing - chosen.size))) chosen.add(cut);
  const byLine = new Map<PrintedLine, Set<number>>();
  for (const { line, at } of chosen) byLine.set(line, (byLine.get(line) ?? new Set()).add(at));
  return joined.flatMap((group, at) => fragmentsOf(group, byLine, at === 0 ? "row" : "cell"));
}

/**
 * Joins groups that only a page divides, while there are more groups than cells; a group that begins with a small
 * letter goes on with the cell before it.
 */
function joinPages(value: string, groups: readonly Group[], { wanted, inHead }: RowShape): Group[] {
  const joined: Group[] = [];
  let surplus = groups.length - wanted;
  for (const group of groups) {
    const last = joined[joined.length - 1];
    const small = /^\p{Ll}(?!\/)/u.test(value.slice(group.lines[0]?.first, group.lines[0]?.last));
    const goesOn = small && (group.afterPage || (inHead && surplus > 0));
    if (last && (goesOn || (group.afterPage && surplus > 0))) {
      joined[joined.length - 1] = { ...last, lines: [...last.lines, ...group.lines] };
      surplus--;
    } else joined.push(group);
  }
  return joined;
}

function cutsOf(value: string, group: Group, shape: RowShape, missing: number): Cut[] {
  const cuts: Cut[] = [];
  for (const [at, line] of group.lines.entries()) {
    const words = value.slice(line.first, line.last);
    const above = group.lines[at - 1];
    cuts.push(...valueCuts(words, line, at > 0, shape.thousands ? 0 : missing));
    if (shape.valuesOnly) continue;
    if (above && above.last - above.first > shape.skip) {
      const wrapped = value.charCodeAt(above.last) === 32;
      if (/^[\p{Lu}\d«"]/u.test(words))
        cuts.push({ line, at: line.first, score: wrapped ? AT_WRAPPED_CAPITAL : AT_CAPITAL });
      else if (!wrapped && shape.keepsBlanks && !shape.inHead) cuts.push({ line, at: line.first, score: AT_LINE });
    }
    if (shape.inHead) {
      for (const { index } of words.matchAll(/(?<=[\p{Ll})] )\p{Lu}\p{Ll}/gu)) {
        cuts.push({ line, at: line.first + index, score: AT_CAPITAL_IN_LINE });
      }
    }
  }
  return cuts;
}

/** Before each value of a line of values, and before values at the end of a line of text. */
function valueCuts(words: string, line: PrintedLine, below: boolean, missing: number): Cut[] {
  if (isValues(words)) {
    const starts = valueStarts(words, missing + (below ? 0 : 1));
    const score = /^[-–—](?: [-–—])+$/.test(words) ? SURE : AT_VALUE;
    return starts.filter((at) => at > 0 || below).map((at) => ({ line, at: line.first + at, score }));
  }
  const dashes = dashesAtEnd(words);
  const start = dashes >= 0 ? dashes : valuesAtEnd(words);
  if (start < 0) return [];
  const score = dashes >= 0 ? SURE : BEFORE_VALUE_AT_END;
  return valueStarts(words.slice(start), missing).map((at) => ({ line, at: line.first + start + at, score }));
}

function fragmentsOf(group: Group, cuts: ReadonlyMap<PrintedLine, ReadonlySet<number>>, before: Before): Fragment[] {
  const fragments: Fragment[] = [];
  for (const [index, line] of group.lines.entries()) {
    const starts = cuts.get(line) ?? NO_CUTS;
    const inside = [...starts].filter((at) => at > line.first).sort((a, b) => a - b);
    for (const [piece, first] of [line.first, ...inside].entries()) {
      const next = inside[piece];
      const last = next === undefined ? line.last : next - 1;
      const begins = starts.has(first) ? "cell" : "join";
      fragments.push({ line, first, last, before: index === 0 && piece === 0 ? before : begins });
    }
  }
  return fragments;
}
