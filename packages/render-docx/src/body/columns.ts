/** Two languages side by side → a table without borders, one row a pair. */
import type { ColumnsBlock, ColumnsPair } from "@qujat/model";
import { COLUMNS } from "@qujat/model/sheet-geometry";
import { type BlockPlace, type DocxContext, twips } from "../context.ts";
import { blocksItems, isSignedPair } from "./blocks.ts";
import { flowXml, type Item } from "./flow.ts";
import { tableProperties } from "./table.ts";

/** The item of columns. */
export function columnsItem(block: ColumnsBlock, place: BlockPlace, context: DocxContext): Item {
  return {
    type: "table",
    before: 0,
    after: 0,
    keep: false,
    write: ({ keep }) => columnsXml(block, place, keep, context),
  };
}

function columnsXml(block: ColumnsBlock, place: BlockPlace, keep: boolean, context: DocxContext): string {
  const width = (place.width - COLUMNS.gutter) / 2;
  const widths = [twips(width + COLUMNS.gutter), twips(place.width) - twips(width + COLUMNS.gutter)];
  const rows = block.pairs.map((pair, at) => {
    const next = block.pairs[at + 1];
    const kept = pair.keepWithNext || endsWithTitle(pair) || (next ? isSignedPair(next) : keep);
    const cells = [pair.left, pair.right].map((blocks, side) => {
      const language = block.languages[side] ?? place.language;
      const items = blocksItems(blocks, { left: 0, width, isCell: true, language }, context);
      const margin = side === 0 ? `<w:tcMar><w:right w:w="${twips(COLUMNS.gutter)}" w:type="dxa"/></w:tcMar>` : "";
      return `<w:tc><w:tcPr><w:tcW w:w="${widths[side]}" w:type="dxa"/>${margin}</w:tcPr>${flowXml(items, "cell", kept)}</w:tc>`;
    });
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join("")}</w:tr>`;
  });
  return `<w:tbl>${tableProperties({ style: "Bare", left: twips(place.left), widths })}${rows.join("")}</w:tbl>`;
}

/** Whether a pair ends with what keeps the next. */
function endsWithTitle({ left, right }: ColumnsPair): boolean {
  return [left, right].some((blocks) => {
    const last = blocks.at(-1);
    return (
      last?.type === "paragraph" &&
      (last.keepWithNext || last.role === "title" || last.role === "subtitle" || last.role === "heading")
    );
  });
}
