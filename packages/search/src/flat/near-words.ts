/** Words one typing error away, found by the half of the word that has no error. */
import { inOrder } from "./dictionary.ts";
import { reversedWord } from "./merge.ts";
import type { Segment } from "./segment.ts";

/** Words with fewer letters have too many neighbours. */
const SHORTEST = 4;

/**
 * The terms of a segment one error away from a word: a letter too many, too few or another, or two exchanged.
 *
 * One error leaves one half of the word whole, so that words that begin with its first half or end in its second are
 * looked at. Words with figures have no neighbours: another number is another thing.
 */
export function nearTerms(segment: Segment, word: string): number[] {
  if (word.length < SHORTEST || /\d/.test(word)) return [];
  const half = word.length >> 1;
  const [first, end] = segment.terms.range(word.slice(0, half));
  const found: number[] = [];
  for (let term = first; term < end; term++) if (isNear(segment.terms.wordAt(term), word)) found.push(term);
  const tail = reversedWord(word.slice(half));
  for (const term of inOrder(segment.terms, segment.reversed, reversedWord, tail, false)) {
    if ((term < first || term >= end) && isNear(segment.terms.wordAt(term), word)) found.push(term);
  }
  // Two letters exchanged where the halves meet leave neither of them whole.
  const exchanged = word.slice(0, half - 1) + word.charAt(half) + word.charAt(half - 1) + word.slice(half + 1);
  const term = exchanged === word ? -1 : segment.terms.find(exchanged);
  if (term >= 0) found.push(term);
  return [...new Set(found)].sort((a, b) => a - b);
}

/** Sounds are fewer than letters, so that short words have too many neighbours among them. */
const SHORTEST_SOUND = 6;

/**
 * The terms of a segment whose sound is one error away from that of a word: typed with an error and without Kazakh
 * letters, or in Latin. The error is in the second half.
 * @param order the terms by their sound
 */
export function nearSounds(
  { terms }: Segment,
  word: string,
  soundOf: (word: string) => string,
  order: Uint32Array,
): number[] {
  const sound = soundOf(word);
  if (sound.length < SHORTEST_SOUND || /\d/.test(word)) return [];
  const begun = inOrder(terms, order, soundOf, sound.slice(0, sound.length >> 1), false);
  return begun.filter((term) => isNear(soundOf(terms.wordAt(term)), sound));
}

/** Whether two words are exactly one error apart. */
export function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && start < b.length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  if (endA - start <= 1 && endB - start <= 1) return true;
  if (endA - start !== 2 || endB - start !== 2) return false;
  return a.charAt(start) === b.charAt(start + 1) && a.charAt(start + 1) === b.charAt(start);
}
