/** Votes of the shipped word list: what a stemmer knows before it has seen an archive. */
import { ELIDED } from "../data/kazakh-suffixes.ts";
import { KAZAKH_WORDS } from "../data/kazakh-words.ts";
import { KAZAKH_OWN_NOUNS, KAZAKH_OWN_VERBS } from "../data/own-words.ts";
import { OWN_STEMS, SHORT_VERBS } from "../data/stem-words.ts";
import { NOUN, spellOut, VERB } from "../kazakh/kazakh-forms.ts";
import { unpackWords } from "../packed-words.ts";
import { countVotes, readAll, type Votes, voteKey } from "./votes.ts";

/** What being listed counts: enough for `кеден` against `ке` + `ден`, not for `анасы` against `ана` + `сы`. */
const LISTED = 0.1;

/** What a word of the package's own lists counts: these have no inflected forms among them. */
const OWN = 1;
const OWN_VERB = 0.5;

/** The list has forms of verbs among its nouns; no noun ends so. */
const VERB_FORM = /[аей]д[ыі]$/;

/** Fewer votes than this say nothing. */
const FEWEST = 0.1;

/** Nouns that lose a vowel look like shorter ones with a suffix: `қарын` like `қар`. */
const ELIDED_NOUNS: readonly string[] = ELIDED.map(([noun]) => noun);

let votes: Votes | undefined;

/** The votes that the listed words give each other; counted when first asked for, which takes some 0.2 s. */
export function listedVotes(): Votes {
  votes ??= countListed();
  return votes;
}

function countListed(): Votes {
  const stems = listedStems();
  const listed = new Map<string, number>();
  for (const [stem, flags] of stems) {
    if (flags & NOUN) listed.set(voteKey(stem, false), LISTED);
    if (flags & VERB) listed.set(voteKey(stem, true), LISTED);
  }
  for (const stem of [...KAZAKH_OWN_NOUNS, ...OWN_STEMS, ...ELIDED_NOUNS])
    listed.set(voteKey(spellOut(stem), false), OWN);
  for (const stem of [...KAZAKH_OWN_VERBS, ...SHORT_VERBS]) listed.set(voteKey(spellOut(stem), true), OWN_VERB);
  const readings = readAll([...stems.keys()], true);
  const counted = countVotes(readings, new Float32Array(stems.size).fill(1), listed);
  const result = new Map<string, number>();
  readings.stems.forEach((key, id) => {
    const count = counted[id] ?? 0;
    if (count > FEWEST) result.set(key, count);
  });
  return result;
}

function listedStems(): Map<string, number> {
  const stems = unpackWords(KAZAKH_WORDS);
  for (const word of stems.keys()) if (VERB_FORM.test(word)) stems.delete(word);
  const add = (words: readonly string[], flag: number): void => {
    for (const word of words) stems.set(spellOut(word), (stems.get(spellOut(word)) ?? 0) | flag);
  };
  add(KAZAKH_OWN_NOUNS, NOUN);
  add(OWN_STEMS, NOUN);
  add(KAZAKH_OWN_VERBS, VERB);
  add(SHORT_VERBS, VERB);
  return stems;
}
