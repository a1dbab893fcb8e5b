/** The keys that all forms of a word share, in both languages at once. */
import { isCyrillic } from "../letters.ts";
import { type KazakhStemmer, kazakhStemmer, learnStems, type StemmerData } from "../stemming/kazakh-stemmer.ts";
import { stemRussian } from "../stemming/russian-stemmer.ts";
import { splitCompound } from "./compounds.ts";

/** Gives the keys that all forms of a word share: one to three, never none. The word is in its exact form. */
export interface Stemmer {
  (exact: string): readonly string[];
  /** What it has learned, as plain data; `restoreStemmer` makes the same stemmer of it. */
  readonly toData: () => StemmerData;
}

const CACHE_SIZE = 50_000;

/**
 * A stemmer that has learned from the words of an index.
 * @param vocabulary words in their exact forms with their counts, both languages together; empty: the word list decides
 * @example learnStemmer([])("тармағының") // ["тармақ"]
 */
export function learnStemmer(vocabulary: Iterable<readonly [exact: string, count: number]>): Stemmer {
  return bothLanguages(learnStems(vocabulary));
}

/**
 * A stemmer from what another had learned.
 * @param data as `toData` gave it; default nothing: the shipped word list alone decides
 */
export function restoreStemmer(data?: StemmerData): Stemmer {
  return bothLanguages(kazakhStemmer(data));
}

function bothLanguages(kazakh: KazakhStemmer): Stemmer {
  const cache = new Map<string, readonly string[]>();
  const keysOf = (exact: string): readonly string[] => {
    const cached = cache.get(exact);
    if (cached !== undefined) return cached;
    const keys = keysOfWord(exact, kazakh);
    if (cache.size >= CACHE_SIZE) cache.clear();
    cache.set(exact, keys);
    return keys;
  };
  return Object.assign(keysOf, { toData: kazakh.toData });
}

/** A compound is inflected at its end; what stands before is part of the key: `5-тармағының` → `5-тармақ`. */
function keysOfWord(exact: string, kazakh: KazakhStemmer): readonly string[] {
  const whole = splitCompound(exact);
  const { head, tail } = whole.tail === "" ? splitCompound(whole.head) : whole;
  if (!isCyrillic(tail.charCodeAt(0))) return [head + tail];
  const keys = new Set<string>();
  for (const stem of kazakh.stemsOf(tail)) keys.add(head + stem);
  const russian = stemRussian(tail);
  if (russian !== undefined) keys.add(head + russian);
  return [...keys];
}
