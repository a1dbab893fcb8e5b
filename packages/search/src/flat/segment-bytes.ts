/** The bytes of a segment: its sections in the order in which `Segment` reads them. */
import type { DictionaryWriter } from "./dictionary.ts";
import type { DocumentsWriter } from "./documents.ts";
import { packSections } from "./sections.ts";
import type { SegmentBytes } from "./segment.ts";

/**
 * Packs what was written.
 * @param orders terms by their reversed letters, then by each folding of the analyzer; none for an unfinished segment
 */
export function segmentBytes(
  terms: DictionaryWriter,
  stems: DictionaryWriter,
  documents: DocumentsWriter,
  orders: readonly Uint32Array[],
): SegmentBytes {
  const written = [terms, stems].map((dictionary) => dictionary.done());
  const index = packSections([
    Uint32Array.from([terms.count, stems.count, documents.lengthSum]),
    ...written.flatMap(({ blocks, keys, payloads }) => [blocks, keys, payloads]),
    ...documents.sections(),
    ...orders,
  ]);
  return { index, texts: documents.packedTexts() };
}
