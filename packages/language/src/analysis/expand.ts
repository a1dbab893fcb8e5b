/** What else a text may be called: the other language of the glossary, and terms that say the same. */
import { GLOSSARY } from "../data/glossary.ts";
import type { Language } from "../words.ts";
import { restoreStemmer, type Stemmer } from "./stemmer.ts";
import { tokenize, type Word } from "./tokenize.ts";

/** Another term for a stretch of a text. */
export interface Expansion {
  /** The stretch, in UTF-16 units, the end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The term of the glossary that stands there, in whatever form. */
  readonly from: string;
  /** What says the same. */
  readonly term: string;
  /** The language of `term`. */
  readonly language: Language;
  /** `translation`: from the other language; `synonym`: from the same. */
  readonly why: "translation" | "synonym";
}

type Other = Pick<Expansion, "from" | "term" | "language" | "why">;

interface Terms {
  /** Other terms by the keys of the words of a term, joined by spaces. */
  readonly others: ReadonlyMap<string, readonly Other[]>;
  readonly longest: number;
  readonly stemmer: Stemmer;
}

let terms: Terms | undefined;

/**
 * What the glossary has for the terms of a text, the longest terms first read, whatever form they stand in.
 * @param text a query or a word
 * @example expand("шағымды")[0]?.term // "жалоба"
 */
export function expand(text: string): readonly Expansion[] {
  terms ??= readGlossary();
  const words = leaves(tokenize(text));
  const found: Expansion[] = [];
  for (let at = 0; at < words.length; ) {
    const length = longestTermAt(words, at, terms, found);
    at += Math.max(1, length);
  }
  return found;
}

function longestTermAt(
  words: readonly Word[],
  at: number,
  { others, longest, stemmer }: Terms,
  found: Expansion[],
): number {
  for (let length = Math.min(longest, words.length - at); length > 0; length--) {
    const stretch = words.slice(at, at + length);
    const entries = keysOf(stretch, stemmer).flatMap((key) => others.get(key) ?? []);
    if (entries.length === 0) continue;
    const { start } = stretch[0] as Word;
    const { end } = stretch[length - 1] as Word;
    const seen = new Set<string>();
    for (const entry of entries) {
      if (!seen.has(entry.term)) found.push({ start, end, ...entry });
      seen.add(entry.term);
    }
    return length;
  }
  return 0;
}

function readGlossary(): Terms {
  const stemmer = restoreStemmer();
  const others = new Map<string, Other[]>();
  let longest = 1;
  for (const entry of GLOSSARY) {
    const sides = (["kk", "ru"] as const).flatMap((language) => entry[language].map((term) => ({ term, language })));
    for (const { term: from, language: own } of sides) {
      const words = leaves(tokenize(from));
      longest = Math.max(longest, words.length);
      const said = sides
        .filter(({ term }) => term !== from)
        .map(
          ({ term, language }): Other => ({ from, term, language, why: language === own ? "synonym" : "translation" }),
        );
      said.sort((a, b) => Number(b.why === "translation") - Number(a.why === "translation"));
      for (const key of keysOf(words, stemmer)) others.set(key, [...(others.get(key) ?? []), ...said]);
    }
  }
  return { others, longest, stemmer };
}

/** The keys of a word, or of a stretch: its words' first keys are Kazakh, their last ones Russian where they may be. */
function keysOf(words: readonly Word[], stemmer: Stemmer): readonly string[] {
  const keys = words.map(({ exact }) => stemmer(exact));
  if (keys.length === 1) return keys[0] ?? [];
  return [...new Set([keys.map((each) => each[0]).join(" "), keys.map((each) => each[each.length - 1]).join(" ")])];
}

/** The words without the compounds whose parts follow them. */
function leaves(words: readonly Word[]): readonly Word[] {
  return words.filter(({ end }, index) => (words[index + 1]?.start ?? end) >= end);
}
