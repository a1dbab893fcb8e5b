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

const cache = new Map<string, string>();

/**
 * The exact form of a run of letters or digits.
 *
 * Two words have the same exact form when a reader would call them the same spelling.
 * @param word letters or digits without joining signs
 * @example exactForm("Yкiметi") // "үкіметі", all Cyrillic
 */
export function exactForm(word: string): string {
  if (isClean(word)) return word;
  const cached = cache.get(word);
  if (cached !== undefined) return cached;
  const exact = word.length > LONGEST_WORD ? toLower(withoutMarks(word)) : repaired(word);
  // Texts repeat their words; starting anew when full keeps the common ones at the cost of one more look.
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(word, exact);
  return exact;
}

/** Whether a word is in its exact form as far as its letters tell: most are, and this is told faster than remembered. */
function isClean(word: string): boolean {
  // What begins with one of these may be a Roman numeral.
  if (word.startsWith("х") || word.startsWith("і")) return false;
  for (let at = 0; at < word.length; at++) if (CLEAN[word.charCodeAt(at)] !== 1) return false;
  return word.length <= LONGEST_WORD;
}

function repaired(word: string): string {
  const exact = toLower(foldLookalikes(restoreOldEncoding(withoutMarks(word)))).replaceAll("ё", "е");
  return CYRILLIC_NUMERAL.test(exact) ? exact.replaceAll("і", "i").replaceAll("х", "x") : exact;
}

function withoutMarks(word: string): string {
  return word.normalize("NFC").replace(/[^\p{L}\p{N}]/gu, "");
}
