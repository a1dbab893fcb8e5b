/** Scoring: what an alternative is worth in each candidate. */
import { FIELD_WEIGHTS, LENGTH, SATURATION } from "../ranking.ts";
import { kindWeight, type Standing, type TermPostings } from "./alternative.ts";
import { PLAIN } from "./postings.ts";
import type { Scratch } from "./scratch.ts";
import type { Segment } from "./segment.ts";

/** What the byte of fields of a posting is worth: its short fields, and the times in the text. */
const WORTH = Float32Array.from({ length: 256 }, (_, byte) =>
  FIELD_WEIGHTS.reduce((sum, weight, field) => (byte & (1 << field) ? sum + weight : sum), byte >> 5),
);

/** The most that BM25 makes of a word, however often it stands somewhere. */
export const MOST_OF_A_WORD: number = SATURATION + 1;

/** What an alternative weighs. */
export interface Weight {
  /** By how rare it is. */
  readonly rarity: number;
  /** The kind of match that counts in full. */
  readonly best: number;
  /** Words of a text on the average. */
  readonly average: number;
}

/** Adds what an alternative is worth to the candidates of a segment. */
export function score({ docs }: Segment, scratch: Scratch, standing: Standing, weight: Weight): void {
  const { candidates, candidateCount, times, kinds, scores } = scratch;
  if ("terms" in standing) for (const term of standing.terms) touchTerm(scratch, term);
  else touchPhrase(scratch, standing.phrase.docs, standing.phrase.times);
  for (let at = 0; at < candidateCount; at++) {
    const doc = candidates[at] as number;
    const often = times[doc] as number;
    if (often === 0) continue;
    const kind = kindWeight(kinds[doc] as number, weight.best);
    times[doc] = 0;
    kinds[doc] = 0;
    const norm = SATURATION * (1 - LENGTH + (LENGTH * (docs.lengths[doc] as number)) / weight.average);
    scores[doc] = (scores[doc] as number) + (weight.rarity * kind * often * MOST_OF_A_WORD) / (often + norm);
  }
}

/** As hot as marking, but only candidates are written to. */
function touchTerm({ isCandidate, times, kinds }: Scratch, { bytes, from, count, kind }: TermPostings): void {
  let at = from;
  let doc = -1;
  for (let left = count; left > 0; left--) {
    let byte = bytes[at++] as number;
    let step = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] as number;
      step |= (byte & 127) << shift;
    }
    doc += (step >>> 1) + 1;
    const fields = step & 1 ? (bytes[at++] as number) : PLAIN;
    if (((isCandidate[doc >> 5] as number) & (1 << (doc & 31))) === 0) continue;
    if (kinds[doc] === 0) kinds[doc] = kind;
    times[doc] = (times[doc] as number) + (WORTH[fields] as number);
  }
}

function touchPhrase({ isCandidate, times, kinds }: Scratch, docs: readonly number[], often: readonly number[]): void {
  docs.forEach((doc, at) => {
    if (((isCandidate[doc >> 5] as number) & (1 << (doc & 31))) === 0) return;
    kinds[doc] = 1;
    times[doc] = often[at] as number;
  });
}
