/** Packs a word list in the form that `src/packed-words.ts` reads. */
import { classSign, LETTER_SIGNS, LONGEST_SHARED, type PackedWords } from "../src/packed-words.ts";

/**
 * Packs words and their flags, lines broken after 110 signs.
 * @param words flags by word; every letter must stand in `letters`
 * @param letters the letters of the list, at most 52
 */
export function packWords(words: ReadonlyMap<string, number>, letters: string): PackedWords {
  const classes = classesByUse(words);
  const signOf = new Map([...letters].map((letter, index) => [letter, LETTER_SIGNS.charAt(index)]));
  let packed = "";
  let before = "";
  for (const [word, flags] of [...words].sort(([a], [b]) => (a < b ? -1 : 1))) {
    let shared = 0;
    while (shared < LONGEST_SHARED && shared < word.length && word.charAt(shared) === before.charAt(shared)) shared++;
    const rest = [...word.slice(shared)].map((letter) => signOf.get(letter)).join("");
    packed += String.fromCharCode(0x30 + shared) + rest + classSign(classes.indexOf(flags));
    before = word;
  }
  return { letters, classes, packed: (packed.match(/.{1,110}/g) ?? []).join("\n") };
}

function classesByUse(words: ReadonlyMap<string, number>): number[] {
  const uses = new Map<number, number>();
  for (const flags of words.values()) uses.set(flags, (uses.get(flags) ?? 0) + 1);
  return [...uses].sort(([, a], [, b]) => b - a).map(([flags]) => flags);
}
