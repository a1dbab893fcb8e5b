/** Blocks to a Markdown document with front matter. */
import type { Block } from "@qujat/model";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { type Handle, toMarkdown, type Unsafe } from "mdast-util-to-markdown";
import { stringify } from "yaml";
import { treeOf } from "./tree.ts";

export interface MarkdownOptions {
  /** What the YAML front matter holds, in its order; default nothing, and then there is no front matter. */
  readonly front?: Readonly<Record<string, unknown>>;
}

/** Text that no Markdown construct can begin in: words, numbers and the usual signs, from a letter or quote on. */
const HARMLESS = /^[\p{L}"«(][\p{L}\p{N} ,;:()"'«»“”„‘’–—№%/?§°]*(?:[-.][\p{L}\p{N} ,;()"'«»“”„‘’–—№%/?§°]*)*$/u;
/** The rest of a web address that holds a character to escape: inside an address readers show the escape itself. */
const ADDRESS = "\\S{0,2000}(?:[\\\\`*_~[\\]<&|]|#(?:\\s|$))";
/** What the writer's own table leaves alone: struck-through text, web addresses as GFM links them, a cell's edges. */
const UNSAFE: Unsafe[] = [
  { character: "~", inConstruct: "phrasing" },
  { character: ":", before: "[ps]", after: `(?=//${ADDRESS})`, inConstruct: "phrasing" },
  { character: ".", before: "[Ww]", after: `(?=${ADDRESS})`, inConstruct: "phrasing" },
  ...[" ", "\t"].flatMap((character): Unsafe[] => [
    { character, before: "\\|", inConstruct: "tableCell" },
    { character, after: "\\|", inConstruct: "tableCell" },
  ]),
];

/**
 * Writes blocks as Markdown in which every character of their text survives.
 *
 * The first heading that opens the text is its title, the others are of the second level. Items keep their printed
 * numbers, captions are block quotes, consecutive form lines stand in one fenced block, consecutive rows form a table
 * whose first row is the header.
 *
 * @param blocks in printed reading order
 * @example blocksToMarkdown([{ type: "item", text: textOf("a", "1) өтініш") }]) // "1\\) өтініш\n"
 */
export function blocksToMarkdown(blocks: readonly Block[], { front = {} }: MarkdownOptions = {}): string {
  const body = toMarkdown(treeOf(blocks), {
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
    handlers: { text: writeText },
    unsafe: UNSAFE,
    rule: "-",
    fences: true,
  });
  return Object.keys(front).length === 0 ? body : `---\n${stringify(front, { lineWidth: 0 })}---\n\n${body}`;
}

/** Most text needs no escape; looking for each possible one takes most of the time of writing. */
const writeText: Handle = (node: { value: string }, _parent, state, info) =>
  HARMLESS.test(node.value) && !node.value.endsWith(" ") ? node.value : state.safe(node.value, info);
