/** Numbers in words: the irregular ones, the genders, and that no two numbers read alike. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countedForm, numberInWords } from "../src/index.ts";

describe("numberInWords", () => {
  it.each([
    [0, "нөл", "ноль"],
    [1, "бір", "один"],
    [10, "он", "десять"],
    [14, "он төрт", "четырнадцать"],
    [40, "қырық", "сорок"],
    [90, "тоқсан", "девяносто"],
    [100, "бір жүз", "сто"],
    [211, "екі жүз он бір", "двести одиннадцать"],
    [1000, "бір мың", "одна тысяча"],
    [2002, "екі мың екі", "две тысячи два"],
    [5000, "бес мың", "пять тысяч"],
    [11_011, "он бір мың он бір", "одиннадцать тысяч одиннадцать"],
    [21_401, "жиырма бір мың төрт жүз бір", "двадцать одна тысяча четыреста один"],
    [1_000_001, "бір миллион бір", "один миллион один"],
    [3_000_000_000, "үш миллиард", "три миллиарда"],
    [999_999_999_999_999, expect.stringContaining("триллион"), expect.stringContaining("девяносто девять триллионов")],
  ])("%d", (number, kk, ru) => {
    expect([numberInWords(number, "kk"), numberInWords(number, "ru")]).toEqual([kk, ru]);
  });

  it.each([
    [1, "одна"],
    [2, "две"],
    [12, "двенадцать"],
    [31, "тридцать одна"],
    [1001, "одна тысяча одна"],
  ])("%d of something feminine", (number, ru) => expect(numberInWords(number, "ru", "feminine")).toBe(ru));

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 1e15])("not %d", (number) => {
    expect(() => numberInWords(number, "kk")).toThrow(RangeError);
  });

  it("reads no two numbers alike", () => {
    const number = fc.integer({ min: 0, max: 10_000_000 });
    fc.assert(
      fc.property(number, number, fc.constantFrom("kk", "ru"), (a, b, language) => {
        return a === b || numberInWords(a, language) !== numberInWords(b, language);
      }),
    );
  });
});

it.each([
  [0, "дней"],
  [1, "день"],
  [3, "дня"],
  [5, "дней"],
  [11, "дней"],
  [21, "день"],
  [112, "дней"],
  [122, "дня"],
])("%d %s", (number, form) => expect(countedForm(number, ["день", "дня", "дней"])).toBe(form));
