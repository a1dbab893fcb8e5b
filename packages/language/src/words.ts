/** Which letters are a word: forms of Kazakh and Russian words, told from torn pieces of them. */
import { KAZAKH_WORDS } from "./data/kazakh-words.ts";
import {
  ABBREVIATIONS,
  KAZAKH_OWN_NOUNS,
  KAZAKH_OWN_VERBS,
  KAZAKH_WHOLE,
  RUSSIAN_OWN,
  SHORT_KAZAKH,
  SHORT_RUSSIAN,
} from "./data/own-words.ts";
import { RUSSIAN_ENDINGS } from "./data/russian-endings.ts";
import { RUSSIAN_WORDS } from "./data/russian-words.ts";
import { isSuffixChain, NOUN, readingsOf, spellOut, VERB, WHOLE_WORD } from "./kazakh/kazakh-forms.ts";
import { foldLookalikes } from "./lookalikes.ts";
import { unpackWords } from "./packed-words.ts";
import { BARE, flagBit, type RussianLexicon, readEndings, readRussian } from "./russian/russian-forms.ts";

/** A language of the acts: Kazakh or Russian. */
export type Language = "kk" | "ru";

/** Below it a reading is likelier an accident: short stems with several suffixes. */
const KNOWN_FROM = 0.5;
const CACHE_SIZE = 20_000;

/** Derived Russian words are longer than this; shorter letters only look derived. */
const SHORTEST_DERIVED = 6;

/** What each suffix takes off the score, by the length of the stem; 0.06 from five letters on. */
const SUFFIX_COST: Readonly<Record<number, number>> = { 2: 0.2, 3: 0.12, 4: 0.09 };

let kazakhStems: Map<string, number> | undefined;
let russianLexicon: RussianLexicon | undefined;
const scores: Readonly<Record<Language, Map<string, number>>> = { kk: new Map(), ru: new Map() };

/**
 * Whether letters are a form of a word, and not a piece of one.
 *
 * Case is ignored and look-alikes are folded; of a hyphenated word every part must be known, digits count as known.
 * Words of one and two letters and abbreviations (`ҚР`, `РК`: in upper case alone) are known from lists only.
 * @param word a word without surrounding punctuation
 * @param language the language to look in; default either
 * @example isKnownWord("мемлекеттік") // true
 */
export function isKnownWord(word: string, language?: Language): boolean {
  if (language !== undefined) return scoreIn(word, language) >= KNOWN_FROM;
  return scoreIn(word, "kk") >= KNOWN_FROM || scoreIn(word, "ru") >= KNOWN_FROM;
}

/**
 * How sure it is that letters are a word: 1 for a listed one, less for each suffix and for a short stem, 0 for none.
 * @param word a word without surrounding punctuation
 * @param language the language to look in; default the better of both
 * @example wordScore("тармақ") // 1
 */
export function wordScore(word: string, language?: Language): number {
  if (language !== undefined) return scoreIn(word, language);
  return Math.max(scoreIn(word, "kk"), scoreIn(word, "ru"));
}

function scoreIn(word: string, language: Language): number {
  const cache = scores[language];
  const cached = cache.get(word);
  if (cached !== undefined) return cached;
  const score = scoreOfParts(word, language);
  // Texts repeat their words; starting anew when full keeps the common ones at the cost of one more look.
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(word, score);
  return score;
}

function scoreOfParts(word: string, language: Language): number {
  const folded = foldLookalikes(word);
  const parts = folded.split(/[-‐‑–]/);
  let score = 1;
  parts.forEach((part, index) => {
    const behind = index > 0 && isSuffixed(parts[index - 1] ?? "") && isSuffixChain(part.toLowerCase());
    const first = language === "ru" && index < parts.length - 1 && isFirstOfCompound(part);
    const number = /^\d+$/.test(part) && parts.length > 1;
    score = Math.min(score, behind || first || number ? 0.9 : scoreOfPart(part, language));
  });
  return score;
}

/** The first part of a Russian compound adjective, by the adjective that it is made from: `товарно-транспортный`. */
function isFirstOfCompound(part: string): boolean {
  if (!/^\p{Script=Cyrillic}{3,}[ое]$/u.test(part)) return false;
  return ["ый", "ий", "ой"].some((end) => scoreOfPart(part.slice(0, -1) + end, "ru") >= KNOWN_FROM);
}

/** What carries its suffix behind a hyphen: a number and an abbreviation. */
function isSuffixed(part: string): boolean {
  return /^\d+$/.test(part) || ABBREVIATIONS.has(part);
}

function scoreOfPart(part: string, language: Language): number {
  if (ABBREVIATIONS.has(part)) return 1;
  if (!/^[\u0400-\u052f]+$/.test(part)) return 0;
  const lower = part.toLowerCase();
  if (lower.length <= 2) return (language === "kk" ? SHORT_KAZAKH : SHORT_RUSSIAN).has(lower) ? 1 : 0;
  return language === "kk" ? kazakhScore(lower) : russianScore(lower.replaceAll("ё", "е"));
}

function kazakhScore(lower: string): number {
  kazakhStems ??= decodeKazakh();
  let best = 0;
  for (const { stem, suffixes } of readingsOf(spellOut(lower), kazakhStems)) {
    best = Math.max(best, 1 - suffixes * (SUFFIX_COST[stem.length] ?? 0.06), 0.1);
    if (best === 1) break;
  }
  return best;
}

function russianScore(lower: string): number {
  if (/[әғқңөұүһі]/.test(lower)) return 0;
  russianLexicon ??= decodeRussian();
  const reading = readRussian(lower, russianLexicon);
  if (reading === undefined || (reading.steps > 0 && lower.length < SHORTEST_DERIVED)) return 0;
  return reading.base === lower ? 1 : 0.95 - 0.2 * reading.steps;
}

function decodeKazakh(): Map<string, number> {
  const stems = unpackWords(KAZAKH_WORDS);
  const add = (words: Iterable<string>, flag: number): void => {
    for (const word of words) stems.set(spellOut(word), (stems.get(spellOut(word)) ?? 0) | flag);
  };
  add(KAZAKH_OWN_NOUNS, NOUN);
  add(KAZAKH_OWN_VERBS, VERB);
  add(KAZAKH_WHOLE, WHOLE_WORD);
  return stems;
}

function decodeRussian(): RussianLexicon {
  const bases = unpackWords(RUSSIAN_WORDS);
  for (const entry of RUSSIAN_OWN) {
    const [word = "", flags = ""] = entry.split("/");
    bases.set(
      word,
      [...flags].reduce((sum, flag) => sum | flagBit(flag), (bases.get(word) ?? 0) | BARE),
    );
  }
  return { bases, endings: readEndings(RUSSIAN_ENDINGS) };
}
