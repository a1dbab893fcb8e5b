/** Identifiers of acts from the names of their files. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { identifierOf } from "../src/index.ts";

describe("identifierOf", () => {
  it.each([
    ["kz-2011-07-05-116.kk.txt", "kz-2011-07-05-116.kk"],
    ["2017/KZ-2017-10-25-98QE.RU.TXT", "kz-2017-10-25-98qe.ru"],
    ["kz-2011-07-05-116.txt", "kz-2011-07-05-116"],
    ["Бұйрық № 98.txt", "buyryq-no-98"],
    ["Приказ № 34 от 06.05.2020.ru.txt", "prikaz-no-34-ot-06-05-2020.ru"],
    ["Елтаңба.kk.txt", "eltanba.kk"],
    ["a".repeat(200), "a".repeat(80)],
    ["№.txt", "no"],
    ["«».txt", "act"],
    ["nul.txt", "act-nul"],
    ["文書.txt", "act"],
  ])("%s → %s", (file, identifier) => {
    expect(identifierOf(file)).toBe(identifier);
  });

  it("is plain ASCII of a length that every file system takes, and its own identifier", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        const identifier = identifierOf(name);
        expect(identifier).toMatch(/^[a-z0-9-]+(\.(kk|ru))?$/);
        expect(identifier.length).toBeLessThanOrEqual(90);
      }),
    );
  });
});
