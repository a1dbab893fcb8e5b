/** The sentences of the three languages: each fills in the same values, numbers take their forms. */
import { describe, expect, it } from "vitest";
import { en } from "../src/data/en.ts";
import { kk } from "../src/data/kk.ts";
import { ru } from "../src/data/ru.ts";
import { speechFrom } from "../src/i18n/i18n.ts";

const LANGUAGES = { kk, ru, en } as const;

/** The values that a sentence fills in. */
const placesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe.each(Object.entries(LANGUAGES))("%s", (_language, sentences: Readonly<Record<string, string>>) => {
  it.each(Object.entries(en))("%s", (key, english) => {
    const own = sentences[key] ?? sentences[key.replace(/_one$/, "_other")] ?? "";
    expect(own.trim()).not.toBe("");
    if (!key.endsWith("_one")) expect(placesIn(own)).toEqual(placesIn(english));
  });
});

describe("Numbers take the form of their language:", () => {
  it.each([
    ["ru", 1, "Найдена 1 норма"],
    ["ru", 3, "Найдено 3 нормы"],
    ["ru", 11, "Найдено 11 норм"],
    ["ru", 21, "Найдена 21 норма"],
    ["en", 1, "1 provision found"],
    ["en", 0, "0 provisions found"],
    ["kk", 5, "5 норма табылды"],
  ] as const)("%s %i", (language, count, text) => {
    expect(speechFrom(language, LANGUAGES[language]).t("search.found", { count })).toBe(text);
  });
});

it("values are filled in as they stand", () => {
  const { t } = speechFrom("ru", ru);
  expect(t("act.missingAdvice", { name: "<b>$t(page.search){x}" })).toContain("<b>");
});

it("names stand in the order of the alphabet", () => {
  const { compare } = speechFrom("kk", kk);
  expect(["Ә", "Б", "А", "Қ", "К", "І", "Ы"].sort(compare)).toEqual(["А", "Ә", "Б", "К", "Қ", "Ы", "І"]);
});
