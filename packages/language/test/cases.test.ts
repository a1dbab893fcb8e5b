/** Kazakh nouns in their cases and ordinals in words. */
import { describe, expect, it } from "vitest";
import { caseOf, inCase, ordinalWord } from "../src/index.ts";

describe("inCase", () => {
  it.each([
    ["бұйрық", "genitive", "бұйрықтың"],
    ["қаулы", "dative", "қаулыға"],
    ["заң", "ablative", "заңнан"],
    ["Мәслихат", "locative", "Мәслихатта"],
    ["3) тармақша", "instrumental", "3) тармақшамен"],
    ["9-тармақ", "accusative", "9-тармақты"],
  ] as const)("%s, %s", (word, name, expected) => {
    expect(inCase(word, name)).toBe(expected);
    expect(caseOf(word, expected.slice(word.length))).toBe(name);
  });
  it("of a possessed noun", () => {
    expect(inCase("бекіту қағидалары", "locative", { possessed: true })).toBe("бекіту қағидаларында");
    expect(inCase("министрі", "genitive", { possessed: true })).toBe("министрінің");
  });
  it.each([
    ["бұйрық", "ға"],
    ["заң", "ғы"],
    ["емхана", "лар"],
    ["емхана", ""],
  ])("not of %s: -%s", (word, ending) => expect(caseOf(word, ending)).toBeNull());
});

describe("ordinalWord", () => {
  it.each([
    [1, "kk", {}, "бірінші"],
    [21, "kk", {}, "жиырма бірінші"],
    [11, "kk", {}, "он бірінші"],
    [2, "ru", {}, "второй"],
    [3, "ru", { gender: "f" }, "третья"],
    [3, "ru", { gender: "f", case: "instrumental" }, "третьей"],
    [1, "ru", { case: "genitive" }, "первого"],
    [25, "ru", { gender: "n" }, "двадцать пятое"],
    [12, "ru", {}, "двенадцатый"],
    [345, "ru", {}, "345"],
  ] as const)("%d %s %o", (value, language, options, expected) =>
    expect(ordinalWord(value, language, options)).toBe(expected),
  );
});
