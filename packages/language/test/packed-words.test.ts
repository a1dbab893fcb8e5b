/** Packing and unpacking the word lists, and their sizes. */
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { packWords } from "../scripts/pack-words.ts";
import { KAZAKH_WORDS } from "../src/data/kazakh-words.ts";
import { RUSSIAN_ENDINGS } from "../src/data/russian-endings.ts";
import { RUSSIAN_WORDS } from "../src/data/russian-words.ts";
import { unpackWords } from "../src/packed-words.ts";

test("what is packed is unpacked", () => {
  const letters = "абвгдежз";
  const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 25 });
  const lists = fc.uniqueArray(fc.tuple(word, fc.integer({ min: 0, max: 200 })), { selector: ([text]) => text });
  fc.assert(
    fc.property(lists, (list) => {
      const words = new Map(list);
      fc.pre(words.size > 0);
      expect(unpackWords(packWords(words, letters))).toEqual(words);
    }),
    { numRuns: 50 },
  );
});

test("the lists are small enough for a browser", () => {
  const lists = [KAZAKH_WORDS.packed, RUSSIAN_WORDS.packed, RUSSIAN_ENDINGS];
  const bytes = lists.map((text) => new TextEncoder().encode(text).length);
  const gzipped = lists.map((text) => gzipSync(text, { level: 9 }).length);
  console.log("packed bytes", bytes, "gzipped", gzipped);
  expect(bytes.reduce((sum, size) => sum + size)).toBeLessThan(400_000);
  expect(unpackWords(KAZAKH_WORDS).size).toBeGreaterThan(20_000);
  expect(unpackWords(RUSSIAN_WORDS).size).toBeGreaterThan(50_000);
});
