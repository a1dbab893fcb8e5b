/** Learns the stems of Kazakh words from the words of an archive, and finds the stems of a word by what it learned. */
import { IRREGULAR_FORMS, UNINFLECTED } from "../data/stem-words.ts";
import { spellOut } from "../kazakh/kazakh-forms.ts";
import { listedVotes } from "./listed-stems.ts";
import { eachCandidate } from "./stem-candidates.ts";
import { countVotes, likelihoodOf, type Readings, readAll, unseenVotes, type Votes, voteKey } from "./votes.ts";

/** What a stemmer has learned, as plain data: stems with the votes that an archive gave them. */
export interface StemmerData {
  /** The stems, sorted, each on a line; a verb's stem has a hyphen behind it. */
  readonly stems: string;
  /** Ten times the votes of each stem. */
  readonly votes: readonly number[];
}

/** Finds the stems of Kazakh words; a value that never changes. */
export interface KazakhStemmer {
  /** The stems of a word in its exact form, one or two, the likelier first; a word of another language is its own. */
  readonly stemsOf: (exact: string) => readonly string[];
  /** What it has learned; `kazakhStemmer` makes the same stemmer of it. */
  readonly toData: () => StemmerData;
}

/** A second reading is a key too when it is at least half as likely as the first. */
const SECOND = 0.5;

/** Stems with fewer votes are not kept: a word that nobody seconds is found by the rules alone. */
const FEWEST = 1;

/** What the vote of a word weighs that is seen once or twice: it may be a slip. */
const SEEN: Readonly<Record<number, number>> = { 1: 0.4, 2: 0.7 };

/** Words that may be Kazakh; shorter ones have no stem but themselves. */
const KAZAKH_WORD = /^[\u0400-\u04ff]{3,40}$/;

/**
 * A stemmer from what another has learned.
 * @param data what was learned; default nothing: the shipped word list alone decides
 * @example kazakhStemmer().stemsOf("тармағының") // ["тармақ"]
 */
export function kazakhStemmer({ stems, votes }: StemmerData = { stems: "", votes: [] }): KazakhStemmer {
  const learned = new Map<string, number>();
  if (stems !== "") stems.split("\n").forEach((stem, index) => void learned.set(stem, (votes[index] ?? 0) / 10));
  return stemmerOf(learned, new Map());
}

/**
 * A stemmer that has learned from the words of an archive which stems are there: those that many forms agree on.
 * @param vocabulary words in their exact form, each once, with their counts; words of other languages do no harm
 * @example learnStems([["қырғауылды", 2], ["қырғауылдар", 1]]).stemsOf("қырғауылының") // ["қырғауыл"]
 */
export function learnStems(vocabulary: Iterable<readonly [exact: string, count: number]>): KazakhStemmer {
  const words: string[] = [];
  const weights: number[] = [];
  for (const [word, count] of vocabulary) {
    if (!isRegular(word)) continue;
    words.push(word);
    weights.push(SEEN[count] ?? 1);
  }
  const listed = listedVotes();
  const readings = readAll(words.map(spellOut));
  const learned = new Map<string, number>();
  // Votes are rounded before they decide, so that a stemmer from the stored votes decides the same; a little more than
  // half is added, for the order of the words must not matter.
  const votes = countVotes(readings, Float32Array.from(weights), listed).map((count, id) => {
    const stem = readings.stems[id] as string;
    if (count < FEWEST - 1e-6) return unseenVotes(stem) + (listed.get(stem) ?? 0);
    const rounded = Math.round(count * 10 + 1e-6) / 10;
    learned.set(stem, rounded);
    return rounded;
  });
  const known = new Map<string, readonly string[]>();
  words.forEach((word, index) => void known.set(word, bestOf(readings, votes, index)));
  return stemmerOf(learned, known);
}

function isRegular(word: string): boolean {
  return KAZAKH_WORD.test(word) && !UNINFLECTED.has(word) && !IRREGULAR_FORMS.has(word);
}

function stemmerOf(learned: Votes, known: ReadonlyMap<string, readonly string[]>): KazakhStemmer {
  return {
    stemsOf: (exact) => {
      const stems = known.get(exact);
      if (stems !== undefined) return stems;
      return isRegular(exact) ? bestOfWord(exact, learned) : [IRREGULAR_FORMS.get(exact) ?? exact];
    },
    toData: () => {
      const sorted = [...learned].sort(([a], [b]) => (a < b ? -1 : 1));
      return {
        stems: sorted.map(([stem]) => stem).join("\n"),
        votes: sorted.map(([, votes]) => Math.round(votes * 10)),
      };
    },
  };
}

function bestOf(
  { stems, starts, owners, likelihoods }: Readings,
  votes: Float64Array,
  word: number,
): readonly string[] {
  const best = new BestTwo();
  for (let at = starts[word] as number; at < (starts[word + 1] as number); at++) {
    const id = owners[at] as number;
    best.add(stems[id] as string, (votes[id] as number) * (likelihoods[at] as number));
  }
  return best.stems();
}

function bestOfWord(exact: string, learned: Votes): readonly string[] {
  const listed = listedVotes();
  const best = new BestTwo();
  eachCandidate(spellOut(exact), (stem, verb, cost) => {
    const key = voteKey(stem, verb);
    const count = learned.get(key) ?? unseenVotes(key) + (listed.get(key) ?? 0);
    best.add(key, count * likelihoodOf(cost));
  });
  return best.stems();
}

/** The two likeliest stems of a word; a noun and a verb with the same letters are one. */
class BestTwo {
  #first = "";
  #second = "";
  #most = 0;
  #next = 0;

  add(key: string, weight: number): void {
    if (weight <= this.#next) return;
    const stem = key.endsWith("-") ? key.slice(0, -1) : key;
    if (stem === this.#first) {
      this.#most = Math.max(this.#most, weight);
    } else if (weight > this.#most) {
      [this.#second, this.#next] = [this.#first, this.#most];
      [this.#first, this.#most] = [stem, weight];
    } else {
      [this.#second, this.#next] = [stem, weight];
    }
  }

  stems(): readonly string[] {
    const first = joinUp(this.#first);
    return this.#next > 0 && this.#next >= this.#most * SECOND ? [first, joinUp(this.#second)] : [first];
  }
}

/** The usual spelling of a stem that is spelled out. */
function joinUp(stem: string): string {
  if (!stem.includes("й")) return stem;
  return stem.replaceAll("йу", "ю").replaceAll("ийа", "ия").replaceAll("йа", "я").replaceAll("ийе", "ие");
}
