/** Nearness: of the best matches of a segment, those in which the words of the query stand together are worth more. */
import { NEAR_BONUS } from "../ranking.ts";
import type { Lit, LitText } from "../result/snippet.ts";
import { type Ranked, Top } from "../result/top.ts";
import type { Scored } from "./match.ts";

/** How many of the best are looked at: their texts are read, so that few are. */
const MOST_LOOKED_AT = 16;
/**
 * Raises the worth of the best passages by how near to each other the words of the query stand in them.
 * @param scored by segment
 * @param words how many clauses are words
 */
export function favourNear(
  litText: (segment: number, doc: number) => LitText,
  scored: readonly Scored[],
  words: number,
): void {
  for (const { segment, doc, scores } of bestOf(scored)) {
    const lit = litText(segment, doc).lit.filter(({ clause }) => clause < words);
    scores[doc] = (scores[doc] as number) * (1 + NEAR_BONUS * nearness(lit, words));
  }
}

/**
 * How near clauses stand to each other in a text: 1 when all of them stand side by side, 0 when there is but one.
 * @param lit words of the text that are answers, in order: the clause of each, and its place
 * @param wanted how many clauses there are
 * @example nearness([{ clause: 0, index: 0 }, { clause: 1, index: 2 }], 2) // 0.5
 */
export function nearness(lit: readonly Pick<Lit, "clause" | "index">[], wanted: number): number {
  const distinct = new Set(lit.map(({ clause }) => clause)).size;
  if (distinct < 2) return 0;
  const counts = new Map<number, number>();
  let shortest = Number.POSITIVE_INFINITY;
  let first = 0;
  for (const { clause, index } of lit) {
    counts.set(clause, (counts.get(clause) ?? 0) + 1);
    while (counts.size === distinct) {
      const left = lit[first++] as Lit;
      shortest = Math.min(shortest, index - left.index);
      const rest = (counts.get(left.clause) ?? 1) - 1;
      if (rest === 0) counts.delete(left.clause);
      else counts.set(left.clause, rest);
    }
  }
  return ((distinct - 1) / shortest) * (distinct / wanted);
}

interface Best {
  readonly segment: number;
  readonly doc: number;
  readonly scores: Float32Array;
}

/** The passages with the most worth, in no order. */
function bestOf(scored: readonly Scored[]): readonly Best[] {
  const top = new Top<Best & Ranked>(MOST_LOOKED_AT, null);
  let order = 0;
  scored.forEach(({ docs, count, scores }, segment) => {
    for (let at = 0; at < count; at++) {
      const doc = docs[at] as number;
      const key = scores[doc] as number;
      if (top.takes(key, order)) top.add({ key, order, segment, doc, scores });
      order++;
    }
  });
  return top.sorted();
}
