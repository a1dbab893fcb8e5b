/** Dates as acts write them in Kazakh and Russian: found in text, and written in three styles. */
import { toLower } from "./casing.ts";
import { MONTHS } from "./data/months.ts";
import { foldLookalikes } from "./lookalikes.ts";

export { MONTHS, type Month } from "./data/months.ts";

/** A date found in a text: UTF-16 offsets, the end exclusive. */
export interface FoundDate {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

/** How a date is written: alone, as the attribute of an act, or in figures. */
export type DateStyle = "long" | "attributive" | "numeric";

const KAZAKH_MONTHS = MONTHS.map(({ kk }) => kk.nominative).join("|");
const RUSSIAN_MONTHS = MONTHS.map(({ ru }) => ru.genitive).join("|");
const KAZAKH_ENDING =
  "(?:\\([дт][ае][ғг][ыі]\\)|(?:с?[ыі])?н?(?:[дт][ае](?:[ғг][ыі]|н)?|[днт][ыі]ң?|[ғгқкн][ае]|н[ае]н|[мпб]ен)?)";
const DAY = '[«"“]?(?<day>\\d{1,2})(?:-?(?:го|ші|шы))?[»"”]?-?';
const YEAR = "(?<year>\\d{4})";

/** Every way of writing a date, most telling first. */
const PATTERNS: readonly RegExp[] = [
  `(?<!\\d)${YEAR}\\s*(?:жылғы|жылдың|жылы|жыл|ж\\.?)\\s*${DAY}\\s*(?<kk>${KAZAKH_MONTHS})${KAZAKH_ENDING}(?!\\p{L})`,
  `(?<!\\d)${DAY}\\s*(?<kk>${KAZAKH_MONTHS})${KAZAKH_ENDING}\\s*${YEAR}\\s*(?:жыл[ғд]?[ыа]?(?:ң|ғы)?|ж\\.)(?!\\p{L})`,
  `(?<!\\d)${DAY}\\s*(?<ru>${RUSSIAN_MONTHS})\\s*${YEAR}(?!\\d)(?:\\s*(?:года|году|год(?!\\p{L})|г\\.))?`,
  `(?<![\\d.])(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.${YEAR}(?!\\d|\\.\\d)(?:\\s?[гж]\\.|\\s(?:года|жылғы|жылы)(?!\\p{L}))?`,
  "(?<![\\d.])(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<short>\\d{2})(?:\\s?[гж]\\.|\\s(?:года|жылғы|жылы)(?!\\p{L}))",
  `(?<![\\d.])${YEAR}\\.(?<month>\\d{1,2})\\.(?<day>\\d{1,2})(?!\\d|\\.\\d)`,
  `(?<![\\d-])${YEAR}-(?<month>\\d{2})-(?<day>\\d{2})(?![\\d-])`,
].map((pattern) => new RegExp(pattern, "gu"));

/** No date is without a year. */
const FIGURES = /\d{4}|\d\.\d{1,2}\.\d\d/;

/**
 * The first date of a text, written in any of the ways that acts use: `2011 жылғы 5 шілдедегі`, `2016 жылы 5 қазанда`,
 * `5 июля 2011 года`, `18 октября 1995 г.`, `06.05.2020`, `1997.05.20.`, `2003-06-25`.
 *
 * Case and look-alikes do not matter. A date without its year and one that no calendar has (31 ақпан) are passed over.
 * @param text any text; line breaks within a date are allowed
 * @returns `undefined` when there is none; a full stop that may end a sentence is not part of the date
 * @example parseDate("2011 жылғы 5 шілдедегі № 116")?.date // "2011-07-05"
 */
export function parseDate(text: string): FoundDate | undefined {
  return findDates(text)[0];
}

/**
 * Every date of a text in order, as for {@link parseDate}; they do not overlap.
 * @param text any text
 * @example findDates("от 13 июля 2018 года, с 01.01.2019").map(({ date }) => date) // ["2018-07-13", "2019-01-01"]
 */
export function findDates(text: string): FoundDate[] {
  if (!FIGURES.test(text)) return [];
  const folded = toLower(foldLookalikes(text));
  const all: FoundDate[] = [];
  for (const pattern of PATTERNS) {
    for (const match of folded.matchAll(pattern)) {
      const date = dateOf(match.groups ?? {});
      if (date !== undefined) all.push({ date, start: match.index, end: match.index + match[0].length });
    }
  }
  const found: FoundDate[] = [];
  // The sort is stable: of two at one place the more telling pattern's stays.
  for (const date of all.sort((a, b) => a.start - b.start)) {
    if (date.start >= (found.at(-1)?.end ?? 0)) found.push(date);
  }
  return found;
}

/**
 * A date as acts write it.
 * @param date `YYYY-MM-DD`
 * @param language of the text
 * @param style `"long"` (default): `2011 жылғы 5 шілде`, `5 июля 2011 года`; `"attributive"`, before the name of an act:
 * `2011 жылғы 5 шілдедегі`, `от 5 июля 2011 года`; `"numeric"`: `05.07.2011`
 * @throws RangeError when there is no such date
 * @example formatDate("2011-07-05", "kk", "attributive") // "2011 жылғы 5 шілдедегі"
 */
export function formatDate(date: string, language: "kk" | "ru", style: DateStyle = "long"): string {
  const [year = "", month = "", day = ""] = date.split("-");
  const names = MONTHS[Number(month) - 1];
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || names === undefined || !exists(Number(year), Number(month), Number(day)))
    throw new RangeError(`No such date: «${date}»`);
  if (style === "numeric") return `${day}.${month}.${year}`;
  if (language === "ru")
    return `${style === "attributive" ? "от " : ""}${Number(day)} ${names.ru.genitive} ${year} года`;
  return `${year} жылғы ${Number(day)} ${style === "attributive" ? names.kk.attributive : names.kk.nominative}`;
}

/** Of a year in two figures (`29.11.99 г.`) the century is that in which the Republic has acts. */
function dateOf({ year: full, short, month, day, kk, ru }: Record<string, string | undefined>): string | undefined {
  const year = full ?? `${Number(short) > 90 ? "19" : "20"}${short}`;
  const named = MONTHS.find((name) => name.kk.nominative === kk || name.ru.genitive === ru)?.number;
  const [y, m, d] = [Number(year), named ?? Number(month), Number(day)];
  if (!exists(y, m, d)) return undefined;
  return `${year}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
}

function exists(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && year > 0 && day >= 1 && day <= days;
}
