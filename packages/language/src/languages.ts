/** Which word may be what language, and what language a passage is in. */
import { toLower } from "./casing.ts";
import { KAZAKH_ENDINGS, RUSSIAN_ENDINGS } from "./data/endings.ts";
import { foldLookalikes, scriptOf } from "./lookalikes.ts";
import { isKnownWord, type Language } from "./words.ts";

const KAZAKH_LETTERS = /[әғқңөұүһі]/;

/**
 * The languages that a word may belong to.
 *
 * A letter that only Kazakh has decides; then the word lists; then endings. A word that nothing decides may be either,
 * what has no Cyrillic letter is neither.
 * @param word a word without surrounding punctuation; case and look-alikes do not matter
 * @example languagesOf("бұйрық") // ["kk"]
 */
export function languagesOf(word: string): readonly Language[] {
  const lower = toLower(foldLookalikes(word));
  const script = scriptOf(lower);
  if (script === "none" || script === "latin") return [];
  if (KAZAKH_LETTERS.test(lower)) return ["kk"];
  const known = (["kk", "ru"] as const).filter((language) => isKnownWord(word, language));
  if (known.length > 0) return known;
  const kazakh = KAZAKH_ENDINGS.some((ending) => lower.endsWith(ending));
  const russian = RUSSIAN_ENDINGS.some((ending) => lower.endsWith(ending));
  return kazakh === russian ? ["kk", "ru"] : [kazakh ? "kk" : "ru"];
}

/**
 * The language of a passage: the one to which most of the words belong that can belong to one only.
 * @param text any text
 * @returns `undefined` when the evidence is equal or missing
 * @example languageOf("мынадай редакцияда жазылсын") // "kk"
 */
export function languageOf(text: string): Language | undefined {
  let balance = 0;
  for (const [word] of text.matchAll(/\p{L}+(?:-\p{L}+)*/gu)) {
    const [only, other] = languagesOf(word);
    if (only !== undefined && other === undefined) balance += only === "kk" ? 1 : -1;
  }
  return balance === 0 ? undefined : balance > 0 ? "kk" : "ru";
}
