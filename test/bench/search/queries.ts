/** The queries that are measured: words, beginnings of words and errors, drawn from the passages themselves. */
import { passages } from "./passages.ts";
import { randomBy } from "./random.ts";

/** How many queries of each kind. */
const COUNT = 200;

/** Three words of one passage, every time another. */
export function threeWords(count: number): readonly (readonly string[])[] {
  const random = randomBy(7);
  const sets: (readonly string[])[] = [];
  const every = Math.max(1, Math.floor(count / COUNT));
  let number = 0;
  for (const { passages: all } of passages(count)) {
    for (const { text } of all) {
      if (number++ % every !== 0 || sets.length >= COUNT) continue;
      const words = [...new Set(text.match(/\p{L}{5,}/gu) ?? [])];
      if (words.length < 3) continue;
      sets.push([0, 1, 2].map((third) => words[Math.floor(((third + random()) * words.length) / 3)] ?? ""));
    }
  }
  return sets;
}

/** What is left of words when the first five letters are typed, with one letter wrong in each. */
export function mistyped(words: readonly string[]): readonly string[] {
  return words.map((word, at) => `${word.slice(0, 3)}${"әқы".charAt(at)}${word.slice(4, 6 + at)}`);
}
