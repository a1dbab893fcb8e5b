/** Stems of Russian words, by the Snowball stemmer. */
import { stemmer } from "@orama/stemmers/russian";

const KAZAKH_LETTER = /[әғқңөұүһі]/;

/**
 * The stem of a word as a Russian one.
 * @param word a word in its exact form
 * @returns `undefined` when a letter of it cannot be Russian
 * @example stemRussian("постановлением") // "постановлен"
 */
export function stemRussian(word: string): string | undefined {
  return KAZAKH_LETTER.test(word) ? undefined : stemmer(word);
}
