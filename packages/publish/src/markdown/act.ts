/** Act to Markdown that any editor opens, and back to the same Act. */
import type { Act, ActNode, Form, Metadata, Provision, Table, Text } from "@qujat/model";
import { parse } from "yaml";
import { ActFormatError } from "../error.ts";
import { findNode } from "../find.ts";
import { actOf } from "../json.ts";
import { Links, type LinkTo, linkBetweenFiles } from "../links.ts";
import { frontMatter } from "./blocks.ts";
import { type ActData, type NodeData, OriginReader, splitData, writeData } from "./data.ts";
import { joinPieces, piecesOf } from "./pieces.ts";
import { type ReadNode, type ReadText, readNodes } from "./read.ts";

export interface ActMarkdownOptions {
  /** Where a citation leads; default to its anchor, or to the file of the other act beside this one (`kz-….kk.md#…`). */
  readonly link?: LinkTo;
  /** Whether the document keeps the origin of every character; default true. */
  readonly origins?: boolean;
}

export interface ReadMarkdownOptions {
  /** Name of the document, for the origins of texts that have none of their own; default `act.md`. */
  readonly file?: string;
}

/**
 * Writes an act as Markdown: metadata as YAML front matter, every provision with its anchor, and at the end a comment
 * with what is not for reading (numbers, origins, citations, amendments, messages). `actFromMarkdown` gives the same Act.
 *
 * NUL and halves of surrogate pairs, which Markdown and UTF-8 have not, become U+FFFD.
 *
 * @example actToMarkdown(act) // "---\nid: kz-2011-07-05-116.kk\nlanguage: kk\n…"
 */
export function actToMarkdown(
  act: Act,
  { link = linkBetweenFiles(act, ".md"), origins = true }: ActMarkdownOptions = {},
): string {
  const pieces = piecesOf(act.structure, new Links(act.citations, link));
  const body = pieces.length === 0 ? "" : `${joinPieces(pieces)}\n\n`;
  return frontMatter({ id: act.id, ...act.metadata }) + body + writeData(act, origins);
}

/**
 * Writes one node of an act and all that stands below it as Markdown; null where the act has no such anchor.
 *
 * @example nodeToMarkdown(act, "point_2") // "<a id=\"point_2\"></a>2. …\n"
 */
export function nodeToMarkdown(
  act: Act,
  anchor: string,
  { link = linkBetweenFiles(act, ".md") }: Pick<ActMarkdownOptions, "link"> = {},
): string | null {
  const node = findNode(act, anchor);
  return node && `${joinPieces(piecesOf([node], new Links(act.citations, link)))}\n`;
}

/**
 * Reads an act back from Markdown that `actToMarkdown` wrote, with the changes that were made to its text since. A text
 * that was added, or written without origins, gets the lines of the document as its own.
 *
 * @throws {ActFormatError} when the text is no such document; its sentence says where and what is wrong
 * @example actFromMarkdown(actToMarkdown(act)) // equals act
 */
export function actFromMarkdown(text: string, { file = "act.md" }: ReadMarkdownOptions = {}): Act {
  const { front, rest, lines } = splitFront(text);
  const { body, data } = splitData(rest);
  const { id = null, ...metadata } = front;
  const structure = new TreeBuilder(data, file).build(readNodes(body, lines));
  const { citations, amendments, messages } = data;
  return actOf({ id, metadata: metadata as unknown as Metadata, structure, citations, amendments, messages });
}

/** The front matter as a value, the text after it, and how many lines stand before that. */
function splitFront(text: string): { front: Record<string, unknown>; rest: string; lines: number } {
  const [whole, yaml = ""] = /\uFEFF?---\r?\n([\s\S]*?)\n---[ \t]*(?:\r?\n|$)/y.exec(text) ?? [];
  if (whole === undefined) throw new ActFormatError("The document opens with no front matter");
  let front: unknown;
  try {
    front = parse(yaml);
  } catch (error) {
    throw new ActFormatError(`The front matter is no YAML: ${(error as Error).message}`);
  }
  if (typeof front !== "object" || front === null) throw new ActFormatError("The front matter holds no fields");
  return { front: { ...front }, rest: text.slice(whole.length), lines: whole.split("\n").length - 1 };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Puts what was read at each anchor into the tree that the outline describes. */
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
    return { type, anchor, number, heading, texts: node.texts.map(text), children: [] } satisfies Mutable<Provision>;
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
