/** Blocks to an act: metadata, structure and amendments, read one after the other. */
import type { Act, Block } from "@qujat/model";
import { parseAmendments } from "./amendments/parse-amendments.ts";
import { readMetadata } from "./metadata/read-metadata.ts";
import { parseStructure } from "./structure/parse-structure.ts";

export interface ParseActOptions {
  /** Name of the source, as messages shall print it. */
  readonly file: string;
}

/**
 * Reads an act out of its blocks; its citations are found by another package.
 *
 * @param blocks in printed reading order; the head of an act alone is enough
 * @example parseAct(blocks, { file: "act.txt" }).metadata.number // "98/қе"
 */
export function parseAct(blocks: readonly Block[], { file }: ParseActOptions): Act {
  const { metadata, messages: metadataMessages } = readMetadata(blocks, { file });
  const { structure, messages: structureMessages } = parseStructure(blocks, { language: metadata.language });
  const { amendments, messages: amendmentMessages } = parseAmendments({ metadata, structure });
  const messages = [...metadataMessages, ...structureMessages, ...amendmentMessages];
  return { id: null, metadata, structure, citations: [], amendments, messages };
}
