/** Every stem that a Kazakh word may have: suffixes taken off from the right, the stem's own last letters restored. */
import type { StemState } from "../data/stem-suffixes.ts";
import { soundOf } from "../kazakh/suffix-forms.ts";
import { SOUND_BIT, SUFFIX_INDEX, type SuffixForm } from "./suffix-index.ts";

/** Called for each reading of a word: its stem, whether it is a verb's, and what its suffixes cost. */
export type TakeCandidate = (stem: string, verb: boolean, cost: number) => void;

const SHORTEST_STEM = 2;
const LONGEST_CHAIN = 7;

const BACK = 1;
const FRONT = 2;
const NEUTRAL = 4;
const HARMONY_OF: Readonly<Record<string, number>> = letterClasses([
  ["аоұыя", BACK],
  ["әеөүіэ", FRONT],
  ["иую", NEUTRAL],
]);

/** What one of these letters costs a stem that does not agree with its suffixes: it may be a loan, whose harmony is free. */
const LOAN = /[вёфцчщъьэиу]|(?:кт|нк|ск|рк|лк|рг)$/;
const DISHARMONY = 2;
const DEVOICED: Readonly<Record<string, string>> = { ғ: "қ", г: "к", б: "п" };

/** What it costs to keep the voiced letter: only loans end in one. */
const KEPT_VOICED = 2;
const RESTORED = 0.5;

/**
 * Gives every reading of a word to `take`.
 * @param word in its exact form, spelled out (`ю` as `йу`, `я` as `йа`)
 * @param take receives stems, some of them more than once
 */
export function eachCandidate(word: string, take: TakeCandidate): void {
  take(word, false, 0);
  take(word, true, BARE_VERB);
  strip(word, word.length, undefined, 0, 0, take);
  if (word.includes("и")) eachMerged(word, take);
}

/** Verbs in ы or і, which a following й turns to и: `дамы`+й → `дами`. */
function eachMerged(word: string, take: TakeCandidate): void {
  const at = word.lastIndexOf("и");
  if (at < 2 || !AFTER_MERGED.test(word.slice(at + 1))) return;
  const vowel = harmonyOf(word, at) === FRONT ? "і" : "ы";
  const apart = `${word.slice(0, at)}${vowel}й${word.slice(at + 1)}`;
  strip(apart, apart.length, undefined, 0, 0, (stem, verb, cost) => {
    if (verb && stem.length === at + 1 && stem.endsWith(vowel)) take(stem, verb, cost);
  });
}

/** A bare verb is an order to one person, rare in what is archived. */
const BARE_VERB = 2.5;

/** What may follow й after a verb: a person, a tense, cases of a participle. */
const AFTER_MERGED = /^(?:[дтм][ыі]|с[ыіа]|м?$)/;

function strip(
  word: string,
  end: number,
  state: StemState | undefined,
  cost: number,
  depth: number,
  take: TakeCandidate,
): void {
  if (depth >= LONGEST_CHAIN) return;
  const forms = SUFFIX_INDEX.get(word.charCodeAt(end - 1));
  if (forms === undefined) return;
  for (const form of forms) {
    if (state !== undefined && form.to !== state) continue;
    const start = end - form.letters.length;
    if (start < SHORTEST_STEM || !word.startsWith(form.letters, start)) continue;
    follow(word, start, form, cost + form.cost, depth + 1, take);
  }
}

function follow(word: string, end: number, form: SuffixForm, cost: number, depth: number, take: TakeCandidate): void {
  const disharmony = harmonyCost(word, end, form.harmony);
  if (disharmony < 0) return;
  const total = cost + disharmony;
  const last = word.charAt(end - 1) === "ь" ? word.charAt(end - 2) : word.charAt(end - 1);
  const verb = form.from === "verb";
  const stem = verb || form.from === "noun";
  if (verb) takeHiddenVerbs(word, end, form, total, take);
  if ((form.sounds & SOUND_BIT[soundOf(last)]) === 0) return;
  if (stem) takeStems(word, end, form, verb, total, take);
  else strip(word, end, form.from, total, depth, take);
}

function takeStems(
  word: string,
  end: number,
  form: SuffixForm,
  verb: boolean,
  cost: number,
  take: TakeCandidate,
): void {
  const stem = word.slice(0, end);
  if (!form.vowel) {
    take(stem, verb, cost);
    return;
  }
  const last = stem.charAt(end - 1);
  const devoiced = DEVOICED[last];
  const clustered = !isVowel(last) && last !== "ь" && !isVowel(stem.charAt(end - 2));
  if (devoiced !== undefined) take(stem.slice(0, -1) + devoiced, verb, cost);
  if (clustered || (last !== "қ" && last !== "к")) take(stem, verb, devoiced === undefined ? cost : cost + KEPT_VOICED);
  if (clustered && end > 2) {
    const vowel = harmonyOf(word, end) === FRONT ? "і" : "ы";
    take(stem.slice(0, -1) + vowel + (devoiced ?? last), verb, cost + RESTORED);
  }
}

/** Verbs whose last letter a suffix has changed: `оқы`+у → `оқу`, `дамы`+й → `дами`, `тап`+ып → `тауып`. */
function takeHiddenVerbs(word: string, end: number, form: SuffixForm, cost: number, take: TakeCandidate): void {
  const stem = word.slice(0, end);
  const vowel = harmonyOf(word, end) === FRONT ? "і" : "ы";
  if (form.letters.startsWith("у")) take(stem + vowel, true, cost + RESTORED);
  if (stem.endsWith("у") && (form.letters === "ып" || form.letters === "іп")) take(`${stem.slice(0, -1)}п`, true, cost);
}

function harmonyCost(word: string, end: number, harmony: number): number {
  if (harmony === 3) return 0;
  const before = harmonyOf(word, end);
  if (before === 0 || before === harmony) return 0;
  return LOAN.test(word.slice(0, end)) ? DISHARMONY : -1;
}

function harmonyOf(word: string, end: number): number {
  for (let at = end - 1; at >= 0; at--) {
    const harmony = HARMONY_OF[word.charAt(at)];
    if (harmony === BACK || harmony === FRONT) return harmony;
  }
  return 0;
}

function isVowel(letter: string): boolean {
  return HARMONY_OF[letter] !== undefined && letter !== "у" && letter !== "и";
}

function letterClasses(classes: readonly (readonly [letters: string, value: number])[]): Record<string, number> {
  return Object.fromEntries(classes.flatMap(([letters, value]) => [...letters].map((letter) => [letter, value])));
}
