/** How two languages share a document: alone, side by side, one after the other, or line by line on one sheet. */
import type { ColumnBlock, PageSetup, SheetBlock, SheetLanguage } from "@qujat/model";
import { pageBox } from "@qujat/model/sheet-geometry";
import type { InstanceBlock } from "./instantiate.ts";
import { narrowed } from "./narrow.ts";
import { mergedBlocks } from "./one-sheet.ts";
import { sideBySide } from "./side-by-side.ts";

/** `kk+ru` is side by side with the state language left; `kk-ru` has it first; `one-sheet` prints `Тегі (фамилия) ____`. */
export type Layout = "kk" | "ru" | "kk+ru" | "kk-ru" | "one-sheet";
export const LAYOUTS: readonly Layout[] = ["kk", "ru", "kk+ru", "kk-ru", "one-sheet"];

/** The blocks of a form in each language; both have as many, in the same order. */
export interface Blocks {
  readonly kk: readonly InstanceBlock[];
  readonly ru: readonly InstanceBlock[];
}

/** What a block stands in. */
export interface Room {
  /** In points. */
  readonly width: number;
  /** Of its letters, in points. */
  readonly size: number;
}

/** The languages of a layout, the first of them the document's. */
export function languagesOfLayout(layout: Layout): readonly [SheetLanguage, ...SheetLanguage[]] {
  return layout === "kk" || layout === "ru" ? [layout] : ["kk", "ru"];
}

/**
 * Blocks of both languages in one document. Law on languages, art. 21: the state language left or above, equal letters.
 *
 * @param page what the lines to write on must fit into
 */
export function laidOut(layout: Layout, { kk, ru }: Blocks, page?: PageSetup): SheetBlock[] {
  const { width, left, right, fontSize } = pageBox(page);
  const room = { width: width - left - right, size: fontSize };
  switch (layout) {
    case "kk":
      return fitted(kk, room);
    case "ru":
      return fitted(ru, room);
    case "kk-ru":
      return [...fitted(kk, room, "kk"), { type: "pageBreak" }, ...fitted(ru, room, "ru")];
    case "kk+ru":
      return sideBySide(kk, ru, room);
    case "one-sheet":
      return fitted(mergedBlocks(kk, ru), room);
  }
}

function fitted(blocks: readonly InstanceBlock[], room: Room, language?: SheetLanguage): SheetBlock[] {
  return blocks.flatMap((block): SheetBlock[] => {
    if (!isColumnBlock(block)) return [block];
    return narrowed(language ? { ...block, language } : block, room);
  });
}

export function isColumnBlock(block: InstanceBlock): block is ColumnBlock {
  return block.type !== "pageBreak" && block.type !== "separator";
}
