/** Segmentation: which pieces between two word gaps belong to one word, by the words of the languages. */
import type { Vocabulary } from "../vocabulary.ts";

/** Longest word that pieces are put together to, in pieces; longer ones are not words of an act. */
const MOST_PIECES = 40;
/** What it costs to end a word between two glyphs with one blank between them. */
const BROKEN_RUN = 2.5;
/** What it costs to join two pieces that are words of their own. */
const JOINED_WORDS = 1.5;

const NUMBER = /^[№N]?\d[\d.,:/()+-]*(-[а-яәғқңөұүһі]+)?$/iu;
const SIGNS = /^[«"„“([]+|[»"”“)\].,;:!?…]+$/g;

/** Letters after a number's sign, or a dash beside letters: two words, never one. */
const TWO_WORDS = /[\d.)]\p{L}|\p{L}[–—]|[–—]\p{L}/u;

/** A way to read pieces as words. */
export interface Segmentation {
  /** Index of the first piece of each word. */
  readonly starts: readonly number[];
  /** Every word that was put together is known, and no letter stands alone that is no word. */
  readonly certain: boolean;
}

/**
 * The cheapest reading of pieces as words: known words cost little, unknown ones more by the letter, so that
 * `тег|ін` becomes one word and `Республикасы|Президент|і` becomes two.
 */
export function segment(pieces: readonly string[], vocabulary: Vocabulary): Segmentation {
  const best: { cost: number; from: number; unsure: number }[] = [{ cost: 0, from: 0, unsure: 0 }];
  const alone = pieces.map((piece) => costOf(piece, vocabulary));
  for (let end = 1; end <= pieces.length; end++) {
    let found = { cost: Number.POSITIVE_INFINITY, from: 0, unsure: 0 };
    let word = "";
    let penalty = 0;
    for (let from = end - 1; from >= Math.max(0, end - MOST_PIECES); from--) {
      word = (pieces[from] ?? "") + word;
      const before = best[from];
      if (!before) continue;
      const broken = isGlyph(pieces[from]) && isGlyph(pieces[from - 1]) ? BROKEN_RUN : 0;
      const cost = broken + (from === end - 1 ? (alone[from] ?? 0) : costOf(word, vocabulary) + penalty);
      const total = before.cost + cost;
      const unsure = (from < end - 1 || isGlyph(word)) && cost > 2 ? 1 : 0;
      if (total < found.cost) found = { cost: total, from, unsure: before.unsure + unsure };
      if (
        from > 0 &&
        isWordAlone(pieces[from] ?? "", alone[from]) &&
        isWordAlone(pieces[from - 1] ?? "", alone[from - 1])
      )
        penalty += JOINED_WORDS;
    }
    best.push(found);
  }
  const starts: number[] = [];
  for (let end = pieces.length; end > 0; end = best[end]?.from ?? 0) starts.unshift(best[end]?.from ?? 0);
  return { starts, certain: best[pieces.length]?.unsure === 0 };
}

function isGlyph(piece: string | undefined): boolean {
  return piece?.length === 1 && /\p{L}/u.test(piece);
}

function isWordAlone(piece: string, cost: number | undefined): boolean {
  return piece.length >= 2 && (cost ?? 9) <= 2;
}

/** What it costs to read a string as one word. */
export function costOf(word: string, vocabulary: Vocabulary): number {
  if (word === "№" || word === "N") return 0.5;
  if (NUMBER.test(word)) return /^[№N]/.test(word) ? 2 : 1;
  const core = word.replace(SIGNS, "");
  if (core === "") return 3;
  if (NUMBER.test(core)) return 1;
  if (TWO_WORDS.test(core)) return 8 + core.length;
  const score = vocabulary.score(core);
  if (score > 0) return 2 - score;
  if (core.length === 1) return /\p{Lu}/u.test(core) && word.endsWith(".") ? 1.2 : 4;
  return 2.5 + 0.45 * core.length;
}
