/** Nearness: of the best matches of a segment, those in which the words of the query stand together are worth more. */
import { type Analyzer, leavesOf } from "../analyzer.ts";
import { NEAR_BONUS } from "../ranking.ts";
import type { Lighting } from "../result/snippet.ts";
import type { Segment } from "./segment.ts";

/** How many of the best are looked at: their texts are read, so that few are. */
const MOST_LOOKED_AT = 16;
/** No more of a text is looked at. */
const LONGEST_TEXT = 4_000;

/**
 * Raises the worth of the best passages by how near to each other the words of the query stand in them.
 * @param docs the first `count` of them were found
 * @param scores by passage
 */
export function favourNear(
  segment: Segment,
  lighting: Lighting,
  analyzer: Analyzer,
  docs: Uint32Array,
  count: number,
  scores: Float32Array,
): void {
  for (const doc of bestOf(docs, count, scores)) {
    const text = segment.texts.text(doc).slice(0, LONGEST_TEXT);
    const clauses = leavesOf(analyzer.tokenize(text)).map(({ exact }) =>
      lighting.words.findIndex(({ isLit }) => isLit(exact)),
    );
    scores[doc] = (scores[doc] as number) * (1 + NEAR_BONUS * nearness(clauses, lighting.words.length));
  }
}

/**
 * How near clauses stand to each other in a text: 1 when all of them stand side by side, 0 when there is but one.
 * @param text the clause that each word answers, -1 for none
 * @param wanted how many clauses there are
 * @example nearness([0, -1, 1], 2) // 0.5
 */
export function nearness(text: readonly number[], wanted: number): number {
  const distinct = new Set(text.filter((clause) => clause >= 0)).size;
  if (distinct < 2) return 0;
  const counts = new Map<number, number>();
  let shortest = text.length;
  let first = 0;
  text.forEach((clause, last) => {
    if (clause < 0) return;
    counts.set(clause, (counts.get(clause) ?? 0) + 1);
    while (counts.size === distinct) {
      shortest = Math.min(shortest, last - first);
      const left = text[first++] as number;
      if (left < 0) continue;
      const rest = (counts.get(left) ?? 1) - 1;
      if (rest === 0) counts.delete(left);
      else counts.set(left, rest);
    }
  });
  return ((distinct - 1) / shortest) * (distinct / wanted);
}

/** The passages with the most worth, in no order. */
function bestOf(docs: Uint32Array, count: number, scores: Float32Array): readonly number[] {
  const best: number[] = [];
  let least = 0;
  for (let at = 0; at < count; at++) {
    const doc = docs[at] as number;
    const score = scores[doc] as number;
    if (best.length === MOST_LOOKED_AT && score <= least) continue;
    if (best.length === MOST_LOOKED_AT) best.pop();
    let place = best.length;
    while (place > 0 && (scores[best[place - 1] as number] as number) < score) place--;
    best.splice(place, 0, doc);
    least = scores[best.at(-1) as number] as number;
  }
  return best;
}
