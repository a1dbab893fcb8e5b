/** Alphabets, facts of char codes, and vowel harmony. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  isCyrillic,
  isDigit,
  isLatin,
  isLetter,
  isUpper,
  KAZAKH_ALPHABET,
  RUSSIAN_ALPHABET,
  vowelHarmony,
} from "../src/index.ts";

const code = (char: string): number => char.charCodeAt(0);

test("the alphabets have 42 and 33 letters, each once", () => {
  expect(new Set(KAZAKH_ALPHABET).size).toBe(42);
  expect(new Set(RUSSIAN_ALPHABET).size).toBe(33);
  expect(RUSSIAN_ALPHABET.every((letter) => KAZAKH_ALPHABET.includes(letter))).toBe(true);
  expect(KAZAKH_ALPHABET.indexOf("ә")).toBe(1);
  expect(KAZAKH_ALPHABET.indexOf("і")).toBe(37);
});

test.each([
  ["қ", true, true, false, false],
  ["І", true, true, false, true],
  ["I", true, false, true, true],
  ["ı", true, false, true, false],
  ["İ", true, false, true, true],
  ["Ğ", true, false, true, true],
  ["ё", true, true, false, false],
  ["7", false, false, false, false],
  ["№", false, false, false, false],
  ["×", false, false, false, false],
  ["«", false, false, false, false],
  ["\u0301", false, false, false, false],
])("%s: letter %s, Cyrillic %s, Latin %s, upper %s", (char, letter, cyrillic, latin, upper) => {
  expect([isLetter(code(char)), isCyrillic(code(char)), isLatin(code(char)), isUpper(code(char))]).toEqual([
    letter,
    cyrillic,
    latin,
    upper,
  ]);
});

test("digits are the ASCII ones", () => {
  expect([..."0189"].every((char) => isDigit(code(char)))).toBe(true);
  expect([..."٣a№½"].some((char) => isDigit(code(char)))).toBe(false);
  expect(isLetter(Number.NaN)).toBe(false);
});

describe("vowel harmony", () => {
  test.each([
    ..."тармақ заң құжат бұйрық қорғау су оқу лицензия институт ресурс қатынас орган стандарт миллион куә Күн-апта".split(
      " ",
    ),
  ])("%s is back", (word) => expect(vowelHarmony(word)).toBe("back"));
  test.each([
    ..."мемлекет үкімет беру тексеру министр кодекс акт банк пункт тариф вексель июль округ би ОРТАЛЫҚ-БӨЛІМ".split(
      " ",
    ),
  ])("%s is front", (word) => expect(vowelHarmony(word)).toBe("front"));
  test("any text has one", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => ["back", "front"].includes(vowelHarmony(text))));
  });
});
