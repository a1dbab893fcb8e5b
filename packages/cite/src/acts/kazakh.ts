/**
 * Kazakh names of acts, read from the type to the left.
 *
 *     «Title» Issuer(gen) 2011 жылғы 5 шілдедегі № 116 Жарлығымен (registration)
 *                                                      ^ the type; what stands before it comes in any order
 */
import { type FoundActType, issuerBefore } from "@qujat/language";
import { CODE, COUNTRY } from "../data/words.ts";
import type { Reading } from "../reading.ts";
import { isItem, type Parts, type ReadAct, referenceOf } from "./named.ts";
import { beforeBlanks, isCountry, registrationAt, titleIn } from "./parts.ts";

/** Parts gathered so far and where the first of them begins. */
interface Gathered {
  readonly parts: Parts;
  readonly start: number;
  /** Where the span ends before the type: at a bracket that interrupts, or with an item of a list. */
  readonly interrupted: number | undefined;
}

/** A genitive, the head of a name that was left in the nominative, or «м.а.». */
const ISSUER_ENDS = /(?:[ндт][ыіi]ң|[ыіi]|м\.?\s?а\.?)$/iu;
const LONGEST = 400;
/** What stands between two items: a comma, a word, or «; өзгеріс енгізілді –» of a note. */
const JOINS = /(?:[;,]|(?:[;,]\s*)?(?<!\p{L})(?:және|мен|бен|пен)|;\s*(?:\p{L}+\s+){1,6}[-–])\s*$/u;
const MOST_PARTS = 7;
const MOST_ITEMS = 60;

/**
 * The acts whose type stands at `type`, in order: one, or the items of a list.
 * @returns parts as read; whether they are enough to name an act is for the caller to say
 */
export function kazakhActs(reading: Reading, type: FoundActType): readonly ReadAct[] {
  const limit = reading.around(type.start).start;
  const items = [gather(reading, type, type.start, limit)];
  while (items.length < MOST_ITEMS) {
    const before = itemBefore(reading, type, items[0]?.start ?? 0, limit);
    if (before === undefined) break;
    items.unshift(before);
  }
  // The issuer stands before the first item, or beside the type.
  let issuer = items[0]?.parts.issuer ?? items.at(-1)?.parts.issuer;
  const registration = registrationAt(reading, type.end);
  return items.map(({ parts: read, start, interrupted }, index) => {
    issuer = read.issuer ?? issuer;
    const last = index === items.length - 1;
    const parts = {
      ...read,
      ...(issuer !== undefined && { issuer }),
      ...(last && registration && { registration: registration.number }),
    };
    const typed = registration?.adjacent ? registration.end : type.end;
    const end = interrupted ?? typed;
    return { start, end, act: referenceOf(type.type, parts), parts };
  });
}

/** Takes part after part to the left of an offset. */
function gather(reading: Reading, type: FoundActType, from: number, limit: number): Gathered {
  let parts: Parts = {};
  let start = from;
  let interrupted: number | undefined;
  if (type.type === CODE || type.kind === "treaty") ({ parts, start } = withName(reading, type, start, limit, parts));
  for (let count = 0; count < MOST_PARTS; count++) {
    const at = beforeBlanks(reading.text, start);
    if (at <= limit) break;
    const bracket = reading.brackets.byEnd.get(at);
    if (bracket && start === type.start && bracket.start > limit && hasNumberBefore(reading, bracket.start)) {
      interrupted = beforeBlanks(reading.text, bracket.start);
      start = bracket.start;
      continue;
    }
    const part = partBefore(reading, at, limit, parts);
    if (part === undefined) break;
    parts = { ...parts, ...part.parts };
    start = part.start;
  }
  return { parts, start, interrupted };
}

function partBefore(reading: Reading, at: number, limit: number, parts: Parts) {
  const number = reading.numbers.byEnd.get(at);
  if (number && parts.number === undefined && number.start >= limit)
    return { parts: { number: number.number }, start: number.start };
  // «2007.04.19. N 315»: the full stop of a date in figures.
  const date =
    reading.dates.byEnd.get(at) ?? (reading.text.charAt(at - 1) === "." ? reading.dates.byEnd.get(at - 1) : undefined);
  if (date && parts.date === undefined && date.start >= limit) return { parts: { date: date.date }, start: date.start };
  const quote = reading.quotes.byEnd.get(at);
  const title = quote && parts.title === undefined && quote.start >= limit ? titleIn(quote) : undefined;
  if (quote && title) return { parts: title, start: quote.start };
  return parts.issuer === undefined ? issuerEndingAt(reading, at, limit) : undefined;
}

