/** Patterns: how the text of a hyperlink reads, in Kazakh and Russian. */
import { MONTHS } from "@qujat/language";
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

/** What kind of link a phrase is; `half` and `word-end` are the second parts of broken ones, `open` the first. */
export type PhraseType = "unit" | "bare-unit" | "act" | "number" | "date" | "half" | "word-end" | "open";

/** One way in which a link reads. */
export interface Pattern {
  readonly type: PhraseType;
  /** How sure the words alone make it a link, from 0 to 1. */
  readonly score: number;
  /** Matches a text in small letters from its start to its end. */
  readonly whole: RegExp;
}

const L = "а-яёәғқңөұүһі";
/** A number such as `9-1`; its hyphens are counted, so that no reading of it is tried twice. */
const N = "\\d{1,7}(?:-\\d{1,4}){0,2}";
const LIST = `(?:${N}(?:, ?| және | мен | - | – ))*`;
const BRACKETS = `(?:${N}\\)(?:, ?| және | мен | - | – ))*`;
const KK_UNIT = `(?:${KAZAKH_UNITS.join("|")})[${L}]*`;
/** In a chain each unit owns the next one: `10-бабының 2-тармағына`. */
const OWNING = "(?<=[ндт][ыі]ң|[ыі])";
const KK_ACT = `(?:(?:${ACT_ADJECTIVES}) )?(?:${KAZAKH_ACTS.join("|")})[${L}]*`;
const RU_ORDINAL = `(?:${RUSSIAN_ORDINALS})`;
const RU_NUMBERS = `(?:(?:№|N) ?)?${N}(?:\\)|\\.)?(?:(?:, ?| и | - | – )${N}\\)?)*`;
const RU_UNIT = `(?:(?:${RUSSIAN_UNITS})(?: (?:${RU_NUMBERS}|${RU_ORDINAL}(?:(?:, | и )${RU_ORDINAL})*))|(?:ст|п|пп|гл)\\. ?${RU_NUMBERS})`;
/** A unit that goes on with a chain stands in the genitive: `подпунктом 1) пункта 2 статьи 10`. */
const RU_OUTER = `(?:(?:${RUSSIAN_OUTER_UNITS}) (?:${RU_NUMBERS}|${RU_ORDINAL}))`;
const RU_CHAIN = `${RU_UNIT}(?: ${RU_OUTER})*`;
const RU_POINTING = "(?:настоящ(?:его|ей|их|ему|им)|указанн(?:ого|ой|ых))";
const RU_ACT = `(?:(?:${ACT_ADJECTIVES}) )?(?:${RUSSIAN_ACTS})`;
const NUMBER =
  "(?:№|N) ?(?:[А-ЯӘҒҚҢӨҰҮҺІ]{2,4} )?[\\dА-ЯЁӘҒҚҢӨҰҮҺІA-Zа-яәғқңөұүһі/-]*\\d[\\dА-ЯЁӘҒҚҢӨҰҮҺІA-Zа-яәғқңөұүһі/-]*(?:\\.\\d+)*(?: (?:ЗРК|ҚРЗ))?";
const KK_MONTH = `(?:${MONTHS.map(({ kk }) => kk.nominative).join("|")})[${L}]*`;
const RU_MONTH = `(?:${MONTHS.map(({ ru }) => ru.genitive).join("|")})`;
const KK_DATE = `\\d{4} ж(?:ылғы|ылы|ылдың|\\.) \\d{1,2} ${KK_MONTH}`;
const RU_DATE = `(?:от )?\\d{1,2} ${RU_MONTH} \\d{4}(?: года| ?г\\.?)?`;
const DIGIT_DATE = "(?:от )?\\d{1,2}\\.\\d{1,2}\\.\\d{4}(?: ?года| ?г\\.?)?";
/** What a line may leave of a date: everything after its day, its month or its year. */
const DATE_END = `(?:(?:${RU_MONTH} )?\\d{4} года|года|(?:жылғы )?\\d{1,2} ${KK_MONTH}|${KK_MONTH}|${RU_MONTH} \\d{4})`;
const KK_NUMBERED = `(?:${LIST}${N}-(?:ші |шы )?${KK_UNIT}|${BRACKETS}${N}\\) тармақша[${L}]*)`;

