/** The day that a rule of entry into force comes to, where what it counts from is known. */
import { findDates, foldLegal } from "@qujat/language";
import { DAY_WORDS } from "../data/day-words.ts";

/** The days from which rules count; null what is not known. */
export interface BaseDates {
  readonly signed: string | null;
  readonly registered: string | null;
  readonly published: string | null;
}

/**
 * The day on which an act comes into force by a rule as printed.
 *
 * @param rule `алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң`, `с 1 января 2012 года`
 * @param base what is known of the act
 * @returns null when the rule is not understood or counts from a day that is not known
 * @example entryDate("по истечении десяти календарных дней после дня его первого официального опубликования", { signed: null, registered: null, published: "2018-08-01" }) // "2018-08-12"
 */
export function entryDate(rule: string, base: BaseDates): string | null {
  // What comes later or earlier than the whole is set apart: «…қоспағанда, …», «…, за исключением …».
  const main = foldLegal(rule)
    .replace(/^.*қоспағанда,?/su, "")
    .replace(/,?\s*(?:за исключением|кроме|и распространя|и подлежит|и действует).*$/su, "");
  const fixed = fixedDate(main);
  if (fixed !== undefined) return fixed;
  const from = baseOf(main, base);
  const period = periodOf(main);
  if (from === undefined || from === null) return null;
  if (period === undefined) return /бастап|со дня|с даты|с момента|күні|в день/u.test(main) ? from : null;
  if (!Number.isFinite(period.days + period.months)) return null;
  return addDays(addMonths(from, period.months), period.days + 1);
}

/** `2012 жылғы 1 қаңтардан бастап`, `с 1 января 2012 года`. */
function fixedDate(rule: string): string | null | undefined {
  const [first, second] = findDates(rule);
  if (first === undefined) return undefined;
  if (second !== undefined) return null;
  const before = rule.slice(0, first.start);
  const behind = rule.slice(first.end);
  return /(?:^|\s)со?\s*$/u.test(before) || /^\s*бастап/u.test(behind) ? first.date : null;
}

function baseOf(rule: string, { signed, registered, published }: BaseDates): string | null | undefined {
  if (/жариялан|опубликован/u.test(rule)) return published;
  if (/қол\s*қой|подписан|қабылдан|принят/u.test(rule)) return signed;
  if (/тіркел|регистрац/u.test(rule)) return registered;
  return undefined;
}

/** How long after that day; not a number where the words for it are not known. */
function periodOf(rule: string): { readonly days: number; readonly months: number } | undefined {
  if (!/өткен|өткенде|өткеннен|по\s+истечении|по\s+истечению|через|спустя/u.test(rule)) return undefined;
  const unit =
    /(?<amount>[\p{L}\d\s()]*?)\s*(?:күнтізбелік\s+|календарн\p{L}+\s+)?(?<unit>күн(?=\s+өт)|ай(?=\s+өт)|жыл(?=\s+өт)|дн(?:ей|я)|месяц(?:а|ев)?|года?|лет)(?!\p{L})/u;
  const groups = unit.exec(rule)?.groups;
  if (groups === undefined) return { days: Number.NaN, months: 0 };
  const amount = amountOf(groups.amount ?? "", rule);
  const name = groups.unit ?? "";
  if (/^(?:күн|дн)/.test(name)) return { days: amount, months: 0 };
  return { days: 0, months: /^(?:жыл|год|лет)/.test(name) ? amount * 12 : amount };
}

/** A number in figures, or the sum of the words for it; a lone `месяц` is one. */
function amountOf(words: string, rule: string): number {
  const figures = /(\d{1,3})(?:\s*\([^)]*\))?\s*$/.exec(words.trim());
  if (figures !== null) return Number(figures[1]);
  const named = [...words.matchAll(/\p{L}+/gu)].map(([word]) => DAY_WORDS.get(word)).filter((one) => one !== undefined);
  if (named.length > 0) return named.reduce((sum, one) => sum + one, 0);
  return /через\s+(?:месяц|год)/u.test(rule) ? 1 : Number.NaN;
}

function addDays(date: string, days: number): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

/** Months later on the same day, or on the last of a shorter month (Civil Code, article 174). */
function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}
