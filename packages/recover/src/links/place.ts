/** Placing: which texts at the end of a line belong into which of its gaps. */
import { isLetter } from "@qujat/language";
import { fitOf, neighboursOf } from "./fit.ts";
import type { Gap } from "./gaps.ts";
import { ACT_OR_UNIT } from "./patterns.ts";
import { type Line, type Phrase, phrasesBefore } from "./phrases.ts";

/** A phrase and the gap that it belongs to. */
export interface Placement {
  readonly phrase: Phrase;
  readonly gap: Gap;
  /** Above 0: the evidence for the displacement outweighs that against it. */
  readonly value: number;
}

/** How strongly a gap by itself speaks for a link. */
const GAP_WEIGHT: Readonly<Record<Gap["type"], number>> = {
  inside: 0.5,
  start: 0.6,
  "before-sign": 0.5,
  "after-opening": 0.6,
  "line-sign": 0.1,
};
/** A phrase that nothing divides from the text before it was written after it. */
const GLUED = 0.5;
/** The blank at a line's end is the line's own; a displaced link comes after it. */
const BLANK_AFTER = -0.5;
/** A phrase that is the end of a longer one: the official system links the whole. */
const CUT = -0.2;
/** A noun that no neighbour asks for stands at many a line's end. */
const UNFITTING = -0.1;
/** The line's own blank stands before a displaced link, so that there is none behind it. */
const BLANK_MISSING = 0.25;
/** A bare number stands before a number: both belong to one enumeration, and neither moves alone. */
const LISTED = -0.8;
/** At a paragraph's end a displaced link touches what precedes it; one with a blank before it stands in its place. */
const APART_AT_END = -0.4;
/** What the evidence is weighed against. */
const THRESHOLD = 1;
/** From this value on no other reading of the line's end is tried. */
const STRONG = 1.2;
/** A phrase and what stands before it make one phrase. */
const GOES_ON = 0.4;
/** As many links stand displaced on one line at the most. */
const MOST_LINKS = 4;

/** What a line offers to placing. Offsets are those of the text's value. */
export interface Tail extends Line {
  readonly gaps: readonly Gap[];
  /** Where its links end. */
  readonly end: number;
  /** A blank follows the links and nothing else. */
  readonly blankAfter: boolean;
  /** The line is wrapped and its own blank is missing, which wrapped lines of this text keep. */
  readonly blankMissing: boolean;
  /** The paragraph ends with the line: there is no blank at its end, so that a displaced link touches the text. */
  readonly endsParagraph: boolean;
  /** The line below begins with a gap: a link may be broken over both, and its first part stands in place here. */
  readonly goesOn: boolean;
  /** What ends at an offset and reads as a link; each offset is read once. */
  readonly phrases: (end: number) => readonly Phrase[];
}

/** The best placement of the phrases at the end of a line, first link first; empty where none is convincing. */
export function placeLinks(line: Omit<Tail, "phrases">): Placement[] {
  const read = new Map<number, Phrase[]>();
  const phrases = (end: number) => {
    const found = read.get(end) ?? phrasesBefore(line, end);
    read.set(end, found);
    return found;
  };
  const tail: Tail = { ...line, phrases };
  let best = search(tail, tail.end, tail.gaps.length - 1, MOST_LINKS);
  const strong = best.total >= STRONG && !tail.goesOn;
  for (const phrase of tail.phrases(tail.end)) {
    if (phrase.glued || (strong && phrase.type !== "open")) continue;
    const end = withoutBlanks(tail, phrase.start);
    const found = search(tail, end, tail.gaps.length - 1, MOST_LINKS);
    const total = found.total + stays(tail, phrase, found);
    if (found.placements.length > 0 && total > best.total) best = { ...found, total };
  }
  return best.placements;
}

