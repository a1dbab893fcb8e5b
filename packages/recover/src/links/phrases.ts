/** Phrases: which texts at the end of a printed line read as the text of a hyperlink. */
import { isDigit, isLetter, isUpper, MONTHS } from "@qujat/language";
import {
  ACT_ADJECTIVES,
  KAZAKH_ACTS,
  KAZAKH_ORDINALS,
  KAZAKH_UNITS,
  RUSSIAN_ACTS,
  RUSSIAN_ORDINALS,
  RUSSIAN_OUTER_UNITS,
  RUSSIAN_UNITS,
} from "../data/link-words.ts";
import type { Vocabulary } from "../vocabulary.ts";

/** What kind of link a phrase is. */
export type PhraseType = "unit" | "bare-unit" | "act" | "number" | "date" | "half" | "word-end" | "open";

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
/** In a chain each unit owns the next one: `10-бабының 2-тармағына`. */
const OWNING = "(?<=[ндт][ыі]ң)";
const KK_ACT = `(?:(?:${ACT_ADJECTIVES}) )?(?:${KAZAKH_ACTS.join("|")})[${L}]*`;
const RU_ORDINAL = `(?:${RUSSIAN_ORDINALS})`;
const RU_NUMBERS = `(?:(?:№|N) ?)?${N}(?:\\)|\\.)?(?:(?:, ?| и | - | – )${N}\\)?)*`;
const RU_UNIT = `(?:(?:${RUSSIAN_UNITS})(?: (?:${RU_NUMBERS}|${RU_ORDINAL}(?:(?:, | и )${RU_ORDINAL})*))|(?:ст|п|пп|гл)\\. ?${RU_NUMBERS})`;
/** A unit that goes on with a chain stands in the genitive: `подпунктом 1) пункта 2 статьи 10`. */
const RU_OUTER = `(?:(?:${RUSSIAN_OUTER_UNITS}) (?:${RU_NUMBERS}|${RU_ORDINAL}))`;
const RU_CHAIN = `${RU_UNIT}(?: ${RU_OUTER})*`;
const RU_POINTING = "(?:настоящ(?:его|ей|их|ему|им)|указанн(?:ого|ой|ых))";
const RU_ACT = `(?:(?:${ACT_ADJECTIVES}) )?(?:${RUSSIAN_ACTS})`;
const NUMBER = "(?:№|N) ?(?:[А-ЯӘҒҚҢӨҰҮҺІ]{2,4} )?[\\dА-ЯЁӘҒҚҢӨҰҮҺІA-Zа-яәғқңөұүһі/-]*\\d[\\dА-ЯЁӘҒҚҢӨҰҮҺІA-Zа-яәғқңөұүһі/-]*(?:\\.\\d+)*(?: (?:ЗРК|ҚРЗ))?";
const KK_MONTH = `(?:${MONTHS.map(({ kk }) => kk.nominative).join("|")})[${L}]*`;
const RU_MONTH = `(?:${MONTHS.map(({ ru }) => ru.genitive).join("|")})`;
const KK_DATE = `\\d{4} ж(?:ылғы|ылы|ылдың|\\.) \\d{1,2} ${KK_MONTH}`;
const RU_DATE = `(?:от )?\\d{1,2} ${RU_MONTH} \\d{4}(?: года| ?г\\.?)?`;
const DIGIT_DATE = "(?:от )?\\d{1,2}\\.\\d{1,2}\\.\\d{4}(?: ?года| ?г\\.?)?";
/** What a line may leave of a date: everything after its day, its month or its year. */
const DATE_END = `(?:(?:${RU_MONTH} )?\\d{4} года|года|(?:жылғы )?\\d{1,2} ${KK_MONTH}|${KK_MONTH}|${RU_MONTH} \\d{4})`;
const KK_NUMBERED = `(?:${LIST}${N}-(?:ші |шы )?${KK_UNIT}|${LIST}${N}\\) тармақша[${L}]*)`;

