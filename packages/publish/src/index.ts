/** Acts as Markdown and back, JSON, Akoma Ntoso, HTML and plain text; blocks as Markdown. */
export { ActFormatError } from "./error.ts";
export { type ActJsonOptions, actFromJson, actToJson } from "./json.ts";
export type { LinkTo } from "./links.ts";
export {
  type ActMarkdownOptions,
  actFromMarkdown,
  actToMarkdown,
  nodeToMarkdown,
  type ReadMarkdownOptions,
} from "./markdown/act.ts";
export { blocksToMarkdown, type MarkdownOptions } from "./markdown/blocks.ts";
