/**
 * Which stems a set of words has: every word shares one vote among the stems it may have, by how many votes these have
 * from other words; after a few rounds the stems that many different forms agree on have won.
 */
import { spellOut } from "../kazakh/kazakh-forms.ts";
import { eachCandidate } from "./stem-candidates.ts";

/** Votes by stem; a verb's stem has a hyphen behind it. */
export type Supports = ReadonlyMap<string, number>;

/** The readings of many words, in flat arrays: `owner` of word `i` are those from `starts[i]` to `starts[i + 1]`. */
export interface Readings {
  readonly stems: readonly string[];
  readonly starts: readonly number[];
  readonly owners: readonly number[];
  readonly likelihoods: readonly number[];
}

export const TUNING = {
  rounds: 3,
  unseen: 10,
  byLetter: 0.2,
  short: 0.01,
  base: 1,
  second: 0.5,
  listed: 0.3,
  keep: 0.3,
};

/** What a stem that no word votes for counts: little, and less for a short one, of which there are few. */
export function unseen(stem: string): number {
  const letters = stem.endsWith("-") ? stem.length - 1 : stem.length;
  return TUNING.unseen * TUNING.byLetter ** letters * (letters < 3 ? TUNING.short : 1);
}

/** The readings of words, those with the same stem taken together. */
export function readAll(words: readonly string[], only?: (word: string, stem: string) => boolean): Readings {
  const ids = new Map<string, number>();
  const stems: string[] = [];
  const starts = [0];
  const owners: number[] = [];
  const likelihoods: number[] = [];
  for (const word of words) {
    const from = owners.length;
    eachCandidate(spellOut(word), (stem, verb, cost) => {
      const key = verb ? `${stem}-` : stem;
      if (only !== undefined && !only(word, key)) return;
      let id = ids.get(key);
      if (id === undefined) {
        id = stems.length;
        ids.set(key, id);
        stems.push(key);
      }
      const likelihood = Math.exp(-cost);
      for (let at = from; at < owners.length; at++) {
        if (owners[at] !== id) continue;
        if (likelihood > (likelihoods[at] as number)) likelihoods[at] = likelihood;
        return;
      }
      owners.push(id);
      likelihoods.push(likelihood);
    });
    starts.push(owners.length);
  }
  return { stems, starts, owners, likelihoods };
}

/** The votes of all stems after every word has shared its own, round after round. */
export function vote({ stems, starts, owners, likelihoods }: Readings, base: Supports): Float64Array {
  const prior = Float64Array.from(stems, (stem) => unseen(stem) + TUNING.base * (base.get(stem) ?? 0));
  let supports = prior;
  for (let round = 0; round < TUNING.rounds; round++) {
    const next = prior.slice();
    for (let word = 0; word + 1 < starts.length; word++) {
      const from = starts[word] as number;
      const to = starts[word + 1] as number;
      let sum = 0;
      for (let at = from; at < to; at++)
        sum += (supports[owners[at] as number] as number) * (likelihoods[at] as number);
      for (let at = from; at < to; at++) {
        const id = owners[at] as number;
        next[id] = (next[id] as number) + ((supports[id] as number) * (likelihoods[at] as number)) / sum;
      }
    }
    supports = next;
  }
  return supports;
}
