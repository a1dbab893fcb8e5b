/** The analyzer: what the engine of a search asks of texts and words, kept outside of every engine. */
import type { StemmerData } from "../stemming/kazakh-stemmer.ts";
import { type Expansion, expand } from "./expand.ts";
import { learnStemmer, restoreStemmer, type Stemmer } from "./stemmer.ts";
import { tokenize, type Word } from "./tokenize.ts";
import { FOLDINGS, type FoldedIndex, type FoldingName, type Unfolded, unfold } from "./unfold.ts";

/** A word of a text with the keys that all its forms share. */
export interface Token extends Word {
  readonly stems: readonly string[];
}

/** What an engine asks of the analysis of words. */
export interface Analyzer {
  /** The words of a text in order; a compound stands before its parts. */
  readonly tokenize: (text: string) => readonly Word[];
  /** A stemmer that has learned from the words of an index, with their counts. */
  readonly learn: (vocabulary: Iterable<readonly [exact: string, count: number]>) => Stemmer;
  /** The same stemmer from what it had learned, for a saved index. */
  readonly restore: (data: StemmerData) => Stemmer;
  /** The keys under which an index files its words, so that `unfold` finds them. */
  readonly foldings: Readonly<Record<FoldingName, (exact: string) => string>>;
  /** The words of an index that a typed word may stand for. */
  readonly unfold: (typed: string, index: FoldedIndex) => Unfolded;
  /** What the glossary has for the terms of a query. */
  readonly expand: (text: string) => readonly Expansion[];
}

/** The analysis of Kazakh and Russian, both at once. */
export const ANALYZER: Analyzer = {
  tokenize,
  learn: learnStemmer,
  restore: restoreStemmer,
  foldings: FOLDINGS,
  unfold,
  expand,
};

/**
 * The words of a text with their keys.
 * @param text any text
 * @param stemmer what has learned from the index that the text is searched in; default the word list alone
 * @example analyze("тармағының")[0]?.stems // ["тармақ"]
 */
export function analyze(text: string, stemmer: (exact: string) => readonly string[] = restoreStemmer()): Token[] {
  return tokenize(text).map((word) => ({ ...word, stems: stemmer(word.exact) }));
}
