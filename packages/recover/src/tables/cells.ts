/** Cells: groups of lines cut or joined to as many cells as the table has columns. */
import type { PrintedLine } from "../printed.ts";
import type { Before, Fragment, Group } from "./fragment.ts";

/** Where a group may be cut into cells, and how likely. */
interface Cut {
  readonly line: PrintedLine;
  /** Offset of the first character of the new cell. */
  readonly at: number;
  readonly score: number;
}

/** Values that stand in cells of their own: dashes and numbers. */
const VALUES = /^(?:[-–—+]|\d+(?:[.,]\d+)?%?)(?: (?:[-–—+]|\d+(?:[.,]\d+)?%?))*$/;
const VALUES_AT_END = /(?: [-–—+])+$/;

/**
 * The fragments of one row.
 *
 * @param wanted number of cells; fewer or more come where the lines do not tell
 * @param inHead may a capital letter within a line begin a cell? In a table's head it does.
 * @param skip characters at the row's start that are a cell already (its number)
 */
export function cellsOf(
  value: string,
  groups: readonly Group[],
  { wanted, inHead, skip }: { readonly wanted: number; readonly inHead: boolean; readonly skip: number },
): Fragment[] {
  const joined = joinPages(value, groups, wanted, inHead);
  const cuts: Cut[] = joined.flatMap((group) => cutsOf(value, group, { inHead, skip }));
  const missing = wanted - joined.length;
  const sure = cuts.filter(({ score }) => score >= 4);
  const chosen = new Set(sure);
  const others = cuts.filter(({ score }) => score < 4).sort((a, b) => b.score - a.score || a.at - b.at);
  for (const cut of others.slice(0, Math.max(0, missing - sure.length))) chosen.add(cut);
  return joined.flatMap((group, at) => fragmentsOf(group, chosen, at === 0 ? "row" : "cell"));
}

/**
 * Joins groups that only a page divides, while there are more groups than cells; a group that begins with a small
 * letter goes on with the cell before it.
 */
function joinPages(value: string, groups: readonly Group[], wanted: number, inHead: boolean): Group[] {
  const joined: Group[] = [];
  let surplus = groups.length - wanted;
  for (const group of groups) {
    const last = joined[joined.length - 1];
    const small = /^\p{Ll}(?!\/)/u.test(value.slice(group.lines[0]?.first, group.lines[0]?.last));
    if (last && ((small && (inHead || group.afterPage)) || (group.afterPage && surplus > 0))) {
      joined[joined.length - 1] = { ...last, lines: [...last.lines, ...group.lines] };
      surplus--;
    } else joined.push(group);
  }
  return joined;
}

function cutsOf(value: string, group: Group, { inHead, skip }: { inHead: boolean; skip: number }): Cut[] {
  const cuts: Cut[] = [];
  for (const [at, line] of group.lines.entries()) {
    const words = value.slice(line.first, line.last);
    const above = group.lines[at - 1];
    if (VALUES.test(words)) cuts.push(...valueCuts(words, line, line.first, at > 0));
    else {
      const values = VALUES_AT_END.exec(words);
      if (values) cuts.push(...valueCuts(values[0].slice(1), line, line.first + values.index + 1, true));
    }
    if (above && /^[\p{Lu}\d«"]/u.test(words)) {
      const wrapped = value.charCodeAt(above.last) === 32;
      if (value.slice(above.first, above.last).length > skip) {
        cuts.push({ line, at: line.first, score: wrapped ? 1 : 3 });
      }
    }
    if (inHead) cuts.push(...capitalCuts(words, line));
  }
  return cuts;
}

/** A cell before each value; before the first one only where text of another cell precedes it. */
function valueCuts(words: string, line: PrintedLine, from: number, first: boolean): Cut[] {
  const cuts: Cut[] = [];
  for (let at = first ? 0 : words.indexOf(" ") + 1; at >= 0 && at < words.length; ) {
    if (at > 0 || first) cuts.push({ line, at: from + at, score: 4 });
    const next = words.indexOf(" ", at);
    if (next < 0) break;
    at = next + 1;
  }
  return cuts;
}

/** Within a line of the head, a capital letter after a small one begins a cell. */
function capitalCuts(words: string, line: PrintedLine): Cut[] {
  return [...words.matchAll(/(?<=[\p{Ll})] )\p{Lu}\p{Ll}/gu)].map(({ index }) => ({ line, at: line.first + index, score: 2 }));
}

function fragmentsOf(group: Group, chosen: ReadonlySet<Cut>, before: Before): Fragment[] {
  const fragments: Fragment[] = [];
  const starts = new Set([...chosen].map(({ at }) => at));
  for (const [index, line] of group.lines.entries()) {
    const inside = [...starts].filter((at) => at > line.first && at < line.last).sort((a, b) => a - b);
    for (const [piece, first] of [line.first, ...inside].entries()) {
      const next = inside[piece];
      const last = next === undefined ? line.last : next - 1;
      const begins = starts.has(first) ? "cell" : "join";
      fragments.push({ line, first, last, before: index === 0 && piece === 0 ? before : begins });
    }
  }
  return fragments;
}
