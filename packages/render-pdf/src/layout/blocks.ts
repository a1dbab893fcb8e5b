/** Blocks → strips, each kind by its own file. */
import type { AsideBlock, ColumnsBlock, ColumnsPair, QrBlock, SheetBlock } from "@qujat/model";
import { ASIDE, COLUMNS, millimetres, QR, SEPARATOR } from "@qujat/model/sheet-geometry";
import { checklistStrips } from "./checklist.ts";
import { type BlockPlace, type LayoutContext, pageRoom } from "./context.ts";
import { paragraphStrips, stampStrips } from "./paragraph.ts";
import { joined, keptWithNext, type Strip, spaced, strip, zipped } from "./strips.ts";
import { tableStrips } from "./table.ts";
import { writeOnStrips } from "./write-on.ts";

/** The strips of blocks one below the other; what stands above a signature is kept with it. */
export function blocksStrips(blocks: readonly SheetBlock[], place: BlockPlace, context: LayoutContext): Strip[] {
  return blocks.flatMap((block, at) => {
    const strips = blockStrips(block, place, context);
    const keeps = "keepWithNext" in block && block.keepWithNext === true;
    if (!keeps && !leadsToSignature(blocks, at + 1)) return strips;
    // Office programs do not part a paragraph that keeps the next.
    return block.type === "paragraph" ? strips.map((each) => ({ ...each, keep: true })) : keptWithNext(strips);
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

function isSignedPair({ left, right }: ColumnsPair): boolean {
  return isSigned(left[0]) || isSigned(right[0]);
}

function blockStrips(block: SheetBlock, place: BlockPlace, context: LayoutContext): Strip[] {
  switch (block.type) {
    case "paragraph":
      return paragraphStrips(block, place, context);
    case "aside":
      return asideStrips(block, place, context);
    case "line":
      return writeOnStrips(block, place, context);
    case "stamp":
      return stampStrips(block, place, context);
    case "checklist":
      return checklistStrips(block, place, context);
    case "table":
      return tableStrips(block, place, context);
    case "columns":
      return columnsStrips(block, place, context);
    case "qr":
      return [qrStrip(block, place, context)];
    case "separator":
      return [separatorStrip(place)];
    case "pageBreak":
      return [strip({ height: 0, marks: [], pageBreak: true })];
  }
}

/** Blocks at the right-hand side, together on one page. */
function asideStrips(block: AsideBlock, place: BlockPlace, context: LayoutContext): Strip[] {
  const parent = context.tree.add(place.parent, "Div", { language: block.language });
  const left = place.width * ASIDE.left;
  const strips = blocksStrips(block.blocks, { left: place.left + left, width: place.width - left, parent }, context);
  const kept = strips.map((each, at) => (at < strips.length - 1 ? { ...each, keep: true } : each));
  return spaced(kept, ASIDE.before, ASIDE.after);
}

/** Pairs one below the other; a pair is cut only where no page can hold it. */
function columnsStrips(block: ColumnsBlock, place: BlockPlace, context: LayoutContext): Strip[] {
  const width = (place.width - COLUMNS.gutter) / 2;
  const [kk, ru] = block.languages;
  return block.pairs.flatMap((pair, at) => {
    const left = context.tree.add(place.parent, "Div", { language: kk });
    const right = context.tree.add(place.parent, "Div", { language: ru });
    const sides = [
      blocksStrips(pair.left, { left: place.left, width, parent: left }, context),
      blocksStrips(pair.right, { left: place.left + width + COLUMNS.gutter, width, parent: right }, context),
    ];
    const one = joined(sides);
    const strips = one.height <= pageRoom(context) ? [withOutlineOf(one, sides)] : zipped(sides);
    const next = block.pairs[at + 1];
    return pair.keepWithNext || (next && isSignedPair(next)) ? keptWithNext(strips) : strips;
  });
}

/** Titles of both sides in one entry of the outline. */
function withOutlineOf(one: Strip, sides: readonly (readonly Strip[])[]): Strip {
  const titles = sides.flatMap((strips) => strips.flatMap(({ outline }) => outline ?? []));
  return titles.length > 0 ? { ...one, outline: [...new Set(titles)].join(" / ") } : one;
}

function separatorStrip({ left, width }: BlockPlace): Strip {
  const { before, after, thickness } = SEPARATOR;
  return strip({
    height: 0,
    before,
    after,
    marks: [{ type: "rule", x: left, y: 0, toX: left + width, toY: 0, thickness }],
  });
}

function qrStrip(block: QrBlock, place: BlockPlace, context: LayoutContext): Strip {
  const { modules, align = "left" } = block;
  const side = millimetres(block.size ?? QR.size);
  const module = side / (modules.length + 2 * QR.quiet);
  const free = place.width - side;
  const left = place.left + (align === "right" ? free : align === "center" ? free / 2 : 0);
  const element = context.tree.add(place.parent, "Figure", { language: block.language, alt: block.alt });
  const quiet = QR.quiet * module;
  const mark = { type: "qr", element, x: left + quiet, y: quiet, module, modules } as const;
  return strip({ height: side, before: QR.before, after: QR.after, marks: [mark] });
}
