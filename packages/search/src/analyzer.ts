/** What an engine asks of the analysis of words, which stays outside of every engine. */
import {
  type Expansion,
  type FoldedIndex,
  type FoldingName,
  type StemmerData,
  toLower,
  type Unfolded,
} from "@qujat/language";

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

/** Takes a word: where it stands, and its exact form, `undefined` when it is what stands there. */
export type TakeWord = (start: number, end: number, position: number, exact: string | undefined) => void;

/** The keys that all forms of a word share. */
export type Stemmer = (exact: string) => readonly string[];

/** A stemmer with what it has learned, as plain data. */
export interface LearnedStemmer extends Stemmer {
  readonly toData: () => StemmerData;
}

/** Words of an index in their exact forms, with how often each occurs. */
export type Vocabulary = Iterable<readonly [exact: string, count: number]>;

/** The analysis of words; that of the language package is one. */
export interface Analyzer {
  /** The words of a text in order. */
  readonly tokenize: (text: string) => readonly Token[];
  /** The words of a text in order that are no compound of the ones behind them, without an object for each. */
  readonly eachWord: (text: string, take: TakeWord) => void;
  /** A stemmer that has learned from the words of an index. */
  readonly learn: (vocabulary: Vocabulary) => LearnedStemmer;
  /** The same stemmer from what it had learned. */
  readonly restore: (data: StemmerData) => Stemmer;
  /** The keys under which an index files its words, so that `unfold` finds them. */
  readonly foldings: Readonly<Record<FoldingName, (exact: string) => string>>;
  /** Words and stems of an index that a typed word may stand for. */
  readonly unfold: (typed: string, index: FoldedIndex) => Unfolded;
  /** What else the terms of a query may be called, in the other language too. */
  readonly expand: (text: string) => readonly Expansion[];
}

/** The tokens that are no compound of the ones behind them, as `eachWord` gives them: what a query asks for. */
export function leavesOf(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(({ end }, index) => !((tokens[index + 1]?.start ?? end) < end));
}

/** A stemmer that finds none. */
export const NO_STEMS: LearnedStemmer = Object.assign(() => [], { toData: () => ({ stems: "", votes: [] }) });

/** Words as they stand, lower-cased, without stems: the control of every comparison. */
export const PLAIN_ANALYZER: Analyzer = {
  tokenize: plainTokens,
  eachWord: (text, take) => {
    for (const { start, end, position, exact } of plainTokens(text)) take(start, end, position, exact);
  },
  learn: () => NO_STEMS,
  restore: () => NO_STEMS,
  foldings: { letters: (exact) => exact, sounds: (exact) => exact },
  unfold: () => ({ words: [], stems: [] }),
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
