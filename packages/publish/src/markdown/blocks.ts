/** Blocks to a Markdown document with front matter. */
import type { Block } from "@qujat/model";
import { stringify } from "yaml";
import { nodesOfBlocks } from "./tree.ts";
import { writeNode } from "./write.ts";

export interface MarkdownOptions {
  /** What the YAML front matter holds, in its order; default nothing, and then there is no front matter. */
  readonly front?: Readonly<Record<string, unknown>>;
}

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
  const body = nodesOfBlocks(blocks).map((node) => `${writeNode(node)}\n`);
  return frontMatter(front) + body.join("\n");
}

/** Every string on one line: written over several lines, some that hold blanks and breaks read back as others. */
const STYLE = { lineWidth: 0, blockQuote: false, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER } as const;

/** The YAML block that opens a document, and the empty line after it; nothing for an empty value. */
export function frontMatter(front: Readonly<Record<string, unknown>>): string {
  return Object.keys(front).length === 0 ? "" : `---\n${stringify(front, STYLE)}---\n\n`;
}
