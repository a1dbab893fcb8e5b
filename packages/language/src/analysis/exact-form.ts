/** The exact form of a word: lower case, composed, look-alikes repaired, silent signs taken out. */
import { toLower } from "../casing.ts";
import { foldLookalikes, restoreOldEncoding } from "../lookalikes.ts";

const CACHE_SIZE = 100_000;

/** What is longer is no word, so that there is nothing to repair. */
const LONGEST_WORD = 100;

/** A Roman numeral in Cyrillic look-alikes alone: `ІІ`, `ХІ`. */
const CYRILLIC_NUMERAL = /^х*і+х?$/;

/** Lower-case letters of both alphabets, which need no repair among themselves; `ё` is written `е`. */
const CLEAN = Uint8Array.from({ length: 0x530 }, (_, code) =>
  /[а-яәғқңөұүһі]/.test(String.fromCharCode(code)) ? 1 : 0,
);

const HA = "х".charCodeAt(0);
const I = "і".charCodeAt(0);

const cache = new Map<string, string>();

/**
 * The exact form of a run of letters or digits.
 *
 * Two words have the same exact form when a reader would call them the same spelling.
 * @param word letters or digits without joining signs
 * @example exactForm("Yкiметi") // "үкіметі", all Cyrillic
 */
export function exactForm(word: string): string {
  if (isExact(word, 0, word.length)) return word;
  const cached = cache.get(word);
  if (cached !== undefined) return cached;
  const exact = word.length > LONGEST_WORD ? toLower(withoutMarks(word)) : repaired(word);
  // Texts repeat their words; starting anew when full keeps the common ones at the cost of one more look.
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(word, exact);
  return exact;
}

/**
 * Whether letters of a text are in their exact form as they stand, as far as the letters tell: most words are, and this
 * is told faster than remembered. The end is exclusive.
 */
export function isExact(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  // What begins with one of these may be a Roman numeral.
  if (first === HA || first === I || end - start > LONGEST_WORD) return false;
  for (let at = start; at < end; at++) if (CLEAN[text.charCodeAt(at)] !== 1) return false;
  return true;
}

function repaired(word: string): string {
  const exact = toLower(foldLookalikes(restoreOldEncoding(withoutMarks(word)))).replaceAll("ё", "е");
  return CYRILLIC_NUMERAL.test(exact) ? exact.replaceAll("і", "i").replaceAll("х", "x") : exact;
}

function withoutMarks(word: string): string {
  return word.normalize("NFC").replace(/[^\p{L}\p{N}]/gu, "");
}
