/** The marks of a page → its content stream: artifacts first, then everything in reading order inside the tag tree. */
import { CHECKLIST } from "@qujat/model/sheet-geometry";
import type { BoxMark, Mark, QrMark, RuleMark, TextMark } from "../marks.ts";
import type { StructureElement } from "../structure.ts";
import type { FontNames } from "./fonts.ts";
import { showText } from "./show-text.ts";

/** What is drawn as words or pictures. */
type TaggedMark = TextMark | BoxMark | QrMark;

/**
 * The content of a page; each element of the structure learns which pieces of it are its own.
 *
 * @param page its index
 * @param height of the page in points: a PDF counts y from below
 * @returns the operators, and by piece the element that it belongs to
 */
export function pageContent(
  marks: readonly Mark[],
  page: number,
  height: number,
  fonts: FontNames,
): { readonly operators: string; readonly owners: readonly StructureElement[] } {
  const rules = marks.filter((mark) => mark.type === "rule");
  const words = marks.filter((mark) => mark.type === "text" || mark.type === "box" || mark.type === "qr");
  const owners: StructureElement[] = [];
  let operators = rules.length > 0 ? `/Artifact BMC\n${drawRules(rules, height)}EMC\n` : "";
  for (const group of inReadingOrder(words)) {
    const element = group[0]?.element ?? null;
    if (element === null) operators += "/Artifact <</Type /Pagination>> BDC\n";
    else {
      operators += `/${element.tag} <</MCID ${owners.length}>> BDC\n`;
      element.content.push({ page, id: owners.length });
      owners.push(element);
    }
    operators += `${drawGroup(group, height, fonts)}EMC\n`;
  }
  return { operators, owners };
}

/** Marks of one element behind each other, elements as they are read; an artifact stays behind what it was placed after. */
function inReadingOrder(marks: readonly TaggedMark[]): TaggedMark[][] {
  let latest = -1;
  const placed = marks.map((mark) => {
    const order = mark.element?.order ?? latest;
    latest = Math.max(latest, order);
    return { mark, order };
  });
  const groups: TaggedMark[][] = [];
  for (const { mark } of placed.sort((a, b) => a.order - b.order)) {
    const group = groups.at(-1);
    if (group?.[0] && group[0].element === mark.element) group.push(mark);
    else groups.push([mark]);
  }
  return groups;
}

function drawGroup(group: readonly TaggedMark[], height: number, fonts: FontNames): string {
  let operators = "";
  for (const mark of group) {
    if (mark.type === "text") operators += showText(mark, mark.x, height - mark.y, fonts);
    else if (mark.type === "box") operators += drawBox(mark.x, height - mark.y - mark.side, mark.side, mark.checked);
    else operators += drawModules(mark, height);
  }
  return operators;
}

/** Straight lines; those of one thickness are drawn at once. */
function drawRules(rules: readonly RuleMark[], height: number): string {
  const byThickness = new Map<number, string>();
  for (const { x, y, toX, toY, thickness } of rules) {
    const path = `${number(x)} ${number(height - y)} m ${number(toX)} ${number(height - toY)} l\n`;
    byThickness.set(thickness, (byThickness.get(thickness) ?? "") + path);
  }
  return [...byThickness].map(([thickness, paths]) => `${number(thickness)} w\n${paths}S\n`).join("");
}

/** A box with its lower left corner at x, y, ticked or empty; its frame lies inside of it. */
export function drawBox(x: number, y: number, side: number, checked: boolean): string {
  const { thickness } = CHECKLIST;
  const inner = number(side - thickness);
  const at = (share: number, from: number) => number(from + side * share);
  const frame = `${thickness} w ${number(x + thickness / 2)} ${number(y + thickness / 2)} ${inner} ${inner} re S\n`;
  const tick = `1.25 w ${at(0.2, x)} ${at(0.5, y)} m ${at(0.42, x)} ${at(0.24, y)} l ${at(0.8, x)} ${at(0.8, y)} l S\n`;
  return checked ? frame + tick : frame;
}

/** Dark squares; those beside each other are one rectangle, so that no seam shows. */
function drawModules({ x, y, module, modules }: QrMark, height: number): string {
  let path = "";
  modules.forEach((row, line) => {
    for (let from = 0; from < row.length; from++) {
      if (!row[from]) continue;
      const start = from;
      while (row[from + 1]) from++;
      const bottom = height - y - (line + 1) * module;
      path += `${number(x + start * module)} ${number(bottom)} ${number((from - start + 1) * module)} ${number(module)} re\n`;
    }
  });
  return `${path}f\n`;
}

/** A number as a PDF writes it, to a thousandth. */
export function number(value: number): string {
  return `${Math.round(value * 1000) / 1000}`;
}
