/** What was read from a Markdown document, put together to the tree of an act. */
import type { ActNode, Form, Table, Text } from "@qujat/model";
import { ActFormatError } from "../error.ts";
import { type ActData, type NodeData, OriginReader } from "./data.ts";
import type { ReadNode, ReadText } from "./read.ts";

/**
 * The tree that the outline describes, with what was read at each anchor in it.
 *
 * @param file name of the document, for texts without origins of their own
 * @throws {ActFormatError} for an anchor that the outline lacks
 */
export function buildTree(found: readonly ReadNode[], data: ActData, file: string): ActNode[] {
  return new TreeBuilder(data, file).build(found);
}

class TreeBuilder {
  readonly #data: ActData;
  readonly #file: string;
  readonly #origins: (readonly number[][])[];

  constructor(data: ActData, file: string) {
    this.#data = data;
    this.#file = file;
    const reader = new OriginReader();
    this.#origins = data.nodes.map(({ origins = [] }) => origins.map((packed) => reader.unpack(packed)));
  }

  build(found: readonly ReadNode[]): ActNode[] {
    const roots: ActNode[] = [];
    /** The provisions that are open, the innermost last, each with its depth. */
    const open: { depth: number; children: ActNode[] }[] = [];
    let at = 0;
    for (const node of found) {
      while (at < this.#data.nodes.length && this.#data.nodes[at]?.anchor !== node.anchor) at++;
      const data = this.#data.nodes[at];
      if (data === undefined)
        throw new ActFormatError(`Line ${node.line}: the anchor "${node.anchor}" is not in the outline at the end`);
      while ((open.at(-1)?.depth ?? -1) >= data.depth) open.pop();
      const built = this.#node(node, data, this.#origins[at] ?? []);
      (open.at(-1)?.children ?? roots).push(built);
      if (built.type !== "table" && built.type !== "form")
        open.push({ depth: data.depth, children: built.children as ActNode[] });
      at++;
    }
    return roots;
  }

  #node(node: ReadNode, data: NodeData, origins: readonly number[][]): ActNode {
    const { anchor } = data;
    if (data.type === "table") {
      const { headerRows = 0, contacts } = data;
      const rows = this.#rows(node, data, origins);
      const table = { type: "table", anchor, headerRows, rows } as const;
      return (contacts === undefined ? table : { ...table, contacts }) as Table;
    }
    const text = (read: ReadText, at: number) => this.#text(read, data, origins, at);
    if (data.type === "form") {
      return {
        type: "form",
        anchor,
        lines: linesOf(node, data).map(text),
        fields: data.fields ?? [],
      } as unknown as Form;
    }
    const { type, number = null, heading = null } = data;
    return { type, anchor, number, heading, texts: node.texts.map(text), children: [] };
  }

  #rows({ rows }: ReadNode, data: NodeData, origins: readonly number[][]): Text[][] {
    // A table whose rows have no cells is not in the document, nor is a header that the act does not print.
    const read = data.headerRows === 0 ? (rows?.slice(1) ?? []) : (rows ?? []);
    const printed = rows === null && data.widths ? data.widths.map(() => []) : read;
    let index = 0;
    return printed.map((row, line) =>
      row.slice(0, data.widths?.[line]).map((cell) => this.#text(cell, data, origins, index++)),
    );
  }

  #text({ value, line }: ReadText, data: NodeData, origins: readonly number[][], at: number): Text {
    const own = origins[at];
    if (own === undefined) return { value, file: this.#file, origins: [0, line, 1] };
    return { value, file: data.files?.[at] ?? this.#data.file, origins: own };
  }
}

/** The lines of a form, one of the fenced block each. */
function linesOf({ code, line }: ReadNode, { lines }: NodeData): ReadText[] {
  if (lines !== undefined) return lines.map((value) => ({ value, line }));
  return code === null ? [] : code.value.split("\n").map((value, at) => ({ value, line: code.line + at }));
}
