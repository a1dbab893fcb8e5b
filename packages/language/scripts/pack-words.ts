/** Packs a word list in the form that `src/packed-words.ts` reads. */
import { classSign, LONGEST_SHARED, type PackedWords, PIECE_SIGNS } from "../src/packed-words.ts";

/**
 * Packs words and their flags, lines broken after 110 signs.
 * @param words flags by word; every letter must stand in `letters`
 * @param letters the letters of the list; the signs that are left over stand for common groups of letters
 */
export function packWords(words: ReadonlyMap<string, number>, letters: string): PackedWords {
  const classes = classesByUse(words);
  const records = recordsOf(words, (flags) => classSign(classes.indexOf(flags)));
  const pieces = piecesFor(records, letters);
  let packed = "";
  for (const { shared, rest, sign } of records) {
    packed += String.fromCharCode(0x30 + shared) + signsOf(rest, pieces) + sign;
  }
  return {
    pieces: [...pieces.keys()].join(" "),
    classes: classes.join(" "),
    packed: (packed.match(/.{1,110}/g) ?? []).join("\n"),
  };
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

/** The longest piece that fits, letter by letter from the left. */
function signsOf(rest: string, pieces: ReadonlyMap<string, string>): string {
  let signs = "";
  for (let at = 0; at < rest.length; ) {
    let size = Math.min(LONGEST_PIECE, rest.length - at);
    while (size > 1 && !pieces.has(rest.slice(at, at + size))) size--;
    const sign = pieces.get(rest.slice(at, at + size));
    if (sign === undefined) throw new Error(`No sign for a letter of «${rest}»`);
    signs += sign;
    at += size;
  }
  return signs;
}

const LONGEST_PIECE = 8;

/** The letters, then the groups of letters whose own sign saves most bytes. */
function piecesFor(records: readonly Record[], letters: string): Map<string, string> {
  const pieces = new Map([...letters].map((letter, index) => [letter, PIECE_SIGNS[index] ?? ""]));
  const uses = usesOfGroups(records);
  while (pieces.size < PIECE_SIGNS.length && uses.size > 0) {
    const sign = PIECE_SIGNS[pieces.size] ?? "";
    const saving = ([group, count]: [string, number]): number =>
      count * (Buffer.byteLength(signsOf(group, pieces)) - Buffer.byteLength(sign));
    const best = [...uses].reduce((a, b) => (saving(b) > saving(a) ? b : a));
    if (saving(best) <= 0) break;
    pieces.set(best[0], sign);
    // What stands inside the group is now mostly written with it.
    for (const [group, count] of uses) if (best[0].includes(group)) uses.set(group, Math.max(0, count - best[1]));
  }
  return pieces;
}

/** How often each group of two to eight letters stands in the list; rare ones are of no use. */
function usesOfGroups(records: readonly Record[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const { rest } of records) {
    for (let at = 0; at < rest.length; at++) {
      for (let size = 2; size <= LONGEST_PIECE && at + size <= rest.length; size++) {
        const group = rest.slice(at, at + size);
        uses.set(group, (uses.get(group) ?? 0) + 1);
      }
    }
  }
  return new Map([...uses].filter(([, count]) => count >= 60));
}

function classesByUse(words: ReadonlyMap<string, number>): number[] {
  const uses = new Map<number, number>();
  for (const flags of words.values()) uses.set(flags, (uses.get(flags) ?? 0) + 1);
  return [...uses].sort(([, a], [, b]) => b - a).map(([flags]) => flags);
}
