/** Learns the stems of Kazakh words from the words of an archive, and finds the stem of a word by what it learned. */
import { KAZAKH_WORDS } from "../data/kazakh-words.ts";
import { KAZAKH_OWN_NOUNS, KAZAKH_OWN_VERBS } from "../data/own-words.ts";
import { NOUN, spellOut, VERB } from "../kazakh/kazakh-forms.ts";
import { unpackWords } from "../packed-words.ts";
import { eachCandidate } from "./stem-candidates.ts";

/** Finds the stems of Kazakh words. */
export interface KazakhStemmer {
  /** The stems of a word in its exact form: one or two, the likelier first. */
  readonly stemsOf: (exact: string) => readonly string[];
}

/** How many forms a listed stem counts for, beside those that the archive has. */
const LISTED = 3;
const UNSEEN = 0.05;
const ROUNDS = 4;

let listed: ReadonlyMap<string, number> | undefined;

/** A stemmer that knows the shipped word list alone. */
export function createKazakhStemmer(): KazakhStemmer {
  return stemmerOf(new Map());
}

/**
 * A stemmer that has learned from the words of an archive which stems are there.
 * @param vocabulary words in their exact form with their counts
 */
export function learnStems(vocabulary: Iterable<readonly [word: string, count: number]>): KazakhStemmer {
  const words = [...vocabulary].map(([word]) => word).filter((word) => /^[\u0400-\u04ff]{2,40}$/.test(word));
  let supports: ReadonlyMap<string, number> = new Map();
  for (let round = 0; round < ROUNDS; round++) supports = countSupports(words, supports);
  return stemmerOf(supports);
}

function countSupports(words: readonly string[], before: ReadonlyMap<string, number>): Map<string, number> {
  const after = new Map<string, number>();
  for (const word of words) {
    const weights = weigh(word, before);
    let sum = 0;
    for (const weight of weights.values()) sum += weight;
    for (const [key, weight] of weights) {
      const share = weight / sum;
      if (share > 0.01) after.set(key, (after.get(key) ?? 0) + share);
    }
  }
  return after;
}

/** The weight of each stem that a word may have; verbs' stems are marked by a sign behind. */
function weigh(word: string, supports: ReadonlyMap<string, number>): Map<string, number> {
  const weights = new Map<string, number>();
  eachCandidate(spellOut(word), (stem, verb, cost) => {
    const key = verb ? `${stem}-` : stem;
    const support = (supports.get(key) ?? 0) + priorOf(stem, verb);
    const weight = support * Math.exp(-cost);
    if (weight > (weights.get(key) ?? 0)) weights.set(key, weight);
  });
  return weights;
}

function priorOf(stem: string, verb: boolean): number {
  listed ??= listedStems();
  const known = ((listed.get(stem) ?? 0) & (verb ? VERB : NOUN)) !== 0;
  if (known) return LISTED;
  return stem.length < 3 ? UNSEEN / 10 : UNSEEN;
}

function stemmerOf(supports: ReadonlyMap<string, number>): KazakhStemmer {
  return {
    stemsOf: (exact) => {
      let best = exact;
      let most = 0;
      for (const [key, weight] of weigh(exact, supports)) {
        if (weight <= most) continue;
        most = weight;
        best = key;
      }
      return [joinUp(best.endsWith("-") ? best.slice(0, -1) : best)];
    },
  };
}

/** The usual spelling of a stem that is spelled out. */
function joinUp(stem: string): string {
  return stem.replaceAll("йу", "ю").replaceAll("ийа", "ия").replaceAll("йа", "я").replaceAll("ийе", "ие");
}

function listedStems(): Map<string, number> {
  const stems = unpackWords(KAZAKH_WORDS);
  for (const word of KAZAKH_OWN_NOUNS) stems.set(spellOut(word), (stems.get(spellOut(word)) ?? 0) | NOUN);
  for (const word of KAZAKH_OWN_VERBS) stems.set(spellOut(word), (stems.get(spellOut(word)) ?? 0) | VERB);
  return stems;
}
