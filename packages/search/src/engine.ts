/** The contract of an engine: every engine builds, changes, saves, loads and answers alike. */
import type { Message } from "@qujat/model";
import type { Analyzer, Stemmer } from "./analyzer.ts";
import type { Facts, PassagePlace, Source } from "./passage.ts";
import type { Filters, SortOrder } from "./query/query.ts";

/** A saved index; the texts may be kept elsewhere and read in ranges. */
export interface SavedIndex {
  readonly index: Uint8Array;
  /** Texts of the passages: all of them, or a function that reads bytes `from` up to `to`. */
  readonly texts: Uint8Array | ((from: number, to: number) => Uint8Array);
}

/** What an engine is given to work with. */
export interface EngineOptions {
  readonly analyzer: Analyzer;
}

/** How an engine comes to be. */
export interface EngineKind {
  readonly name: string;
  /** Builds from acts and texts one at a time; memory does not grow with their number but with the index. */
  readonly build: (sources: Iterable<Source>, options: EngineOptions) => SearchEngine;
  /** @throws IndexError when the bytes are not of this kind, incomplete, altered or newer */
  readonly load: (saved: SavedIndex, options: EngineOptions) => SearchEngine;
}

/** A set of passages that can be searched and changed. */
export interface SearchEngine {
  /** How many passages it holds. */
  readonly size: number;
  /** Adds an act or texts; an act that is there is replaced, and so is a text with the same key. */
  readonly add: (source: Source) => void;
  /** Removes an act by its identifier, or a text by its key; false when it was not there. */
  readonly remove: (id: string) => boolean;
  /** Makes one of what adding and removing left behind; to be called when nobody waits. */
  readonly merge: () => void;
  readonly save: () => { readonly index: Uint8Array; readonly texts: Uint8Array };
  readonly query: (text: string, options?: QueryOptions) => SearchResult;
  /** Counts of the whole result, without its hits. */
  readonly facets: (text: string, options?: QueryOptions) => Facets;
  /** Words of the index that complete the last word of a query, the more frequent first. */
  readonly suggest: (text: string, limit?: number) => readonly string[];
  /**
   * The keys that all forms of a word share: those that the index gives it; of a word that it lacks, those that follow
   * from what it has learned. It may be passed on by itself.
   */
  readonly stemsOf: Stemmer;
}

/** How to answer a query. */
export interface QueryOptions {
  /** Most hits; default 10, at most 1,000. */
  readonly limit?: number;
  /** Where the page before ended; default the start. */
  readonly cursor?: string | null;
  /** Whether the last word is still being typed; default false. */
  readonly prefix?: boolean;
  /** Words that must match: `all`, `most` (all first, then at least half), or `any`; default `most`. */
  readonly match?: "all" | "most" | "any";
  /** One typing error: where a word is unknown (`auto`), always, never; default `auto`. */
  readonly typos?: "auto" | "always" | "never";
  /** Search other forms of the words; default true. */
  readonly stemming?: boolean;
  /** Read words typed without Kazakh letters or in Latin; default true. */
  readonly unfolding?: boolean;
  /** Search what the glossary says for a word; default true. */
  readonly expansion?: boolean;
  /** Read citations; default true. */
  readonly citations?: boolean;
  /** Filters besides those of the text. */
  readonly filters?: Filters;
  /** Default what the text says, else `relevance`. */
  readonly sort?: SortOrder;
  /** One hit an act; default false. */
  readonly group?: boolean;
  /** UTF-16 units that a snippet is long; 0 for none; default 240. */
  readonly snippet?: number;
}

/** An answer. */
export interface SearchResult {
  readonly query: string;
  /** Passages found, of all pages. */
  readonly total: number;
  readonly hits: readonly Hit[];
  readonly facets: Facets;
  /** What the next page begins with; null after the last. */
  readonly cursor: string | null;
  readonly interpretation: Interpretation;
  /** What was wrong with the query and how it was read, see `CATALOGUE`. */
  readonly messages: readonly Message[];
}

/** A passage found. */
export interface Hit {
  /** `act#anchor`, or the identifier of a text of one's own. */
  readonly id: string;
  readonly act: string | null;
  readonly anchor: string | null;
  readonly title: string | null;
  readonly breadcrumb: readonly string[];
  readonly places: readonly PassagePlace[];
  readonly facts: Facts;
  /** Whether its act is no longer in force. */
  readonly repealed: boolean;
  readonly score: number;
  /** Null where no snippet was asked for. */
  readonly snippet: Snippet | null;
  /** The same provision in the other language, where it is there. */
  readonly aligned: AlignedHit | null;
  /** How many passages of its act were found; 1 when hits are not grouped. */
  readonly count: number;
}

/** The same provision of the same act in the other language. */
export interface AlignedHit {
  readonly act: string;
  readonly anchor: string;
  readonly text: string;
}

/** A part of a passage as it is printed. */
export interface Snippet {
  readonly text: string;
  /** Where it begins in the passage. */
  readonly start: number;
  /** What to light up: UTF-16 offsets in `text`, the end exclusive. */
  readonly highlights: readonly (readonly [start: number, end: number])[];
}

/** Facets that are counted. */
export const FACETS = ["type", "issuer", "status", "lang", "year"] as const;

export type FacetName = (typeof FACETS)[number];

/** Values with how many passages of the whole result have them, the more frequent first. */
export type Facets = Readonly<Record<FacetName, readonly FacetCount[]>>;

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** How a query was understood, to be shown beside its result. */
export interface Interpretation {
  /** Words read as others: typed without their letters, corrected, or said in the other language. */
  readonly unfolded: readonly Reading[];
  readonly corrected: readonly Reading[];
  readonly expanded: readonly Reading[];
  /** Words that nothing in the index answers. */
  readonly unknown: readonly string[];
  /** The query with its unknown words corrected; null where there is nothing better. */
  readonly didYouMean: string | null;
  /** The citation that was read, as addresses that it led to; empty when none was read or none is there. */
  readonly cited: readonly string[];
}

/** One word and what it was read as. */
export interface Reading {
  readonly word: string;
  readonly as: readonly string[];
}
