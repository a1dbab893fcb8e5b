/** Scratch memory of a segment: what a query has found so far in each of its passages. */

/** Numbers by passage, all zero between two queries. */
export class Scratch {
  /** What is known of a passage, in one number, see below. */
  readonly states: Int32Array;
  /** Passages that the query has touched. */
  readonly seen: Uint32Array;
  seenCount = 0;
  /** Passages found by more than one clause, and those found by one alone: as a rule most of them. */
  readonly found: Uint32Array;
  foundCount = 0;
  readonly singles: Uint32Array;
  singleCount = 0;
  /** Those that are scored together, and a bit for each of them. */
  readonly candidates: Uint32Array;
  candidateCount = 0;
  readonly isCandidate: Int32Array;
  /** What a candidate is worth. */
  readonly scores: Float32Array;
  /** Weighted times the alternative in hand stands in a candidate. */
  readonly times: Float32Array;
  /** The best kind of match of the alternative in hand, 0 for none, 1 for the best. */
  readonly kinds: Uint8Array;

  constructor(count: number) {
    this.states = new Int32Array(count);
    this.seen = new Uint32Array(count);
    this.found = new Uint32Array(count);
    this.singles = new Uint32Array(count);
    this.candidates = new Uint32Array(count);
    this.isCandidate = new Int32Array((count >> 5) + 1);
    this.scores = new Float32Array(count);
    this.times = new Float32Array(count);
    this.kinds = new Uint8Array(count);
  }

  /** Makes it ready for the next query. */
  clear(): void {
    const { seen, states, seenCount } = this;
    for (let at = 0; at < seenCount; at++) states[seen[at] as number] = 0;
    this.seenCount = 0;
    this.foundCount = 0;
    this.singleCount = 0;
  }
}

// A state holds, from the lowest bits: the last alternative that was found, from 1 (8 bits), so that its forms count
// once; the clauses matched (8); those matched in the form that was typed (6); whether any word stands in the passage
// itself, not just in what stands above it (1); the phrases matched, each of which must (6); whether the query excludes
// it (1). A query has no more than 48 words.

export const LAST_MASK = 0xff;
export const ONE_HIT = 1 << 8;
export const ONE_EXACT = 1 << 16;
export const OWN_WORDS = 1 << 22;
export const ONE_PHRASE = 1 << 23;
export const EXCLUDED = 1 << 29;

export function hitsOf(state: number): number {
  return (state >>> 8) & 0xff;
}

export function exactHitsOf(state: number): number {
  return (state >>> 16) & 0x3f;
}

export function phrasesOf(state: number): number {
  return (state >>> 23) & 0x3f;
}
