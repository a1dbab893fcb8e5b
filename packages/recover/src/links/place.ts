/** Placing: which texts at the end of a line belong into which of its gaps. */
import { fitOf, neighboursOf } from "./fit.ts";
import type { Gap } from "./gaps.ts";
import { type Phrase, phrasesBefore } from "./phrases.ts";

/** A phrase and the gap that it belongs to. */
export interface Placement {
  readonly phrase: Phrase;
  readonly gap: Gap;
  /** Above 0: the evidence for the displacement outweighs that against it. */
  readonly value: number;
}

/** How strongly a gap by itself speaks for a link. */
const GAP_WEIGHT: Readonly<Record<Gap["type"], number>> = { inside: 0.5, start: 0.6, "before-sign": 0.4, "after-opening": 0.5 };
/** A phrase that nothing divides from the text before it was written after it. */
const GLUED = 0.5;
/** The blank at a line's end is the line's own; a displaced link comes after it. */
const BLANK_AFTER = -0.6;
/** What the evidence is weighed against. */
const THRESHOLD = 1;
/** By how much the reading that leaves a broken link in place must be better. */
const BROKEN = 0.1;
/** As many links stand displaced on one line at the most. */
const MOST_LINKS = 4;

/** What a line offers to placing. Offsets are those of the text's value. */
export interface Tail {
  readonly value: string;
  readonly gaps: readonly Gap[];
  /** Where the line's visible text begins, and where its links end. */
  readonly first: number;
  readonly end: number;
  /** A blank follows the links and nothing else. */
  readonly blankAfter: boolean;
  /** The line below begins with a gap: a link may be broken over both, and its first part stands in place here. */
  readonly goesOn: boolean;
}

/** The best placement of the phrases at the end of a line, first link first; empty where none is convincing. */
export function placeLinks(tail: Tail): Placement[] {
  let best = search(tail, tail.end, tail.gaps.length - 1, MOST_LINKS);
  if (!tail.goesOn) return best.placements;
  for (const { start, glued } of phrasesBefore(tail.value, tail.first, tail.end)) {
    if (glued) continue;
    const found = search(tail, withoutBlanks(tail, start), tail.gaps.length - 1, MOST_LINKS);
    if (found.total > best.total + BROKEN) best = found;
  }
  return best.placements;
}

interface Found {
  readonly total: number;
  readonly placements: Placement[];
}

const NOTHING: Found = { total: 0, placements: [] };

/** Takes the last phrase that ends at `end`, tries it in the gaps up to index `last`, and goes on to the left. */
function search(tail: Tail, end: number, last: number, links: number): Found {
  let best = NOTHING;
  if (last < 0 || links === 0) return best;
  for (const phrase of phrasesBefore(tail.value, tail.first, end)) {
    for (let index = last; index >= 0; index--) {
      const gap = tail.gaps[index];
      if (!gap || gap.right >= phrase.start) continue;
      const value = valueOf(tail, phrase, gap, end === tail.end);
      if (value <= 0) continue;
      const rest = search(tail, withoutBlanks(tail, phrase.start), index - 1, links - 1);
      const total = value + rest.total;
      if (total > best.total) best = { total, placements: [...rest.placements, { phrase, gap, value }] };
    }
  }
  return best;
}

function withoutBlanks({ value, first }: Tail, end: number): number {
  let at = end;
  while (at > first && value.charCodeAt(at - 1) === 32) at--;
  return at;
}

function valueOf(tail: Tail, phrase: Phrase, gap: Gap, outermost: boolean): number {
  const { value } = tail;
  const text = value.slice(phrase.start, phrase.end);
  let sum = phrase.score + GAP_WEIGHT[gap.type] - THRESHOLD;
  sum += fitOf(phrase, text, neighboursOf(value, gap.left, gap.right));
  if (phrase.glued) sum += GLUED;
  else {
    const here = inPlace(value, phrase, text, tail.first);
    sum -= here > 0 ? 0.6 * here : 0.5 * here;
  }
  if (outermost && tail.blankAfter) sum += BLANK_AFTER;
  return sum;
}

/** How well the phrase reads where it stands. */
function inPlace(value: string, phrase: Phrase, text: string, first: number): number {
  const { left } = neighboursOf(value, phrase.start, phrase.end);
  if (phrase.type === "half" || phrase.start <= first) return 0;
  return fitOf(phrase, text, { left, right: "" });
}
