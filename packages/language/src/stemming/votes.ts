/**
 * Which stems a set of words has. Every word has a vote and shares it among the stems that it may have, by how likely
 * the suffixes are and by how many votes each stem has from other words; after a few rounds the stems that many
 * different forms agree on have won.
 */
import { BARE_VERB, eachCandidate, type TakeCandidate } from "./stem-candidates.ts";

/** Votes by stem; a verb's stem has a hyphen behind it. */
export type Votes = ReadonlyMap<string, number>;

/** The readings of many words in flat arrays: those of word `i` stand from `starts[i]` up to `starts[i + 1]`. */
export interface Readings {
  /** The stems, by number. */
  readonly stems: readonly string[];
  readonly starts: Uint32Array;
  /** The number of the stem of each reading. */
  readonly owners: Uint32Array;
  /** How likely the suffixes of each reading are. */
  readonly likelihoods: Float32Array;
}

const ROUNDS = 3;

/** What a stem that no other word votes for counts: the longer, the less, for there are so many that might be. */
const UNSEEN = 10;
const UNSEEN_BY_LETTER = Array.from({ length: 64 }, (_, letters) => UNSEEN * 0.2 ** letters);

/** Stems of two letters are few and listed. */
const SHORT = 3;
const UNSEEN_SHORT = 0.01;

/** The key of a stem among votes. */
export function voteKey(stem: string, verb: boolean): string {
  return verb ? `${stem}-` : stem;
}

/** What a stem counts before anyone votes. */
export function unseenVotes(key: string): number {
  const letters = key.endsWith("-") ? key.length - 1 : key.length;
  return (UNSEEN_BY_LETTER[letters] ?? 0) * (letters < SHORT ? UNSEEN_SHORT : 1);
}

/** How likely suffixes of a cost are; as exact as the readings keep it. */
export function likelihoodOf(cost: number): number {
  return Math.fround(Math.exp(-cost));
}

/**
 * Reads words, those readings of one word that have the same stem taken together.
 * @param words spelled out
 * @param bareVerbs whether a word may be the stem of a verb; default not
 */
export function readAll(words: readonly string[], bareVerbs = false): Readings {
  const ids = new Map<string, number>();
  const stems: string[] = [];
  const starts = new Uint32Array(words.length + 1);
  const owners: number[] = [];
  const likelihoods: number[] = [];
  let from = 0;
  const take: TakeCandidate = (stem, verb, cost) => {
    const key = voteKey(stem, verb);
    let id = ids.get(key);
    if (id === undefined) {
      id = stems.length;
      ids.set(key, id);
      stems.push(key);
    }
    const likelihood = likelihoodOf(cost);
    const same = owners.indexOf(id, from);
    if (same >= 0) {
      likelihoods[same] = Math.max(likelihoods[same] as number, likelihood);
    } else {
      owners.push(id);
      likelihoods.push(likelihood);
    }
  };
  words.forEach((word, index) => {
    from = owners.length;
    eachCandidate(word, take);
    if (bareVerbs) take(word, true, BARE_VERB);
    starts[index + 1] = owners.length;
  });
  return { stems, starts, owners: Uint32Array.from(owners), likelihoods: Float32Array.from(likelihoods) };
}

/**
 * The votes of every stem, by its number, once all words have shared theirs.
 * @param readings of the words
 * @param weights how much the vote of each word counts
 * @param before votes that stems have from elsewhere
 */
export function countVotes(readings: Readings, weights: Float32Array, before: Votes): Float64Array {
  const given = Float64Array.from(readings.stems, (key) => unseenVotes(key) + (before.get(key) ?? 0));
  let votes = given;
  for (let round = 0; round < ROUNDS; round++) votes = shareVotes(readings, weights, votes, given.slice());
  return votes;
}

function shareVotes(
  { starts, owners, likelihoods }: Readings,
  weights: Float32Array,
  votes: Float64Array,
  next: Float64Array<ArrayBuffer>,
): Float64Array<ArrayBuffer> {
  for (let word = 0; word < weights.length; word++) {
    const from = starts[word] as number;
    const to = starts[word + 1] as number;
    let sum = 0;
    for (let at = from; at < to; at++) sum += (votes[owners[at] as number] as number) * (likelihoods[at] as number);
    const scale = (weights[word] as number) / sum;
    for (let at = from; at < to; at++) {
      const id = owners[at] as number;
      next[id] = (next[id] as number) + (votes[id] as number) * (likelihoods[at] as number) * scale;
    }
  }
  return next;
}
