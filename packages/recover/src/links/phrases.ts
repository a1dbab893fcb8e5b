/** Phrases: which texts at the end of a printed line read as the text of a hyperlink. */
import { isDigit, isLetter } from "@qujat/language";
import {
  ACT_ADJECTIVES,
  KAZAKH_ACTS,
  KAZAKH_ORDINALS,
  KAZAKH_UNITS,
  RUSSIAN_ACTS,
  RUSSIAN_ORDINALS,
  RUSSIAN_UNITS,
} from "../data/link-words.ts";
import type { Vocabulary } from "../vocabulary.ts";

/** What kind of link a phrase is. */
export type PhraseType = "unit" | "bare-unit" | "act" | "number" | "half" | "word-end";

/** A phrase that ends where the reading began. */
export interface Phrase {
  readonly type: PhraseType;
  /** Offset of its first character. */
  readonly start: number;
  readonly end: number;
  /** How sure the words alone make it a link, from 0 to 1. */
  readonly score: number;
  /** The phrase begins inside of a run of visible characters: nothing divides it from the text before it. */
  readonly glued: boolean;
}

const L = "а-яёәғқңөұүһі";
/** A number such as `9-1`; its hyphens are counted, so that no reading of it is tried twice. */
const N = "\\d{1,7}(?:-\\d{1,4}){0,2}";
const LIST = `(?:${N}\\)?(?:, ?| және | мен | - | – ))*`;
const KK_UNIT = `(?:${KAZAKH_UNITS.join("|")})[${L}]*`;
const KK_ACT = `(?:(?:${ACT_ADJECTIVES}) )?(?:${KAZAKH_ACTS.join("|")})[${L}]*`;
const RU_ORDINAL = `(?:${RUSSIAN_ORDINALS})`;
const RU_NUMBERS = `(?:№ ?)?${N}(?:\\)|\\.)?(?:(?:, ?| и | - | – )${N}\\)?)*`;
const RU_UNIT = `(?:${RUSSIAN_UNITS})(?: (?:${RU_NUMBERS}|${RU_ORDINAL}(?:(?:, | и )${RU_ORDINAL})*))`;
const RU_ACT = `(?:(?:${ACT_ADJECTIVES}) )?(?:${RUSSIAN_ACTS})`;
const NUMBER = "(?:№|N) ?[\\dА-ЯЁӘҒҚҢӨҰҮҺІA-Zа-яәғқңөұүһі/-]*\\d[\\dА-ЯЁӘҒҚҢӨҰҮҺІA-Zа-яәғқңөұүһі/-]*(?:\\.\\d+)*(?: (?:ЗРК|ҚРЗ))?";
const KK_NUMBERED = `(?:${LIST}${N}-(?:ші |шы )?${KK_UNIT}|${LIST}${N}\\) тармақша[${L}]*)`;

/** Every pattern ends at the end of what it is matched against. */
const PATTERNS: readonly (readonly [PhraseType, number, RegExp])[] = [
  ["unit", 1, phrase(KK_NUMBERED)],
  ["unit", 0.9, phrase(`${KK_NUMBERED}(?: ${KK_NUMBERED})+`)],
  ["act", 0.85, phrase(`${KK_ACT}(?: ${KK_NUMBERED})+`)],
  ["act", 0.9, phrase(`${NUMBER} ${KK_ACT}`)],
  ["unit", 0.95, phrase(`(?:${KAZAKH_ORDINALS}) (?:абзац|бөлі|тарау|бөлім)[${L}]*`)],
  ["unit", 1, phrase(RU_UNIT)],
  ["unit", 0.97, phrase(`${RU_UNIT}(?: ${RU_UNIT})+`)],
  ["unit", 0.8, phrase(`${RU_UNIT}(?: ${RU_UNIT})* ${RU_ACT}`)],
  ["bare-unit", 0.6, phrase(`${KK_UNIT}(?: ${KK_NUMBERED})*`)],
  ["bare-unit", 0.6, phrase(`(?:${RUSSIAN_UNITS})`)],
  ["act", 0.85, phrase(KK_ACT)],
  ["act", 0.85, phrase(RU_ACT)],
  ["number", 0.95, phrase(NUMBER)],
  ["half", 0.4, phrase(`${N}\\)?(?:-[${L}]+)?(?: ${RU_UNIT})*(?: ${RU_ACT})?`)],
  ["half", 0.4, phrase(`\\d{1,5}[/-][\\dа-яәғқңөұүһі/-]{1,8}`)],
];

/** One word that names a unit or a kind of act. */
export const ACT_OR_UNIT = new RegExp(`^(?:${KK_UNIT}|${KK_ACT}|${RU_ACT}|${RUSSIAN_UNITS})$`, "iu");

/** The patterns that may begin in the middle of a run of visible characters, after a letter. */
const AFTER_LETTER: ReadonlySet<PhraseType> = new Set(["unit", "bare-unit", "act", "number", "half"]);

function phrase(source: string): RegExp {
  return new RegExp(`(?:${source})$`, "iu");
}

/** Longest text of a link that is looked at, in characters. */
const LONGEST = 70;

/**
 * The readings of what ends at `end` as the text of a link, none of which begins before `from`.
 * A text that begins inside a run is kept only where a digit, a sign or the end of a word allows it.
 */
export function phrasesBefore(value: string, from: number, end: number, vocabulary: Vocabulary): Phrase[] {
  const start = Math.max(from, end - LONGEST);
  const tail = value.slice(start, end);
  const phrases: Phrase[] = [];
  for (const [type, score, pattern] of PATTERNS) {
    let wholeWord = -1;
    for (let at = 0; at < tail.length; ) {
      const index = tail.slice(at).search(pattern);
      if (index < 0) break;
      const begin = start + at + index;
      const glued = begin > from && value.charCodeAt(begin - 1) !== 32;
      if (!glued) wholeWord = begin;
      const within = glued && wholeWord >= 0 && !value.slice(wholeWord, begin).includes(" ");
      if (!glued || (!within && gluesTo(value, begin, type, vocabulary))) phrases.push({ type, start: begin, end, score, glued });
      at += index + 1;
    }
  }
  return phrases;
}

/** May a link begin at `at`, though no blank stands before it? After a letter, only where a word ends. */
function gluesTo(value: string, at: number, type: PhraseType, vocabulary: Vocabulary): boolean {
  const before = value.charAt(at - 1);
  if (/[.,;:)»"«(]/.test(before)) return true;
  if (before === "-") return type === "number" || type === "act";
  if (!AFTER_LETTER.has(type)) return false;
  const start = value.charCodeAt(at);
  if (isDigit(before.charCodeAt(0))) return isLetter(start);
  if (!isLetter(before.charCodeAt(0))) return false;
  if (!isLetter(start)) return true;
  return vocabulary.has(lettersBefore(value, at));
}

function lettersBefore(value: string, at: number): string {
  let start = at;
  while (isLetter(value.charCodeAt(start - 1))) start--;
  return value.slice(start, at);
}
