/** Strips → pages: stacked from above, with what belongs together on one page. */
import { asArtifact, lowered, type Mark } from "../marks.ts";
import type { LayoutContext } from "./context.ts";
import { heightOf, type Strip } from "./strips.ts";

/** A page: its marks in the order they were placed, artifacts among them. */
export interface Page {
  readonly marks: readonly Mark[];
  /** Titles that stand on it, and how far down. */
  readonly outline: readonly { readonly title: string; readonly y: number }[];
}

/** A page while it is filled. */
interface Sheetful {
  readonly marks: Mark[];
  readonly outline: { title: string; y: number }[];
  y: number;
  /** Space below the last strip, which is left out at the foot of a page. */
  after: number;
  last: Strip | null;
}

/** Stacks strips; there is always one page at least. */
export function paginate(strips: readonly Strip[], { page }: LayoutContext): readonly Page[] {
  const foot = page.height - page.bottom;
  const pages: Sheetful[] = [begun(page.top)];
  for (let at = 0; at < strips.length; ) {
    const group = groupAt(strips, at, foot - page.top);
    let current = pages.at(-1) as Sheetful;
    const starts = group[0]?.pageBreak === true;
    if ((starts || !fits(group, current, foot)) && current.last !== null) {
      close(current);
      current = begun(page.top);
      pages.push(current);
      repeatHead(current, group[0]);
    }
    for (const strip of group) if (!strip.pageBreak) place(strip, current);
    at += group.length;
  }
  return pages;
}

function begun(y: number): Sheetful {
  return { marks: [], outline: [], y, after: 0, last: null };
}

/**
 * The strips from `at` that must not be parted: each that keeps the next, and the one after. Where no page holds them
 * all, as many as one can.
 */
function groupAt(strips: readonly Strip[], at: number, room: number): readonly Strip[] {
  let end = at;
  let height = 0;
  do {
    const next = strips[end];
    if (!next || (next.pageBreak && end > at)) break;
    height += heightOf([next]) + (end === at ? heightOf(next.head ?? []) : 0);
    if (height > room && end > at) break;
    end++;
  } while (strips[end - 1]?.keep);
  return strips.slice(at, end);
}

function fits(group: readonly Strip[], { y, after, last }: Sheetful, foot: number): boolean {
  const [first] = group;
  const end = group.at(-1);
  if (!first || !end) return true;
  const above = last === null ? -first.before : after;
  return y + above + heightOf(group) - end.after <= foot + 0.01;
}

function place(strip: Strip, page: Sheetful): void {
  page.y += page.last === null ? 0 : page.after + strip.before;
  for (const mark of strip.marks) page.marks.push(lowered(mark, page.y));
  if (strip.outline !== undefined) page.outline.push({ title: strip.outline, y: page.y });
  page.y += strip.height;
  page.after = strip.after;
  page.last = strip;
}

/** The head of a table again, as an artifact, and the line that opens a row which goes on. */
function repeatHead(page: Sheetful, first: Strip | undefined): void {
  for (const strip of first?.head ?? []) place({ ...strip, marks: strip.marks.map(asArtifact) }, page);
  if (first?.frame) page.marks.push(across(first.frame, page.y));
}

/** The line that closes a table at the foot of a page. */
function close(page: Sheetful): void {
  if (page.last?.frame) page.marks.push(across(page.last.frame, page.y));
}

function across({ left, right, thickness }: NonNullable<Strip["frame"]>, y: number): Mark {
  return { type: "rule", x: left, y, toX: right, toY: y, thickness };
}
