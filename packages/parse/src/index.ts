/** Blocks to an Act: metadata, structure, tables, forms, amendments; and acts as amended on a day. */
export { amendmentRows } from "./amendments/amendment-rows.ts";
export { type ParsedAmendments, parseAmendments } from "./amendments/parse-amendments.ts";
export type { Change } from "./consolidate/change.ts";
export { type Consolidated, type ConsolidateOptions, consolidate } from "./consolidate/consolidate.ts";
export { CATALOGUE } from "./messages.ts";
export { type MetadataOptions, type ReadMetadata, readMetadata } from "./metadata/read-metadata.ts";
export { type OutlineItem, outlineOf } from "./outline.ts";
export { type ParseActOptions, parseAct } from "./parse-act.ts";
export { parseStructure, type Structure } from "./structure/parse-structure.ts";
