/**
 * Words of working hours in both languages, lower case stems.
 *
 * Source: words of services (working hours and days off in the standards of 2011).
 */

/** A break: the hours behind it are not working hours. */
export const BREAK_WORDS: readonly string[] = ["үзіліс", "перерыв", "обед"];

/** Days behind these are days off. */
export const OFF_WORDS: readonly string[] = [
  "демалыс",
  "басқа күндері",
  "қоспағанда",
  "кроме",
  "за исключением",
  "выходн",
];

/** Days off that need no names: Saturday and Sunday. */
export const WEEKEND_WORDS: readonly string[] = [
  "кроме выходных",
  "демалыс және мереке күндерінен басқа",
  "демалыс және мереке күндерін қоспағанда",
  "за исключением выходных",
];

/** Every day. */
export const DAILY_WORDS: readonly string[] = ["күн сайын", "күнделікті", "ежедневно", "круглосуточно", "тәулік бойы"];