function issuerEndingAt(reading: Reading, at: number, limit: number) {
  const from = Math.max(limit, at - LONGEST);
  const window = reading.text.slice(from, at);
  const country = /(?<![\p{L}-])(?:қазақстан\s+республикасы(?:ның)?|[қк]р|pk|kp)$/iu.exec(window)?.[0];
  if (country !== undefined && (isCountry(country, "kk") || /^[кkpр]{2}$/i.test(country)))
    return { parts: { issuer: COUNTRY.kk.name }, start: at - country.length };
  const titled = /(?<=\s)туралы$/u.test(window) ? unquotedTitle(window) : undefined;
  if (titled !== undefined) return { parts: { title: titled }, start: at - titled.length };
  if (reading.typeByEnd.has(at) || !ISSUER_ENDS.test(window)) return undefined;
  // «Күші жойылды – ҚР Президентінің»: no name of an issuer has a dash between blanks.
  const dash = Math.max(...[" - ", " – ", " — "].map((sign) => window.lastIndexOf(sign)));
  const phrase = dash < 0 ? window : window.slice(dash + 3);
  const issuer = issuerBefore(phrase, phrase.length);
  const start = at - phrase.length + (issuer?.start ?? 0);
  const clear = issuer && (/\p{Lu}/u.test(issuer.name) || issuer.name.split(" ").length <= 3);
  return issuer && clear ? { parts: { issuer: issuer.name }, start } : undefined;
}

/** «Қазақстан Республикасының |Білім туралы| Заңы»: titles without quotes follow the name of the country. */
function unquotedTitle(window: string): string | undefined {
  return /(?:Республикасы(?:ның)?|[ҚК]Р)\s+((?:[\p{L}-]+\s+){1,14}туралы)$/u.exec(window)?.[1];
}

/** «Қазақстан Республикасы |Бюджет| кодексінің», «2014 жылғы … |Еуразиялық экономикалық одақ туралы| шарттың». */
function withName(reading: Reading, type: FoundActType, start: number, limit: number, parts: Parts) {
  const at = beforeBlanks(reading.text, start);
  if (reading.quotes.byEnd.has(at) || reading.dates.byEnd.has(at) || reading.numbers.byEnd.has(at))
    return { parts, start };
  const words = /(?:[\p{L}-]+\s+){0,14}$/u.exec(reading.text.slice(Math.max(limit, start - LONGEST), start))?.[0] ?? "";
  const own = type.kind === "treaty" ? behindDate(reading, words, start - words.length) : codeName(words);
  if (own.trim() === "" || !/^\p{Lu}/u.test(own)) return { parts, start };
  const title = `${own}${headOf(reading, type)}`.replace(/\s+/g, " ");
  return { parts: { ...parts, title }, start: start - own.length };
}

/** The words of a treaty's name: those behind its date. */
function behindDate(reading: Reading, words: string, from: number): string {
  for (const { index, 0: blank } of words.matchAll(/\s+/g)) {
    if (reading.dates.byEnd.has(from + index)) return words.slice(index + blank.length);
  }
  return "";
}

/** The words of the name among those before «кодексі»: behind the name of the country, else from the last capital. */
function codeName(words: string): string {
  const country = /^.*(?<![\p{L}-])(?:Республикасы(?:ның)?|[ҚК]Р)\s+/su.exec(words)?.[0];
  if (country !== undefined) return words.slice(country.length);
  return /(?<![\p{L}-])\p{Lu}[\p{L}-]*\s+(?:\p{Ll}[\p{L}-]*\s+){0,5}$/u.exec(words)?.[0] ?? "";
}

/** The type word in the nominative, as it ends a name: «кодексі». */
function headOf(reading: Reading, type: FoundActType): string {
  const printed = reading.text.slice(type.start, type.end);
  const stem = printed.slice(0, type.type.length);
  return type.possessive ? stem + printed.slice(stem.length, stem.length + 1) : stem;
}

/**
 * Another item of the list left of one that begins at `start`: `… № 141-VII (…); |17.12.2025 № 241-VIII`,
 * `«…» 1995 жылғы 30 наурыздағы, |«…» 1995 жылғы 31 тамыздағы`.
 */
function itemBefore(reading: Reading, type: FoundActType, start: number, limit: number): Gathered | undefined {
  const joined = JOINS.exec(reading.text.slice(Math.max(limit, start - 80), start));
  if (joined === null) return undefined;
  const from = beforeBlanks(reading.text, start - joined[0].length);
  const bracket = reading.brackets.byEnd.get(from);
  const at = bracket && bracket.start > limit ? beforeBlanks(reading.text, bracket.start) : from;
  const named = type.plural && (reading.dates.byEnd.has(at) || reading.quotes.byEnd.has(at));
  if (!named && !reading.numbers.byEnd.has(at)) return undefined;
  const item = gather(reading, { ...type, type: "", kind: "act" }, at, limit);
  return isItem(item.parts, type) ? { ...item, interrupted: at } : undefined;
}

function hasNumberBefore(reading: Reading, at: number): boolean {
  const end = beforeBlanks(reading.text, at);
  return reading.numbers.byEnd.has(end) || reading.dates.byEnd.has(end);
}
