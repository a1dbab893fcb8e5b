/** Act to plain text, as a terminal shows it. */
import { type Act, type ActNode, CELL_SEPARATOR } from "@qujat/model";
import { findNode } from "./find.ts";
import { headingDepth, isDivision, levelBelow } from "./headings.ts";

/** What escape sequences begin with, and what else a terminal obeys instead of showing it. */
const CONTROLS = /[\p{Cc}--[\t\n]]/gv;

/**
 * Writes an act as plain text: every text on a line of its own, indented by two blanks for each provision that it stands
 * in below a heading, an empty line around headings; control characters, which a terminal would obey, become U+FFFD.
 *
 * @example actToText(act) // "Заң\n\n1-бап. …\n  1. …\n    1) …\n"
 */
export function actToText(act: Act): string {
  return textOfNodes(act.structure);
}

/** Writes one node of an act and all that stands below it as plain text; null where the act has no such anchor. */
export function nodeToText(act: Act, anchor: string): string | null {
  const node = findNode(act, anchor);
  return node && textOfNodes([node]);
}

function textOfNodes(nodes: readonly ActNode[]): string {
  const lines: string[] = [];
  for (const node of nodes) write(node, 2, 0, lines);
  return lines
    .filter((line, at) => line !== "" || (at > 0 && lines[at - 1] !== ""))
    .map((line) => `${line.replace(CONTROLS, "\uFFFD")}\n`)
    .join("");
}

function write(node: ActNode, level: number, indent: number, lines: string[]): void {
  const margin = "  ".repeat(indent);
  if (node.type === "table") {
    for (const row of node.rows) lines.push(margin + row.map(({ value }) => value).join(CELL_SEPARATOR));
    return;
  }
  if (node.type === "form") {
    for (const { value } of node.lines) lines.push(margin + value);
    return;
  }
  for (const [at, { value }] of node.texts.entries()) {
    if (headingDepth(node, level, at) > 0) lines.push("", margin + value, "");
    else lines.push(margin + value);
  }
  const deeper = isDivision(node) ? indent : indent + 1;
  for (const child of node.children) write(child, levelBelow(node, level, child), deeper, lines);
}
