/** Snippets: the part of a passage that says most of what was asked, with what to light up. */
import type { Analyzer } from "../analyzer.ts";
import type { Snippet } from "../engine.ts";
import type { QueryPhrase } from "../query/query.ts";

/** What to light up in a text. */
export interface Lighting {
  /**
   * The clause of the query that lights up the word that stands in a text from `start` up to `end`, -1 for none.
   * @param exact its exact form; `undefined` when it is what stands there
   */
  readonly clauseOf: (text: string, start: number, end: number, exact: string | undefined) => number;
  /** How many clauses are words; phrases are counted behind them. */
  readonly words: number;
  readonly phrases: readonly QueryPhrase[];
}

/** A word or phrase that is lit up. */
export interface Lit {
  readonly start: number;
  readonly end: number;
  readonly clause: number;
  /** Its place among the words of the text. */
  readonly index: number;
}

/** A text with what is lit up in it. */
export interface LitText {
  readonly text: string;
  readonly lit: readonly Lit[];
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly position: number;
}

/** No more of a text is looked at: what is lit stands within. */
const LONGEST_TEXT = 8_000;

/**
 * The best part of a text.
 * @param length how long it may be, in UTF-16 units; words at its ends stay whole
 */
export function snippetOf({ text, lit }: LitText, length: number): Snippet {
  const start = startOf(text, lit, length);
  const end = text.length - start <= length ? text.length : wordEnd(text, start + length);
  const inside = lit.filter((light) => light.start >= start && light.end <= end);
  return { text: text.slice(start, end), start, highlights: merged(inside, start) };
}

/** Lights up the words and phrases of a query in a text, in its order. */
export function lightUp(text: string, { clauseOf, words, phrases }: Lighting, analyzer: Analyzer): LitText {
  const read = text.slice(0, LONGEST_TEXT);
  const lit: Lit[] = [];
  let index = 0;
  analyzer.eachWord(read, (start, end, _, exact) => {
    const clause = clauseOf(read, start, end, exact);
    if (clause >= 0) lit.push({ start, end, clause, index });
    index++;
  });
  if (phrases.length === 0) return { text, lit };
  const found = wordsOf(read, analyzer);
  phrases.forEach((phrase, at) => {
    found.forEach(({ start }, first) => {
      const end = phraseEnd(found, first, phrase);
      if (end !== undefined) lit.push({ start, end, clause: words + at, index: first });
    });
  });
  return { text, lit: lit.sort((a, b) => a.start - b.start || a.clause - b.clause) };
}

function wordsOf(text: string, analyzer: Analyzer): readonly Word[] {
  const found: Word[] = [];
  analyzer.eachWord(text, (start, end, position, exact = text.slice(start, end)) => {
    found.push({ start, end, exact, position });
  });
  return found;
}

/** Where a phrase ends that begins at a token; undefined when it does not stand there. */
function phraseEnd(found: readonly Word[], index: number, { words }: QueryPhrase): number | undefined {
  const first = found[index]?.position ?? 0;
  let end: number | undefined;
  for (const { exact, position } of words) {
    const token = found
      .slice(index, index + words.length * 2)
      .find((next) => next.position - first === position && next.exact === exact);
    if (token === undefined) return undefined;
    end = token.end;
  }
  return end;
}

/** The start of the window with the most different clauses lit, and among those the most words. */
function startOf(text: string, lit: readonly Lit[], length: number): number {
  if (text.length <= length) return 0;
  let best = 0;
  let most = -1;
  const counts = new Map<number, number>();
  let last = 0;
  lit.forEach(({ start, clause }, first) => {
    for (; last < lit.length && (lit[last] as Lit).end <= start + length; last++) {
      const entered = (lit[last] as Lit).clause;
      counts.set(entered, (counts.get(entered) ?? 0) + 1);
    }
    const worth = counts.size * 100 + (last - first);
    if (worth > most) {
      most = worth;
      best = start;
    }
    const left = (counts.get(clause) ?? 1) - 1;
    if (left <= 0) counts.delete(clause);
    else counts.set(clause, left);
  });
  const room = Math.max(0, Math.min(best - Math.floor(length / 4), text.length - length));
  return room === 0 ? 0 : wordStart(text, room, best);
}

/** The first start of a word from an offset on, but not behind what is to be lit. */
function wordStart(text: string, from: number, latest: number): number {
  for (let at = from; at < latest; at++) if (/\s/.test(text.charAt(at - 1))) return at;
  return latest;
}

/** The end of the word that an offset stands in or behind. */
function wordEnd(text: string, from: number): number {
  for (let at = from; at > from - 40 && at > 0; at--) if (/\s/.test(text.charAt(at))) return at;
  return from;
}

function merged(lit: readonly Lit[], start: number): (readonly [number, number])[] {
  const spans: [number, number][] = [];
  for (const light of lit) {
    const before = spans.at(-1);
    if (before !== undefined && light.start - start < before[1]) before[1] = Math.max(before[1], light.end - start);
    else spans.push([light.start - start, light.end - start]);
  }
  return spans;
}
