/** What an engine asks of the analysis of words, which stays outside of every engine. */
import { toLower } from "@qujat/language";

/** A word of a text. UTF-16 offsets, the end exclusive. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What an exact search compares. */
  readonly exact: string;
  /** Its place among the words; a compound and its first part share one. */
  readonly position: number;
}

/** The keys that all forms of a word share. */
export type Stemmer = (exact: string) => readonly string[];

/** Words of an index in their exact forms, with how often each occurs. */
export type Vocabulary = Iterable<readonly [exact: string, count: number]>;

/** The analysis of words. */
export interface Analyzer {
  /** The words of a text in order. */
  readonly tokenize: (text: string) => readonly Token[];
  /** A stemmer that has learned from the words of an index. */
  readonly learn: (vocabulary: Vocabulary) => Stemmer;
  /**
   * The spellings under which a word is filed, one for each way to type it wrongly: without its own letters, in Latin.
   * A typed word means every word of the index that is filed under one of the typed word's spellings.
   */
  readonly foldings: readonly ((exact: string) => string)[];
  /** Words of the other language that say the same, and synonyms. */
  readonly expand: (exact: string) => readonly string[];
}

/** The tokens that are no compound of the ones behind them: what is indexed, and what a query asks for. */
export function leavesOf(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(({ end }, index) => !((tokens[index + 1]?.start ?? end) < end));
}

/** Words as they stand, lower-cased, without stems: the control of every comparison. */
export const PLAIN_ANALYZER: Analyzer = {
  tokenize: plainTokens,
  learn: () => () => [],
  foldings: [],
  expand: () => [],
};

function plainTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const [word] = match;
    const start = match.index;
    tokens.push({ text: word, start, end: start + word.length, exact: toLower(word), position: tokens.length });
  }
  return tokens;
}
