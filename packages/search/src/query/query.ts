/** A query as it was read: what must, may and must not stand in a passage, and what its act must be. */
import type { Message } from "@qujat/model";

/** A word that was typed. */
export interface QueryWord {
  readonly kind: "word";
  readonly exact: string;
  /** UTF-16 offsets in the query. */
  readonly start: number;
  readonly end: number;
  /** Whether it is still being typed, so that words that begin with it count too. */
  readonly prefix: boolean;
}

/** Words in quotes: in this order and in exactly these forms. */
export interface QueryPhrase {
  readonly kind: "phrase";
  /** Exact forms, with their places counted from the first. */
  readonly words: readonly { readonly exact: string; readonly position: number }[];
}

/** Alternatives joined by OR. */
export interface QueryAny {
  readonly kind: "any";
  readonly of: readonly (QueryWord | QueryPhrase)[];
}

/** One demand of a query. */
export type Clause = QueryWord | QueryPhrase | QueryAny;

/** What the act of a passage must be; the values of one filter are alternatives, different filters all hold. */
export interface Filters {
  /** Numbers of acts, compared without signs and in any alphabet. */
  readonly number?: readonly string[];
  /** Words of the issuer's name, in any order. */
  readonly issuer?: readonly string[];
  readonly type?: readonly string[];
  /** Years, both ends inclusive; an open end is null. */
  readonly year?: readonly YearRange[];
  readonly status?: readonly string[];
  readonly lang?: readonly string[];
  /** Parts of an act, see `PLACES`. */
  readonly in?: readonly string[];
  /** Identifiers of acts, with or without the language. */
  readonly act?: readonly string[];
}

export type YearRange = readonly [from: number | null, to: number | null];

/** How hits are sorted. */
export type SortOrder = "relevance" | "newest" | "oldest" | "number";

/** A query that was read. */
export interface ParsedQuery {
  /** As typed, cut to the longest that is read. */
  readonly text: string;
  readonly clauses: readonly Clause[];
  readonly excluded: readonly (QueryWord | QueryPhrase)[];
  readonly filters: Filters;
  readonly sort: SortOrder | null;
  readonly messages: readonly Message[];
}
