/** The queries that are measured: content words drawn from the passages themselves, and the same with errors. */
import { passages } from "./passages.ts";
import { randomBy } from "./random.ts";

/** How many queries of each kind. */
const COUNT = 200;
/** Passages by which frequent words are told. */
const SAMPLE = 2000;
/** A word that begins like words in a greater share of passages says nothing of their content, in whatever form. */
const TOO_FREQUENT = 0.1;
const BEGINNING = 4;

/** Three content words of one passage, every time another. */
export function threeWords(count: number): readonly (readonly string[])[] {
  const frequent = frequentBeginnings();
  const random = randomBy(7);
  const sets: (readonly string[])[] = [];
  const every = Math.max(1, Math.floor(count / COUNT));
  let number = 0;
  for (const { passages: all } of passages(count)) {
    for (const { text } of all) {
      if (number++ % every !== 0 || sets.length >= COUNT) continue;
      const words = wordsOf(text).filter((word) => !frequent.has(beginningOf(word)));
      if (words.length < 3) continue;
      sets.push([0, 1, 2].map((third) => words[Math.floor(((third + random()) * words.length) / 3)] ?? ""));
    }
  }
  return sets;
}

/** What is left of words when the first five letters or so are typed, with one letter wrong in each. */
export function mistyped(words: readonly string[]): readonly string[] {
  return words.map((word, at) => `${word.slice(0, 3)}${"әқы".charAt(at)}${word.slice(4, 6 + at)}`);
}

function frequentBeginnings(): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { passages: all } of passages(SAMPLE)) {
    for (const { text } of all) {
      for (const beginning of new Set(wordsOf(text).map(beginningOf))) {
        counts.set(beginning, (counts.get(beginning) ?? 0) + 1);
      }
    }
  }
  return new Set([...counts].filter(([, count]) => count > SAMPLE * TOO_FREQUENT).map(([beginning]) => beginning));
}

function beginningOf(word: string): string {
  return word.slice(0, BEGINNING).toLowerCase();
}

function wordsOf(text: string): string[] {
  return [...new Set(text.match(/\p{L}{5,}/gu) ?? [])];
}
