/** The exported names, pinned: a name that comes or goes is a decision. */
import { expect, test } from "vitest";
import * as language from "../src/index.ts";

test("the package exports these values", () => {
  expect(Object.keys(language).sort()).toEqual([
    "KAZAKH_ALPHABET",
    "MONTHS",
    "RUSSIAN_ALPHABET",
    "capitalise",
    "foldLookalikes",
    "formatDate",
    "isCyrillic",
    "isDigit",
    "isKnownWord",
    "isLatin",
    "isLetter",
    "isUpper",
    "languageOf",
    "languagesOf",
    "lastSpokenWord",
    "numeralSuffix",
    "ordinalSuffix",
    "parseDate",
    "restoreOldEncoding",
    "scriptOf",
    "toCyrillic",
    "toCyrillicLetter",
    "toLatin",
    "toLatinLetter",
    "toLower",
    "toUpper",
    "vowelHarmony",
    "wordScore",
  ]);
});
