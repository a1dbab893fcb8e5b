/** Two columns, the state language left: block by block, so that both sides of a pair begin at the same height. */
import type { ColumnBlock, ColumnsPair, SheetBlock } from "@qujat/model";
import { COLUMNS } from "@qujat/model/sheet-geometry";
import { bilingualTable } from "./bilingual-table.ts";
import type { InstanceBlock } from "./instantiate.ts";
import { isColumnBlock, type Room } from "./layouts.ts";
import { narrowed, stacked } from "./narrow.ts";

/** Pairs side by side; a table keeps the whole width, its head in both languages. */
export function sideBySide(kk: readonly InstanceBlock[], ru: readonly InstanceBlock[], room: Room): SheetBlock[] {
  const column = { ...room, width: (room.width - COLUMNS.gutter) / 2 };
  const blocks: SheetBlock[] = [];
  let pairs: ColumnsPair[] = [];
  const endPairs = () => {
    if (pairs.length > 0) blocks.push({ type: "columns", languages: ["kk", "ru"], pairs });
    pairs = [];
  };
  for (const [at, left] of kk.entries()) {
    const right = ru[at];
    if (left.type === "table" && right?.type === "table") {
      endPairs();
      blocks.push(bilingualTable(left, right));
    } else if (isColumnBlock(left) && right && isColumnBlock(right)) {
      pairs.push(pairOf(left, right, column));
    } else {
      endPairs();
      blocks.push(left);
    }
  }
  endPairs();
  return blocks;
}

/** Where a label stands above its rule on one side, it does so on the other. */
function pairOf(kk: ColumnBlock, ru: ColumnBlock, column: Room): ColumnsPair {
  const left = inColumn(kk, column);
  const right = inColumn(ru, column);
  if (kk.type !== "line" || ru.type !== "line" || left.length === right.length) return { left, right };
  return left.length < right.length ? { left: stacked(kk), right } : { left, right: stacked(ru) };
}

/** A column is as narrow as a right-hand block, so that one takes it whole; its words are not stretched. */
function inColumn(block: ColumnBlock, column: Room): ColumnBlock[] {
  if (block.type === "aside") return block.blocks.flatMap((inner) => inColumn(inner, column));
  if (block.type === "paragraph" && block.role === "body") return [{ align: "left", ...block }];
  return narrowed(block, column);
}