const SOURCES: readonly (readonly [PhraseType, number, string])[] = [
  ["unit", 1, KK_NUMBERED],
  ["unit", 0.9, `(?:${KK_NUMBERED}${OWNING} )+${KK_NUMBERED}`],
  ["act", 0.85, `${KK_ACT}${OWNING} (?:${KK_NUMBERED}${OWNING} )*${KK_NUMBERED}`],
  ["act", 0.9, `${NUMBER} ${KK_ACT}`],
  ["act", 0.9, `өзгеріс[${L}]* (?:мен|және) толықтыру[${L}]*`],
  ["unit", 0.95, `(?:${KAZAKH_ORDINALS}) (?:абзац|бөлі|тарау|бөлім)[${L}]*`],
  ["unit", 1, RU_UNIT],
  ["unit", 0.97, `${RU_UNIT}(?: ${RU_OUTER})+`],
  ["unit", 0.8, `${RU_CHAIN}(?: ${RU_POINTING})? ${RU_ACT}`],
  ["open", 0, `${RU_CHAIN} (?:${RU_POINTING}|${ACT_ADJECTIVES})`],
  ["open", 0, `(?:${ACT_ADJECTIVES})`],
  ["date", 0.8, `(?:${KK_DATE}|${RU_DATE}|${DIGIT_DATE})(?: ${NUMBER})?`],
  ["date", 0.8, `${KK_DATE}(?: ${NUMBER})? ${KK_ACT}`],
  ["act", 0.85, `${RU_ACT}(?: [${L}.]+){1,6} (?:${RU_DATE}|${DIGIT_DATE})(?: ${NUMBER})?`],
  [
    "open",
    0,
    `(?:(?:${KK_ACT}${OWNING} )?(?:${KK_NUMBERED}${OWNING} )*${N}-|№|N|от(?: \\d{1,2})?|(?:от )?\\d{1,2} ${RU_MONTH}(?: \\d{4})?)`,
  ],
  ["open", 0, `\\d{4} жылғы(?: \\d{1,2}(?: ${KK_MONTH})?)?|(?:${RUSSIAN_UNITS})`],
  ["half", 0.4, `${DATE_END}(?: ${NUMBER})?`],
  ["bare-unit", 0.6, `${KK_UNIT}(?:${OWNING} (?:${KK_NUMBERED}${OWNING} )*${KK_NUMBERED})?`],
  ["bare-unit", 0.6, `(?:${RUSSIAN_UNITS})`],
  ["act", 0.85, KK_ACT],
  ["act", 0.85, RU_ACT],
  ["number", 0.95, NUMBER],
  ["half", 0.4, `${N}\\)?(?:-[${L}]+)?(?: ${RU_OUTER})*(?: ${RU_ACT})?`],
  ["half", 0.4, `\\d{1,5} ${KK_ACT}|[IVXІХ]{1,5}(?: (?:ЗРК|ҚРЗ))?|[А-ЯӘҒҚҢӨҰҮҺІ]{2,4}-\\d[\\d/-]*`],
  ["half", 0.4, `\\d{1,5}[/-][\\da-zа-яәғқңөұүһі/-]{1,8}`],
];

/** One word that names a unit or a kind of act. */
export const ACT_OR_UNIT = new RegExp(`^(?:${KK_UNIT}|${KK_ACT}|${RU_ACT}|${RUSSIAN_UNITS})$`, "iu");

/** Every pattern; several may match one text. */
export const PATTERNS: readonly Pattern[] = SOURCES.map(([type, score, source]) => ({
  type,
  score,
  whole: small(`^(?:${source})$`),
}));

/** Texts are read in small letters: patterns that fold case themselves are several times slower. */
function small(source: string, flags = ""): RegExp {
  return new RegExp(source.toLowerCase(), flags);
}

/** Matches where any of them does. */
export const ANY_PATTERN = small(`^(?:${SOURCES.map(([, , source]) => source).join("|")})$`);

/** Matches where a word begins that a pattern can begin with; set `lastIndex` first. */
export const FIRST_WORD = small(
  `${KK_UNIT}|${KK_ACT}|${RU_UNIT}|${RUSSIAN_UNITS}|${RU_ACT}|${KK_MONTH}|${RU_MONTH}|от `,
  "y",
);
