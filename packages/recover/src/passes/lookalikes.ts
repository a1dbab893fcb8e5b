/**
 * Look-alikes: Latin letters inside Cyrillic words, and the reverse inside Latin ones.
 *
 * Reads: words of mixed script. Writes: the twin of the minority's letters.
 * Before → after: `әзiрлеу` (Latin i) → `әзірлеу`; `VIIІ` (Cyrillic І) → `VIII`
 * Afterwards: no word mixes scripts, unless both have letters that look like none of the other's.
 */
import { foldLookalikes, isCyrillic, isLetter, isUpper } from "@qujat/language";
import type { Edit, Repair } from "@qujat/model";
import type { Pass } from "../passes.ts";

const LATIN = /[A-Za-z]+/g;

/**
 * Latin letters that, alone between Cyrillic words, stand for a Russian preposition or conjunction. Capitals
 * do so at the start of a line or sentence; elsewhere they name things, as in `витамины A, B и C`.
 */
const LONE: ReadonlyMap<string, string> = new Map([
  ["a", "а"],
  ["c", "с"],
  ["o", "о"],
  ["y", "у"],
  ["A", "А"],
  ["C", "С"],
  ["O", "О"],
  ["B", "В"],
  ["K", "К"],
]);

export const lookalikes: Pass = {
  name: "lookalikes",
  run({ value }) {
    const repairs: Repair[] = [];
    LATIN.lastIndex = 0;
    for (let found = LATIN.exec(value); found; found = LATIN.exec(value)) {
      let index = found.index;
      let end = LATIN.lastIndex;
      while (isLetter(value.charCodeAt(index - 1))) index--;
      while (isLetter(value.charCodeAt(end))) end++;
      LATIN.lastIndex = end;
      const word = value.slice(index, end);
      const folded = word.length === 1 ? loneLetter(value, index, word) : foldLookalikes(word);
      if (folded === word || folded.length !== word.length) continue;
      const edits: Edit[] = [];
      for (let at = 0; at < word.length; at++) {
        if (word[at] !== folded[at]) edits.push({ type: "replace", at: index + at, text: folded.charAt(at) });
      }
      repairs.push({ rule: "lookalikes/script", confidence: 0.98, edits });
    }
    return { repairs };
  },
};

/** `c 9.00 до 18.00` between Cyrillic words: the Latin letter is a Russian preposition. */
function loneLetter(value: string, at: number, letter: string): string {
  const before = value.slice(Math.max(0, at - 3), at).trimEnd();
  const after = value.slice(at + 1, at + 4);
  const between = /^\s/.test(after) && (at === 0 || /\s/.test(value.charAt(at - 1)));
  const cyrillic = isCyrillic(before.charCodeAt(before.length - 1)) || /^\s[а-яё]/i.test(after);
  const named = isUpper(letter.charCodeAt(0)) && !/(?:^|[\n.!?:;«"(])\s*$/.test(value.slice(Math.max(0, at - 3), at));
  return between && cyrillic && !named ? (LONE.get(letter) ?? letter) : letter;
}
