/** Reads a query: words, phrases, exclusions, alternatives and filters; whatever is wrong gets a message and a reading. */
import { type Message, originAt, textOf } from "@qujat/model";
import { type Analyzer, leavesOf } from "../analyzer.ts";
import { OR_WORDS } from "../data/filter-words.ts";
import { type Complain, gatherFilter, isFilter, noFilters } from "./filters.ts";
import type { Clause, Filters, ParsedQuery, QueryPhrase, QueryWord } from "./query.ts";

/** No more of a query is read. */
export const LONGEST_QUERY = 2000;
/** No more words of it are searched. */
export const MOST_WORDS = 48;

/** What is wrong more often is told no more. */
const MOST_MESSAGES = 12;

type Item = QueryWord | QueryPhrase;

/** A piece of a query: a run of words, what stands in quotes, a filter or the sign of an alternative. */
interface Piece {
  readonly kind: "words" | "phrase" | "filter" | "or";
  readonly text: string;
  readonly start: number;
  readonly name: string;
  readonly negated: boolean;
}

const OPENING = '"«“„';
const CLOSING = '"»”“';

/**
 * Reads a query. It never fails.
 * @param text what was typed; only its first 2,000 characters and its first 48 words are read
 * @param prefix whether the last word is still being typed; default false
 * @example parseQuery('шағым -"жоғары орган" year:2011', analyzer).filters // { year: [[2011, 2011]] }
 */
export function parseQuery(text: string, analyzer: Analyzer, prefix = false): ParsedQuery {
  const messages: Message[] = [];
  const read = text.slice(0, LONGEST_QUERY);
  const complain = complainAbout(read, messages);
  const filters = noFilters();
  const clauses: Clause[] = [];
  const excluded: Item[] = [];
  let words = 0;
  let joins = false;
  let wasCut = text.length > LONGEST_QUERY;
  for (const piece of piecesOf(read, complain)) {
    if (piece.kind === "filter") gatherFilter(filters, piece.name, piece.text, complain(piece.start));
    else if (piece.kind === "or") {
      if (joins || clauses.length === 0) complain(piece.start)("search/dangling-or", {});
      joins = clauses.length > 0;
    } else {
      for (const item of itemsOf(piece, analyzer, prefix && piece.start + piece.text.length === read.length)) {
        words += item.kind === "word" ? 1 : item.words.length;
        if (words > MOST_WORDS) {
          wasCut = true;
          break;
        }
        if (piece.negated) excluded.push(item);
        else if (joins) clauses.push(joined(clauses.pop(), item));
        else clauses.push(item);
        joins = false;
      }
    }
  }
  if (joins) complain(read.length)("search/dangling-or", {});
  if (wasCut) complain(0)("search/long-query", { words: MOST_WORDS, characters: LONGEST_QUERY });
  const { sort, ...gathered } = filters;
  return { text: read, clauses: withoutRepeated(clauses), excluded, filters: withoutEmpty(gathered), sort, messages };
}

function complainAbout(read: string, messages: Message[]): (start: number) => Complain {
  const text = textOf("query", read);
  return (start) => (rule, values) => {
    if (messages.length >= MOST_MESSAGES) return;
    const place = originAt(text, start) ?? { file: "query", line: 1, column: 1 };
    messages.push({ rule, severity: "warning", place, values });
  };
}

function joined(before: Clause | undefined, item: Item): Clause {
  if (before === undefined) return item;
  return { kind: "any", of: before.kind === "any" ? [...before.of, item] : [before, item] };
}

function withoutEmpty(filters: Readonly<Record<string, readonly unknown[]>>): Filters {
  return Object.fromEntries(Object.entries(filters).filter(([, values]) => values.length > 0)) as Filters;
}

/** Without words and phrases that were typed before: saying them twice asks for nothing more. */
function withoutRepeated(clauses: readonly Clause[]): readonly Clause[] {
  const keys = clauses.map((clause) => (clause.kind === "any" ? undefined : keyOf(clause)));
  return clauses.filter((_, at) => keys[at] === undefined || keys.indexOf(keys[at]) === at);
}

function keyOf(item: Item): string {
  return item.kind === "word"
    ? `${item.exact}${item.prefix ? "*" : ""}`
    : `"${item.words.map(({ exact }) => exact).join(" ")}"`;
}

/** Cuts a query into pieces, in one pass over its characters. */
function* piecesOf(text: string, complain: (start: number) => Complain): Generator<Piece> {
  let at = 0;
  while (at < text.length) {
    if (/\s/.test(text.charAt(at))) {
      at++;
      continue;
    }
    const start = at;
    const negated = /[-−–]/.test(text.charAt(at)) && at + 1 < text.length && !/[\s-]/.test(text.charAt(at + 1));
    if (negated) at++;
    const [, name = ""] = /^([\p{L}№]{1,12}):/u.exec(text.slice(at, at + 14)) ?? [];
    const isKnown = name !== "" && isFilter(name);
    if (isKnown) at += name.length + 1;
    if (isKnown && /^\s*(?:\d|["«“„])/.test(text.slice(at, at + 8))) while (/\s/.test(text.charAt(at))) at++;
    const quoted = OPENING.includes(text.charAt(at)) && at < text.length;
    const end = quoted ? closingQuote(text, at + 1) : (isKnown && endOfYears(text, at)) || endOfWord(text, at);
    const inner = quoted ? text.slice(at + 1, end) : text.slice(at, end);
    if (quoted && end === text.length) complain(at)("search/unclosed-quote", { text: inner });
    if (name !== "" && !isKnown && /^:\S/.test(text.slice(at + name.length)))
      complain(at)("search/unknown-filter", { name });
    if (isKnown && negated) complain(start)("search/negated-filter", { name });
    else if (isKnown) yield { kind: "filter", text: inner, start, name, negated };
    else if (quoted) yield { kind: "phrase", text: inner, start: at + 1, name: "", negated };
    else if (!negated && OR_WORDS.includes(inner)) yield { kind: "or", text: inner, start, name: "", negated };
    else yield { kind: "words", text: inner, start: at, name: "", negated };
    at = quoted ? end + 1 : Math.max(end, at + 1);
  }
}

function closingQuote(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (CLOSING.includes(text.charAt(at))) return at;
  return text.length;
}

/** The end of a range of years that is written with blanks; 0 where there is none. */
function endOfYears(text: string, from: number): number {
  const [range = ""] = /^\d{4}\s{0,3}(?:\.\.+|[…–-])\s{0,3}\d{4}(?!\d)/.exec(text.slice(from, from + 20)) ?? [];
  return range === "" ? 0 : from + range.length;
}

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && !/\s/.test(text.charAt(at)) && !(at > from && OPENING.includes(text.charAt(at)))) at++;
  return at;
}

/** The words of a piece, or its phrase. */
function itemsOf({ kind, text, start }: Piece, analyzer: Analyzer, prefix: boolean): readonly Item[] {
  const tokens = leavesOf(analyzer.tokenize(text));
  if (kind === "words") {
    const last = tokens.at(-1);
    return tokens.map((token) => ({
      kind: "word",
      exact: token.exact,
      start: start + token.start,
      end: start + token.end,
      // «шағ*» is asked for as a beginning; what is still being typed is one without a sign.
      prefix: token === last && (text.startsWith("*", token.end) || (prefix && token.end === text.length)),
    }));
  }
  const first = tokens[0];
  if (first === undefined) return [];
  return [
    { kind: "phrase", words: tokens.map(({ exact, position }) => ({ exact, position: position - first.position })) },
  ];
}
