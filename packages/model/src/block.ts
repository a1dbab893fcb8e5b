/** Blocks: the logical units of a recovered text, in printed reading order. */
import type { Text } from "./text.ts";

/** A heading, paragraph, list item, caption at the right-hand side, or one line of a form. */
export interface TextBlock {
  readonly type: "heading" | "paragraph" | "item" | "caption" | "form";
  readonly text: Text;
}

/** A row of a table; the row number is a cell of its own. */
export interface RowBlock {
  readonly type: "row";
  readonly cells: readonly Text[];
}

export type Block = TextBlock | RowBlock;

/** What stands between the cells of a row where a block is printed on one line. */
export const CELL_SEPARATOR = " | ";

/**
 * A block on one line, as `qujat normalise --to blocks` prints it.
 *
 * @example blockLine({ type: "paragraph", text: textOf("a", "1. Жалпы ережелер") }) // "1. Жалпы ережелер"
 */
export function blockLine(block: Block): string {
  return block.type === "row" ? block.cells.map((cell) => cell.value).join(CELL_SEPARATOR) : block.text.value;
}
