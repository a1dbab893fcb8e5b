/** The glossary expands terms of a query, in whatever form they stand. */
import { describe, expect, test } from "vitest";
import { GLOSSARY } from "../src/data/glossary.ts";
import { expand } from "../src/index.ts";

const termsOf = (text: string): readonly string[] => expand(text).map(({ term }) => term);

test.each([
  ["шағым", "жалоба"],
  ["шағымды", "жалоба"],
  ["жалобу", "шағым"],
  ["қаулының", "постановление"],
  ["постановлением", "қаулы"],
  ["ҚР", "РК"],
  ["ҰҚК-нің", "КНБ"],
  ["жеке тұлғалардың", "физическое лицо"],
  ["физических лиц", "жеке тұлға"],
  ["мемлекеттік қызмет көрсету", "оказание государственной услуги"],
  ["государственной услуги", "мемлекеттік көрсетілетін қызмет"],
  ["3-тармақ", "пункт"],
])("%s is also called %s", (text, term) => {
  expect(termsOf(text)).toContain(term);
});

test.each([[""], ["қызғалдақ"], ["2011"], ["98/қе"]])("%s has no other name", (text) => {
  expect(expand(text)).toEqual([]);
});

describe("what is said of an expansion", () => {
  test("the longest term is read, and its place is that of the text", () => {
    const text = "туралы жеке тұлғалардың шағымы";
    const [first, second] = expand(text);
    expect(text.slice(first?.start, first?.end)).toBe("жеке тұлғалардың");
    expect(first).toMatchObject({ from: "жеке тұлға", term: "физическое лицо", language: "ru", why: "translation" });
    expect(second).toMatchObject({ from: "шағым", term: "жалоба" });
  });

  test("another name in the same language is a synonym, behind the translations", () => {
    expect(expand("ЭЦҚ").map(({ language, why }) => `${language} ${why}`)).toEqual([
      "ru translation",
      "ru translation",
      "kk synonym",
    ]);
  });

  test("every term of the glossary has a side in the other language", () => {
    for (const { kk, ru } of GLOSSARY) {
      for (const term of [...kk, ...ru]) expect(term).toMatch(/^\S(?:.*\S)?$/);
      expect(kk.length * ru.length).toBeGreaterThan(0);
      const [one = "", other = ""] = [kk[0], ru[0]];
      if (one !== other) expect([one, termsOf(one).includes(other)]).toEqual([one, true]);
      if (one !== other) expect([other, termsOf(other).includes(one)]).toEqual([other, true]);
    }
  });
});
