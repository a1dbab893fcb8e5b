/** What a word sounds like, however it is typed: Cyrillic with or without its letters, Latin of any alphabet. */
import { CYRILLIC_SOUNDS, LATIN_SOUNDS, MERGED_SOUNDS, OTHER_SPELLINGS } from "../data/latin-sounds.ts";
import { isLatin } from "../letters.ts";

const LONGEST_SPELLING = 4;

/** What is longer is no word, and has too many spellings. */
const LONGEST_WORD = 40;

/**
 * The sound of a word, the same for all ways to type it; letters that are often typed alike sound the same.
 * @param exact a word in its exact form
 * @example soundKey("қызмет") === soundKey("qyzmet") // true
 */
export function soundKey(exact: string): string {
  let key = "";
  let last = "";
  for (let at = 0; at < exact.length; ) {
    const cyrillic = CYRILLIC_SOUNDS.get(exact.charAt(at));
    const [sounds, width] = cyrillic === undefined ? latinSound(exact, at) : [cyrillic, 1];
    at += width;
    for (const sound of sounds) {
      const merged = MERGED_SOUNDS.get(last + sound);
      if (merged === undefined) key += last;
      last = merged ?? sound;
    }
  }
  return key + last;
}

/**
 * The sounds that a typed word may have, the likeliest first: letters of the Latin script may mean more than one.
 * @param exact what was typed, in its exact form
 */
export function soundKeysOfTyped(exact: string): readonly string[] {
  const keys = new Set([soundKey(exact)]);
  if (exact.length <= LONGEST_WORD && isLatin(exact.charCodeAt(0))) {
    for (const [spelling, instead] of OTHER_SPELLINGS) {
      for (let at = exact.indexOf(spelling); at >= 0; at = exact.indexOf(spelling, at + 1)) {
        keys.add(soundKey(exact.slice(0, at) + instead + exact.slice(at + spelling.length)));
      }
      if (exact.includes(spelling)) keys.add(soundKey(exact.replaceAll(spelling, instead)));
    }
  }
  return [...keys];
}

function latinSound(word: string, at: number): readonly [sound: string, width: number] {
  for (let width = LONGEST_SPELLING; width > 0; width--) {
    const sound = LATIN_SOUNDS.get(word.slice(at, at + width));
    if (sound !== undefined) return [sound, width];
  }
  return [word.charAt(at), 1];
}
