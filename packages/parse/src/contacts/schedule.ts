/** Schedules: on which days and at what hours an office is open, as a text says it in Kazakh or Russian. */
import { WEEKDAYS } from "@qujat/language";
import { BREAK_WORDS, DAILY_WORDS, OFF_WORDS, WEEKEND_WORDS } from "../data/schedule-words.ts";

/** Opening days and hours. */
export interface Schedule {
  /** `09:00-18:30`; null where none are said. */
  readonly hours: string | null;
  /** ISO weekdays, ascending, 1 is Monday. */
  readonly days: readonly number[];
}

const TIME = "([01]?\\d|2[0-4])\\s?[:.-]\\s?([0-5]\\d)";
// 11:00-ден 12:00-ге    9:00 до 18:30    09.00 – 18.00    9-00 до 18-00
const HOURS = new RegExp(
  `(?<![\\d:.])${TIME}\\s?(?:-?(?:ден|дан|нен|нан|тен|тан)\\s|часов\\s+до|ч\\.\\s+до|до|[–—-])\\s*${TIME}(?!\\d)`,
  "giu",
);
const BREAK = anyOf(BREAK_WORDS);
const OFF = anyOf(OFF_WORDS);
const WEEKEND = anyOf(WEEKEND_WORDS);
const DAILY = anyOf(DAILY_WORDS);
/** Words that may name a day, by the first letter of one. */
const DAY = /(?<!\p{L})[дсбжпвч]\p{L}+/gu;
/** Between two days: all the days from the one to the other. */
const UNTIL = /^\s*(?:[-–—]|по|до)\s*$/iu;
const FROM_KAZAKH = /(?:д[ае]н|н[ае]н|т[ае]н)$/iu;

/**
 * The schedule in a text.
 *
 * @example readSchedule("дүйсенбіден жұмаға дейін, сағат 9:00-ден 18:30-ға дейін, үзіліс 13:00-ден 14:30-ға дейін") // { hours: "09:00-18:30", days: [1, 2, 3, 4, 5] }
 */
export function readSchedule(text: string): Schedule {
  const bounded = text.slice(0, LONGEST);
  return { hours: hoursIn(bounded), days: daysIn(bounded) };
}

/** How far into a cell a schedule is looked for, in UTF-16 units. */
const LONGEST = 3000;
/** How far before hours the word of a break stands. */
const BREAK_REACH = 40;

function hoursIn(text: string): string | null {
  for (const match of text.matchAll(HOURS)) {
    const before = text.slice(Math.max(0, match.index - BREAK_REACH), match.index);
    if (BREAK.test(before.slice(before.search(/[;,.](?!.*[;,.])/su) + 1))) continue;
    const [, fromHour = "", fromMinute = "", toHour = "", toMinute = ""] = match;
    return `${fromHour.padStart(2, "0")}:${fromMinute}-${toHour.padStart(2, "0")}:${toMinute}`;
  }
  return null;
}

function daysIn(text: string): number[] {
  const open = new Set<number>();
  const off = new Set<number>(WEEKEND.test(text) ? [6, 7] : []);
  // Sentences and clauses, so that days off do not run into working days.
  for (const clause of text.split(/[.;](?=\s|$)/)) {
    const from = clause.search(OFF);
    const before = weekdaysIn(from < 0 ? clause : clause.slice(0, from));
    const behind = weekdaysIn(from < 0 ? "" : clause.slice(from));
    // «сенбі мен жексенбіден басқа»: the word stands behind its days.
    const closesDays = from >= 0 && /^(?:басқа|қоспағанда)/iu.test(clause.slice(from));
    for (const day of before) (closesDays ? off : open).add(day);
    for (const day of behind) off.add(day);
  }
  if (open.size === 0 && (DAILY.test(text) || off.size > 0)) for (let day = 1; day <= 7; day++) open.add(day);
  return [...open].filter((day) => !off.has(day)).sort((a, b) => a - b);
}

/** The weekdays that a text names, ranges written out. */
function weekdaysIn(text: string): number[] {
  const days: number[] = [];
  let before: { day: number; word: string; end: number } | null = null;
  for (const match of text.toLowerCase().matchAll(DAY)) {
    const day = dayOf(match[0]);
    if (day === 0) continue;
    const between: string = before ? text.slice(before.end, match.index) : "";
    const isRange = before && (UNTIL.test(between) || (FROM_KAZAKH.test(before.word) && between.trim() === ""));
    if (before && isRange) for (let next: number = before.day; next !== day; next = (next % 7) + 1) days.push(next);
    days.push(day);
    before = { day, word: match[0], end: match.index + match[0].length };
  }
  return days;
}

/** The ISO number of the day that a word names in any case; 0 for any other word. */
function dayOf(word: string): number {
  return (
    1 +
    WEEKDAYS.findIndex(({ kk, ruStem, ruShort }) => {
      if (word === ruShort) return true;
      const stem = word.startsWith(kk) ? kk : word.startsWith(ruStem) ? ruStem : null;
      return stem !== null && word.length - stem.length <= LONGEST_ENDING && !NO_CASE.test(word.slice(stem.length));
    })
  );
}

/** Letters of the longest case ending of a day, and what is none: `жұмасы`, `средний`. */
const LONGEST_ENDING = 4;
const NO_CASE = /^(?:с|н[ие])/u;

function anyOf(words: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words.join("|")})`, "iu");
}
