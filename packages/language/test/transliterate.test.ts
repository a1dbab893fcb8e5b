/** Kazakh in Cyrillic and in the Latin alphabet of 2021. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { toCyrillic, toLatin } from "../src/index.ts";

test.each([
  ["Қазақстан Республикасы", "Qazaqstan Respublikası"],
  ["Әділет министрлігі", "Ädilet ministrligi"],
  ["БҰЙЫРАМЫН:", "BŪYIRAMIN:"],
  ["ҚАУЛЫ ЕТЕДІ", "QAULI ETEDİ"],
  ["өңір, шағым, жүйе", "öñir, şağım, jüye"],
  ["қоюы", "qoyuı"],
  ["Яғни ЯҒНИ", "Yağni YAĞNİ"],
  ["2011 жылғы № 116", "2011 jılğı № 116"],
])("%s is %s", (cyrillic, latin) => expect(toLatin(cyrillic)).toBe(latin));

test.each([
  ["Qazaqstan", "Қазақстан"],
  ["İSKER isker", "ІСКЕР іскер"],
  ["QIZIL qızıl", "ҚЫЗЫЛ қызыл"],
  ["YAĞNI Yağnı", "ЯҒНЫ Яғны"],
  ["заң", "заң"],
])("%s is %s", (latin, cyrillic) => expect(toCyrillic(latin)).toBe(cyrillic));

test.each(["министр", "процесс", "һәм", "объект", "экономика", "Йуда"])("%s does not come back", (word) =>
  expect(toCyrillic(toLatin(word))).not.toBe(word),
);

test("words of reversible letters come back", () => {
  const letters = fc.constantFrom(..."аәбвгғдежзйкқлмнңоөпрстуұүфхшыіюя");
  const word = fc.string({ unit: letters, minLength: 1, maxLength: 20 }).filter((text) => !/й[ауюя]/.test(text));
  fc.assert(fc.property(word, (text) => toCyrillic(toLatin(text)) === text));
  fc.assert(
    fc.property(word, word, (first, second) => {
      const text = `${first.toUpperCase()}${second.toUpperCase()} ${first}`;
      fc.pre(!/Й[АУ]/.test(text));
      expect(toCyrillic(toLatin(text))).toBe(text);
    }),
  );
});
