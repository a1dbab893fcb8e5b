/** How many words of real text are accepted and how many torn pieces of them: figures printed, thresholds kept. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isKnownWord, languagesOf } from "../src/index.ts";

const CORPUS = new URL("../../../corpus/", import.meta.url);
const WORD = /\p{L}+(?:-\p{L}+)*/gu;

/** Distinct words of three letters and more. */
function wordsOf(text: string): string[] {
  return [...new Set(text.match(WORD) ?? [])].filter((word) => word.length >= 3);
}

/** Kazakh has no words of one letter, so three of them in a line show that it is letter-spaced. */
function withoutSpacedLines(text: string): string {
  const isSpaced = (line: string): boolean => (line.match(/(?<!\S)\p{L}(?!\S)/gu) ?? []).length >= 3;
  return text
    .split("\n")
    .filter((line) => !isSpaced(line))
    .join("\n");
}

const kazakh = wordsOf(
  readdirSync(CORPUS)
    .filter((name) => name.endsWith(".kk.txt"))
    .map((name) => withoutSpacedLines(readFileSync(new URL(name, CORPUS), "utf8")))
    .join("\n"),
);
const russian = wordsOf(readFileSync(new URL("fixtures/russian.txt", import.meta.url), "utf8"));

function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.filter(holds).length / items.length;
}

/** Every cut of a word into two pieces of two letters or more: no chance, so the figures stay the same. */
function cutsOf(words: readonly string[]): [left: string, right: string][] {
  return words.flatMap((word) =>
    Array.from({ length: Math.max(0, word.length - 3) }, (_, index): [string, string] => [
      word.slice(0, index + 2),
      word.slice(index + 2),
    ]),
  );
}

describe.each([
  { language: "kk" as const, words: kazakh, least: 0.97, left: 0.37, right: 0.11, both: 0.05 },
  { language: "ru" as const, words: russian, least: 0.97, left: 0.3, right: 0.12, both: 0.05 },
])("$language", ({ language, words, least, left, right, both }) => {
  const known = words.filter((word) => isKnownWord(word, language));
  const cuts = cutsOf(known);

  test("words of running text are known", () => {
    const accepted = known.length / words.length;
    console.log(language, "words", words.length, "accepted", accepted.toFixed(3));
    console.log("  not:", words.filter((word) => !isKnownWord(word, language)).join(" "));
    expect(accepted).toBeGreaterThanOrEqual(least);
  });

  test("torn pieces are mostly not, and hardly ever both", () => {
    const figures = {
      left: share(cuts, ([piece]) => isKnownWord(piece, language)),
      right: share(cuts, ([, piece]) => isKnownWord(piece, language)),
      both: share(cuts, ([first, second]) => isKnownWord(first, language) && isKnownWord(second, language)),
    };
    console.log(
      language,
      "cuts",
      cuts.length,
      JSON.stringify(figures, (_, value) => value.toFixed?.(3) ?? value),
    );
    expect(figures.left).toBeLessThan(left);
    expect(figures.right).toBeLessThan(right);
    expect(figures.both).toBeLessThan(both);
  });

  test("words are hardly ever given to the other language alone", () => {
    const other = language === "kk" ? "ru" : "kk";
    const confused = share(known, (word) => languagesOf(word).length === 1 && languagesOf(word)[0] === other);
    const open = share(known, (word) => languagesOf(word).length !== 1);
    console.log(language, "given to", other, confused.toFixed(4), "to both", open.toFixed(3));
    expect(confused).toBeLessThan(0.01);
    expect(open).toBeLessThan(0.1);
  });
});
