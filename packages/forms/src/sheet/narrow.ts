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
/** A value has one line of its own up to this share; a longer one takes several, beside a label as short as «от». */
const VALUE_SHARE = 0.75;

/** A block whose lines fit: each line that is too long becomes several. */
export function narrowed(block: ColumnBlock, room: Room): ColumnBlock[] {
  if (block.type === "line") return narrowedLine(block, room);
  if (block.type === "aside") return [narrowedAside(block, room)];
  return [block];
}

/** A label above its rule, also where both fit on one line; other lines as they are. */
export function stacked(line: LineBlock): LineBlock[] {
  const [label, rule, ...others] = line.parts;
  if (label.type !== "label" || rule?.type !== "rule" || others.length > 0) return [line];
  return [
    { ...line, keepWithNext: true, parts: [label] },
    { ...line, parts: [{ ...rule, length: null }] },
  ];
}

function narrowedAside(block: AsideBlock, { width, size }: Room): AsideBlock {
  const room = { width: width * (1 - ASIDE.left), size };
  const blocks = block.blocks.flatMap((inner): AsideBlock["blocks"] => {
    return inner.type === "line" ? narrowedLine(inner, room) : [inner];
  });
  return { ...block, blocks };
}

/** A part, and the width that it needs. */
interface Measured {
  readonly part: LinePart;
  readonly least: number;
}

type Row = readonly [Measured, ...Measured[]];

/** Parts row by row, as many in each as fit; a rule alone in its row fills it. */
function narrowedLine(line: LineBlock, room: Room): LineBlock[] {
  const measured = line.parts.map((part): Measured => ({ part, least: leastWidth(part, room) }));
  if (fits(measured, room)) return [line];
  const rows: [Measured, ...Measured[]][] = [];
  for (const group of groupsOf(measured).flatMap((each) => (fits(each, room) ? [each] : each.map(alone)))) {
    const row = rows.at(-1);
    if (row && fits([...row, ...group], room)) row.push(...group);
    else rows.push([...group]);
  }
  const last = rows.length - 1;
  return rows.map((row, at) => ({ ...line, ...(at < last && { keepWithNext: true }), parts: partsOf(row) }));
}

/** A label and the rule that it names stay together. */
function groupsOf(parts: readonly Measured[]): readonly Row[] {
  const groups: [Measured, ...Measured[]][] = [];
  for (const [at, each] of parts.entries()) {
    const isNamed = parts[at - 1]?.part.type === "label" && each.part.type === "rule";
    const named = isNamed ? groups.at(-1) : undefined;
    if (named) named.push(each);
    else groups.push([each]);
  }
  return groups;
}

function alone(part: Measured): Row {
  return [part];
}

function partsOf([{ part }, ...others]: Row): readonly [LinePart, ...LinePart[]] {
  if (part.type === "rule" && others.length === 0) return [{ ...part, length: null }];
  return [part, ...others.map((other) => other.part)];
}

/** Whether parts have room beside one another: rules that fill the line share it equally, labels take but their share. */
function fits(parts: readonly Measured[], { width }: Room): boolean {
  const room = width - LINE.gap * (parts.length - 1);
  let labels = 0;
  let fixed = 0;
  let filling = 0;
  let widest = 0;
  for (const { part, least } of parts) {
    if (part.type === "label") labels += least;
    else if (part.length !== null) fixed += least;
    else {
      filling++;
      widest = Math.max(widest, least);
    }
  }
  if (filling > 0 && labels > room * LINE.labelShare) return false;
  return labels + fixed + filling * widest <= room;
}

/** What a part needs: a label its words on one line, a rule its length or that of its value, and several rules the line. */
function leastWidth(part: LinePart, { width, size }: Room): number {
  if (part.type === "label") return runsWidth(part.runs, size);
  if (part.length !== null) return part.length * BLANK.underscore * size;
  const value = part.field?.text ? runsWidth([part.field], size) : 0;
  if ((part.rows ?? 1) > 1) return width;
  const caption = part.caption ? runsWidth(part.caption, size + LINE.caption) : 0;
  return Math.max(Math.min(caption, width * CAPTION_SHARE), Math.min(value, width * VALUE_SHARE), LINE.shortestRule);
}
