/** Suggestions: words of the index that complete what is being typed. */
import { type Analyzer, leavesOf } from "../analyzer.ts";
import { inOrder } from "./dictionary.ts";
import type { Segment } from "./segment.ts";

/** No more words of a segment are looked at. */
const MOST_LOOKED_AT = 3000;

/**
 * Completions of the last word, the more frequent first.
 * @param limit how many
 */
export function suggestWords(
  segments: readonly Segment[],
  analyzer: Analyzer,
  text: string,
  limit: number,
): readonly string[] {
  const last = leavesOf(analyzer.tokenize(text)).at(-1);
  if (last === undefined || last.end !== text.length) return [];
  const counts = new Map<string, number>();
  for (const segment of segments) {
    const [first, end] = segment.terms.range(last.exact);
    for (let term = first; term < Math.min(end, first + MOST_LOOKED_AT); term++) count(segment, term, counts);
    if (counts.size > 0) continue;
    Object.values(analyzer.foldings).forEach((folding, index) => {
      const order = segment.folded[index] ?? new Uint32Array();
      for (const term of inOrder(segment.terms, order, folding, folding(last.exact), false))
        count(segment, term, counts);
    });
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, limit)
    .map(([word]) => word);
}

function count(segment: Segment, term: number, counts: Map<string, number>): void {
  const word = segment.terms.wordAt(term);
  if (!counts.has(word)) counts.set(word, segment.frequency(term));
}
