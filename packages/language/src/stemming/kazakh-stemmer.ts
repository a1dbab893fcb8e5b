/** Learns the stems of Kazakh words from the words of an archive, and finds the stem of a word by what it learned. */
import { KAZAKH_WORDS } from "../data/kazakh-words.ts";
import { KAZAKH_OWN_NOUNS, KAZAKH_OWN_VERBS } from "../data/own-words.ts";
import { IRREGULAR_FORMS, SHORT_VERBS, UNINFLECTED } from "../data/stem-words.ts";
import { NOUN, spellOut, VERB } from "../kazakh/kazakh-forms.ts";
import { unpackWords } from "../packed-words.ts";
import { eachCandidate } from "./stem-candidates.ts";
import { readAll, type Supports, TUNING, unseen, vote } from "./support.ts";

/** Finds the stems of Kazakh words. */
export interface KazakhStemmer {
  /** The stems of a word in its exact form: one or two, the likelier first. */
  readonly stemsOf: (exact: string) => readonly string[];
}

let listed: Supports | undefined;
/** Forgets what was learned of the list. */
export function resetListed(): void {
  listed = undefined;
}

/** A stemmer that knows the shipped word list alone. */
export function createKazakhStemmer(): KazakhStemmer {
  listed ??= supportsOfList();
  return stemmerOf(new Map(), listed);
}

/**
 * A stemmer that has learned from the words of an archive which stems are there.
 * @param vocabulary words in their exact form with their counts
 */
export function learnStems(vocabulary: Iterable<readonly [word: string, count: number]>): KazakhStemmer {
  listed ??= supportsOfList();
  const words = [...vocabulary].map(([word]) => word).filter((word) => /^[\u0400-\u04ff]{2,40}$/.test(word));
  const readings = readAll(words);
  const votes = vote(readings, listed);
  const supports = new Map<string, number>();
  readings.stems.forEach((stem, id) => {
    const count = votes[id] ?? 0;
    if (count > 0.3) supports.set(stem, count);
  });
  return stemmerOf(supports, listed);
}

function supportsOfList(): Supports {
  const stems = listedStems();
  const listed = new Map<string, number>();
  for (const [stem, flags] of stems) {
    if (flags & NOUN) listed.set(stem, TUNING.listed);
    if (flags & VERB) listed.set(`${stem}-`, TUNING.listed);
  }
  const readings = readAll([...stems.keys()]);
  const votes = vote(readings, listed);
  return new Map(readings.stems.map((stem, id): [string, number] => [stem, votes[id] ?? 0]).filter(([, n]) => n > 0.1));
}

function stemmerOf(supports: Supports, base: Supports): KazakhStemmer {
  return {
    stemsOf: (exact) => {
      if (UNINFLECTED.has(exact) || exact.length < 3) return [exact];
      const irregular = IRREGULAR_FORMS.get(exact);
      if (irregular !== undefined) return [irregular];
      const weights = new Map<string, number>();
      eachCandidate(spellOut(exact), (stem, verb, cost) => {
        const key = verb ? `${stem}-` : stem;
        const support = supports.get(key) ?? unseen(key) + TUNING.base * (base.get(key) ?? 0);
        const weight = support * Math.exp(-cost);
        const k = joinUp(stem);
        if (weight > (weights.get(k) ?? 0)) weights.set(k, weight);
      });
      const sorted = [...weights].sort((a, b) => b[1] - a[1]);
      const most = sorted[0]?.[1] ?? 0;
      return sorted.filter(([, w], i) => i === 0 || (i === 1 && w > most * TUNING.second)).map(([s]) => s);
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
  for (const word of [...KAZAKH_OWN_VERBS, ...SHORT_VERBS])
    stems.set(spellOut(word), (stems.get(spellOut(word)) ?? 0) | VERB);
  return stems;
}
