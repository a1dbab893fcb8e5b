/** Ranking: what a match is worth. All numbers were tuned on known-item searches over passages of acts. */
import { ACT_RANKS, STATUS_RANKS } from "./data/act-ranks.ts";

/** BM25: how soon more of the same word adds nothing, and how much a long text counts against a match. */
export const SATURATION = 1.2;
export const LENGTH = 0.6;

/** What a word is worth in the short fields, in the order of `FIELDS`; in the text it is worth 1. */
export const FIELD_WEIGHTS: readonly number[] = [4, 5, 1.5, 3, 0.5];

/** What a kind of match is worth, in the order of `KINDS`. */
export const KIND_WEIGHTS: readonly number[] = [1, 1, 0.7, 1, 1, 0.25, 0.2, 0.12];

/** How much more a passage is worth that has all words in the very forms that were typed. */
export const EXACT_BONUS = 0.6;

/** How much more a passage is worth in which all words stand side by side: less than one is for the typed forms. */
export const NEAR_BONUS = 0.4;

/** How fast the worth falls with the share of the words that a passage lacks. */
export const COVERAGE_POWER = 3;

/** The most that the type and the status of an act add: too little to turn a better match round. */
export const TIE_BREAK = 0.02;

/** What the kind of act adds to the worth of its passages, from 0 to `TIE_BREAK`. */
export function tieBreak({ type, status }: { readonly type: string | null; readonly status: string | null }): number {
  const rank = (type === null ? undefined : ACT_RANKS[type]) ?? 0;
  return TIE_BREAK * (rank * 0.7 + ((status === null ? undefined : STATUS_RANKS[status]) ?? 1) * 0.3);
}

/**
 * What the share of the clauses that a passage matches makes of its worth, for every number of clauses that it matches
 * and of those that it matches in the typed form: at `hits * (clauses + 1) + exact`.
 * @param clauses all clauses that match anywhere
 */
export function coverages(clauses: number): Float64Array {
  const table = new Float64Array((clauses + 1) ** 2);
  for (let hits = 1; hits <= clauses; hits++) {
    for (let exact = 0; exact <= hits; exact++) {
      const bonus = 1 + EXACT_BONUS * (exact / clauses) ** 3;
      table[hits * (clauses + 1) + exact] = (hits / clauses) ** COVERAGE_POWER * bonus;
    }
  }
  return table;
}

/** How many clauses a passage must match when it need not match all. */
export function mostOf(clauses: number): number {
  return Math.max(1, Math.ceil(clauses / 2));
}
