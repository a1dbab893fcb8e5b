/** The days of the week in both languages, from Monday: the nominative, and the stem that its cases share. */

/** A day of the week; its ISO number is its place in the list, from 1. */
export interface Weekday {
  readonly kk: string;
  readonly ru: string;
  /** Stem of the Russian cases: `сред` in `среду`, `средам`. */
  readonly ruStem: string;
  readonly ruShort: string;
}

/** Source: dates of official acts. */
export const WEEKDAYS: readonly Weekday[] = [
  { kk: "дүйсенбі", ru: "понедельник", ruStem: "понедельник", ruShort: "пн" },
  { kk: "сейсенбі", ru: "вторник", ruStem: "вторник", ruShort: "вт" },
  { kk: "сәрсенбі", ru: "среда", ruStem: "сред", ruShort: "ср" },
  { kk: "бейсенбі", ru: "четверг", ruStem: "четверг", ruShort: "чт" },
  { kk: "жұма", ru: "пятница", ruStem: "пятниц", ruShort: "пт" },
  { kk: "сенбі", ru: "суббота", ruStem: "суббот", ruShort: "сб" },
  { kk: "жексенбі", ru: "воскресенье", ruStem: "воскресень", ruShort: "вс" },
];
