/** Matching: every passage of the segments that a query finds, and what those are worth that may be shown. */
import type { QueryPhrase } from "../query/query.ts";
import { coverages, mostOf, NEAR_BONUS, TIE_BREAK } from "../ranking.ts";
import { type Alternative, alternativeOf, heaviestKind, type Standing } from "./alternative.ts";
import { exclude, mark, type Place } from "./mark.ts";
import type { PlannedWord } from "./plan.ts";
import { MOST_OF_A_WORD, score, type Weight } from "./score.ts";
import { EXCLUDED, exactHitsOf, hitsOf, OWN_WORDS, phrasesOf, type Scratch } from "./scratch.ts";
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

/** Passages of one segment that were scored: the first `count` of `docs`, with their worth by passage. */
export interface Scored {
  readonly docs: Uint32Array;
  readonly count: number;
  readonly scores: Float32Array;
}

/** Takes what is found. */
export interface Sink {
  /** Counts found passages, the first `count` of `docs`; moves those that filters allow to the front, returns how many. */
  readonly keep: (segment: number, docs: Uint32Array, count: number) => number;
  /** How many are shown at most by their worth alone; `Infinity` where all must be scored. */
  readonly wanted: number;
  /** Whether a passage worth so much, of those not scored yet, might be shown. */
  readonly mayShow: (worth: number) => boolean;
  /** Takes scored passages, by segment; `hits`: the most clauses that one of them matches. */
  readonly take: (scored: readonly Scored[], hits: number) => void;
}

/** An alternative with its place. */
type Placed = Alternative & Place;

/** The passages that match so many clauses. */
interface Level {
  readonly hits: number;
  /** How many they are. */
  count: number;
  /** What none of them is worth more than. */
  bound: number;
}

/** So many passages are scored at once even if fewer are wanted. */
const FEW = 2000;

/** More than the difference that the order of adding makes. */
const SLACK = 1.001;

/**
 * Finds the passages and tells each once; the scratch memories are clean before and after.
 *
 * All postings are read to mark what is found, since the whole result is counted. What is worth something is then asked
 * of the passages with the most clauses alone, as long as others cannot come before them.
 */
export function matchAll(searched: readonly Searched[], plan: MatchPlan, sink: Sink): void {
  const segments = searched.map(({ segment }) => segment);
  for (const item of plan.excluded) {
    const { standings } = alternativeOf(segments, item);
    eachStanding(searched, standings, (segment, scratch, standing) => exclude(segment, scratch, standing));
  }
  const clauses = placed(segments, plan.clauses);
  for (const alternative of clauses.flat()) {
    eachStanding(searched, alternative.standings, (segment, scratch, standing) => {
      alternative.frequency += mark(segment, scratch, standing, alternative);
    });
  }
  const alive = clauses.filter((clause) => clause.some(({ frequency }) => frequency > 0));
  const phrases = clauses.filter(([first]) => first?.isPhrase).length;
  const wanted = plan.match === "all" ? clauses.length : plan.match === "any" ? 1 : mostOf(alive.length);
  const least = plan.match === "most" ? 1 : wanted;
  // Better a passage with fewer of the words than none at all.
  for (let hits = wanted; hits >= least; hits--) if (find(searched, hits, phrases, sink)) break;
  if (sink.wanted > 0) scoreBest(searched, alive, sink);
  for (const { scratch } of searched) scratch.clear();
}

function eachStanding(
  searched: readonly Searched[],
  standings: readonly Standing[],
  work: (segment: Segment, scratch: Scratch, standing: Standing) => void,
): void {
  searched.forEach(({ segment, scratch }, at) => {
    work(segment, scratch, standings[at] as Standing);
  });
}

function placed(segments: readonly Segment[], clauses: readonly PlannedClause[]): readonly (readonly Placed[])[] {
  let number = 0;
  return clauses.map((clause) => {
    const first = number + 1;
    const isPhrase = clause.length === 1 && clause[0]?.kind === "phrase";
    return clause.map((item) => ({ ...alternativeOf(segments, item), number: ++number, clause: first, isPhrase }));
  });
}

/** Finds every passage with so many clauses and all phrases; false when there is none. */
function find(searched: readonly Searched[], wanted: number, phrases: number, sink: Sink): boolean {
  let isFound = false;
  searched.forEach(({ scratch }, at) => {
    const { seen, seenCount, states, found, singles } = scratch;
    let foundCount = 0;
    let singleCount = 0;
    for (let index = 0; index < seenCount; index++) {
      const doc = seen[index] as number;
      const state = states[doc] as number;
      if ((state & (OWN_WORDS | EXCLUDED)) !== OWN_WORDS || phrasesOf(state) < phrases) continue;
      const hits = hitsOf(state);
      if (hits < wanted) continue;
      if (hits === 1) singles[singleCount++] = doc;
      else found[foundCount++] = doc;
    }
    scratch.foundCount = sink.keep(at, found, foundCount);
    scratch.singleCount = sink.keep(at, singles, singleCount);
    if (scratch.foundCount + scratch.singleCount > 0) isFound = true;
  });
  return isFound;
}

