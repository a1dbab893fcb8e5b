/** Marking: which passages of a segment the clauses of a query find, before anything is known of their worth. */
import { isTyped, type Standing, type TermPostings } from "./alternative.ts";
import { CONTEXT_ONLY } from "./postings.ts";
import { EXCLUDED, LAST_MASK, ONE_EXACT, ONE_HIT, ONE_PHRASE, OWN_WORDS, type Scratch } from "./scratch.ts";
import type { Segment } from "./segment.ts";

/** An alternative among all alternatives of a query, which are numbered from 1. */
export interface Place {
  readonly number: number;
  /** The number of the first alternative of its clause. */
  readonly clause: number;
  /** Whether its clause is a phrase alone. */
  readonly isPhrase: boolean;
}

/** Marks the passages of an alternative and returns how many they are. */
export function mark(segment: Segment, scratch: Scratch, standing: Standing, place: Place): number {
  if ("terms" in standing)
    return standing.terms.reduce((sum, term) => sum + markTerm(segment, scratch, term, place), 0);
  const hit = ONE_HIT + ONE_EXACT + (place.isPhrase ? ONE_PHRASE : 0);
  let fresh = 0;
  for (const doc of standing.phrase.docs) {
    if (segment.isRemoved(doc)) continue;
    fresh++;
    const state = scratch.states[doc] as number;
    const last = state & LAST_MASK;
    if (state === 0) scratch.seen[scratch.seenCount++] = doc;
    scratch.states[doc] = (state - last + place.number + (last < place.clause ? hit : 0)) | OWN_WORDS;
  }
  return fresh;
}

/** Marks what an excluded alternative finds, before all others. */
export function exclude(segment: Segment, scratch: Scratch, standing: Standing): void {
  mark(segment, scratch, standing, { number: 1, clause: 1, isPhrase: false });
  for (let at = 0; at < scratch.seenCount; at++) scratch.states[scratch.seen[at] as number] = EXCLUDED;
}

/** The hot loop: postings are read in place, without an object for each. */
function markTerm(
  segment: Segment,
  scratch: Scratch,
  { bytes, from, count, kind }: TermPostings,
  { number, clause }: Place,
): number {
  const { states, seen } = scratch;
  const isIntact = segment.removedCount === 0;
  const hit = isTyped(kind) ? ONE_HIT + ONE_EXACT : ONE_HIT;
  let seenCount = scratch.seenCount;
  let fresh = 0;
  let at = from;
  let doc = -1;
  for (let left = count; left > 0; left--) {
    let byte = bytes[at++] as number;
    let step = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] as number;
      step |= (byte & 127) << shift;
    }
    doc += (step >>> 1) + 1;
    const own = (step & 1) === 1 && bytes[at++] === CONTEXT_ONLY ? 0 : OWN_WORDS;
    const state = states[doc] as number;
    const last = state & LAST_MASK;
    if (last === number) {
      states[doc] = state | own;
      continue;
    }
    if (!isIntact && segment.isRemoved(doc)) continue;
    if (state === 0) seen[seenCount++] = doc;
    fresh++;
    states[doc] = (state - last + number + (last < clause ? hit : 0)) | own;
  }
  scratch.seenCount = seenCount;
  return fresh;
}
