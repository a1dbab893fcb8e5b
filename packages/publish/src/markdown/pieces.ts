/** Provisions to pieces of a Markdown document, in printed order. */
import type { ActNode, Form, Provision, Table } from "@qujat/model";
import type { PhrasingContent, RootContent } from "mdast";
import { escapeMarkup } from "../escape.ts";
import { headingDepth, levelBelow } from "../headings.ts";
import type { Links, Run } from "../links.ts";
import { writeNode } from "./write.ts";

/** One block of the document; pieces with the same number in `quote` stand in one block quote, 0 is none. */
export interface Piece {
  readonly text: string;
  readonly quote: number;
}

/** What is quoted: the caption at the right-hand side, and new wording, which is no provision of the act. */
const QUOTED: ReadonlySet<string> = new Set(["approval", "wording"]);
/** An empty text: nothing can stand for it in Markdown, so a comment does. */
export const EMPTY = "<!-- empty -->";

/** The pieces of nodes and of all that stands below them. */
export function piecesOf(nodes: readonly ActNode[], links: Links): Piece[] {
  const writer = new PieceWriter(links);
  for (const node of nodes) writer.node(node, 2, 0);
  writer.flush(0);
  return writer.pieces;
}

/** The document of pieces: an empty line between any two, quotes marked on every line. */
export function joinPieces(pieces: readonly Piece[]): string {
  let document = "";
  let last = 0;
  for (const { text, quote } of pieces) {
    if (document !== "") document += quote !== 0 && quote === last ? "\n>\n" : "\n\n";
    document += quote === 0 ? text : `> ${text.replace(/\r\n?|\n/g, "$&> ")}`;
    last = quote;
  }
  return document;
}

class PieceWriter {
  readonly pieces: Piece[] = [];
  readonly #links: Links;
  /** Anchors of nodes that have printed nothing yet; they stand before what is printed next. */
  #anchors: PhrasingContent[] = [];
  #quotes = 0;

  constructor(links: Links) {
    this.#links = links;
  }

  /** @param level of the headings of divisions among these siblings */
  node(node: ActNode, level: number, quote: number): void {
    this.#anchors.push({ type: "html", value: `<a id="${escapeMarkup(node.anchor)}"></a>` });
    if (node.type === "table") this.#table(node, quote);
    else if (node.type === "form") this.#form(node, quote);
    else this.#provision(node, level, quote);
  }

  /** Prints anchors that nothing followed. */
  flush(quote: number): void {
    if (this.#anchors.length > 0) this.#push({ type: "paragraph", children: this.#takeAnchors() }, quote);
  }

  #provision(node: Provision, level: number, quote: number): void {
    const inner = quote === 0 && QUOTED.has(node.type) ? ++this.#quotes : quote;
    for (const [at, { value }] of node.texts.entries()) {
      if (value === "") {
        this.#empty(inner);
        continue;
      }
      const children = [...this.#takeAnchors(), ...phrasing(this.#links.runs(node.anchor, at, value))];
      const depth = headingDepth(node, level, at);
      this.#push(depth === 0 ? { type: "paragraph", children } : { type: "heading", depth, children }, inner);
    }
    for (const child of node.children) this.node(child, levelBelow(node, level, child), inner);
    if (node.children.length === 0 && inner !== quote) this.flush(inner);
  }

  #empty(quote: number): void {
    this.flush(quote);
    this.pieces.push({ text: EMPTY, quote });
  }

  #table(node: Table, quote: number): void {
    const width = widthOf(node);
    if (width === 0) return;
    let index = 0;
    const rows = node.rows.map((row) =>
      row.map(({ value }) => phrasing(this.#links.runs(node.anchor, index++, value))),
    );
    // A table of Markdown has a header; where the act prints none, it is empty.
    if (node.headerRows === 0) rows.unshift([]);
    const lines = rows.map((row, line) =>
      Array.from({ length: width }, (_, column): PhrasingContent[] => {
        const words = row[column] ?? [];
        return line === 0 && column === 0 ? [...this.#takeAnchors(), ...words] : words;
      }),
    );
    const children = lines.map((cells) => ({
      type: "tableRow" as const,
      children: cells.map((words) => ({ type: "tableCell" as const, children: words })),
    }));
    this.#push({ type: "table", align: Array.from({ length: width }, () => null), children }, quote);
  }

  #form(node: Form, quote: number): void {
    this.flush(quote);
    this.pieces.push({ text: fenced(node.lines.map(({ value }) => value).join("\n")), quote });
  }

  #push(node: RootContent, quote: number): void {
    this.pieces.push({ text: writeNode(node), quote });
  }

  #takeAnchors(): PhrasingContent[] {
    const anchors = this.#anchors;
    this.#anchors = [];
    return anchors;
  }
}

/** The widest row of a table; rows that are shorter are filled up with empty cells. */
export function widthOf({ rows }: Table): number {
  return rows.reduce((widest, { length }) => Math.max(widest, length), 0);
}

/** The words of a text; those that stand together without a link are one, for their signs are escaped together. */
function phrasing(runs: readonly Run[]): PhrasingContent[] {
  const children: PhrasingContent[] = [];
  let plain = "";
  for (const { value, href } of runs) {
    if (href === null || endsInAddress(plain)) plain += value;
    else {
      if (plain !== "") children.push({ type: "text", value: plain });
      children.push({ type: "link", url: href, children: [{ type: "text", value }] });
      plain = "";
    }
  }
  if (plain !== "") children.push({ type: "text", value: plain });
  return children;
}

/** Whether the words before a link end with a web address: readers would take the link for its last part. */
function endsInAddress(words: string): boolean {
  return /https?:\/\/|www\./i.test(words.slice(words.lastIndexOf(" ") + 1));
}

/** A fence longer than any row of backticks in the form. */
function fenced(value: string): string {
  const longest = (value.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 2);
  const fence = "`".repeat(longest + 1);
  return `${fence}form\n${value}\n${fence}`;
}
