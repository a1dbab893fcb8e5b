/** Act to Markdown that any editor opens, and back to the same Act. */
import type { Act, Metadata } from "@qujat/model";
import { parse } from "yaml";
import { ActFormatError } from "../error.ts";
import { findNode } from "../find.ts";
import { actOf } from "../json.ts";
import { Links, type LinkTo, linkBetweenFiles } from "../links.ts";
import { frontMatter } from "./blocks.ts";
import { buildTree } from "./build-tree.ts";
import { splitData, writeData } from "./data.ts";
import { joinPieces, piecesOf } from "./pieces.ts";
import { readNodes } from "./read.ts";

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
  const structure = buildTree(readNodes(body, lines), data, file);
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
