/** Plans: by which words of the index each typed word is searched, best first. */
import type { Analyzer, Stemmer } from "../analyzer.ts";
import type { QueryWord } from "../query/query.ts";
import { nearTerms } from "./near-words.ts";
import type { Segment } from "./segment.ts";

/** How a word of the index answers a typed one, best first; its number is its place from 1. */
export const KINDS = ["exact", "form", "prefix", "unfolded", "corrected", "expanded"] as const;

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

/** Looks words up in all segments of an index. */
export class Planner {
  private readonly segments: readonly Segment[];
  private readonly analyzer: Analyzer;
  private readonly stemmer: Stemmer;

  constructor(segments: readonly Segment[], analyzer: Analyzer, stemmer: Stemmer) {
    this.segments = segments;
    this.analyzer = analyzer;
    this.stemmer = stemmer;
  }

  plan(word: QueryWord, options: PlanOptions): PlannedWord {
    const { exact } = word;
    const answers: Answer[] = [answer("exact", [exact])];
    const stems = options.stemming ? this.knownStems(exact) : [];
    if (stems.length > 0) answers.push(answer("form", [], stems));
    if (word.prefix) answers.push({ ...answer("prefix", []), prefix: exact });
    const unfolded = options.unfolding ? this.unfold(exact) : [];
    if (unfolded.length > 0) answers.push(this.withForms("unfolded", unfolded, options));
    const found = this.has(exact) || stems.length > 0 || unfolded.length > 0 || (word.prefix && this.hasPrefix(exact));
    if (options.typos === "always" || (options.typos === "auto" && !found)) {
      const near = this.near(exact);
      // Beside a word that is there the forms of its neighbours would be too much.
      if (near.length > 0) answers.push(found ? answer("corrected", near) : this.withForms("corrected", near, options));
    }
    const expanded = options.expansion ? this.analyzer.expand(exact).filter((other) => other !== exact) : [];
    if (expanded.length > 0) answers.push(this.withForms("expanded", expanded, options));
    return { kind: "word", word, answers };
  }

  /** Whether a word stands in the index as it is. */
  has(exact: string): boolean {
    return this.segments.some(({ terms }) => terms.find(exact) >= 0);
  }

  /** Words one error away, the more frequent first. */
  near(exact: string): readonly string[] {
    const counts = new Map<string, number>();
    for (const segment of this.segments) {
      for (const term of nearTerms(segment, exact)) {
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

  private withForms(kind: MatchKind, words: readonly string[], { stemming }: PlanOptions): Answer {
    return answer(kind, words, stemming ? [...new Set(words.flatMap((word) => this.knownStems(word)))] : []);
  }

  /** The stems of a word that words of the index have: those of the index itself, where it has the word. */
  private knownStems(exact: string): readonly string[] {
    const stems = new Set<string>();
    let known = false;
    for (const segment of this.segments) {
      if (segment.terms.find(exact) < 0) continue;
      known = true;
      for (const stem of segment.postingsInHand().stems) stems.add(segment.stems.wordAt(stem));
    }
    if (!known) {
      for (const stem of this.stemmer(exact)) {
        if (this.segments.some((segment) => segment.stems.find(stem) >= 0)) stems.add(stem);
      }
    }
    return [...stems];
  }

  /** Words of the index that look like the typed one on a keyboard that lacks their letters. */
  private unfold(exact: string): readonly string[] {
    const words = new Set<string>();
    this.analyzer.foldings.forEach((folding, index) => {
      const key = folding(exact);
      for (const segment of this.segments) {
        if (key !== exact && segment.terms.find(key) >= 0) words.add(key);
        const order = segment.folded[index];
        if (order === undefined) continue;
        for (const term of segment.inOrder(order, folding, key, true)) words.add(segment.terms.wordAt(term));
      }
    });
    words.delete(exact);
    return [...words];
  }
}

function answer(kind: MatchKind, words: readonly string[], stems: readonly string[] = []): Answer {
  return { kind, words, stems, prefix: null };
}
