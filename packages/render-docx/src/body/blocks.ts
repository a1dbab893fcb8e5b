/** Blocks → items, each kind by its own file. */
import type { AsideBlock, ColumnsPair, SheetBlock } from "@qujat/model";
import { ASIDE } from "@qujat/model/sheet-geometry";
import type { BlockPlace, DocxContext } from "../context.ts";
import { checklistItems } from "./checklist.ts";
import { columnsItem } from "./columns.ts";
import type { Item } from "./flow.ts";
import { lineItem } from "./line.ts";
import { paragraphItem, separatorItem, stampItem } from "./paragraph.ts";
import { qrItem } from "./qr.ts";
import { tableItem } from "./table.ts";

/** The items of blocks one below the other; what stands above a signature is kept with it. */
export function blocksItems(blocks: readonly SheetBlock[], place: BlockPlace, context: DocxContext): Item[] {
  let breaks = false;
  return blocks.flatMap((block, at) => {
    if (block.type === "pageBreak") {
      breaks = true;
      return [];
    }
    const items = blockItems(block, place, context);
    const keeps = ("keepWithNext" in block && block.keepWithNext === true) || leadsToSignature(blocks, at + 1);
    const told = items.map((item, index) => ({
      ...item,
      keep: item.keep || (keeps && index === items.length - 1),
      breaks: breaks && index === 0,
    }));
    if (items.length > 0) breaks = false;
    return told;
  });
}

/** Whether what comes is a signature; a code or a line across is no company for one. */
function leadsToSignature(blocks: readonly SheetBlock[], at: number): boolean {
  const block = blocks[at];
  if (block?.type === "qr" || block?.type === "separator") return leadsToSignature(blocks, at + 1);
  return isSigned(block);
}

function isSigned(block: SheetBlock | undefined): boolean {
  if (block?.type === "columns") return block.pairs[0] !== undefined && isSignedPair(block.pairs[0]);
  return block?.type === "line" && block.role === "signature";
}

/** Whether a pair begins with a signature. */
export function isSignedPair({ left, right }: ColumnsPair): boolean {
  return isSigned(left[0]) || isSigned(right[0]);
}

function blockItems(
  block: Exclude<SheetBlock, { type: "pageBreak" }>,
  place: BlockPlace,
  context: DocxContext,
): Item[] {
  switch (block.type) {
    case "paragraph":
      return [paragraphItem(block, place, context)];
    case "aside":
      return asideItems(block, place, context);
    case "line":
      return [lineItem(block, place, context)];
    case "stamp":
      return [stampItem(block, place, context)];
    case "checklist":
      return checklistItems(block, place, context);
    case "table":
      return [tableItem(block, place, context)];
    case "columns":
      return [columnsItem(block, place, context)];
    case "qr":
      return [qrItem(block, place, context)];
    case "separator":
      return [separatorItem(place)];
  }
}

/** Blocks at the right-hand side, together on one page. */
function asideItems(block: AsideBlock, place: BlockPlace, context: DocxContext): Item[] {
  const left = place.width * ASIDE.left;
  const inner = {
    ...place,
    left: place.left + left,
    width: place.width - left,
    language: block.language ?? place.language,
  };
  const items = blocksItems(block.blocks, inner, context);
  return items.map((item, at) => {
    const isLast = at === items.length - 1;
    return {
      ...item,
      before: item.before + (at === 0 ? ASIDE.before : 0),
      after: item.after + (isLast ? ASIDE.after : 0),
      keep: item.keep || !isLast,
    };
  });
}
