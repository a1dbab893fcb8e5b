/**
 * Lines to write on, where the page or column is too narrow for all their parts:
 *
 *     Құжатты қабылдаған:
 *     ______________________________
 *      (ҰҚК қызметкерінің аты-жөні)
 */
import type { AsideBlock, ColumnBlock, LineBlock, LinePart } from "@qujat/model";
import { ASIDE, BLANK, LINE, runsWidth } from "@qujat/model/sheet-geometry";
import type { Room } from "./layouts.ts";

/** The least room of a rule that fills its line, as a share of the line: less is no place for a name. */
const RULE_SHARE = 0.3;

/** A block whose lines fit: each line that is too long becomes several. */
export function narrowed(block: ColumnBlock, room: Room): ColumnBlock[] {
  if (block.type === "line") return narrowedLine(block, room);
  if (block.type === "aside") return [narrowedAside(block, room)];
  return [block];
}

function narrowedAside(block: AsideBlock, { width, size }: Room): AsideBlock {
  const room = { width: width * (1 - ASIDE.left), size };
  const blocks = block.blocks.flatMap((inner): AsideBlock["blocks"] => {
    return inner.type === "line" ? narrowedLine(inner, room) : [inner];
  });
  return { ...block, blocks };
}

/** Parts row by row, as many in each as fit. */
function narrowedLine(line: LineBlock, room: Room): LineBlock[] {
  const rows: [LinePart, ...LinePart[]][] = [];
  let taken = 0;
  for (const part of line.parts) {
    const least = leastWidth(part, room);
    const row = rows.at(-1);
    if (row && taken + LINE.gap + least <= room.width) {
      row.push(part);
      taken += LINE.gap + least;
    } else {
      rows.push([part]);
      taken = least;
    }
  }
  const last = rows.length - 1;
  return rows.map((parts, at) => ({ ...line, ...(at < last && { keepWithNext: true }), parts }));
}

/** What a part needs: a label its words on one line, a rule its length, or its value and caption as far as they fit. */
function leastWidth(part: LinePart, { width, size }: Room): number {
  if (part.type === "label") return runsWidth(part.runs, size);
  if (part.length !== null) return Math.max(part.length * BLANK.underscore * size, LINE.shortestRule / 2);
  const caption = part.caption ? runsWidth(part.caption, size + LINE.caption) : 0;
  const value = part.field?.text ? runsWidth([part.field], size) : 0;
  return Math.min(Math.max(caption, value, width * RULE_SHARE, LINE.shortestRule), width);
}
