/** Folds a word to what it looks like typed without Kazakh letters. */

const FOLDED: ReadonlyMap<string, string> = new Map(
  ["әа", "ғг", "қк", "ңн", "өо", "ұу", "үу", "һх", "іи", "ёе", "ъ", "ь"].map((pair) => [pair.charAt(0), pair.slice(1)]),
);

/** Which letters are: most of a word are not. */
const IS_FOLDED = Uint8Array.from({ length: 0x530 }, (_, code) => (FOLDED.has(String.fromCharCode(code)) ? 1 : 0));

/**
 * A word as it is typed on a keyboard without Kazakh letters.
 * @param exact a word in its exact form
 * @example foldWord("қызмет") // "кызмет"
 */
export function foldWord(exact: string): string {
  let folded = "";
  let from = 0;
  for (let at = 0; at < exact.length; at++) {
    if (IS_FOLDED[exact.charCodeAt(at)] !== 1) continue;
    folded += exact.slice(from, at) + (FOLDED.get(exact.charAt(at)) ?? "");
    from = at + 1;
  }
  return from === 0 ? exact : folded + exact.slice(from);
}
