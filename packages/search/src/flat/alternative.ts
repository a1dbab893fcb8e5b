/** Alternatives: a planned word or phrase with the postings by which it is found in every segment. */
import type { QueryPhrase } from "../query/query.ts";
import { KIND_WEIGHTS } from "../ranking.ts";
import { type PhraseMatches, phraseMatches } from "./phrase.ts";
import { KINDS, type PlannedWord } from "./plan.ts";
import type { Segment } from "./segment.ts";
import { termsOf } from "./terms.ts";

const EXACT_KIND = KINDS.indexOf("exact") + 1;
const READING_KIND = KINDS.indexOf("reading") + 1;

/** Whether a kind of match is in the typed form: where no word is so, one that only lacks its letters is. */
export function isTyped(kind: number): boolean {
  return kind === EXACT_KIND || kind === READING_KIND;
}

/** The passages of one term. */
export interface TermPostings {
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly count: number;
  /** How the term answers what was typed. */
  readonly kind: number;
}

/** Where an alternative stands in one segment: of a word the postings of its terms, the best kind first. */
export type Standing = { readonly terms: readonly TermPostings[] } | { readonly phrase: PhraseMatches };

/** An alternative of a clause. */
export interface Alternative {
  /** By segment. */
  readonly standings: readonly Standing[];
  /** Its best kind of match. */
  readonly best: number;
  /** In how many passages it was found. */
  frequency: number;
}

export function alternativeOf(segments: readonly Segment[], item: PlannedWord | QueryPhrase): Alternative {
  if (item.kind === "phrase") {
    const standings = segments.map((segment) => ({ phrase: phraseMatches(segment, item) }));
    return { standings, best: EXACT_KIND, frequency: 0 };
  }
  const standings = segments.map((segment) => ({ terms: postingsOf(segment, item) }));
  // The kinds of a segment come best first.
  const best = standings.reduce<number>((least, { terms }) => Math.min(least, terms[0]?.kind ?? least), KINDS.length);
  return { standings, best, frequency: 0 };
}

/** The most that any kind of match of an alternative weighs, its best kind counted in full. */
export function heaviestKind({ standings, best }: Alternative): number {
  const weights = standings.flatMap((standing) =>
    "terms" in standing ? standing.terms.map(({ kind }) => kindWeight(kind, best)) : [1],
  );
  return weights.reduce((most, weight) => Math.max(most, weight), 0);
}

/** What a kind of match weighs: among the words of a query one counts in full by whatever answers it best. */
export function kindWeight(kind: number, best: number): number {
  return (KIND_WEIGHTS[kind - 1] as number) / (KIND_WEIGHTS[best - 1] as number);
}

function postingsOf(segment: Segment, { answers }: PlannedWord): readonly TermPostings[] {
  const done = new Set<number>();
  const postings: TermPostings[] = [];
  for (const answer of answers) {
    const kind = KINDS.indexOf(answer.kind) + 1;
    for (const term of termsOf(segment, answer)) {
      if (done.has(term)) continue;
      done.add(term);
      postings.push({ ...segment.docsOf(term), kind });
    }
  }
  return postings;
}
