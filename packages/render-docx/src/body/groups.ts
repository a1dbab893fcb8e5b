/** Lines that must not be parted from what follows: LibreOffice keeps no table with the next, but it parts no row. */
import { twips } from "../context.ts";
import { flowXml, type Item } from "./flow.ts";
import { tableProperties } from "./table.ts";

/**
 * Items in which every line that keeps the next stands with it in the one cell of one row.
 *
 * @param width of the page's text in points
 */
export function grouped(items: readonly Item[], width: number): Item[] {
  const found: Item[] = [];
  for (let at = 0; at < items.length; ) {
    const end = groupEnd(items, at);
    const own = items.slice(at, end);
    const [first] = own;
    if (first) found.push(own.length > 1 ? groupItem(own, first, width) : first);
    at = end;
  }
  return found;
}

/** Behind the last item that stands with the one at `at`. */
function groupEnd(items: readonly Item[], at: number): number {
  let end = at + 1;
  if (!items[at]?.isLine) return end;
  while (items[end - 1]?.keep && isLow(items[end])) end++;
  return end;
}

function isLow(item: Item | undefined): boolean {
  return item !== undefined && !item.breaks && (item.isLine === true || item.type === "paragraph");
}

function groupItem(own: readonly Item[], first: Item, width: number): Item {
  const last = own.at(-1) ?? first;
  const inner = own.map((item) => ({
    ...item,
    breaks: false,
    before: item === first ? 0 : item.before,
    after: item === last ? 0 : item.after,
  }));
  return {
    type: "table",
    before: first.before,
    after: last.after,
    keep: last.keep,
    breaks: first.breaks === true,
    write: () => rowXml(flowXml(inner, "cell"), twips(width)),
  };
}

function rowXml(content: string, width: number): string {
  const table = tableProperties({ style: "Bare", left: 0, widths: [width] });
  return `<w:tbl>${table}<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc></w:tr></w:tbl>`;
}
