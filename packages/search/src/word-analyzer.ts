/** The analysis of Kazakh and Russian words, as every engine takes it. */
import { createAnalyzer, foldWord, tokenize, toLatin } from "@qujat/language";
import type { Analyzer } from "./analyzer.ts";

/**
 * The analyzer of both languages: stems learned from the words of an index, words typed without Kazakh letters or in
 * Latin.
 */
export const WORD_ANALYZER: Analyzer = {
  tokenize,
  learn: (vocabulary) => createAnalyzer({ vocabulary }).keysOf,
  foldings: [foldWord, latinKey],
  expand: () => [],
};

/** A word as it is typed in Latin without marks. */
function latinKey(exact: string): string {
  return toLatin(exact)
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replaceAll("ı", "i");
}
