/** What a word sounds like, however it is typed: Cyrillic with or without its letters, Latin of any alphabet. */
import { CYRILLIC_SOUNDS, LATIN_SOUNDS, MERGED_SOUNDS, OTHER_SPELLINGS } from "../data/latin-sounds.ts";
import { isLatin } from "../letters.ts";

const LONGEST_SPELLING = 4;

/** What is longer is no word, and has too many spellings. */
const LONGEST_WORD = 40;

const FIRST_CYRILLIC = 0x400;
const CYRILLIC_LETTERS = 0x100;
/** Codes of the letters by which sounds are written are lower. */
const PLAIN = 128;

/** The sounds of Cyrillic letters and those of two that merge, as tables: every word of an index is asked for. */
const SOUNDS: readonly (string | undefined)[] = Array.from({ length: CYRILLIC_LETTERS }, (_, at) =>
  CYRILLIC_SOUNDS.get(String.fromCharCode(FIRST_CYRILLIC + at)),
);
const MERGED: Uint8Array = new Uint8Array(PLAIN * PLAIN);
for (const [pair, sound] of MERGED_SOUNDS)
  MERGED[pair.charCodeAt(0) * PLAIN + pair.charCodeAt(1)] = sound.charCodeAt(0);

/**
 * The sound of a word, the same for all ways to type it; letters that are often typed alike sound the same.
 * @param exact a word in its exact form
 * @example soundKey("қызмет") === soundKey("qyzmet") // true
 */
export function soundKey(exact: string): string {
  const key: number[] = [];
  let last = 0;
  for (let at = 0; at < exact.length; ) {
    const cyrillic = SOUNDS[exact.charCodeAt(at) - FIRST_CYRILLIC];
    const [sounds, width] = cyrillic === undefined ? latinSound(exact, at) : [cyrillic, 1];
    at += width;
    for (let index = 0; index < sounds.length; index++) {
      const sound = sounds.charCodeAt(index);
      const merged = last < PLAIN && sound < PLAIN ? (MERGED[last * PLAIN + sound] as number) : 0;
      if (merged === 0 && last !== 0) key.push(last);
      last = merged === 0 ? sound : merged;
    }
  }
  if (last !== 0) key.push(last);
  return String.fromCharCode(...key);
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
