/** Blocks to an Act: metadata, structure, tables, forms, amendments. */
export {};
