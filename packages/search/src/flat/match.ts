/** Matching: every passage of the segments that a query finds, with what it is worth. */
import type { QueryPhrase } from "../query/query.ts";
import { coverages, FIELD_WEIGHTS, KIND_WEIGHTS, LENGTH, mostOf, SATURATION } from "../ranking.ts";
import { phraseMatches } from "./phrase.ts";
import { type Answer, KINDS, type PlannedWord } from "./plan.ts";
import { CONTEXT } from "./postings.ts";
import { EXCLUDED, LAST_MASK, ONE_EXACT, ONE_HIT, ONE_PHRASE, OWN, OWN_WORDS, type Scratch } from "./scratch.ts";
import type { Segment } from "./segment.ts";

/** A clause with its words planned: its alternatives. */
export type PlannedClause = readonly (PlannedWord | QueryPhrase)[];

/** What to match. */
export interface MatchPlan {
  readonly clauses: readonly PlannedClause[];
  readonly excluded: PlannedClause;
  /**
   * How many clauses must match: all; half of those that match anywhere, or fewer where no passage has them; or one.
   * A phrase alone must, always.
   */
  readonly match: "all" | "most" | "any";
}

/** A segment with the scratch memory for it. */
export interface Searched {
  readonly segment: Segment;
  readonly scratch: Scratch;
}

/** Takes passages of a segment, the first `count` of `docs`, with their worth by passage; false when filters forbid all. */
export type OnMatch = (segment: number, docs: Uint32Array, count: number, scores: Float32Array) => boolean;

const EXACT_KIND = KINDS.indexOf("exact") + 1;
/** Where no word is as it was typed, one that only lacks its letters is the typed form. */
const READING_KIND = KINDS.indexOf("reading") + 1;

/** The bytes of fields of a plain posting, and of one that stands in the context alone. */
const PLAIN = 1 << 5;
const CONTEXT_ONLY = 1 << CONTEXT;

/** What the byte of fields of a posting is worth: its short fields, and the times in the text. */
const WORTH = Float32Array.from({ length: 256 }, (_, byte) =>
  FIELD_WEIGHTS.reduce((sum, weight, field) => (byte & (1 << field) ? sum + weight : sum), byte >> 5),
);

/**
 * Finds the passages and tells each once; the scratch memories are clean before and after.
 *
 * Every posting is read: the counts of facets are over the whole result, so that no block of it may be skipped.
 */
export function matchAll(searched: readonly Searched[], plan: MatchPlan, onMatch: OnMatch): void {
  for (const alternative of plan.excluded) exclude(searched, alternative);
  const phrases = plan.clauses.filter((clause) => clause.length === 1 && clause[0]?.kind === "phrase").length;
  let matching = 0;
  plan.clauses.forEach((clause, index) => {
    if (matchClause(searched, clause, index + 1)) matching++;
  });
  const wanted = plan.match === "all" ? plan.clauses.length : plan.match === "any" ? 1 : mostOf(matching);
  const least = plan.match === "most" ? 1 : wanted;
  // Better a passage with fewer of the words than none at all.
  for (let hits = wanted; hits >= least; hits--) if (tell(searched, hits, phrases, matching, onMatch)) break;
  for (const { scratch } of searched) scratch.clear();
}

/** Tells every passage with so many clauses and all phrases; false when none of them was taken. */
function tell(
  searched: readonly Searched[],
  wanted: number,
  phrases: number,
  clauses: number,
  onMatch: OnMatch,
): boolean {
  const coverage = coverages(clauses);
  const least = phrases * ONE_PHRASE + OWN_WORDS;
  let isTaken = false;
  searched.forEach(({ scratch }, index) => {
    const { seen, seenCount, scores, states, touched, times } = scratch;
    let count = 0;
    for (let at = 0; at < seenCount; at++) {
      const doc = seen[at] as number;
      const state = states[doc] as number;
      if (state === EXCLUDED || state < least || (state & OWN_WORDS) === 0) continue;
      const hits = (state >>> 8) & 255;
      if (hits < wanted) continue;
      touched[count++] = doc;
      times[doc] = (scores[doc] as number) * (coverage[hits * (clauses + 1) + ((state >>> 16) & 255)] as number);
    }
    if (onMatch(index, touched, count, times)) isTaken = true;
    for (let at = 0; at < count; at++) times[touched[at] as number] = 0;
  });
  return isTaken;
}

/** Marks what has an excluded word, in any of its forms, or an excluded phrase. */
function exclude(searched: readonly Searched[], alternative: PlannedWord | QueryPhrase): void {
  for (const { segment, scratch } of searched) {
    touch(segment, scratch, alternative);
    for (let at = 0; at < scratch.touchedCount; at++) {
      const doc = scratch.touched[at] as number;
      if (scratch.states[doc] === 0) scratch.seen[scratch.seenCount++] = doc;
      scratch.states[doc] = EXCLUDED;
      scratch.times[doc] = 0;
      scratch.kinds[doc] = 0;
    }
    scratch.touchedCount = 0;
  }
}

/** Adds what a clause is worth to every passage that has it; false when none has. */
function matchClause(searched: readonly Searched[], clause: PlannedClause, number: number): boolean {
  const isPhrase = clause.length === 1 && clause[0]?.kind === "phrase";
  let matched = false;
  for (const alternative of clause) {
    let frequency = 0;
    let best: number = KINDS.length;
    for (const { segment, scratch } of searched) {
      best = Math.min(best, touch(segment, scratch, alternative));
      frequency += scratch.touchedCount;
    }
    matched ||= frequency > 0;
    // Among the words of a query one counts in full by whatever answers it best.
    const weight = rarity(searched, frequency) / (KIND_WEIGHTS[best - 1] as number);
    for (const { segment, scratch } of searched) settle(segment, scratch, weight, averageLength(searched), number);
    if (isPhrase) for (const { scratch } of searched) countPhrase(scratch, number);
  }
  return matched;
}

