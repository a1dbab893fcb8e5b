/** Which word and which passage is in what language. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { languageOf, languagesOf } from "../src/index.ts";

test.each([
  ["бұйрық", ["kk"]],
  ["тармағы", ["kk"]],
  ["Үкiметi", ["kk"]],
  ["приказ", ["ru"]],
  ["осуществляющий", ["ru"]],
  ["стандарт", ["kk", "ru"]],
  ["Президент", ["kk", "ru"]],
  ["law", []],
  ["12:00", []],
  ["", []],
] as const)("%s may be %j", (word, languages) => expect(languagesOf(word)).toEqual(languages));

test.each([
  ["мынадай редакцияда жазылсын", "kk"],
  ["Стандарттары бекітілсін", "kk"],
  ["изложить в следующей редакции", "ru"],
  ["О внесении изменений в приказ Председателя", "ru"],
  ["стандарт", undefined],
  ["OK 12", undefined],
  ["", undefined],
])("«%s» is %s", (text, language) => expect(languageOf(text)).toBe(language));

test("every line of the Russian text is Russian", () => {
  const text = readFileSync(new URL("fixtures/russian.txt", import.meta.url), "utf8");
  for (const line of text.trim().split("\n")) expect(languageOf(line)).toBe("ru");
});

test("soup never throws", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void languageOf(text)));
});
