/** Chooses the Kazakh stems that are listed. */
import { KAZAKH_OWN_NOUNS, KAZAKH_OWN_VERBS } from "../src/data/own-words.ts";
import { isSuffixChain, NOUN, type Reading, readingsOf, spellOut, VERB } from "../src/kazakh/kazakh-forms.ts";
import { SHORT_NOUNS, SHORT_VERBS } from "./short-stems.ts";

/** Stems, spelled out, with what each is: no word that the suffix grammar makes from another. */
export function kazakhWords(dictionary: string): Map<string, number> {
  const words = dictionary
    .split("\n")
    .slice(1)
    .map((line) => (line.split("/")[0] ?? "").trim().toLowerCase())
    .filter((word) => /^[а-яёәғқңөұүһі]{3,}$/.test(word));
  const listed = new Set(words.map(spellOut));
  const stems = new Map<string, number>();
  const verbs = verbStems(listed);
  for (const verb of verbs) if (verb.length > 4 || SHORT_VERBS.has(verb)) stems.set(verb, VERB);
  for (const word of listed) {
    if (word.length <= 4 ? !SHORT_NOUNS.has(word) : verbs.has(word) && !isAlsoNoun(word)) continue;
    if (word.length > 4 && word.length <= 6 && isSuffixChain(word)) continue;
    if (isFormOfShortWord(word)) continue;
    stems.set(word, (stems.get(word) ?? 0) | NOUN);
  }
  for (const [stem, flags] of OWN) stems.set(stem, (stems.get(stem) ?? 0) | flags);
  return withoutOwn(withoutDerived(withoutHalves(stems, listed)));
}

/**
 * The dictionary was made from text with broken lines, so halves of words stand in it (`қызметт`, `мтамасыз`). A stem
 * shows that it is whole by a listed word that suffixes make from it; without such a witness it is left out when it looks
 * like a half: it ends other listed words, or it ends like a verb in the passive.
 */
function withoutHalves(stems: Map<string, number>, listed: ReadonlySet<string>): Map<string, number> {
  const witnessed = new Set<string>();
  const ends = new Map<string, number>();
  for (const word of listed) {
    for (const { stem, suffixes } of readingsOf(word, stems)) if (suffixes > 0) witnessed.add(stem);
    for (let at = 2; at <= word.length - 5; at++) ends.set(word.slice(at), (ends.get(word.slice(at)) ?? 0) + 1);
  }
  for (const stem of [...stems.keys()]) {
    if (stem.length <= 4 || OWN.has(stem)) continue;
    const half = !witnessed.has(stem) && ((ends.get(stem) ?? 0) > 1 || PASSIVE.test(stem));
    if (half || IMPOSSIBLE.test(stem)) stems.delete(stem);
  }
  return stems;
}

/** What no Kazakh word begins or ends with. */
const IMPOSSIBLE = /^([мнңлрйкқтғгдзш][бвгғджзкқлмнңптсшфхцч]|[рл][ыіұү]|ң|ғ[ыіе])|([тдбгғ])\2$/;
const PASSIVE = /([ыі]л|[лдт][ае]н|[лдт][ыі]р)$/;

const OWN: ReadonlyMap<string, number> = ownStems();

function ownStems(): Map<string, number> {
  const own = new Map<string, number>();
  for (const noun of KAZAKH_OWN_NOUNS) own.set(spellOut(noun), NOUN);
  for (const verb of KAZAKH_OWN_VERBS) own.set(spellOut(verb), (own.get(spellOut(verb)) ?? 0) | VERB);
  return own;
}

/** What the own list has is added when the lists are decoded. */
function withoutOwn(stems: Map<string, number>): Map<string, number> {
  for (const [stem, own] of OWN) {
    const rest = (stems.get(stem) ?? 0) & ~own;
    if (rest === 0) stems.delete(stem);
    else stems.set(stem, rest);
  }
  return stems;
}

/** Verb stems behind the infinitives: `тексеру` gives `тексер`, `шығу` gives `шық`, `оқу` gives `оқы`. */
function verbStems(listed: ReadonlySet<string>): Set<string> {
  const stems = new Set<string>();
  for (const infinitive of listed) {
    if (!infinitive.endsWith("у") || infinitive.length < 4) continue;
    const stem = infinitive.slice(0, -1);
    const voiceless = stem.replace(/ғ$/, "қ").replace(/г$/, "к").replace(/б$/, "п");
    const vowel = ["ы", "і"].map((letter) => stem + letter).find((candidate) => listed.has(candidate));
    if (listed.has(voiceless)) stems.add(voiceless);
    else if (vowel !== undefined) stems.add(vowel);
  }
  return stems;
}

/** Of verb stems only those in -с, -қ, -к are nouns or adjectives too: `байланыс`, `сәйкес`, `толық`. */
function isAlsoNoun(stem: string): boolean {
  return /[сқк]$/.test(stem);
}

/** Forms of words of two letters stand in the dictionary as words of their own: `ардың`, `аттар`. */
function isFormOfShortWord(word: string): boolean {
  return /^..([лдт][ае]р|[ндт][ыі]ң|[мбп]ен|[дт][ае]н)$/.test(word);
}

function withoutDerived(stems: Map<string, number>): Map<string, number> {
  for (const [word, flags] of [...stems].sort(([a], [b]) => b.length - a.length)) {
    if (word.length <= 4 || OWN.has(word)) continue;
    stems.delete(word);
    let kept = flags;
    for (const reading of readingsOf(word, stems)) if (isSafeToLeaveOut(word, reading)) kept &= ~NOUN;
    if (kept !== 0 && madeByVoice(word, stems)) kept &= /(т|[дтғгқк][ыі][рз])$/.test(word) ? 0 : ~VERB;
    if (kept !== 0) stems.set(word, kept);
  }
  return stems;
}

/**
 * Whether a reading stands in for a listed word: it takes every suffix that a stem takes, or it is too long to be a
 * stem that only looks inflected, as `адам` looks like `ада` + `м`.
 */
function isSafeToLeaveOut(word: string, { stem, state }: Reading): boolean {
  const added = word.length - stem.length;
  if (stem.length < 3) return false;
  if (state === "noun" || state === "gerund") return true;
  if (stem.length >= 4) return added >= 2 || state === "possessed";
  return added >= 2 && (state === "tense" || state === "participle" || state === "perfect");
}

/** Whether the word is the stem of a passive, causative or the like of a listed verb: with -ған it is a participle. */
function madeByVoice(word: string, stems: ReadonlyMap<string, number>): boolean {
  for (const ending of ["ған", "ген", "қан", "кен"]) {
    for (const { stem, state } of readingsOf(word + ending, stems)) {
      if (state === "participle" && stem.length > 3) return true;
    }
  }
  return false;
}
