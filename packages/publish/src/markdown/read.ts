/** Markdown back to blocks: what stands at which anchor. */
import type { Nodes, PhrasingContent, RootContent, Table } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { ActFormatError } from "../error.ts";
import { unescapeMarkup } from "../escape.ts";
import { EMPTY } from "./pieces.ts";

/** A text of the document, with the line on which it begins. */
export interface ReadText {
  readonly value: string;
  readonly line: number;
}

/** What stands between one anchor and the next. */
export interface ReadNode {
  readonly anchor: string;
  readonly line: number;
  readonly texts: ReadText[];
  /** Cells as far as the table has columns. */
  rows: readonly (readonly ReadText[])[] | null;
  /** The lines of a fenced block. */
  code: ReadText | null;
}

const ANCHOR = /^<a id="([^"]*)">$/;

/**
 * Everything that stands at an anchor, in order.
 *
 * @param linesBefore how many lines of the document stand before the body, for the lines that are told
 * @throws {ActFormatError} for text before the first anchor, and for what an act has not: lists, images, rules
 */
export function readNodes(body: string, linesBefore: number): ReadNode[] {
  const tree = fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const nodes: ReadNode[] = [];
  const begin = (anchors: readonly string[], line: number): void => {
    for (const anchor of anchors) nodes.push({ anchor, line, texts: [], rows: null, code: null });
  };
  const current = (line: number): ReadNode => {
    const node = nodes.at(-1);
    if (node === undefined) throw new ActFormatError(`Line ${line}: the text stands before the first anchor`);
    return node;
  };
  const visit = (block: RootContent): void => {
    const line = lineAt(block, linesBefore);
    if (block.type === "blockquote") for (const child of block.children) visit(child);
    else if (block.type === "paragraph" || block.type === "heading") {
      const { anchors, value } = lineOf(block.children);
      begin(anchors, line);
      if (value !== "" || anchors.length === 0) current(line).texts.push({ value, line });
    } else if (block.type === "table") {
      const { anchors, rows } = tableOf(block, linesBefore);
      begin(anchors, line);
      current(line).rows = rows;
    } else if (block.type === "code") current(line).code = { value: block.value, line: line + 1 };
    else if (block.type === "html" && block.value === EMPTY) current(line).texts.push({ value: "", line });
    else throw new ActFormatError(`Line ${line}: an act has no "${block.type}"; put a backslash before its first sign`);
  };
  for (const block of tree.children) visit(block);
  return nodes;
}

function tableOf({ children }: Table, linesBefore: number): { anchors: string[]; rows: ReadText[][] } {
  const anchors: string[] = [];
  const rows = children.map((row) =>
    row.children.map((cell): ReadText => {
      const { anchors: found, value } = lineOf(cell.children);
      anchors.push(...found);
      return { value, line: lineAt(row, linesBefore) };
    }),
  );
  return { anchors, rows };
}

function lineAt({ position }: Nodes, linesBefore: number): number {
  return (position?.start.line ?? 1) + linesBefore;
}

/** The anchors in a line, and its words without any markup. */
function lineOf(children: readonly PhrasingContent[]): { anchors: string[]; value: string } {
  const anchors: string[] = [];
  let value = "";
  const visit = (node: Nodes): void => {
    if (node.type === "html") {
      const [, id] = ANCHOR.exec(node.value) ?? [];
      if (id !== undefined) anchors.push(unescapeMarkup(id));
    } else if (node.type === "break") value += "\n";
    else if ("children" in node) for (const child of node.children) visit(child);
    else if ("value" in node) value += node.value;
  };
  for (const child of children) visit(child);
  return { anchors, value };
}
