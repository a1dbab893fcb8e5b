/** Blocks to an Act: metadata, structure, tables, forms, amendments. */
export { METADATA_CATALOGUE } from "./metadata/messages.ts";
export { type MetadataOptions, type ReadMetadata, readMetadata } from "./metadata/read-metadata.ts";
/** The public names of the package. */
export { type OutlineItem, outlineOf } from "./outline.ts";
export { STRUCTURE_MESSAGES } from "./structure/messages.ts";
export { parseStructure, type Structure } from "./structure/parse-structure.ts";
