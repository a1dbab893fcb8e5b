/** Vocabulary: is this a word? Asked of the two languages first, then of the text itself, which is its own dictionary. */
import { isKnownWord, isLetter, toLower, wordScore } from "@qujat/language";
import type { Text } from "@qujat/model";

/** How much of a text is read for its own words; enough for its names, little enough for 50 MB. */
const SAMPLE = 300_000;
/** Shorter pieces may be torn ones. */
const SHORTEST = 3;
/** What a word of the text itself scores. */
const OWN_WORD = 0.5;

/** Answers whether something is a word. */
export interface Vocabulary {
  /** From 0 (nothing known of it) to 1 (surely a word). */
  score(word: string): number;
  has(word: string): boolean;
}

/** The vocabulary of a text: the words of both languages and the words that stand in the text at least twice. */
export function vocabularyOf({ value }: Text): Vocabulary {
  let own: OwnWords | undefined;
  const isOwn = (word: string) => {
    own ??= ownWords(toLower(value.slice(0, SAMPLE)));
    return own.has(toLower(word));
  };
  return {
    score: (word) => (isKnownWord(word) ? wordScore(word) : isOwn(word) ? OWN_WORD : 0),
    has: (word) => isKnownWord(word) || isOwn(word),
  };
}

interface OwnWords {
  has(word: string): boolean;
}

/** Slots for counting words by their hash; a word whose slot was hit once at the most stands in the text once. */
const SLOTS = 1 << 16;

/** Words that stand in a text of small letters at least twice: counted by hash, and looked up where the count allows it. */
function ownWords(sample: string): OwnWords {
  const counts = new Uint8Array(SLOTS);
  let hash = 0;
  let length = 0;
  for (let at = 0; at <= sample.length; at++) {
    const code = sample.charCodeAt(at);
    if (isLetter(code)) {
      hash = next(hash, code);
      length++;
    } else if (length > 0) {
      const slot = slotOf(hash);
      if (length >= SHORTEST && (counts[slot] ?? 0) < 2) counts[slot] = (counts[slot] ?? 0) + 1;
      hash = 0;
      length = 0;
    }
  }
  return {
    has(word) {
      let hash = 0;
      for (let at = 0; at < word.length; at++) hash = next(hash, word.charCodeAt(at));
      return word.length >= SHORTEST && (counts[slotOf(hash)] ?? 0) > 1 && standsTwice(sample, word);
    },
  };
}

function next(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 16)) & (SLOTS - 1);
}

function standsTwice(sample: string, word: string): boolean {
  let found = 0;
  for (let at = sample.indexOf(word); at >= 0; at = sample.indexOf(word, at + word.length)) {
    const apart = !isLetter(sample.charCodeAt(at - 1)) && !isLetter(sample.charCodeAt(at + word.length));
    if (apart && ++found > 1) return true;
  }
  return false;
}
