/** Numbering: numbers that skip or repeat, as messages; whatever the numbers are, nothing is moved or lost. */
import { type ActNode, isProvision, type Message, type Provision, placeAt } from "@qujat/model";

const DIVISIONS = new Set(["part", "chapter", "section"]);
const NUMBERED = new Set(["part", "chapter", "section", "article", "point", "subpoint"]);

/** The messages about the numbers in a tree; a wording may begin with any number and is passed over. */
export function numberingMessages(nodes: readonly ActNode[]): Message[] {
  const messages: Message[] = [];
  checkRows(nodes, new Map(), messages);
  return messages;
}

/** Checks the rows of numbers among nodes; those of articles and points run on through parts, chapters and sections. */
function checkRows(nodes: readonly ActNode[], rows: Map<string, string>, messages: Message[]): void {
  for (const node of nodes) {
    if (!isProvision(node) || node.type === "wording") continue;
    if (node.number !== null && NUMBERED.has(node.type)) check(node, rows, messages);
    // Sections begin anew in every chapter, sub-parts in every part.
    if (node.type === "chapter") rows.delete("section");
    if (node.type === "part") checkPart(node, rows, messages);
    else if (DIVISIONS.has(node.type)) checkRows(node.children, rows, messages);
    else checkRows(node.children, new Map(), messages);
  }
}

function checkPart(node: Provision, rows: Map<string, string>, messages: Message[]): void {
  rows.delete("part");
  checkRows(node.children, rows, messages);
  rows.set("part", node.number ?? "");
}

function check(node: Provision, rows: Map<string, string>, messages: Message[]): void {
  const number = node.number ?? "";
  const before = rows.get(node.type);
  rows.set(node.type, number);
  const rule = problemOf(before, number, node.type);
  const [text] = node.texts;
  if (!rule || !text) return;
  const values = { number, anchor: node.anchor, before: before ?? "" };
  messages.push({
    rule,
    severity: rule === "parse/number-repeated" ? "warning" : "note",
    place: placeAt(text, 0),
    values,
  });
}

/** What is wrong in a row with a number after another; numbers with dots and letters say nothing certain. */
function problemOf(before: string | undefined, number: string, type: string): string | undefined {
  if (!/^\d+(?:-\d+)*$/.test(number) || (before !== undefined && !/^\d+(?:-\d+)*$/.test(before))) return undefined;
  if (number === before) return "parse/number-repeated";
  const [main = 0, ...inserted] = figures(number);
  const [last = 0, ...insertedLast] = before === undefined ? [0] : figures(before);
  if (main === 1 && inserted.length === 0) return undefined;
  if (main === last) return (inserted[0] ?? 0) > (insertedLast[0] ?? 0) + 1 ? "parse/number-skipped" : undefined;
  if (main === last + 1) return undefined;
  if (before !== undefined) return "parse/number-skipped";
  return type === "part" ? undefined : "parse/number-first";
}

function figures(number: string): number[] {
  return number.split("-").map(Number);
}
