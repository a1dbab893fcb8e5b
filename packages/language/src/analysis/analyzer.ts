/** The analyzer: what the engine of a search asks of a text, a word and a typed word. */
import { type KazakhStemmer, kazakhStemmer, learnStems } from "../stemming/kazakh-stemmer.ts";
import { stemRussian } from "../stemming/russian-stemmer.ts";
import { splitCompound } from "./compounds.ts";
import { tokenize, type Word } from "./tokenize.ts";
import { createUnfolder, type Unfolded, type Unfolder } from "./unfolder.ts";

/** A word of a text with the keys that all its forms share. */
export interface Token extends Word {
  /** Keys of the word: the same for its other forms. Never empty. */
  readonly stems: readonly string[];
}

/** Words of an archive in their exact forms, with how often each occurs. */
export type Vocabulary = Iterable<readonly [exact: string, count: number]>;

/** Ties tokens, stems and unfolding together; a value, safe to share. */
export interface Analyzer {
  /** The words of a text with their stems. */
  readonly analyze: (text: string) => Token[];
  /** The keys of a word in its exact form, as `tokenize` gives it. */
  readonly keysOf: (exact: string) => readonly string[];
  /** The words of the vocabulary that a typed word may stand for, itself first if it is one; best first. */
  readonly unfold: (typed: string, limit?: number) => readonly Unfolded[];
  /** What it has learned, as plain data; `createAnalyzer` takes it back. */
  readonly stemmer: KazakhStemmer;
}

/** What an analyzer is made of. */
export interface AnalyzerOptions {
  /** The words of the archive; default none: the shipped word list alone decides. */
  readonly vocabulary?: Vocabulary;
}

const CACHE_SIZE = 200_000;

/**
 * An analyzer that has learned from the words of an archive.
 * @param options the vocabulary of the archive; default none
 * @example createAnalyzer().keysOf("тармағының") // ["тармақ"]
 */
export function createAnalyzer({ vocabulary }: AnalyzerOptions = {}): Analyzer {
  const entries = vocabulary === undefined ? [] : [...vocabulary];
  const stemmer = entries.length > 0 ? learnStems(entries) : kazakhStemmer();
  const cache = new Map<string, readonly string[]>();
  let unfolder: Unfolder | undefined;

  const keysOf = (exact: string): readonly string[] => {
    const cached = cache.get(exact);
    if (cached !== undefined) return cached;
    const keys = keysOfWord(exact, stemmer);
    if (cache.size >= CACHE_SIZE) cache.clear();
    cache.set(exact, keys);
    return keys;
  };
  return {
    analyze: (text) => tokenize(text).map((word) => ({ ...word, stems: keysOf(word.exact) })),
    keysOf,
    unfold: (typed, limit) => {
      unfolder ??= createUnfolder(entries, keysOf);
      return unfolder(typed, limit);
    },
    stemmer,
  };
}

function keysOfWord(exact: string, stemmer: KazakhStemmer): readonly string[] {
  const { head, tail } = splitCompound(exact);
  if (tail === "") return head.includes("-") ? keysOfWord(head, stemmer) : [head];
  if (!/\p{Script=Cyrillic}/u.test(tail)) return [exact];
  const keys = new Set<string>();
  for (const stem of stemmer.stemsOf(tail)) keys.add(head + stem);
  const russian = stemRussian(tail);
  if (russian !== undefined) keys.add(head + russian);
  return [...keys];
}
