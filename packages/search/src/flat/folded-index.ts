/** The words and stems of segments as unfolding asks for them. */
import type { FoldedIndex, FoldingName } from "@qujat/language";
import type { Analyzer } from "../analyzer.ts";
import { inOrder } from "./dictionary.ts";
import type { Segment } from "./segment.ts";

export function foldedIndexOf(segments: readonly Segment[], { foldings }: Analyzer): FoldedIndex {
  const has = (exact: string): boolean => segments.some(({ terms }) => terms.find(exact) >= 0);
  const names = Object.keys(foldings);
  const wordsUnder = (name: FoldingName, key: string): readonly string[] => {
    const folding = foldings[name];
    // A word that is its own key is not in the order.
    const words = new Set(folding(key) === key && has(key) ? [key] : []);
    for (const { terms, folded } of segments) {
      const order = folded[names.indexOf(name)] ?? new Uint32Array();
      for (const term of inOrder(terms, order, folding, key, true)) words.add(terms.wordAt(term));
    }
    return [...words];
  };
  const stemsUnder = (key: string): readonly (readonly [string, number])[] =>
    segments.flatMap((segment) =>
      inOrder(segment.stems, segment.stemSounds, foldings.sounds, key, true).map((stem) => {
        const frequencies = segment.termsOfStem(stem).map((term) => segment.frequency(term));
        return [segment.stems.wordAt(stem), frequencies.reduce((sum, each) => sum + each, 0)] as const;
      }),
    );
  return { has, wordsUnder, stemsUnder };
}