/** Scores the passages of one level after another, the likeliest first, until no other may be shown. */
function scoreBest(searched: readonly Searched[], clauses: readonly (readonly Placed[])[], sink: Sink): void {
  const coverage = coverages(clauses.length);
  const alternatives = clauses.flat();
  const average = averageLength(searched);
  const weights = new Map<Alternative, Weight>();
  for (const each of alternatives)
    weights.set(each, { rarity: rarity(searched, each.frequency), best: each.best, average });
  const most = clauses.map((clause) =>
    clause.reduce((sum, each) => sum + (weights.get(each)?.rarity ?? 0) * heaviestKind(each) * MOST_OF_A_WORD, 0),
  );
  const levels = levelsOf(searched, coverage, most);
  for (let next = 0; next < levels.length; ) {
    const chosen: number[] = [];
    for (let count = 0; next < levels.length; next++) {
      const level = levels[next] as Level;
      // Few more cost less than to read the postings once more; how many are shown must not matter, for a page may be
      // of another length than the one before.
      if (chosen.length > 0 && sink.wanted < Number.POSITIVE_INFINITY && count + level.count > FEW) break;
      chosen.push(level.hits);
      count += level.count;
    }
    choose(searched, chosen);
    for (const each of alternatives) {
      eachStanding(searched, each.standings, (segment, scratch, standing) => {
        score(segment, scratch, standing, weights.get(each) as Weight);
      });
    }
    tell(searched, coverage, clauses.length, Math.max(...chosen), sink);
    if (next < levels.length && !sink.mayShow((levels[next] as Level).bound)) return;
  }
}

/** The levels on which something was found, the highest bound first. */
function levelsOf(searched: readonly Searched[], coverage: Float64Array, most: readonly number[]): readonly Level[] {
  const sorted = [...most].sort((a, b) => b - a);
  const levels = [0, ...sorted].map((_, hits): Level => ({ hits, count: 0, bound: 0 }));
  for (const { scratch } of searched) {
    const { found, foundCount, states } = scratch;
    for (let at = 0; at < foundCount; at++) {
      const level = levels[hitsOf(states[found[at] as number] as number)] as Level;
      level.count++;
    }
    const single = levels[1];
    if (single !== undefined) single.count += scratch.singleCount;
  }
  for (const level of levels) {
    const words = sorted.slice(0, level.hits).reduce((sum, each) => sum + each, 0);
    const near = level.hits > 1 ? 1 + NEAR_BONUS : 1;
    // The worth of a passage is the greater the more words it has in the typed form.
    const full = coverage[level.hits * levels.length + level.hits] as number;
    level.bound = full * words * near * (1 + TIE_BREAK) * SLACK;
  }
  return levels.filter(({ count }) => count > 0).sort((a, b) => b.bound - a.bound);
}

/** Makes the passages of some levels the candidates. */
function choose(searched: readonly Searched[], hits: readonly number[]): void {
  const isChosen = new Uint8Array(256);
  for (const each of hits) isChosen[each] = 1;
  for (const { scratch } of searched) {
    const { found, foundCount, states } = scratch;
    scratch.candidateCount = 0;
    for (let at = 0; at < foundCount; at++) {
      const doc = found[at] as number;
      if (isChosen[hitsOf(states[doc] as number)] === 1) nominate(scratch, doc);
    }
    if (isChosen[1] === 1) for (const doc of scratch.singles.subarray(0, scratch.singleCount)) nominate(scratch, doc);
  }
}

function nominate(scratch: Scratch, doc: number): void {
  const { candidates, isCandidate } = scratch;
  candidates[scratch.candidateCount++] = doc;
  isCandidate[doc >> 5] = (isCandidate[doc >> 5] as number) | (1 << (doc & 31));
}

/** Tells what the candidates are worth, and forgets it. */
function tell(searched: readonly Searched[], coverage: Float64Array, clauses: number, hits: number, sink: Sink): void {
  for (const { scratch } of searched) {
    const { candidates, candidateCount, isCandidate, states, scores } = scratch;
    for (let at = 0; at < candidateCount; at++) {
      const doc = candidates[at] as number;
      const state = states[doc] as number;
      isCandidate[doc >> 5] = 0;
      scores[doc] = (scores[doc] as number) * (coverage[hitsOf(state) * (clauses + 1) + exactHitsOf(state)] as number);
    }
  }
  const scored = searched.map(({ scratch: { candidates, candidateCount, scores } }) => ({
    docs: candidates,
    count: candidateCount,
    scores,
  }));
  sink.take(scored, hits);
  for (const { docs, count, scores } of scored) for (let at = 0; at < count; at++) scores[docs[at] as number] = 0;
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
