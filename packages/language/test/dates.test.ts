/** Dates in every way that acts write them; impossible ones; round trips. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDate, MONTHS, parseDate } from "../src/index.ts";

describe("found", () => {
  test.each([
    ["«2011 жылғы 5 шілде» күні", "2011-07-05", "2011 жылғы 5 шілде"],
    ["Президентінің 2011 жылғы 5 шілдедегі № 116", "2011-07-05", "2011 жылғы 5 шілдедегі"],
    ["2011 жылғы 5 шілде(дегі)", "2011-07-05", "2011 жылғы 5 шілде(дегі)"],
    ["газетте 2016 жылы 5 қазанда жарияланды", "2016-10-05", "2016 жылы 5 қазанда"],
    ["1994 жылғы 6 қыркүйек", "1994-09-06", "1994 жылғы 6 қыркүйек"],
    ["2015 жылғы 27 мамыры", "2015-05-27", "2015 жылғы 27 мамыры"],
    ["2010 жылғы\n20 шiлдедегi № 745", "2010-07-20", "2010 жылғы\n20 шiлдедегi"],
    ["2017 ЖЫЛҒЫ 25 ҚАЗАН", "2017-10-25", "2017 ЖЫЛҒЫ 25 ҚАЗАН"],
    ["2017 жылғы 1 қаңтардан бастап", "2017-01-01", "2017 жылғы 1 қаңтардан"],
    ["от 5 июля 2011 года № 116", "2011-07-05", "5 июля 2011 года"],
    ["18 октября 1995 г. N 2534", "1995-10-18", "18 октября 1995 г."],
    ["12 декабpя 1991", "1991-12-12", "12 декабpя 1991"],
    ["«5» июля 2011 года", "2011-07-05", "«5» июля 2011 года"],
    ["21.01.1999г.", "1999-01-21", "21.01.1999г."],
    ["Төрағасының 06.05.2020 № 34/қе", "2020-05-06", "06.05.2020"],
    ["1997.05.20.", "1997-05-20", "1997.05.20"],
    ["2003.06.25 N 47-IV", "2003-06-25", "2003.06.25"],
    ["2020-02-29", "2020-02-29", "2020-02-29"],
    ["31.02.2011, содан кейін 01.03.2011", "2011-03-01", "01.03.2011"],
    ["06.05.2020 және 2011 жылғы 5 шілде", "2020-05-06", "06.05.2020"],
  ])("%s", (text, date, found) => {
    const result = parseDate(text);
    expect(result?.date).toBe(date);
    expect(text.slice(result?.start, result?.end)).toBe(found);
  });
});

test.each([
  "2011 жылғы 31 ақпан",
  "29 февраля 2011 года",
  "31.04.2020",
  "00.05.2020",
  "2020.13.01",
  "27 мамыр",
  "2011 жылғы шілде",
  "қазандық 2011",
  "12011 жылғы 5 шілде",
  "2011 жылғы 5 шілдеқазан",
  "8.1.2.2020",
  "192.168.10.2020.1",
  "телефон 76-42-52",
  "12020-01-01",
  "№ 2534",
  "",
])("no date in «%s»", (text) => expect(parseDate(text)).toBeUndefined());

test("the styles", () => {
  expect(formatDate("2011-07-05", "kk")).toBe("2011 жылғы 5 шілде");
  expect(formatDate("2011-07-05", "ru")).toBe("5 июля 2011 года");
  expect(formatDate("2011-07-05", "kk", "attributive")).toBe("2011 жылғы 5 шілдедегі");
  expect(formatDate("2011-07-05", "ru", "attributive")).toBe("от 5 июля 2011 года");
  expect(formatDate("2011-07-05", "kk", "numeric")).toBe("05.07.2011");
});

test.each(["2011-02-29", "2011-13-01", "2011-7-5", "05.07.2011", "", "0000-01-01"])("«%s» cannot be written", (date) =>
  expect(() => formatDate(date, "kk")).toThrow(RangeError),
);

test("the months stand in order, with their forms in step with the grammar", () => {
  expect(MONTHS.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(MONTHS[8]?.kk).toEqual({ nominative: "қыркүйек", attributive: "қыркүйектегі", locative: "қыркүйекте" });
});

test("what is written is found again", () => {
  const days = fc.date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
  const styles = fc.constantFrom("long" as const, "attributive" as const, "numeric" as const);
  fc.assert(
    fc.property(days, fc.constantFrom("kk" as const, "ru" as const), styles, (day, language, style) => {
      const date = day.toISOString().slice(0, 10);
      expect(parseDate(formatDate(date, language, style))?.date).toBe(date);
    }),
  );
});

test("random soup never throws", () => {
  const soup = fc.string({ unit: fc.constantFrom(..."0123456789. -«»жылғышілдемаяг№\n"), maxLength: 60 });
  fc.assert(fc.property(soup, (text) => void parseDate(text)));
});
