/** Plans: by which words of the index each typed word is searched, best first. */
import type { Expansion, FoldedIndex, Unfolded } from "@qujat/language";
import { type Analyzer, leavesOf, type Stemmer } from "../analyzer.ts";
import type { QueryWord } from "../query/query.ts";
import { foldedIndexOf } from "./folded-index.ts";
import { nearSounds, nearTerms } from "./near-words.ts";
import type { Segment } from "./segment.ts";

/** How a word of the index answers a typed one, best first; its number is its place from 1. */
export const KINDS = [
  "exact",
  "form",
  "prefix",
  // What was typed is no word of the index, so that these are what was meant, …
  "reading",
  "readingForm",
  // … or it is one, and these may be meant too.
  "unfolded",
  "corrected",
  "expanded",
] as const;

export type MatchKind = (typeof KINDS)[number];

/** Words of one kind. */
export interface Answer {
  readonly kind: MatchKind;
  readonly words: readonly string[];
  readonly stems: readonly string[];
  /** Every word that begins so. */
  readonly prefix: string | null;
}

/** A typed word and what it is searched by. */
export interface PlannedWord {
  readonly kind: "word";
  readonly word: QueryWord;
  readonly answers: readonly Answer[];
}

/** What may be done to a typed word. */
export interface PlanOptions {
  /** Search other forms. */
  readonly stemming: boolean;
  /** Read words typed without their own letters or in Latin. */
  readonly unfolding: boolean;
  /** Search what the glossary says for it. */
  readonly expansion: boolean;
  /** Correct one error: where nothing else is found, always, or never. */
  readonly typos: "auto" | "always" | "never";
}

const CYRILLIC = /^[\u0400-\u04ff]/;
const NOT_UNFOLDED: Unfolded = { words: [], stems: [] };

/** Looks words up in all segments of an index. */
export class Planner {
  private readonly segments: readonly Segment[];
  private readonly analyzer: Analyzer;
  private readonly stemmer: Stemmer;

  private readonly folded: FoldedIndex;
  private readonly expansions: readonly Expansion[];

  /** @param text the query whose words are planned */
  constructor(segments: readonly Segment[], analyzer: Analyzer, stemmer: Stemmer, text: string) {
    this.segments = segments;
    this.analyzer = analyzer;
    this.stemmer = stemmer;
    this.folded = foldedIndexOf(segments, analyzer);
    this.expansions = analyzer.expand(text);
  }

  plan(word: QueryWord, options: PlanOptions): PlannedWord {
    const { exact } = word;
    const answers: Answer[] = [answer("exact", [exact])];
    const stems = options.stemming ? this.knownStems(exact) : [];
    if (stems.length > 0) answers.push(answer("form", [], stems));
    if (word.prefix) answers.push({ ...answer("prefix", []), prefix: exact });
    const unfolded = options.unfolding ? this.analyzer.unfold(exact, this.folded) : NOT_UNFOLDED;
    if (unfolded.words.length > 0) answers.push(...this.unfolded(exact, unfolded.words, options));
    else if (unfolded.stems.length > 0 && options.stemming) answers.push(answer("readingForm", [], unfolded.stems));
    const isUnfolded = unfolded.words.length > 0 || unfolded.stems.length > 0;
    const found = this.has(exact) || stems.length > 0 || isUnfolded || (word.prefix && this.hasPrefix(exact));
    if (options.typos === "always" || (options.typos === "auto" && !found)) {
      const near = this.near(exact);
      // Beside a word that is there the forms of its neighbours would be too much.
      if (near.length > 0) answers.push(found ? answer("corrected", near) : this.withForms("corrected", near, options));
    }
    const expanded = options.expansion ? this.expanded(word) : [];
    if (expanded.length > 0) answers.push(this.withForms("expanded", expanded, options));
    return { kind: "word", word, answers };
  }

  /** Whether a word stands in the index as it is. */
  has(exact: string): boolean {
    return this.segments.some(({ terms }) => terms.find(exact) >= 0);
  }

  /** Words one error away as they are spelled, else as they sound, the more frequent first. */
  near(exact: string): readonly string[] {
    const { foldings } = this.analyzer;
    const sounds = Object.keys(foldings).indexOf("sounds");
    const spelled = this.mostFrequent((segment) => nearTerms(segment, exact));
    if (spelled.length > 0) return spelled;
    return this.mostFrequent((segment) =>
      nearSounds(segment, exact, foldings.sounds, segment.folded[sounds] ?? new Uint32Array()),
    );
  }

  private mostFrequent(termsIn: (segment: Segment) => readonly number[]): readonly string[] {
    const counts = new Map<string, number>();
    for (const segment of this.segments) {
      for (const term of termsIn(segment)) {
        const word = segment.terms.wordAt(term);
        counts.set(word, (counts.get(word) ?? 0) + segment.frequency(term));
      }
    }
    return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
  }

  private hasPrefix(prefix: string): boolean {
    return this.segments.some(({ terms }) => {
      const [first, end] = terms.range(prefix);
      return end > first;
    });
  }

  /** Words that a typed one may be, with their forms. */
  private unfolded(exact: string, words: readonly string[], options: PlanOptions): readonly Answer[] {
    // Who typed Cyrillic did not mean a word in Latin.
    const meant = CYRILLIC.test(exact) ? words.filter((word) => CYRILLIC.test(word)) : words;
    if (this.has(exact) || meant.length === 0) return [this.withForms("unfolded", words, options)];
    const { stems } = this.withForms("readingForm", meant, options);
    return [answer("reading", meant), answer("readingForm", [], stems)];
  }

  private withForms(kind: MatchKind, words: readonly string[], { stemming }: PlanOptions): Answer {
    return answer(kind, words, stemming ? [...new Set(words.flatMap((word) => this.knownStems(word)))] : []);
  }

  /** Words of the other terms for what a word is part of. */
  private expanded({ exact, start, end }: QueryWord): readonly string[] {
    const terms = this.expansions.filter((expansion) => expansion.start <= start && expansion.end >= end);
    const words = terms.flatMap(({ term }) => leavesOf(this.analyzer.tokenize(term)).map((token) => token.exact));
    return [...new Set(words)].filter((word) => word !== exact);
  }

  private knownStems(exact: string): readonly string[] {
    return indexStems(this.segments, this.stemmer, exact).filter((stem) =>
      this.segments.some((segment) => segment.stems.find(stem) >= 0),
    );
  }
}

/** The stems of a word: those of the first segment that has it, since all agree, else those of the stemmer. */
export function indexStems(segments: readonly Segment[], stemmer: Stemmer, exact: string): readonly string[] {
  for (const segment of segments) {
    if (segment.terms.find(exact) < 0) continue;
    return segment.postingsInHand().stems.map((stem) => segment.stems.wordAt(stem));
  }
  return stemmer(exact);
}

function answer(kind: MatchKind, words: readonly string[], stems: readonly string[] = []): Answer {
  return { kind, words, stems, prefix: null };
}
