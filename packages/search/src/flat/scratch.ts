/** Scratch memory of a segment: what a query has found so far in each of its passages. */

/** Numbers by passage, all zero between two queries. */
export class Scratch {
  /** How much a passage was worth by the clauses before. */
  readonly scores: Float32Array;
  /** Weighted times the clause in hand stands in a passage. */
  readonly times: Float32Array;
  /** The best kind of match of the clause in hand, 0 for none, 1 for the best; `OWN` is added where its own words match. */
  readonly kinds: Uint8Array;
  /** Clauses that a passage matches, `EXCLUDED` for one that it must not. */
  readonly hits: Uint8Array;
  /** Clauses that it matches in the very form that was typed. */
  readonly exact: Uint8Array;
  /** Phrases that it matches, each of which it must. */
  readonly phrases: Uint8Array;
  /** 1 where a word stands in the passage itself, not just in what stands above it. */
  readonly own: Uint8Array;
  /** The last clause that counted, from 1: alternatives of one clause count once. */
  readonly last: Uint8Array;
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
    this.hits = new Uint8Array(count);
    this.exact = new Uint8Array(count);
    this.phrases = new Uint8Array(count);
    this.own = new Uint8Array(count);
    this.last = new Uint8Array(count);
    this.touched = new Uint32Array(count);
    this.seen = new Uint32Array(count);
  }

  /** Makes it ready for the next query. */
  clear(): void {
    for (let at = 0; at < this.seenCount; at++) {
      const doc = this.seen[at] as number;
      this.scores[doc] = 0;
      this.hits[doc] = 0;
      this.exact[doc] = 0;
      this.phrases[doc] = 0;
      this.own[doc] = 0;
      this.last[doc] = 0;
    }
    this.seenCount = 0;
  }
}

/** Stands in `hits` for a passage that has what the query excludes. */
export const EXCLUDED = 255;

/** Added in `kinds` to what matches by the passage's own words. */
export const OWN = 128;
