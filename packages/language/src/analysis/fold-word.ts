/** Folds a word to what it looks like typed without Kazakh letters. */

const FOLDED: ReadonlyMap<string, string> = new Map(
  ["әа", "ғг", "қк", "ңн", "өо", "ұу", "үу", "һх", "іи", "ёе", "ъ", "ь"].map((pair) => [pair.charAt(0), pair.slice(1)]),
);

/**
 * A word as it is typed on a keyboard without Kazakh letters.
 * @param exact a word in its exact form
 * @example foldWord("қызмет") // "кызмет"
 */
export function foldWord(exact: string): string {
  let folded = "";
  for (const letter of exact) folded += FOLDED.get(letter) ?? letter;
  return folded;
}
