/** Blocks to Markdown that any editor opens and that reads back to the same text. */
export { blocksToMarkdown, type MarkdownOptions } from "./markdown.ts";
