/** What a Markdown document of an act does not show: the outline with its origins, citations, amendments, messages. */
import { type Act, type ActNode, isProvision, type Text, textsOf } from "@qujat/model";
import { ActFormatError } from "../error.ts";
import { widthOf } from "./pieces.ts";

/** A node without its printed text. */
export interface NodeData {
  readonly anchor: string;
  readonly type: ActNode["type"];
  /** How many nodes it stands in. */
  readonly depth: number;
  readonly number?: string;
  readonly heading?: string;
  readonly headerRows?: number;
  /** How many cells each row has, where they are not all as wide as the table. */
  readonly widths?: readonly number[];
  readonly contacts?: readonly unknown[];
  readonly fields?: readonly unknown[];
  /** The lines of a form that a fenced block cannot hold: those with line breaks in them, or none at all. */
  readonly lines?: readonly string[];
  /** For each text the triples offset, lines since the last origin, column; an inserted blank has null lines. */
  readonly origins?: readonly (readonly (number | null)[])[];
  /** By the index of a text: its file, where it is not the document's. */
  readonly files?: Readonly<Record<string, string>>;
}

/** All that the comment at the end of a document holds. */
export interface ActData {
  readonly file: string;
  readonly nodes: readonly NodeData[];
  readonly citations: readonly unknown[];
  readonly amendments: readonly unknown[];
  readonly messages: readonly unknown[];
}

const OPENING = "<!-- qujat";
const CLOSING = "-->";

/** The comment, with one line for each node, citation, amendment and message, so that changes to it can be compared. */
export function writeData(act: Act, origins: boolean): string {
  const { file, nodes } = outlineOf(act, origins);
  const lists = { nodes, citations: act.citations, amendments: act.amendments, messages: act.messages };
  const lines = Object.entries(lists).map(([name, list]) => `"${name}":[${list.map(line).join(",")}]`);
  return `${OPENING}\n{"file":${quoted(file)},\n${lines.join(",\n")}}\n${CLOSING}\n`;
}

/** The document without its comment, and what the comment holds. */
export function splitData(markdown: string): { readonly body: string; readonly data: ActData } {
  const start = markdown.lastIndexOf(OPENING);
  const end = markdown.indexOf(CLOSING, start);
  if (start < 0 || end < 0) throw new ActFormatError(`The document lacks the comment "${OPENING} …" at its end`);
  let data: unknown;
  try {
    data = JSON.parse(markdown.slice(start + OPENING.length, end));
  } catch (error) {
    throw new ActFormatError(`The comment at the end of the document is no JSON: ${(error as Error).message}`);
  }
  if (!isData(data)) throw new ActFormatError("The comment at the end of the document does not describe an act");
  return { body: markdown.slice(0, start), data };
}

/** As far as the tree is built from it; the Act as a whole is checked against its schema. */
function isData(data: unknown): data is ActData {
  if (typeof data !== "object" || data === null) return false;
  const { file, nodes, citations, amendments, messages } = data as Partial<Record<keyof ActData, unknown>>;
  const lists = [nodes, citations, amendments, messages];
  return typeof file === "string" && lists.every(Array.isArray) && (nodes as unknown[]).every(isNodeData);
}

function isNodeData(node: unknown): node is NodeData {
  if (typeof node !== "object" || node === null) return false;
  const { anchor, depth, widths, lines, origins } = node as Partial<Record<keyof NodeData, unknown>>;
  const lists = [widths, lines, origins].filter((list) => list !== undefined);
  if (typeof anchor !== "string" || typeof depth !== "number" || !lists.every(Array.isArray)) return false;
  return origins === undefined || (origins as unknown[]).every(Array.isArray);
}

function line(value: unknown): string {
  return `\n${quoted(value)}`;
}

/** JSON in which no comment begins or ends. */
function quoted(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c").replaceAll(">", "\\u003e");
}

function outlineOf(act: Act, withOrigins: boolean): { file: string; nodes: NodeData[] } {
  const nodes: NodeData[] = [];
  const packer = new OriginPacker();
  const visit = (siblings: readonly ActNode[], depth: number): void => {
    for (const node of siblings) {
      const { anchor, type } = node;
      nodes.push({ anchor, type, depth, ...shapeOf(node), ...(withOrigins ? packer.pack(textsOf(node)) : {}) });
      if (isProvision(node)) visit(node.children, depth + 1);
    }
  };
  visit(act.structure, 0);
  return { file: packer.file, nodes };
}

function shapeOf(node: ActNode): Partial<NodeData> {
  if (node.type === "table") {
    const { headerRows, rows, contacts } = node;
    const width = widthOf(node);
    const ragged = width === 0 || rows.some(({ length }) => length !== width);
    return {
      headerRows,
      ...(ragged ? { widths: rows.map(({ length }) => length) } : {}),
      ...(contacts ? { contacts } : {}),
    };
  }
  if (node.type === "form") {
    const lines = node.lines.map(({ value }) => value);
    const fits = lines.length > 0 && !lines.some((value) => /[\r\n]/.test(value));
    return { fields: node.fields, ...(fits ? {} : { lines }) };
  }
  const { number, heading } = node;
  return { ...(number === null ? {} : { number }), ...(heading === null ? {} : { heading }) };
}

/** Writes origins one after another, lines as distances, so that a line more in the source changes one number only. */
class OriginPacker {
  /** The file of the first text; most acts have but one. */
  file = "";
  #line = 0;
  #first = true;

  pack(texts: readonly Text[]): Partial<NodeData> {
    const files: Record<string, string> = {};
    const origins = texts.map((text, at) => {
      if (this.#first) this.file = text.file;
      this.#first = false;
      if (text.file !== this.file) files[at] = text.file;
      return this.#triples(text.origins);
    });
    if (texts.length === 0) return {};
    return Object.keys(files).length === 0 ? { origins } : { origins, files };
  }

  #triples(origins: readonly number[]): (number | null)[] {
    return origins.map((value, at) => {
      if (at % 3 !== 1) return value;
      if (value === 0) return null;
      const lines = value - this.#line;
      this.#line = value;
      return lines;
    });
  }
}

/** Reads origins in the order in which they were written. */
export class OriginReader {
  #line = 0;

  unpack(packed: readonly (number | null)[]): number[] {
    return packed.map((value, at) => {
      if (at % 3 !== 1) return value ?? 0;
      if (value === null) return 0;
      this.#line += value;
      return this.#line;
    });
  }
}
