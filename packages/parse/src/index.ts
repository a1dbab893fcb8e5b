/** Blocks to an Act: metadata, structure, tables, forms, amendments. */
export { METADATA_CATALOGUE } from "./metadata/messages.ts";
export { type MetadataOptions, type ReadMetadata, readMetadata } from "./metadata/read-metadata.ts";
export { parseStructure, type Structure } from "./structure/parse-structure.ts";
