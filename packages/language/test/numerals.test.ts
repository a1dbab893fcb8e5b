/** Suffixes behind figures: all cases of the spoken numerals, times, decimals, ordinals. */
import { describe, expect, test } from "vitest";
import { type CaseName, lastSpokenWord, numeralSuffix, ordinalSuffix } from "../src/index.ts";

const CASES: readonly CaseName[] = ["genitive", "dative", "accusative", "locative", "ablative", "instrumental"];

/** Figures, then genitive, dative, accusative, locative, ablative, instrumental, ordinal. */
const TABLE = `
0 дің ге ді де ден мен ші
1 дің ге ді де ден мен ші
2 нің ге ні де ден мен ші
3 тің ке ті те тен пен ші
4 тің ке ті те тен пен ші
5 тің ке ті те тен пен ші
6 ның ға ны да дан мен шы
7 нің ге ні де ден мен ші
8 дің ге ді де ден бен ші
9 дың ға ды да дан бен шы
10 ның ға ды да нан мен шы
20 ның ға ны да дан мен шы
30 дың ға ды да дан бен шы
40 тың қа ты та тан пен шы
50 дің ге ді де ден мен ші
60 тың қа ты та тан пен шы
70 тің ке ті те тен пен ші
80 нің ге ді де нен мен ші
90 ның ға ды да нан мен шы
100 дің ге ді де ден бен ші
1000 ның ға ды да нан мен шы
1000000 ның ға ды да нан мен шы
1000000000 тың қа ты та тан пен шы
`;

describe.each(
  TABLE.trim()
    .split("\n")
    .map((line) => line.split(" ")),
)("%s", (figures = "", ...suffixes) => {
  test.each(CASES.map((name, index) => [name, suffixes[index]] as const))("%s is -%s", (name, suffix) => {
    expect(numeralSuffix(figures, name)).toBe(`-${suffix}`);
    for (const other of new Set(suffixes))
      if (other !== suffix) expect(numeralSuffix(figures, name)).not.toBe(`-${other}`);
  });
  test("ordinal", () => expect(ordinalSuffix(figures)).toBe(`-${suffixes.at(-1)}`));
});

test.each([
  ["11:00", "ablative", "-ден"],
  ["10:00", "ablative", "-нан"],
  ["12:00", "dative", "-ге"],
  ["9.00", "ablative", "-ден"],
  ["13.00", "ablative", "-ден"],
  ["15.00", "dative", "-ге"],
  ["19.00", "dative", "-ге"],
  ["09:30", "ablative", "-дан"],
  ["18:05", "dative", "-ке"],
  ["00:00", "dative", "-ге"],
  ["1,5", "genitive", "-тің"],
  ["1/3", "dative", "-ге"],
  ["9-1", "genitive", "-дің"],
  ["2–4", "genitive", "-тің"],
  ["300", "dative", "-ге"],
  ["15 000", "dative", "-ға"],
  ["2 500 000", "dative", "-ға"],
  ["300 000 000", "dative", "-ға"],
  ["10 200", "dative", "-ге"],
  ["VIII", "genitive", "-дің"],
  ["XX", "genitive", "-ның"],
] as const)("%s, %s: %s", (number, name, suffix) => expect(numeralSuffix(number, name)).toBe(suffix));

test.each([
  ["2011", "бір", "-ші"],
  ["2016", "алты", "-шы"],
  ["2020", "жиырма", "-шы"],
  ["1990", "тоқсан", "-шы"],
  ["2000", "мың", "-шы"],
  ["1900", "жүз", "-ші"],
])("year %s ends in %s: %s", (year, word, suffix) => {
  expect(lastSpokenWord(year)).toBe(word);
  expect(ordinalSuffix(year)).toBe(suffix);
});

test.each(["", "бес", "5-ке", "98/қе", "ХХ", "IC1", "1..2", "-5"])("«%s» is no number", (text) =>
  expect(() => numeralSuffix(text, "dative")).toThrow(RangeError),
);
