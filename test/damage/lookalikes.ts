/** Look-alikes: Latin letters inside Cyrillic words, never a whole word of them. */
import type { Random } from "./random.ts";

const TWINS: Readonly<Record<string, string>> = { і: "i", а: "a", е: "e", о: "o", с: "c", р: "p", х: "x" };

/** Exchanges letters of some words for their Latin twins; `і` most of all, as typists did. */
export function mixLookalikes(text: string, random: Random): string {
  return text.replace(/[а-яёәғқңөұүһі]{4,}/g, (word) => {
    const telling = [...word].filter((letter) => !(letter in TWINS)).length;
    if (telling < 2 || !random.chance(word.includes("і") ? 0.03 : 0.006)) return word;
    const letter = word.includes("і") ? "і" : ([...word].find((letter) => letter in TWINS) ?? "");
    return word.replaceAll(letter, TWINS[letter] ?? letter);
  });
}

/** Latin look-alikes as their Cyrillic twins, in both letter cases, to compare texts whatever was folded. */
export function foldAll(text: string): string {
  return text.replace(/[iaeocpxyABEKMHOPCTXIY]/g, (letter) => FOLDED[letter] ?? letter);
}

const FOLDED: Readonly<Record<string, string>> = {
  i: "і",
  a: "а",
  e: "е",
  o: "о",
  c: "с",
  p: "р",
  x: "х",
  y: "у",
  A: "А",
  B: "В",
  E: "Е",
  K: "К",
  M: "М",
  H: "Н",
  O: "О",
  P: "Р",
  C: "С",
  T: "Т",
  X: "Х",
  I: "І",
  Y: "У",
};
