/** Terms of acts: the last day on which something must be done, and how it was counted. */
import { type DayOff, dayOff, nextWorkingDay } from "./calendar.ts";
import { addDays, type Day } from "./days.ts";

/** A term as acts set it: so many days, months or years. */
export interface Term {
  readonly count: number;
  readonly unit: "working-day" | "calendar-day" | "month" | "year";
}

/** A deadline and how it came about. */
export interface Deadline {
  readonly day: Day;
  /** The first day that counts: the one after the event. */
  readonly first: Day;
  /** Days off that a term of working days stepped over, or that a term ending on one was moved past. */
  readonly skipped: readonly DayOff[];
}

/**
 * The last day of a term. It starts on the day after the event (Civil Code art. 173; Administrative Procedure Code
 * art. 76(2)) and, when it ends on a day off, ends on the next working day (art. 175; 76(5)). A term of months ends on
 * the same number, or on the last day of a month that has no such number (art. 174).
 *
 * @param event the day on which it happened; a paper received on a day off counts as received on the next working day
 * @throws {NoCalendarError} when it touches a year without data
 * @throws {RangeError} for a term that is no positive whole number
 * @example deadlineOf({ count: 5, unit: "working-day" }, "2024-03-19").day // "2024-03-29"
 */
export function deadlineOf({ count, unit }: Term, event: Day): Deadline {
  if (!Number.isInteger(count) || count <= 0) throw new RangeError(`a term of ${count} days is none`);
  const first = addDays(event, 1);
  if (unit === "working-day") return workingDays(count, first);
  const last = unit === "calendar-day" ? addDays(event, count) : addMonths(event, unit === "year" ? count * 12 : count);
  const day = nextWorkingDay(last);
  return { day, first, skipped: daysOffBetween(last, day) };
}

function workingDays(count: number, first: Day): Deadline {
  let left = count;
  let day = first;
  for (;;) {
    if (!dayOff(day)) left--;
    if (left === 0) return { day, first, skipped: daysOffBetween(first, day) };
    day = addDays(day, 1);
  }
}

function daysOffBetween(from: Day, to: Day): DayOff[] {
  const found: DayOff[] = [];
  for (let day = from; day < to; day = addDays(day, 1)) {
    const off = dayOff(day);
    if (off) found.push(off);
  }
  return found;
}

/** The same number of a later month, or its last day. */
function addMonths(day: Day, count: number): Day {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const months = year * 12 + month - 1 + count;
  const lastDate = new Date(Date.UTC(Math.floor(months / 12), (months % 12) + 1, 0)).getUTCDate();
  const number = (value: number, digits: number) => String(value).padStart(digits, "0");
  return `${number(Math.floor(months / 12), 4)}-${number((months % 12) + 1, 2)}-${number(Math.min(date, lastDate), 2)}`;
}
