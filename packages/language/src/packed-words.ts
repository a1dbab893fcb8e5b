/**
 * Reads the packed word lists: one string, words in order, each cut to what the one before lacks.
 *
 * A record is the number of letters shared with the word before (one sign, `0` + number), signs for the remaining
 * letters, each a letter or a common group of letters of the list, and the sign of its class, none for the first class.
 *
 *     0abc!2d0ef   →   абв (class 1), абг (class 0), де (class 0)
 */

/** A packed list: what is needed to read it. */
export interface PackedWords {
  /** The letters of the list, then common groups of letters, in the order of `PIECE_SIGNS`, with white space between. */
  readonly pieces: string;
  /** The flags of each class of words as numbers; the first is the class of a word without a sign. */
  readonly classes: string;
  /** The words; line breaks mean nothing. */
  readonly packed: string;
}

/** Signs of the letters and groups, in order: `a`–`z`, `A`–`Z`, then U+00C0–U+01BF, which take two bytes in UTF-8. */
export const PIECE_SIGNS = [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"].concat(
  Array.from({ length: 256 }, (_, index) => String.fromCharCode(0xc0 + index)),
);

/** Signs of the classes from the second on; the rest follow from U+0400. */
export const CLASS_SIGNS = "!\"#%&'()*+,-./[]^_{|}~";

/** Most letters that a word may share with the one before: signs `0` to `@`. */
export const LONGEST_SHARED = 16;

/** The sign of a class, by its index; none for the first. */
export function classSign(index: number): string {
  if (index === 0) return "";
  return CLASS_SIGNS[index - 1] ?? String.fromCharCode(0x400 + index - 1 - CLASS_SIGNS.length);
}

/**
 * The words of a packed list with their flags.
 * @param list a generated list
 * @example unpackWords({ pieces: "а б в г д е", classes: "1 2", packed: "0abc!2d0ef" }).get("абг") // 1
 */
export function unpackWords({ pieces, classes, packed }: PackedWords): Map<string, number> {
  const flagsOfClass = classes.trim().split(/\s+/).map(Number);
  const letterOf = new Map(
    pieces
      .trim()
      .split(/\s+/)
      .map((piece, index) => [PIECE_SIGNS[index]?.charCodeAt(0), piece]),
  );
  const classOf = new Map(flagsOfClass.map((flags, index) => [classSign(index).charCodeAt(0), flags]));
  const words = new Map<string, number>();
  let word = "";
  for (let at = 0; at < packed.length; ) {
    const shared = packed.charCodeAt(at++) - 0x30;
    if (shared < 0 || shared > LONGEST_SHARED) continue;
    word = word.slice(0, shared);
    let flags = flagsOfClass[0] ?? 0;
    for (; at < packed.length; at++) {
      const code = packed.charCodeAt(at);
      const letter = letterOf.get(code);
      if (letter !== undefined) word += letter;
      else if (code !== 0x0a) break;
    }
    const marked = classOf.get(packed.charCodeAt(at));
    if (marked !== undefined) {
      flags = marked;
      at++;
    }
    words.set(word, flags);
  }
  return words;
}
