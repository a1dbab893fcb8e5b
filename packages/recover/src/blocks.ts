/** Cutting: a text whose passes have run, as blocks. */
import { type Block, sliceText, type Text } from "@qujat/model";
import { NUMBERED_HEADING, STATUS } from "./data/layout-words.ts";
import { CAPTION, CELL, FORM, HEADING, ROW } from "./marks.ts";
import { printedLines, stoodIndented } from "./printed.ts";

/** Who made the act, when and under which number: the line below the title. */
const REQUISITES = /(?:жылғы|\d{4} года).*(?:№|N) ?\d/u;
const ITEM = /^["«]?(?:\d+(?:-\d+)?[.)]|\p{L}\))\s/u;
/** Headings are no longer than this. */
const LONGEST_HEADING = 500;

/** The blocks of a text, in their order: one for each line, of the type that its opening mark says. */
export function blocksOf(text: Text, { unwrapped }: { readonly unwrapped: boolean }): Block[] {
  return printedLines(text).map(({ start, first, last }, index): Block => {
    const mark = first > start ? text.value.charAt(first - 1) : "";
    if (mark === ROW) return { type: "row", cells: cellsOf(text, first, last) };
    const slice = sliceText(text, first, last);
    if (mark === CAPTION) return { type: "caption", text: slice };
    if (mark === HEADING) return { type: "heading", text: slice };
    if (mark === FORM) return { type: "form", text: slice };
    return { type: typeOf(slice, { isTitle: index === 0, unwrapped }), text: slice };
  });
}

function cellsOf(text: Text, first: number, last: number): Text[] {
  const cells: Text[] = [];
  for (let start = first; start < last; ) {
    let end = text.value.indexOf(CELL, start);
    if (end < 0 || end > last) end = last;
    cells.push(sliceText(text, start, end));
    start = end + 1;
  }
  return cells;
}

/**
 * Only headings, titles, the status and requisites begin at the margin; in a text that was never wrapped all lines do,
 * and only the title and numbered headings are known. Requisites name a day and a number; so may the act's title, with
 * which it begins. What ends as a sentence or is long is none of them.
 */
function typeOf(
  text: Text,
  { isTitle, unwrapped }: { readonly isTitle: boolean; readonly unwrapped: boolean },
): "heading" | "paragraph" | "item" {
  const { value } = text;
  const runs = unwrapped ? !isTitle && !NUMBERED_HEADING.test(value) : stoodIndented(text, 0);
  if (runs) return ITEM.test(value) ? "item" : "paragraph";
  if (STATUS.test(value) || (!isTitle && REQUISITES.test(value))) return "paragraph";
  return /[.;:]$/.test(value) || value.length > LONGEST_HEADING ? "paragraph" : "heading";
}
