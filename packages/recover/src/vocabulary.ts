/** Vocabulary: is this a word? Asked of the two languages first, then of the text itself, which is its own dictionary. */
import { isKnownWord, toLower, wordScore } from "@qujat/language";
import type { Text } from "@qujat/model";

/** How much of a text is read for its own words; enough for its names, little enough for 50 MB. */
const SAMPLE = 300_000;
const WORD = /[А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІіA-Za-z]{3,}/g;

/** Answers whether something is a word. */
export interface Vocabulary {
  /** From 0 (nothing known of it) to 1 (surely a word). */
  score(word: string): number;
  has(word: string): boolean;
}

/** The vocabulary of a text: the words of both languages and the words that stand in the text at least twice. */
export function vocabularyOf({ value }: Text): Vocabulary {
  let own: ReadonlySet<string> | undefined;
  const inText = (word: string) => {
    own ??= repeatedWords(value.slice(0, SAMPLE));
    return own.has(toLower(word));
  };
  return {
    score: (word) => (isKnownWord(word) ? wordScore(word) : inText(word) ? 0.5 : 0),
    has: (word) => isKnownWord(word) || inText(word),
  };
}

function repeatedWords(value: string): Set<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const [word] of value.matchAll(WORD)) {
    const lower = toLower(word);
    if (once.has(lower)) twice.add(lower);
    else once.add(lower);
  }
  return twice;
}
