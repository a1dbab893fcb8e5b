/** Scratch memory of a segment: what a query has found so far in each of its passages. */

/** Numbers by passage, all zero between two queries. */
export class Scratch {
  /** How much a passage was worth by the clauses before. */
  readonly scores: Float32Array;
  /** Weighted times the clause in hand stands in a passage. */
  readonly times: Float32Array;
  /** The best kind of match of the clause in hand, 0 for none, 1 for the best; `OWN` is added where its own words match. */
  readonly kinds: Uint8Array;
  /** What is known of a passage, in one number, see below; `EXCLUDED` for one that the query excludes. */
  readonly states: Uint32Array;
  /** Passages that the clause in hand has touched. */
  readonly touched: Uint32Array;
  touchedCount = 0;
  /** Passages that the query has touched. */
  readonly seen: Uint32Array;
  seenCount = 0;

  constructor(count: number) {
    this.scores = new Float32Array(count);
    this.times = new Float32Array(count);
    this.kinds = new Uint8Array(count);
    this.states = new Uint32Array(count);
    this.touched = new Uint32Array(count);
    this.seen = new Uint32Array(count);
  }

  /** Makes it ready for the next query. */
  clear(): void {
    for (let at = 0; at < this.seenCount; at++) {
      const doc = this.seen[at] as number;
      this.scores[doc] = 0;
      this.states[doc] = 0;
    }
    this.seenCount = 0;
  }
}

/** Added in `kinds` to what matches by the passage's own words. */
export const OWN = 128;

// A state holds, from the lowest bits: the last clause that counted, from 1 (8 bits), so that alternatives of one clause
// count once; the clauses matched (8); those matched in the form that was typed (8); whether any word stands in the
// passage itself, not just in what stands above it (1); the phrases matched, each of which must (7).

/** Stands for a passage that has what the query excludes. */
export const EXCLUDED = 0xffffffff;
export const LAST_MASK = 0xff;
export const ONE_HIT = 1 << 8;
export const ONE_EXACT = 1 << 16;
export const OWN_WORDS = 1 << 24;
export const ONE_PHRASE = 1 << 25;
