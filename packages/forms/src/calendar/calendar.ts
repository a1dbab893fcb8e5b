/** Kazakhstan's calendar of working days: weekends, holidays, days off in their place, transfers. */
import { FIRST_YEAR, FIXED_HOLIDAYS, LAST_YEAR, QURBAN_AIT, TRANSFERS } from "../data/holidays.ts";
import { addDays, type Day, weekdayOf, yearOf } from "./days.ts";

/** Why a day is not worked. */
export interface DayOff {
  readonly day: Day;
  readonly reason: "weekend" | "holiday" | "moved" | "transfer";
  /** Name of the holiday, or null for a weekend and a transfer. */
  readonly kk: string | null;
  readonly ru: string | null;
}

/** A year for which there are no data: the answer would be a guess. */
export class NoCalendarError extends RangeError {
  override readonly name = "NoCalendarError";
  readonly year: number;

  constructor(year: number) {
    super(`no holidays are known of ${year}, only of ${FIRST_YEAR}–${LAST_YEAR}`);
    this.year = year;
  }
}

const SATURDAY = 6;
const years = new Map<number, ReadonlyMap<Day, DayOff | "worked">>();

/**
 * Why a day is off in a five-day week; undefined when it is worked.
 *
 * @throws {NoCalendarError} outside of 2011–2027
 * @example dayOff("2024-03-25") // { day: "2024-03-25", reason: "moved", kk: "Наурыз мейрамы", ru: "Наурыз мейрамы" }
 */
export function dayOff(day: Day): DayOff | undefined {
  const known = specialDays(yearOf(day)).get(day);
  if (known === "worked") return undefined;
  if (known) return known;
  return weekdayOf(day) >= SATURDAY ? { day, reason: "weekend", kk: null, ru: null } : undefined;
}

/**
 * The first day from `day` on that is worked.
 *
 * @throws {NoCalendarError} outside of 2011–2027
 */
export function nextWorkingDay(day: Day): Day {
  let next = day;
  while (dayOff(next)) next = addDays(next, 1);
  return next;
}

/** What differs in a year from plain weeks: days off on working days and the reverse. */
function specialDays(year: number): ReadonlyMap<Day, DayOff | "worked"> {
  if (year < FIRST_YEAR || year > LAST_YEAR || !Number.isInteger(year)) throw new NoCalendarError(year);
  const made = years.get(year) ?? withTransfers(withMovedDays(holidaysOf(year)), year);
  years.set(year, made);
  return made;
}

interface Holiday extends DayOff {
  readonly moves: boolean;
}

function holidaysOf(year: number): Holiday[] {
  const fixed = FIXED_HOLIDAYS.filter(({ from = year, to = year }) => from <= year && year <= to).flatMap(
    ({ days, kk, ru, moves = true }) =>
      days.map((day): Holiday => ({ day: `${year}-${day}`, reason: "holiday", kk, ru, moves })),
  );
  const ait: Holiday = {
    day: `${year}-${QURBAN_AIT[year]}`,
    reason: "holiday",
    kk: "Құрбан айттың бірінші күні",
    ru: "первый день Курбан-айта",
    moves: false,
  };
  return [...fixed, ait].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Each clash of a holiday with a weekend gives the next free working day after it (law on holidays, art. 5). */
function withMovedDays(holidays: readonly Holiday[]): Map<Day, DayOff | "worked"> {
  const off = new Map<Day, DayOff | "worked">(holidays.map(({ moves: _, ...holiday }) => [holiday.day, holiday]));
  for (const { day, kk, ru, moves } of holidays) {
    if (!moves || weekdayOf(day) < SATURDAY) continue;
    let free = addDays(day, 1);
    while (off.has(free) || weekdayOf(free) >= SATURDAY) free = addDays(free, 1);
    off.set(free, { day: free, reason: "moved", kk, ru });
  }
  return off;
}

function withTransfers(off: Map<Day, DayOff | "worked">, year: number): Map<Day, DayOff | "worked"> {
  for (const { from, to } of TRANSFERS) {
    if (yearOf(from) === year) off.set(from, "worked");
    if (yearOf(to) === year) off.set(to, { day: to, reason: "transfer", kk: null, ru: null });
  }
  return off;
}
