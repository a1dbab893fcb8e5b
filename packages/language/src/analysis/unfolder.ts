/** Finds the words of an archive that a typed word may stand for. */
import { foldWord } from "./fold-word.ts";

/** A word of the vocabulary that a typed word may stand for. */
export interface Unfolded {
  /** The word in its exact form. */
  readonly word: string;
  /** Its keys. */
  readonly stems: readonly string[];
  /** Whether it is the word as typed. */
  readonly typed: boolean;
}

/** Finds what a typed word may stand for, best first. */
export type Unfolder = (typed: string, limit?: number) => readonly Unfolded[];

/**
 * An unfolder over the words of an archive.
 * @param vocabulary words in their exact form with their counts
 * @param keysOf the keys of a word
 */
export function createUnfolder(
  vocabulary: Iterable<readonly [word: string, count: number]>,
  keysOf: (exact: string) => readonly string[],
): Unfolder {
  const byFold = new Map<string, [string, number][]>();
  for (const [word, count] of vocabulary) {
    const folded = foldWord(word);
    const list = byFold.get(folded);
    if (list === undefined) byFold.set(folded, [[word, count]]);
    else list.push([word, count]);
  }
  return (typed, limit = 8) => {
    const found = [...(byFold.get(foldWord(typed)) ?? [])];
    found.sort((a, b) => Number(b[0] === typed) - Number(a[0] === typed) || b[1] - a[1]);
    return found.slice(0, limit).map(([word]) => ({ word, stems: keysOf(word), typed: word === typed }));
  };
}
