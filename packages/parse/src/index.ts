/** The public names of the package. */
export { parseStructure, type Structure } from "./structure/parse-structure.ts";
