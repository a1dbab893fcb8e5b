/** The public names of the package. */
export { type OutlineItem, outlineOf } from "./outline.ts";
export { STRUCTURE_CATALOGUE } from "./structure/messages.ts";
export { parseStructure, type Structure } from "./structure/parse-structure.ts";
