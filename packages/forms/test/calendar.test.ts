/** Days off against the published calendars, and terms against days counted by hand. */
import { describe, expect, it } from "vitest";
import { dayOff, NoCalendarError, nextWorkingDay } from "../src/calendar/calendar.ts";
import { addDays, isDay, weekdayOf } from "../src/calendar/days.ts";
import { deadlineOf, type Term } from "../src/calendar/deadlines.ts";
import { deadlineSentence } from "../src/calendar/explain.ts";

describe("days off in the place of holidays that fell on a weekend", () => {
  it.each([
    [2016, ["01-04", "05-02", "05-10", "12-19"]],
    [2017, ["01-03", "05-08", "12-18", "12-19"]],
    [2019, ["03-25", "07-08", "12-02"]],
    [2024, ["03-25", "07-08"]],
    [2026, ["03-09", "03-24", "03-25", "05-11", "10-26"]],
  ])("of %d are those of the published calendar", (year, expected) => {
    const moved: string[] = [];
    for (let day = `${year}-01-01`; day.startsWith(String(year)); day = addDays(day, 1)) {
      if (dayOff(day)?.reason === "moved") moved.push(day.slice(5));
    }
    expect(moved).toEqual(expected);
  });
});

describe("a day is off or worked", () => {
  it.each([
    ["2024-06-16", "holiday"], // Құрбан айт, a Sunday: 17 June is worked
    ["2018-08-31", "transfer"],
    ["2021-12-17", "holiday"],
    ["2012-12-01", "holiday"],
    ["2025-08-30", "holiday"],
    ["2027-03-15", "holiday"],
    ["2014-01-03", "transfer"],
    ["2024-11-23", "weekend"],
  ])("%s is off: %s", (day, reason) => expect(dayOff(day)?.reason).toBe(reason));

  it.each([
    "2024-06-17",
    "2018-08-25",
    "2022-12-19",
    "2022-12-01",
    "2011-12-01",
    "2012-05-07",
    "2026-08-31",
    "2020-05-11",
    "2021-10-25",
    "2023-01-09",
  ])("%s is worked", (day) => expect(dayOff(day)).toBeUndefined());

  it.each(["2010-12-31", "2028-01-01"])("%s is not known", (day) => {
    expect(() => dayOff(day)).toThrow(NoCalendarError);
  });
});

describe("a term ends", () => {
  const five: Term = { count: 5, unit: "working-day" };
  it.each<[Term, string, string]>([
    [five, "2011-07-04", "2011-07-12"], // 6 July is Capital Day
    [five, "2024-03-19", "2024-03-29"], // 21, 22 and 25 March are off
    [{ count: 10, unit: "working-day" }, "2011-12-09", "2011-12-27"], // 16 is a holiday, 19 in place of 17
    [{ count: 15, unit: "calendar-day" }, "2011-07-05", "2011-07-20"],
    [{ count: 30, unit: "calendar-day" }, "2016-02-06", "2016-03-09"], // 7 transferred, 8 holiday
    [{ count: 1, unit: "month" }, "2023-01-31", "2023-02-28"],
    [{ count: 3, unit: "month" }, "2023-11-30", "2024-02-29"],
    [{ count: 3, unit: "year" }, "2020-02-29", "2023-02-28"],
  ])("%o after %s on %s", (term, event, day) => expect(deadlineOf(term, event).day).toBe(day));

  it("says which days off it stepped over", () => {
    expect(deadlineOf(five, "2011-07-04").skipped.map(({ day, ru }) => [day, ru])).toEqual([
      ["2011-07-06", "День Столицы"],
      ["2011-07-09", null],
      ["2011-07-10", null],
    ]);
  });

  it("never on a day off, and later for a longer term", () => {
    for (let event = "2011-01-01"; event < "2027-06-01"; event = addDays(event, 13)) {
      for (const unit of ["working-day", "calendar-day", "month"] as const) {
        const days = [1, 2, 5].map((count) => deadlineOf({ count, unit }, event).day);
        for (const day of days) expect(dayOff(day)).toBeUndefined();
        expect([...days].sort()).toEqual(days);
      }
    }
  });

  it.each([0, -1, 1.5, Number.NaN])("but not when it is %d days", (count) => {
    expect(() => deadlineOf({ count, unit: "working-day" }, "2020-01-01")).toThrow(RangeError);
  });

  it("but not beyond the years that are known", () => {
    expect(() => deadlineOf({ count: 30, unit: "calendar-day" }, "2027-12-20")).toThrow(NoCalendarError);
  });
});

it.each([
  ["2024-02-29", true],
  ["2023-02-29", false],
  ["2023-13-01", false],
  ["2023-1-1", false],
])("%s is a day: %s", (text, expected) => expect(isDay(text)).toBe(expected));

it("knows weekdays and the next working day", () => {
  expect(weekdayOf("2026-11-22")).toBe(7);
  expect(nextWorkingDay("2026-10-24")).toBe("2026-10-27");
});

describe("a deadline in words", () => {
  it.each<[Term, string, string, string]>([
    [
      { count: 5, unit: "working-day" },
      "2011-07-04",
      "Мерзім – 5 жұмыс күні: бірінші күні – 2011 жылғы 5 шілде, соңғы күні – 2011 жылғы 12 шілде. Есепке кірмейтін күндер: 06.07.2011 (Астана күні), 09.07.2011 (демалыс күні), 10.07.2011 (демалыс күні).",
      "Срок – 5 рабочих дней: первый день – 5 июля 2011 года, последний – 12 июля 2011 года. Не считаются: 06.07.2011 (День Столицы), 09.07.2011 (выходной), 10.07.2011 (выходной).",
    ],
    [
      { count: 30, unit: "calendar-day" },
      "2016-02-06",
      "Мерзім – 30 күнтізбелік күн: бірінші күні – 2016 жылғы 7 ақпан, соңғы күні – 2016 жылғы 9 наурыз. Мерзімнің соңы жұмыс істемейтін күнге тура келгендіктен, келесі жұмыс күніне ауыстырылды: 07.03.2016 (ауыстырылған демалыс күні), 08.03.2016 (Халықаралық әйелдер күні).",
      "Срок – 30 календарных дней: первый день – 7 февраля 2016 года, последний – 9 марта 2016 года. Конец срока пришёлся на нерабочий день и перенесён на следующий рабочий: 07.03.2016 (перенесённый выходной), 08.03.2016 (Международный женский день).",
    ],
    [
      { count: 1, unit: "working-day" },
      "2011-07-04",
      "Мерзім – 1 жұмыс күні: бірінші күні – 2011 жылғы 5 шілде, соңғы күні – 2011 жылғы 5 шілде.",
      "Срок – 1 рабочий день: первый день – 5 июля 2011 года, последний – 5 июля 2011 года.",
    ],
  ])("%o after %s", (term, event, kk, ru) => {
    expect(deadlineSentence(term, deadlineOf(term, event), "kk")).toBe(kk);
    expect(deadlineSentence(term, deadlineOf(term, event), "ru")).toBe(ru);
  });
});
