/** Finds the words of an index that a typed word may stand for: typed without Kazakh letters, or in Latin. */

import { toLower, toUpper } from "../casing.ts";
import { KEYBOARD } from "../data/keyboard.ts";
import { isCyrillic, isLatin } from "../letters.ts";
import { toCyrillicLetter } from "../lookalikes.ts";
import { foldWord } from "./fold-word.ts";
import { soundKey, soundKeysOfTyped } from "./sound-key.ts";
import { soundStems } from "./sound-stems.ts";

/** Letters that only a Kazakh keyboard has; і is on others too. */
const KAZAKH_LETTER = /[әғқңөұүһ]/;

/** The keys under which an index files its words to be unfolded, by name. */
export const FOLDINGS: Readonly<Record<FoldingName, (exact: string) => string>> = {
  letters: foldWord,
  sounds: soundKey,
};

/** `letters`: as typed without Kazakh letters; `sounds`: as typed in Latin. */
export type FoldingName = "letters" | "sounds";

/** What unfolding asks of an index. */
export interface FoldedIndex {
  /** Whether a word stands in the index as it is. */
  readonly has: (exact: string) => boolean;
  /** The words of the index that a folding turns into a key. */
  readonly wordsUnder: (folding: FoldingName, key: string) => readonly string[];
  /** The stems of the index whose sound is a key, with how often their forms occur. */
  readonly stemsUnder: (key: string) => readonly (readonly [stem: string, count: number])[];
}

/** What a typed word may stand for, the typed word itself left out. */
export interface Unfolded {
  /** Words of the index in their exact forms. */
  readonly words: readonly string[];
  /** Stems of the index, where it has no such word: of a form that it has never seen. */
  readonly stems: readonly string[];
}

/**
 * What a typed word may stand for, by the surest reading that the index has words for: its letters without their marks,
 * then Cyrillic look-alikes of Latin letters, then its sound, then the keys of a keyboard left in Latin, then a stem and
 * suffixes of such a sound.
 *
 * A Cyrillic word that the index has stands for itself and for words that differ in marks alone.
 * @param typed what was typed, in its exact form
 * @param index the words and stems of the index
 */
export function unfold(typed: string, index: FoldedIndex): Unfolded {
  const others = (words: readonly string[]): readonly string[] => words.filter((word) => word !== typed);
  const marked = others(index.wordsUnder("letters", foldWord(typed)));
  if (marked.length > 0 || (index.has(typed) && isCyrillic(typed.charCodeAt(0)))) return { words: marked, stems: [] };
  const alike = mapAll(typed, lookalike);
  if (alike !== undefined && index.has(alike)) return { words: [alike], stems: [] };
  const keys = soundKeysOfTyped(typed);
  for (const key of keys) {
    const words = others(index.wordsUnder("sounds", key));
    if (words.length > 0) return { words, stems: [] };
  }
  const keyed = mapAll(typed, (letter) => KEYBOARD.get(letter));
  if (keyed !== undefined && index.has(keyed)) return { words: [keyed], stems: [] };
  // Whoever typed a Kazakh letter has them all, so that the word is one that the index lacks.
  if (KAZAKH_LETTER.test(typed)) return { words: [], stems: [] };
  for (const key of keys) {
    const stems = likeliestStems(key, index);
    if (stems.length > 0) return { words: [], stems };
  }
  return { words: [], stems: [] };
}

/** The stem of the index that a word is likeliest a form of, and another that is half as likely at least. */
function likeliestStems(key: string, index: FoldedIndex): readonly string[] {
  const weighed = soundStems(key)
    .flatMap(({ key: sound, cost }) =>
      index.stemsUnder(sound).map(([stem, count]) => ({ stem, weight: count * Math.exp(-cost) })),
    )
    .sort((a, b) => b.weight - a.weight);
  const most = weighed[0]?.weight ?? 0;
  return [...new Set(weighed.filter(({ weight }) => weight >= most / 2).map(({ stem }) => stem))].slice(0, 2);
}

/** The Cyrillic letter that looks like a Latin one; what was typed in upper case has come here in lower: `PK` for `РК`. */
function lookalike(letter: string): string | undefined {
  if (!isLatin(letter.charCodeAt(0))) return undefined;
  const cyrillic = toCyrillicLetter(letter) ?? toCyrillicLetter(toUpper(letter));
  return cyrillic === undefined ? undefined : toLower(cyrillic);
}

/** The word with each letter changed, `undefined` unless all of them can be. */
function mapAll(word: string, change: (letter: string) => string | undefined): string | undefined {
  let changed = "";
  for (const letter of word) {
    const other = change(letter);
    if (other === undefined) return undefined;
    changed += other;
  }
  return changed;
}

/**
 * An index over words in memory, for what has no index of its own.
 * @param vocabulary words in their exact forms, with their counts: the more frequent come first
 * @param stemsOf the stems of a word
 */
export function foldedIndex(
  vocabulary: Iterable<readonly [exact: string, count: number]>,
  stemsOf: (exact: string) => readonly string[],
): FoldedIndex {
  const sorted = [...vocabulary].sort((a, b) => b[1] - a[1]);
  const words = sorted.map(([word]) => word);
  const known = new Set(words);
  const counts = new Map<string, number>();
  for (const [word, count] of sorted)
    for (const stem of stemsOf(word)) counts.set(stem, (counts.get(stem) ?? 0) + count);
  const byName = { letters: filed(words, FOLDINGS.letters), sounds: filed(words, FOLDINGS.sounds) };
  const stems = filed([...counts.keys()], soundKey);
  return {
    has: (exact) => known.has(exact),
    wordsUnder: (folding, key) => byName[folding].get(key) ?? [],
    stemsUnder: (key) => (stems.get(key) ?? []).map((stem) => [stem, counts.get(stem) ?? 0] as const),
  };
}

function filed(words: readonly string[], keyOf: (word: string) => string): Map<string, string[]> {
  const files = new Map<string, string[]>();
  for (const word of words) {
    const key = keyOf(word);
    const file = files.get(key);
    if (file === undefined) files.set(key, [word]);
    else file.push(word);
  }
  return files;
}
