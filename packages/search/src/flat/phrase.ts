/** Phrases: passages in which words stand one behind another, in their exact forms. */
import type { QueryPhrase } from "../query/query.ts";
import type { Segment } from "./segment.ts";

/** Passages that hold a phrase, with how many times. */
export interface PhraseMatches {
  readonly docs: readonly number[];
  readonly times: readonly number[];
}

const NONE: PhraseMatches = { docs: [], times: [] };

/**
 * Finds a phrase in a segment.
 *
 * The rarest word's places are taken, as the place where the phrase would begin; every other word strikes those out
 * that it does not continue.
 */
export function phraseMatches(segment: Segment, { words }: QueryPhrase): PhraseMatches {
  const terms: { readonly term: number; readonly position: number; readonly frequency: number }[] = [];
  for (const { exact, position } of words) {
    const term = segment.terms.find(exact);
    if (term < 0) return NONE;
    terms.push({ term, position, frequency: segment.frequency(term) });
  }
  terms.sort((a, b) => a.frequency - b.frequency);
  let docs: number[] = [];
  let starts: number[][] = [];
  terms.forEach(({ term, position }, index) => {
    if (index > 0 && docs.length === 0) return;
    const kept = index === 0 ? begin(segment, term, position) : narrow(segment, term, position, docs, starts);
    docs = kept.docs;
    starts = kept.starts;
  });
  return { docs, times: starts.map(({ length }) => length) };
}

interface Starts {
  readonly docs: number[];
  readonly starts: number[][];
}

function begin(segment: Segment, term: number, position: number): Starts {
  const kept: Starts = { docs: [], starts: [] };
  const postings = segment.postings(term);
  while (postings.next())
    keep(
      kept,
      postings.doc,
      postings
        .readPositions()
        .map((at) => at - position)
        .filter((at) => at >= 0),
    );
  return kept;
}

function narrow(
  segment: Segment,
  term: number,
  position: number,
  docs: readonly number[],
  starts: readonly number[][],
): Starts {
  const kept: Starts = { docs: [], starts: [] };
  const postings = segment.postings(term);
  let at = 0;
  while (at < docs.length && postings.next()) {
    while (at < docs.length && (docs[at] as number) < postings.doc) at++;
    if (docs[at] !== postings.doc) {
      postings.skipPositions();
      continue;
    }
    const places = new Set(postings.readPositions());
    keep(
      kept,
      postings.doc,
      (starts[at] as number[]).filter((start) => places.has(start + position)),
    );
  }
  return kept;
}

function keep(kept: Starts, doc: number, starts: number[]): void {
  if (starts.length === 0) return;
  kept.docs.push(doc);
  kept.starts.push(starts);
}
