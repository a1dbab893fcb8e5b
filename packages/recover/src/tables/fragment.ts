/** Fragments: pieces of printed lines that a table's cells are put together from. */
import type { PrintedLine } from "../printed.ts";

/** What stands before a fragment in the table: a new row, a new cell, or the rest of the same cell. */
export type Before = "row" | "cell" | "join";

/** A piece of a printed line. */
export interface Fragment {
  readonly line: PrintedLine;
  readonly first: number;
  readonly last: number;
  readonly before: Before;
  /** The row broke over a page and this piece came too early: it belongs behind that other fragment. */
  readonly behind?: Fragment;
}

/** Lines of a table that no empty line divides. */
export interface Group {
  readonly lines: readonly PrintedLine[];
  /** The break of a page stands before it. */
  readonly afterPage: boolean;
}
