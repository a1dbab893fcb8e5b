/** Every stem that a Kazakh word may have: suffixes taken off from the right, the stem's own last letters restored. */

import { BACK_WORDS } from "../data/harmony.ts";
import type { StemState } from "../data/stem-suffixes.ts";
import { SHORT_STEMS } from "../data/stem-words.ts";
import { vowelHarmony } from "../letters.ts";
import { BACK, FRONT, harmonyAt, isVowelAt, soundBitAt } from "./letter-facts.ts";
import { EITHER, formsEndingIn, type SuffixForm } from "./suffix-index.ts";

/** Called for each reading of a word: its stem, whether it is a verb's, and what its suffixes cost. */
export type TakeCandidate = (stem: string, verb: boolean, cost: number) => void;

const SHORTEST_STEM = 2;
const LONGEST_CHAIN = 7;

/** A bare verb is an order to one person, rare in what is archived. */
export const BARE_VERB = 2.5;
const BARE_VERBS: ReadonlySet<StemState> = new Set<StemState>(["negated"]);

/** A suffix in the other harmony is likely only after a loan. */
const LOAN = /[вёфцчщъьэиу]|(?:кт|нк|ск|рк|лк|рг)$/;
const DISHARMONY = 4;

/** Before a vowel қ, к, п stand voiced; only loans end in a voiced letter of their own. */
const DEVOICED: Readonly<Record<string, string>> = { ғ: "қ", г: "к", б: "п" };
const KEPT_VOICED = 2;

/** A vowel that the suffix has driven out: `орын` → `орны`. */
const RESTORED = 0.5;

/** What may follow й after a verb: a person, a tense, cases of a participle. */
const AFTER_MERGED = /^(?:[дтм][ыі]|с[ыіа]|м?$)/;

/**
 * Gives every reading of a word to `take`, but that of a bare verb, which has the same letters as a bare noun.
 * @param word in its exact form, spelled out (`ю` as `йу`, `я` as `йа`)
 * @param take receives stems, some of them more than once
 */
export function eachCandidate(word: string, take: TakeCandidate): void {
  take(word, false, 0);
  strip(word, word.length, undefined, 0, 0, take);
  if (word.includes("и")) eachMerged(word, take);
}

/** Verbs in ы or і, which a following й turns to и: `дамы`+й → `дами`. */
function eachMerged(word: string, take: TakeCandidate): void {
  const at = word.lastIndexOf("и");
  if (at < 2 || !AFTER_MERGED.test(word.slice(at + 1))) return;
  const vowel = closeVowel(word, at);
  const apart = `${word.slice(0, at)}${vowel}й${word.slice(at + 1)}`;
  strip(apart, apart.length, undefined, 0, 0, (stem, verb, cost) => {
    if (verb && stem.length === at + 1 && stem.endsWith(vowel)) take(stem, verb, cost);
  });
}

/** Takes off each suffix that the letters before `end` may be and that leads to `state`; any state at the end of the word. */
function strip(
  word: string,
  end: number,
  state: StemState | undefined,
  cost: number,
  depth: number,
  take: TakeCandidate,
): void {
  if (depth >= LONGEST_CHAIN) return;
  for (const form of formsEndingIn(word.charCodeAt(end - 1), state)) {
    const start = end - form.letters.length;
    if (start < SHORTEST_STEM || !word.startsWith(form.letters, start)) continue;
    const disharmony = harmonyCost(word, start, form.harmony);
    if (disharmony < 0) continue;
    const bare = state === undefined && BARE_VERBS.has(form.to) ? BARE_VERB : 0;
    follow(word, start, form, cost + form.cost + disharmony + bare, depth + 1, take);
  }
}

function follow(word: string, end: number, form: SuffixForm, cost: number, depth: number, take: TakeCandidate): void {
  const verb = form.from === "verb";
  if (verb) takeHiddenVerbs(word, end, form, cost, take);
  const last = word.charAt(end - 1) === "ь" ? end - 2 : end - 1;
  if ((form.sounds & soundBitAt(word, last)) === 0) return;
  if (verb || form.from === "noun") takeStems(word, end, form, verb, cost, take);
  else strip(word, end, form.from, cost, depth, take);
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
  if (end === SHORTEST_STEM && !SHORT_STEMS.has(stem) && !isVoicedShort(stem, form)) return;
  // `акт` takes і before its suffixes: `акті`+лер.
  if (stem.endsWith("кті")) take(stem.slice(0, -1), verb, cost + RESTORED);
  if (!form.vowel) {
    take(stem, verb, cost);
    return;
  }
  const last = stem.charAt(end - 1);
  const devoiced = DEVOICED[last];
  const clustered = last !== "ь" && !isVowelAt(word, end - 1) && !isVowelAt(word, end - 2);
  if (devoiced !== undefined) take(stem.slice(0, -1) + devoiced, verb, cost);
  if (clustered || (last !== "қ" && last !== "к")) take(stem, verb, devoiced === undefined ? cost : cost + KEPT_VOICED);
  if (clustered && end > 2) {
    take(stem.slice(0, -1) + closeVowel(word, end) + (devoiced ?? last), verb, cost + RESTORED);
  }
}

/** `ағ`(ып) is `ақ`. */
function isVoicedShort(stem: string, { vowel }: SuffixForm): boolean {
  return vowel && SHORT_STEMS.has(stem.charAt(0) + (DEVOICED[stem.charAt(1)] ?? ""));
}

/** Verbs whose last letter a suffix has changed: `оқы`+у → `оқу`, `тап`+ып → `тауып`. */
function takeHiddenVerbs(word: string, end: number, form: SuffixForm, cost: number, take: TakeCandidate): void {
  if (form.letters === "у") take(word.slice(0, end) + closeVowel(word, end), true, cost + RESTORED);
  const converb = form.letters === "ып" || form.letters === "іп";
  if (converb && word.charAt(end - 1) === "у") take(`${word.slice(0, end - 1)}п`, true, cost);
}

function harmonyCost(word: string, end: number, harmony: number): number {
  if (harmony === EITHER) return 0;
  const before = harmonyAt(word, end);
  if (before === 0 || before === harmony) return 0;
  const stem = word.slice(0, end);
  if (BACK_WORDS.includes(stem)) return 0;
  if (!LOAN.test(stem)) return -1;
  return (vowelHarmony(stem) === "front" ? FRONT : BACK) === harmony ? 0 : DISHARMONY;
}

function closeVowel(word: string, end: number): string {
  return harmonyAt(word, end) === FRONT ? "і" : "ы";
}
