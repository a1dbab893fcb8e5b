/** Packs a word list in the form that `src/packed-words.ts` reads. */
import { classSign, LETTER_SIGNS, LONGEST_SHARED, type PackedWords } from "../src/packed-words.ts";

/**
 * Packs words and their flags, lines broken after 110 signs.
 * @param words flags by word; every letter must stand in `letters`
 * @param letters the letters of the list, at most 52; signs that are left over stand for the commonest groups of letters
 */
export function packWords(words: ReadonlyMap<string, number>, letters: string): PackedWords {
  const classes = classesByUse(words);
  const records = recordsOf(words, (flags) => classSign(classes.indexOf(flags)));
  const pieces = [...letters];
  while (pieces.length < LETTER_SIGNS.length) pieces.push(mostSaving(records, pieces));
  let packed = "";
  for (const { shared, rest, sign } of records) {
    packed += String.fromCharCode(0x30 + shared) + signsOf(rest, pieces) + sign;
  }
  return { pieces, classes, packed: (packed.match(/.{1,110}/g) ?? []).join("\n") };
}

interface Record {
  readonly shared: number;
  readonly rest: string;
  readonly sign: string;
}

function recordsOf(words: ReadonlyMap<string, number>, signOf: (flags: number) => string): Record[] {
  let before = "";
  return [...words]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, flags]) => {
      let shared = 0;
      while (shared < LONGEST_SHARED && shared < word.length && word.charAt(shared) === before.charAt(shared)) shared++;
      before = word;
      return { shared, rest: word.slice(shared), sign: signOf(flags) };
    });
}

/** The fewest signs greedily: the longest piece that fits, letter by letter from the left. */
function signsOf(rest: string, pieces: readonly string[]): string {
  let signs = "";
  for (let at = 0; at < rest.length; ) {
    let best = "";
    for (const piece of pieces) if (piece.length > best.length && rest.startsWith(piece, at)) best = piece;
    if (best === "") throw new Error(`No sign for a letter of «${rest}»`);
    signs += LETTER_SIGNS.charAt(pieces.indexOf(best));
    at += best.length;
  }
  return signs;
}

/** The group of two to six letters whose own sign would save most. */
function mostSaving(records: readonly Record[], pieces: readonly string[]): string {
  const saved = new Map<string, number>();
  const groups = pieces.filter((piece) => piece.length > 1);
  for (const { rest } of records) {
    const free = groups.reduce((text, group) => text.replaceAll(group, "|"), rest);
    for (const run of free.split("|")) {
      for (let at = 0; at < run.length; at++) {
        for (let size = 2; size <= 6 && at + size <= run.length; size++) {
          const group = run.slice(at, at + size);
          saved.set(group, (saved.get(group) ?? 0) + size - 1);
        }
      }
    }
  }
  return [...saved].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}

function classesByUse(words: ReadonlyMap<string, number>): number[] {
  const uses = new Map<number, number>();
  for (const flags of words.values()) uses.set(flags, (uses.get(flags) ?? 0) + 1);
  return [...uses].sort(([, a], [, b]) => b - a).map(([flags]) => flags);
}
