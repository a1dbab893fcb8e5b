/** Stems of Russian words, by the Snowball stemmer. */
import { stemmer } from "@orama/stemmers/russian";
import { isKnownWord } from "../words.ts";

const KAZAKH_LETTER = /[әғқңөұүһі]/;

/** Stems as short as this are common to words of both languages: `кеден` and `кедей` would both be forms of `кед`. */
const SHORT = 3;

/**
 * The stem of a word as a Russian one.
 * @param word a word in its exact form
 * @returns `undefined` when a letter of it cannot be Russian, or its stem is short and it is no Russian word
 * @example stemRussian("постановлением") // "постановлен"
 */
export function stemRussian(word: string): string | undefined {
  if (KAZAKH_LETTER.test(word)) return undefined;
  const stem = stemmer(word);
  return stem.length > SHORT || stem === word || isKnownWord(word, "ru") ? stem : undefined;
}
