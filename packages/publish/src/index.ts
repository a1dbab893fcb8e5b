/** Acts as Markdown and back, JSON, Akoma Ntoso, HTML and plain text; blocks as Markdown. */
export { type AknOptions, actToAkn } from "./akn/act.ts";
export type { IdentifyAct } from "./akn/iri.ts";
export { ActFormatError } from "./error.ts";
export { type ActHtmlOptions, actToHtml, nodeToHtml } from "./html/act.ts";
export { ACT_CSS } from "./html/style.ts";
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
export { actToText, nodeToText } from "./plain.ts";
export { actToSheet } from "./sheet/act-to-sheet.ts";