/** What speaks for the last phrase of a line standing in its place: it goes on below, or with what precedes it. */
function stays(tail: Tail, phrase: Phrase, { placements }: Found): number {
  const first = placements[0];
  if (!first) return 0;
  let cost = phrase.type === "open" ? -0.05 : tail.goesOn ? -0.1 : -0.25;
  const rest = tail.value.slice(first.gap.right, withoutBlanks(tail, first.phrase.start));
  const text = tail.value.slice(phrase.start, phrase.end);
  const whole: Line = { ...tail, value: `${rest} ${text}`, first: 0 };
  const isWhole = ({ type, start, glued }: Phrase) =>
    !glued && type !== "half" && type !== "open" && start < rest.length;
  if (phrasesBefore(whole, whole.value.length).some(isWhole)) return cost + GOES_ON;
  const last = placements[placements.length - 1]?.phrase.start ?? phrase.start;
  const tornOff = ({ type, start, glued }: Phrase) => !glued && type !== "half" && start === last;
  if (tail.phrases(tail.end).some(tornOff)) cost -= GOES_ON;
  return cost;
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
  const phrases = tail.phrases(end).filter(({ type }) => type !== "open");
  const longest = Math.min(
    ...phrases.filter((phrase) => standsApart(tail, phrase) && phrase.type !== "half").map(({ start }) => start),
  );
  for (const phrase of [...phrases, ...wordEnds(tail, end)]) {
    for (let index = last; index >= 0; index--) {
      const gap = tail.gaps[index];
      if (!gap || gap.right >= phrase.start) continue;
      const before = withoutBlanks(tail, phrase.start);
      const rest = search(tail, before, index - 1, links - 1);
      const joined = rest.placements[rest.placements.length - 1]?.phrase.end === before;
      if (longest === gap.right && phrase.start > longest && !phrase.glued) continue;
      const cut = longest < phrase.start && !phrase.glued && !(joined && gap.beside) ? CUT : 0;
      const value = worthOf(tail, phrase, gap, { outermost: end === tail.end, joined }) + cut;
      if (value <= 0) continue;
      const total = value + rest.total;
      if (total > best.total) best = { total, placements: [...rest.placements, { phrase, gap, value }] };
    }
  }
  return best;
}

/** Nothing but a blank or a closing sign can stand before it. */
function standsApart({ value }: Tail, { glued, start }: Phrase): boolean {
  return !glued || /[.,;:)»"]/.test(value.charAt(start - 1));
}

/** The end of a word that a line broke inside of a link: `… № 627 Жарл⏎ бекітілген … ығымен`. */
function wordEnds({ value, gaps, first, vocabulary }: Tail, end: number): Phrase[] {
  const gap = gaps[0];
  if (gap?.type !== "start" || gap.left < 1 || !isLetter(value.charCodeAt(gap.left - 1))) return [];
  let start = end;
  while (start > first && isLetter(value.charCodeAt(start - 1))) start--;
  let head = gap.left;
  while (head > 0 && isLetter(value.charCodeAt(head - 1))) head--;
  const whole = value.slice(head, gap.left) + value.slice(start, end);
  const whollyRead = vocabulary.has(value.slice(head, gap.left)) && vocabulary.has(value.slice(start, end));
  if (start === end || whollyRead || !ACT_OR_UNIT.test(whole) || !vocabulary.has(whole)) return [];
  return [{ type: "word-end", start, end, score: 0.6, glued: start > first && value.charCodeAt(start - 1) !== 32 }];
}

function withoutBlanks({ value, first }: Tail, end: number): number {
  let at = end;
  while (at > first && value.charCodeAt(at - 1) === 32) at--;
  return at;
}

/** @param about is it the line's last link, and does another link stand right before it? */
function worthOf(
  tail: Tail,
  phrase: Phrase,
  gap: Gap,
  { outermost, joined }: { readonly outermost: boolean; readonly joined: boolean },
): number {
  const { value } = tail;
  const text = value.slice(phrase.start, phrase.end);
  let sum = phrase.score + GAP_WEIGHT[gap.type] - THRESHOLD;
  const fit = fitOf(phrase, text, neighboursOf(value, gap.left, gap.right), {
    beside: gap.beside,
    following: value.slice(phrase.end, phrase.end + 4),
  });
  sum += phrase.type === "act" && fit <= 0 && !phrase.glued ? fit + UNFITTING : fit;
  if (phrase.glued) sum += /[(«"„]/.test(value.charAt(phrase.start - 1)) ? 0 : GLUED;
  else if (!joined) {
    const here = inPlace(value, phrase, text, tail.first);
    sum -= here > 0 ? 0.7 * here : 0.5 * here;
    if (isListed(tail, phrase, text)) sum += LISTED;
  }
  if (outermost && tail.blankAfter) sum += BLANK_AFTER;
  if (outermost && tail.blankMissing) sum += BLANK_MISSING;
  if (outermost && tail.endsParagraph && !phrase.glued && !joined) sum += APART_AT_END;
  return sum;
}

/** Words that announce the one after them: `мынадай өзгерістер`, `следующие изменения`. */
const ANNOUNCING = /^(?:мынадай|следующ\p{L}+)$/iu;

/** Does the phrase begin with a number that goes on from a bare one, as in `5 7 9-баптарына`? */
function isListed({ value, first }: Tail, { start }: Phrase, text: string): boolean {
  return /^\d/.test(text) && /(?:^|\s)\d{1,3}\s$/.test(value.slice(Math.max(first, start - 5), start));
}

/** How well the phrase reads where it stands. */
function inPlace(value: string, phrase: Phrase, text: string, first: number): number {
  const { left } = neighboursOf(value, phrase.start, phrase.end);
  if (phrase.type === "half" || phrase.start <= first) return 0;
  if (ANNOUNCING.test(left)) return 1;
  return fitOf(phrase, text, { left, right: "" });
}
