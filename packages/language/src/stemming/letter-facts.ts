/** Facts of Kazakh letters that stemming asks for at every step, one table look-up each. */
import { type Sound, soundOf } from "../kazakh/suffix-forms.ts";

/** Harmonies, as bits. */
export const BACK = 1;
export const FRONT = 2;

/** The bit of a sound. */
export const SOUND_BIT: Readonly<Record<Sound, number>> = {
  vowel: 1,
  glide: 2,
  lateral: 4,
  nasal: 8,
  buzz: 16,
  voiceless: 32,
};

const FIRST = 0x400;
const COUNT = 0x100;
const HARMONY = tableOf((letter) => ("аоұыя".includes(letter) ? BACK : "әеөүіэ".includes(letter) ? FRONT : 0));
const VOWEL = tableOf((letter) => ("аоұыяәеөүіэю".includes(letter) ? 1 : 0));
const SOUND = tableOf((letter) => SOUND_BIT[soundOf(letter)]);

/** The harmony of the letters before a place, that of their last harmonic vowel; 0 when there is none. */
export function harmonyAt(word: string, end: number): number {
  for (let at = end - 1; at >= 0; at--) {
    const harmony = HARMONY[word.charCodeAt(at) - FIRST] ?? 0;
    if (harmony !== 0) return harmony;
  }
  return 0;
}

/** Whether the letter at a place is a vowel; `и` and `у`, which also end syllables, are none here. */
export function isVowelAt(word: string, at: number): boolean {
  return VOWEL[word.charCodeAt(at) - FIRST] === 1;
}

/** The bit of the sound at a place. */
export function soundBitAt(word: string, at: number): number {
  return SOUND[word.charCodeAt(at) - FIRST] ?? SOUND_BIT.voiceless;
}

function tableOf(fact: (letter: string) => number): Uint8Array {
  return Uint8Array.from({ length: COUNT }, (_, index) => fact(String.fromCharCode(FIRST + index)));
}