/** Gathers in the scratch memory where an alternative stands, how often and how well; returns the best kind of match. */
function touch(segment: Segment, scratch: Scratch, alternative: PlannedWord | QueryPhrase): number {
  if (alternative.kind === "phrase") {
    const { docs, times } = phraseMatches(segment, alternative);
    docs.forEach((doc, at) => {
      touchDoc(segment, scratch, doc, times[at] as number, EXACT_KIND);
    });
    return EXACT_KIND;
  }
  const done = new Set<number>();
  let best: number = KINDS.length;
  for (const answer of alternative.answers) {
    const kind = KINDS.indexOf(answer.kind) + 1;
    for (const term of termsOf(segment, answer)) {
      if (done.has(term)) continue;
      done.add(term);
      touchTerm(segment, scratch, term, kind);
      best = Math.min(best, kind);
    }
  }
  return best;
}

/** The terms of a segment that an answer means. */
export function* termsOf(segment: Segment, { words, stems, prefix }: Answer): Generator<number> {
  for (const word of words) {
    const term = segment.terms.find(word);
    if (term >= 0) yield term;
  }
  for (const stem of stems) {
    const found = segment.stems.find(stem);
    if (found >= 0) yield* segment.termsOfStem(found);
  }
  if (prefix === null) return;
  const [first, end] = segment.terms.range(prefix);
  for (let term = first; term < end; term++) yield term;
}

/** The hot loop: postings are read in place, without an object for each. */
function touchTerm(segment: Segment, scratch: Scratch, term: number, kind: number): void {
  const { times, kinds, touched } = scratch;
  const isIntact = segment.removedCount === 0;
  const { bytes, from, count } = segment.docsOf(term);
  let at = from;
  let doc = -1;
  let end = scratch.touchedCount;
  for (let left = count; left > 0; left--) {
    let byte = bytes[at++] as number;
    let step = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] as number;
      step |= (byte & 127) << shift;
    }
    doc += (step >>> 1) + 1;
    const fields = step & 1 ? (bytes[at++] as number) : PLAIN;
    const before = kinds[doc] as number;
    if (before === 0) {
      if (!isIntact && segment.isRemoved(doc)) continue;
      touched[end++] = doc;
    }
    const own = fields === CONTEXT_ONLY ? 0 : OWN;
    kinds[doc] = before === 0 ? kind | own : before | own;
    times[doc] = (times[doc] as number) + (WORTH[fields] as number);
  }
  scratch.touchedCount = end;
}

function touchDoc(segment: Segment, scratch: Scratch, doc: number, times: number, kind: number): void {
  if (segment.isRemoved(doc)) return;
  scratch.touched[scratch.touchedCount++] = doc;
  scratch.kinds[doc] = kind | OWN;
  scratch.times[doc] = times;
}

/** Turns what was gathered into worth, and cleans it away. */
function settle(segment: Segment, scratch: Scratch, weight: number, average: number, number: number): void {
  const { times, kinds, touched, scores, states, seen } = scratch;
  const { lengths } = segment.docs;
  for (let at = 0; at < scratch.touchedCount; at++) {
    const doc = touched[at] as number;
    const kind = (kinds[doc] as number) & ~OWN;
    const isOwn = kinds[doc] !== kind;
    const often = times[doc] as number;
    times[doc] = 0;
    kinds[doc] = 0;
    const state = states[doc] as number;
    if (state === EXCLUDED) continue;
    if (state === 0) seen[scratch.seenCount++] = doc;
    const norm = SATURATION * (1 - LENGTH + (LENGTH * (lengths[doc] as number)) / average);
    const worth = (often * (SATURATION + 1)) / (often + norm);
    scores[doc] = (scores[doc] as number) + weight * worth * (KIND_WEIGHTS[kind - 1] as number);
    let next = isOwn ? state | OWN_WORDS : state;
    if ((next & LAST_MASK) !== number) {
      next = (next & ~LAST_MASK) + number + ONE_HIT;
      if (kind === EXACT_KIND || kind === READING_KIND) next += ONE_EXACT;
    }
    states[doc] = next;
  }
  scratch.touchedCount = 0;
}

function countPhrase({ seen, seenCount, states }: Scratch, number: number): void {
  for (let at = 0; at < seenCount; at++) {
    const doc = seen[at] as number;
    const state = states[doc] as number;
    if (state !== EXCLUDED && (state & LAST_MASK) === number) states[doc] = state + ONE_PHRASE;
  }
}

/** What a word is worth by how few passages have it. */
function rarity(searched: readonly Searched[], frequency: number): number {
  const count = searched.reduce((sum, { segment }) => sum + segment.liveCount, 0);
  return Math.log(1 + Math.max(0, count - frequency + 0.5) / (frequency + 0.5));
}

/** Words of a text on the average, of removed ones too. */
function averageLength(searched: readonly Searched[]): number {
  const count = searched.reduce((sum, { segment }) => sum + segment.docs.count, 0);
  return Math.max(1, searched.reduce((sum, { segment }) => sum + segment.lengthSum, 0) / Math.max(1, count));
}