/** Every pattern ends at the end of what it is matched against. */
const PATTERNS: readonly (readonly [PhraseType, number, RegExp])[] = [
  ["unit", 1, phrase(KK_NUMBERED)],
  ["unit", 0.9, phrase(`(?:${KK_NUMBERED}${OWNING} )+${KK_NUMBERED}`)],
  ["act", 0.85, phrase(`${KK_ACT}${OWNING} (?:${KK_NUMBERED}${OWNING} )*${KK_NUMBERED}`)],
  ["act", 0.9, phrase(`${NUMBER} ${KK_ACT}`)],
  ["unit", 0.95, phrase(`(?:${KAZAKH_ORDINALS}) (?:абзац|бөлі|тарау|бөлім)[${L}]*`)],
  ["unit", 1, phrase(RU_UNIT)],
  ["unit", 0.97, phrase(`${RU_UNIT}(?: ${RU_OUTER})+`)],
  ["unit", 0.8, phrase(`${RU_CHAIN}(?: ${RU_POINTING})? ${RU_ACT}`)],
  ["open", 0, phrase(`${RU_CHAIN} (?:${RU_POINTING}|${ACT_ADJECTIVES})`)],
  ["open", 0, phrase(`(?:${ACT_ADJECTIVES})`)],
  ["date", 0.8, phrase(`(?:${KK_DATE}|${RU_DATE}|${DIGIT_DATE})(?: ${NUMBER})?`)],
  ["date", 0.8, phrase(`${KK_DATE}(?: ${NUMBER})? ${KK_ACT}`)],
  ["open", 0, phrase(`(?:(?:${KK_ACT}${OWNING} )?(?:${KK_NUMBERED}${OWNING} )*${N}-|№|N|от(?: \\d{1,2})?|(?:от )?\\d{1,2} ${RU_MONTH}(?: \\d{4})?)`)],
  ["open", 0, phrase(`\\d{4} жылғы(?: \\d{1,2}(?: ${KK_MONTH})?)?|(?:${RUSSIAN_UNITS})`)],
  ["half", 0.4, phrase(`${DATE_END}(?: ${NUMBER})?`)],
  ["bare-unit", 0.6, phrase(`${KK_UNIT}(?:${OWNING} (?:${KK_NUMBERED}${OWNING} )*${KK_NUMBERED})?`)],
  ["bare-unit", 0.6, phrase(`(?:${RUSSIAN_UNITS})`)],
  ["act", 0.85, phrase(KK_ACT)],
  ["act", 0.85, phrase(RU_ACT)],
  ["number", 0.95, phrase(NUMBER)],
  ["half", 0.4, phrase(`${N}\\)?(?:-[${L}]+)?(?: ${RU_OUTER})*(?: ${RU_ACT})?`)],
  ["half", 0.4, phrase(`\\d{1,5} ${KK_ACT}|[IVXІХ]{1,5}(?: (?:ЗРК|ҚРЗ))?|[А-ЯӘҒҚҢӨҰҮҺІ]{2,4}-\\d[\\d/-]*`)],
  ["half", 0.4, phrase(`\\d{1,5}[/-][\\dа-яәғқңөұүһі/-]{1,8}`)],
];

/** One word that names a unit or a kind of act. */
export const ACT_OR_UNIT = new RegExp(`^(?:${KK_UNIT}|${KK_ACT}|${RU_ACT}|${RUSSIAN_UNITS})$`, "iu");

/** The patterns that may begin in the middle of a run of visible characters, after a letter. */
const AFTER_LETTER: ReadonlySet<PhraseType> = new Set(["unit", "bare-unit", "act", "number", "date", "half"]);

function phrase(source: string): RegExp {
  return new RegExp(`(?:${source})$`, "iu");
}

/** The line that is read. Offsets are those of the text's value. */
export interface Line {
  readonly value: string;
  /** Where its visible text begins. */
  readonly first: number;
  readonly vocabulary: Vocabulary;
  /** The letters that the line below begins with: a word may be broken over both. */
  readonly onward: string;
}

/** A capital inside of a word: two words touch. */
const TOUCHING = /\p{Ll}\p{Lu}/u;
/** From this score on a word is one, and not two that touch. */
const SURE = 0.9;
/** Longest text of a link that is looked at, in characters. */
const LONGEST = 90;

/**
 * The readings of what ends at `end` as the text of a link, none of which begins before `from`.
 * A text that begins inside a run is kept only where a digit, a sign or the end of a word allows it.
 */
export function phrasesBefore({ value, first: from, vocabulary, onward }: Line, end: number): Phrase[] {
  const start = Math.max(from, end - LONGEST);
  const tail = value.slice(start, end);
  const phrases: Phrase[] = [];
  for (const [type, score, pattern] of PATTERNS) {
    let wholeWord = -1;
    for (let at = 0; at < tail.length; ) {
      const index = tail.slice(at).search(pattern);
      if (index < 0) break;
      const begin = start + at + index;
      at += index + 1;
      if (TOUCHING.test(value.slice(begin, end))) continue;
      const glued = begin > from && value.charCodeAt(begin - 1) !== 32;
      if (!glued) wholeWord = begin;
      const within = glued && wholeWord >= 0 && !value.slice(wholeWord, begin).includes(" ");
      if (!glued || (!within && gluesTo(value, begin, type, { vocabulary, onward }))) phrases.push({ type, start: begin, end, score, glued });
    }
  }
  const whole = Math.min(...phrases.filter(({ type, glued }) => !glued && type !== "half" && type !== "open").map(({ start }) => start));
  return phrases.filter(({ type, start }) => type !== "half" || start <= whole);
}

/** May a link begin at `at`, though no blank stands before it? After a letter, only where a word ends. */
function gluesTo(
  value: string,
  at: number,
  type: PhraseType,
  { vocabulary, onward }: Pick<Line, "vocabulary" | "onward">,
): boolean {
  const before = value.charAt(at - 1);
  if (/[.,;:)»"«(]/.test(before)) return true;
  if (before === "-") return type === "number" || type === "act" || (type === "unit" && isLetter(value.charCodeAt(at)));
  if (!AFTER_LETTER.has(type)) return false;
  const start = value.charCodeAt(at);
  if (isDigit(before.charCodeAt(0))) return isLetter(start) || value.charAt(at) === "№";
  if (!isLetter(before.charCodeAt(0))) return false;
  if (!isLetter(start)) return true;
  const head = lettersBefore(value, at);
  if (!isUpper(start) && vocabulary.score(head + lettersAfter(value, at)) >= SURE) return false;
  return vocabulary.has(head) || (onward !== "" && vocabulary.has(head + onward));
}

function lettersAfter(value: string, at: number): string {
  let end = at;
  while (isLetter(value.charCodeAt(end))) end++;
  return value.slice(at, end);
}

function lettersBefore(value: string, at: number): string {
  let start = at;
  while (isLetter(value.charCodeAt(start - 1))) start--;
  return value.slice(start, at);
}
