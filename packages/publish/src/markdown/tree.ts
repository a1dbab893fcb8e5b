/** Blocks to a Markdown syntax nodes. */
import { type Block, blockLine, type RowBlock, type TextBlock } from "@qujat/model";
import type { RootContent, TableRow } from "mdast";

/** The nodes of a document; consecutive rows become one table, consecutive form lines one fenced block. */
export function nodesOfBlocks(blocks: readonly Block[]): RootContent[] {
  const children: RootContent[] = [];
  let at = 0;
  while (at < blocks.length) {
    const end = endOfGroup(blocks, at);
    children.push(nodeOf(blocks.slice(at, end), at === 0));
    at = end;
  }
  return children;
}

/** Where the blocks end that share one node with the block at `start`. */
function endOfGroup(blocks: readonly Block[], start: number): number {
  const type = blocks[start]?.type;
  let end = start + 1;
  if (type === "row" || type === "form") while (blocks[end]?.type === type) end++;
  return end;
}

function nodeOf(group: readonly Block[], opens: boolean): RootContent {
  const [first] = group;
  if (first?.type === "row") return tableOf(group as readonly RowBlock[]);
  const { type, text } = first as TextBlock;
  const words = { type: "text", value: text.value } as const;
  if (type === "form") return { type: "code", lang: "form", value: group.map(blockLine).join("\n") };
  if (type === "heading") return { type: "heading", depth: opens ? 1 : 2, children: [words] };
  if (type === "caption") return { type: "blockquote", children: [{ type: "paragraph", children: [words] }] };
  return { type: "paragraph", children: [words] };
}

/** A table as wide as its widest row. */
function tableOf(rows: readonly RowBlock[]): RootContent {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const children = rows.map(({ cells }): TableRow => {
    const values = Array.from({ length: width }, (_, column) => cells[column]?.value ?? "");
    return {
      type: "tableRow",
      children: values.map((value) => ({ type: "tableCell", children: value === "" ? [] : [{ type: "text", value }] })),
    };
  });
  return { type: "table", align: Array.from({ length: width }, () => null), children };
}
