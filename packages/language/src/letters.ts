/** Letters of Kazakh and Russian: the two alphabets, fast tests on char codes, and Kazakh vowel harmony. */
import { BACK_WORDS, FRONT_CLUSTERS, FRONT_LOANS } from "./data/harmony.ts";

/** The Kazakh Cyrillic alphabet, 42 lower-case letters in alphabetical order. */
export const KAZAKH_ALPHABET: readonly string[] = [..."аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"];

/** The Russian alphabet, 33 lower-case letters in alphabetical order. */
export const RUSSIAN_ALPHABET: readonly string[] = [..."абвгдеёжзийклмнопрстуфхцчшщъыьэюя"];

const LATIN = 1;
const CYRILLIC = 2;
const UPPER = 4;
const DIGIT = 8;

/** One byte of facts for each code below U+0530: Latin with its extensions, and both Cyrillic blocks. */
const FACTS = factsOfCodes(0x530);

function factsOfCodes(length: number): Uint8Array {
  const facts = new Uint8Array(length);
  for (let code = 0; code < length; code++) {
    const char = String.fromCharCode(code);
    let fact = 0;
    if (code >= 0x30 && code <= 0x39) fact |= DIGIT;
    if (/\p{Script=Latin}/u.test(char) && /\p{L}/u.test(char)) fact |= LATIN;
    if (/\p{Script=Cyrillic}/u.test(char) && /\p{L}/u.test(char)) fact |= CYRILLIC;
    if (/\p{Lu}/u.test(char)) fact |= UPPER;
    facts[code] = fact;
  }
  return facts;
}

/**
 * Whether a code is a letter of the Cyrillic or the Latin script.
 * @param code a UTF-16 code unit, as `charCodeAt` gives it; `NaN` is no letter
 * @example isLetter("қ".charCodeAt(0)) // true
 */
export function isLetter(code: number): boolean {
  return ((FACTS[code] ?? 0) & (LATIN | CYRILLIC)) !== 0;
}

/**
 * Whether a code is a Cyrillic letter, of whatever language.
 * @param code a UTF-16 code unit
 * @example isCyrillic("і".charCodeAt(0)) // true
 */
export function isCyrillic(code: number): boolean {
  return ((FACTS[code] ?? 0) & CYRILLIC) !== 0;
}

/**
 * Whether a code is a Latin letter, with or without a diacritic.
 * @param code a UTF-16 code unit
 * @example isLatin("ş".charCodeAt(0)) // true
 */
export function isLatin(code: number): boolean {
  return ((FACTS[code] ?? 0) & LATIN) !== 0;
}

/**
 * Whether a code is an upper-case letter of the Cyrillic or the Latin script.
 * @param code a UTF-16 code unit
 * @example isUpper("Ү".charCodeAt(0)) // true
 */
export function isUpper(code: number): boolean {
  return ((FACTS[code] ?? 0) & UPPER) !== 0;
}

/**
 * Whether a code is one of the ASCII digits 0–9.
 * @param code a UTF-16 code unit
 * @example isDigit("7".charCodeAt(0)) // true
 */
export function isDigit(code: number): boolean {
  return ((FACTS[code] ?? 0) & DIGIT) !== 0;
}

const BACK_VOWELS = "аоұыя";
const FRONT_VOWELS = "әеөүіэё";
const NEUTRAL_VOWELS = "иую";

/**
 * The vowel harmony that the suffixes of a Kazakh word follow: that of its last harmonic vowel.
 *
 * `и`, `у`, `ю` are neutral and leave the matter to the vowel before them, with exceptions that borrowed words make: a
 * final closed `и` (`транзит`, `тариф`), a final soft sign (`вексель`) and a final cluster such as `-кт`, `-нк` (`акт`,
 * `банк`) take front suffixes, a final closed `у` (`ресурс`) back ones. A word with neutral vowels alone is back, unless
 * `и` is among them.
 * @param word a word in Cyrillic, in any case; the part behind its last hyphen decides
 * @returns `"back"` also when there is no vowel at all
 * @example vowelHarmony("тармақ") // "back"
 */
export function vowelHarmony(word: string): "back" | "front" {
  const lower = word.slice(word.lastIndexOf("-") + 1).toLowerCase();
  if (BACK_WORDS.includes(lower)) return "back";
  if (FRONT_LOANS.some((loan) => lower.endsWith(loan))) return "front";
  if (FRONT_CLUSTERS.some((cluster) => lower.endsWith(cluster)) || /[^аәеёиоөуұүыіэюя]ь$/.test(lower)) return "front";
  let neutral = "";
  for (let at = lower.length - 1; at >= 0; at--) {
    const letter = lower.charAt(at);
    if (BACK_VOWELS.includes(letter)) return "back";
    if (FRONT_VOWELS.includes(letter)) return "front";
    if (neutral === "" && at < lower.length - 1 && letter === "и") return "front";
    if (neutral === "" && at < lower.length - 1 && letter === "у") return "back";
    if (NEUTRAL_VOWELS.includes(letter)) neutral += letter;
  }
  return neutral.includes("и") ? "front" : "back";
}
