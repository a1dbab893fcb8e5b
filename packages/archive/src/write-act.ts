/** An act as the two files of the archive: Markdown for people, JSON for programs. */
import { type Block, blockLine } from "@qujat/model";
import { blocksToMarkdown } from "@qujat/publish";
import type { ReadAct } from "./read-act.ts";

/** What both files say about where the act comes from. */
export interface ActHeader {
  readonly id: string;
  readonly source: { readonly file: string; readonly sha256: string; readonly encoding: string };
}

/** Version of the layout of the archive's files; a reader refuses what it does not know. */
export const FORMAT = 1;

/**
 * Writes an act as Markdown with front matter, and as JSON with one block a line.
 *
 * @example writeAct({ id: "kz-2011-07-05-116.kk", source }, act).markdown // "---\nid: kz-2011-07-05-116.kk\n…"
 */
export function writeAct({ id, source }: ActHeader, act: ReadAct): { markdown: string; json: string } {
  const { blocks, counts, messages } = act;
  const title = titleOf(blocks);
  const repairs = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const front = { id, ...(title && { title }), source, blocks: blocks.length, repairs };
  const head = JSON.stringify({ format: FORMAT, id, source, counts, messages });
  const lines = blocks.map((block) => JSON.stringify(block)).join(",\n");
  return {
    markdown: blocksToMarkdown(blocks, { front }),
    json: `${head.slice(0, -1)},"blocks":[\n${lines}\n]}\n`,
  };
}

/** The heading that opens the act. */
function titleOf([first]: readonly Block[]): string | undefined {
  return first?.type === "heading" ? blockLine(first) : undefined;
}
