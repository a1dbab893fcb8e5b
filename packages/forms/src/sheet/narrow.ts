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

/** A rule makes room for its caption on one line up to this share of the whole line; longer ones wrap. */
const CAPTION_SHARE = 0.5;

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

/** Parts row by row, as many in each as fit; a rule alone in its row fills it. */
function narrowedLine(line: LineBlock, room: Room): LineBlock[] {
  if (fits(line.parts, room)) return [line];
  const rows: [LinePart, ...LinePart[]][] = [];
  for (const group of groupsOf(line.parts).flatMap((parts) => (fits(parts, room) ? [parts] : parts.map(alone)))) {
    const row = rows.at(-1);
    if (row && fits([...row, ...group], room)) row.push(...group);
    else rows.push([...group]);
  }
  const last = rows.length - 1;
  return rows.map((parts, at) => ({ ...line, ...(at < last && { keepWithNext: true }), parts: filling(parts) }));
}

type Parts = readonly [LinePart, ...LinePart[]];

/** A label and the rule that it names stay together. */
function groupsOf(parts: Parts): readonly Parts[] {
  const groups: [LinePart, ...LinePart[]][] = [];
  for (const [at, part] of parts.entries()) {
    const named = parts[at - 1]?.type === "label" && part.type === "rule" ? groups.at(-1) : undefined;
    if (named) named.push(part);
    else groups.push([part]);
  }
  return groups;
}

function alone(part: LinePart): Parts {
  return [part];
}

/** Whether parts have room beside one another: rules that fill the line share it equally, labels take but their share. */
function fits(parts: readonly LinePart[], { width, size }: Room): boolean {
  const room = width - LINE.gap * (parts.length - 1);
  const least = (kind: (part: LinePart) => boolean) =>
    parts.filter(kind).map((part) => leastWidth(part, { width, size }));
  const labels = sum(least((part) => part.type === "label"));
  const fixed = sum(least((part) => part.type === "rule" && part.length !== null));
  const shared = least((part) => part.type === "rule" && part.length === null);
  if (shared.length > 0 && labels > room * LINE.labelShare) return false;
  return labels + fixed + shared.length * Math.max(0, ...shared) <= room;
}

function filling(parts: Parts): Parts {
  const [only, ...others] = parts;
  return only.type === "rule" && others.length === 0 ? [{ ...only, length: null }] : parts;
}

/** What a part needs: a label its words on one line, a rule its length or that of its value, and several rules the line. */
function leastWidth(part: LinePart, { width, size }: Room): number {
  if (part.type === "label") return runsWidth(part.runs, size);
  if (part.length !== null) return part.length * BLANK.underscore * size;
  const value = part.field?.text ? runsWidth([part.field], size) : 0;
  if (value > width || (part.rows ?? 1) > 1) return width;
  const caption = part.caption ? runsWidth(part.caption, size + LINE.caption) : 0;
  return Math.max(Math.min(caption, width * CAPTION_SHARE), value, LINE.shortestRule);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
