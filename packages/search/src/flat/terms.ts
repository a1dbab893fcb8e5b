/** Terms: which words of a segment answer a typed one. */
import type { Answer } from "./plan.ts";
import type { Segment } from "./segment.ts";

/** The terms of a segment that an answer means. */
export function* termsOf(segment: Segment, { words, stems, prefix }: Answer): Generator<number> {
  for (const word of words) {
    const term = segment.terms.find(word);
    if (term >= 0) yield term;
  }
  for (const stem of stems) {
    const found = segment.stems.find(stem);
    if (found >= 0) yield* segment.termsOfStem(found);
  }
  if (prefix === null) return;
  const [first, end] = segment.terms.range(prefix);
  for (let term = first; term < end; term++) yield term;
}
