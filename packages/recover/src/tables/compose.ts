/** Composing: the edits that write fragments down as rows of cells. */
import type { Edit } from "@qujat/model";
import { joinOf } from "../layout/join.ts";
import { CELL, CLOSED, ROW } from "../marks.ts";
import type { PrintedLine } from "../printed.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { Fragment } from "./fragment.ts";

/**
 * Edits for the fragments of one table, in the order in which they stand in the source.
 * A fragment with `behind` moves to that other fragment's end.
 */
export function compose(value: string, fragments: readonly Fragment[], vocabulary: Vocabulary): Edit[] {
  const edits: Edit[] = [];
  const followers = new Map<Fragment, Fragment[]>();
  for (const fragment of fragments) {
    if (fragment.behind) followers.set(fragment.behind, [...(followers.get(fragment.behind) ?? []), fragment]);
  }
  let above: Fragment | undefined;
  let end: Fragment | undefined;
  for (const fragment of fragments) {
    if (above && above.last < fragment.first) edits.push({ type: "delete", start: above.last, end: fragment.first });
    above = fragment;
    if (fragment.behind) continue;
    if (fragment.before === "row") {
      if (end) edits.push({ type: "insert", at: end.last, text: CLOSED });
      edits.push({ type: "insert", at: fragment.first, text: end ? `\n${ROW}` : ROW });
    } else if (fragment.before === "cell") edits.push({ type: "insert", at: fragment.first, text: CELL });
    else if (end) insertBlank(edits, value, end, fragment, fragment.first, vocabulary);
    end = fragment;
    for (const follower of followers.get(fragment) ?? []) {
      const at = fragment.last;
      if (follower.before === "cell") edits.push({ type: "insert", at, text: CELL });
      else insertBlank(edits, value, end, follower, at, vocabulary);
      edits.push({ type: "move", start: follower.first, end: follower.last, to: at });
      end = { ...follower, last: at };
    }
  }
  if (end) edits.push({ type: "insert", at: end.last, text: CLOSED });
  return edits;
}

function insertBlank(edits: Edit[], value: string, a: Fragment, b: Fragment, at: number, vocabulary: Vocabulary): void {
  const moved = a.behind ? undefined : asLine(a);
  const { between } = moved ? joinOf(value, moved, asLine(b), vocabulary) : { between: " " };
  if (between !== "") edits.push({ type: "insert", at, text: between });
}

function asLine({ line, first, last }: Fragment): PrintedLine {
  return {
    ...line,
    first,
    last,
    start: first === line.first ? line.start : first,
    end: last === line.last ? line.end : last,
  };
}
