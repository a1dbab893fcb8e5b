/**
 * What a key types with a Cyrillic layout, after what it types in Latin: a word typed with the wrong layout.
 * Source: the Russian and Kazakh layouts (ГОСТ 6431-90, ҚР СТ 34.016), whose letter keys are the same.
 */

const LATIN = "qwertyuiopasdfghjklzxcvbnm";
const CYRILLIC = "йцукенгшщзфывапролдячсмить";

/** The Cyrillic letter of each key with a Latin one. */
export const KEYBOARD: ReadonlyMap<string, string> = new Map(
  [...LATIN].map((letter, index) => [letter, CYRILLIC.charAt(index)]),
);
