/**
 * Russian names of acts, read from the type to the right.
 *
 *     Указом Президента Республики Казахстан, имеющим силу Закона, от 5 июля 2011 года № 116 «Title» (registration)
 *     ^ the type; what stands behind it comes in any order
 */
import { type FoundActType, forceOfLawAt, issuerAfter } from "@qujat/language";
import { CODE, COUNTRY, STRESSED } from "../data/words.ts";
import type { Reading } from "../reading.ts";
import { isItem, type Parts, type ReadAct, referenceOf } from "./named.ts";
import { beforeBlanks, behindBlanks, isCountry, registrationAt, titleIn } from "./parts.ts";

interface Gathered {
  readonly parts: Parts;
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** Of the acts that are registered, an order alone is masculine. */
const MASCULINE = /зарегистрирован(?:ный|ного|ному|ным|ном)?(?!\p{L})/iu;
const LONGEST = 400;
const MOST_PARTS = 8;
const MOST_ITEMS = 60;

/**
 * The acts whose type stands at `type`, in order: one, or the items of a list.
 * @returns parts as read; whether they are enough to name an act is for the caller to say
 */
export function russianActs(reading: Reading, type: FoundActType): readonly ReadAct[] {
  const limit = reading.around(type.start).end;
  const named = withName(reading, type);
  const items = [gather(reading, { ...named, type: type.type, end: type.end }, limit, type)];
  while (items.length < MOST_ITEMS) {
    const next = itemBehind(reading, type, items.at(-1), limit);
    if (next === undefined) break;
    items.push(next);
  }
  const issuer = items[0]?.parts.issuer;
  return items.map((item) => {
    const parts = { ...(issuer !== undefined && { issuer }), ...item.parts };
    return { start: item.start, end: item.end, act: referenceOf(item.type, parts), parts };
  });
}

/** An act whose type is left out: «от 27 мая 2015 года № 43 «…» (зарегистрирован …)»; only an order is registered as «он». */
export function russianActWithoutType(reading: Reading, at: number): ReadAct | undefined {
  const limit = reading.around(at).end;
  const empty = { parts: {}, type: "приказ", start: at, end: at };
  const { parts, end } = gather(reading, empty, limit, undefined);
  if (parts.date === undefined || parts.number === undefined) return undefined;
  const order = parts.registration !== undefined && MASCULINE.test(reading.text.slice(at, end));
  return order ? { start: at, end, act: referenceOf("приказ", parts), parts } : undefined;
}

/** Takes part after part to the right. */
function gather(reading: Reading, from: Gathered, limit: number, type: FoundActType | undefined): Gathered {
  let gathered = from;
  for (let count = 0; count < MOST_PARTS && gathered.parts.registration === undefined; count++) {
    const next = partBehind(reading, gathered, limit, type);
    if (next === undefined || next.end > limit) break;
    gathered = next;
  }
  return gathered;
}

function partBehind(
  reading: Reading,
  { parts, type, start, end }: Gathered,
  limit: number,
  head: FoundActType | undefined,
): Gathered | undefined {
  const force = type === "указ" ? forceOfLawAt(reading.text.slice(end, end + 120), 0) : undefined;
  if (force) return { parts, type: force.type, start, end: end + force.end };
  const registration = registrationAt(reading, end);
  if (registration)
    return { parts: { ...parts, registration: registration.number }, type, start, end: registration.end };
  const at = behindWords(reading, end);
  const date = reading.dates.byStart.get(at);
  if (date && parts.date === undefined) return { parts: { ...parts, date: date.date }, type, start, end: date.end };
  const number = reading.numbers.byStart.get(at);
  if (number && parts.number === undefined)
    return { parts: { ...parts, number: number.number }, type, start, end: number.end };
  const quote = reading.quotes.byStart.get(at);
  const quoted = quote && parts.title === undefined ? titleIn(quote) : undefined;
  if (quote && quoted) return { parts: { ...parts, ...quoted }, type, start, end: quote.end };
  // «Кодекса «О налогах …» (Налоговый кодекс) от 10 декабря 2008 года»: the name in brackets parts nothing.
  const alias = parts.title !== undefined && parts.date === undefined ? reading.brackets.byStart.get(at) : undefined;
  const dated = alias && reading.dates.byStart.get(behindWords(reading, alias.end));
  if (alias && dated && isName(alias.inner))
    return { parts: { ...parts, date: dated.date }, type, start, end: dated.end };
  if (head === undefined || /[«"“(]/.test(reading.text.charAt(at))) return undefined;
  if (reading.typeByStart.has(at)) return undefined;
  const issuer = parts.issuer === undefined ? issuerAt(reading, at, limit) : undefined;
  if (issuer) return { parts: { ...parts, issuer: issuer.name }, type, start, end: issuer.end };
  const title = parts.title === undefined ? unquotedTitle(reading, head, at, limit) : undefined;
  return title && { parts: { ...parts, title: title.title }, type, start, end: title.end };
}

/** «Налоговый кодекс», «Особенная часть»: some words. */
function isName(words: string): boolean {
  return /^\p{Lu}[\p{L}\s-]{3,80}$/u.test(words);
}

/** `от`, `за`, the comma of «, от 18 октября»: what stands before a date or number. */
function behindWords(reading: Reading, end: number): number {
  const words = /^,?\s*(?:от|за|под)\s+|^,\s+(?=от\s)/iu.exec(reading.text.slice(end, end + 24))?.[0];
  return behindBlanks(reading.text, end + (words?.length ?? 0));
}

function issuerAt(reading: Reading, at: number, limit: number) {
  const window = reading.text.slice(at, Math.min(limit, at + LONGEST));
  const country = /^(?:республики\s+казахстан|[рp][кk])(?![\p{L}-])/iu.exec(window)?.[0];
  if (country !== undefined && (isCountry(country, "ru") || country.length === 2))
    return { name: COUNTRY.ru.name, end: at + country.length };
  if (/^(?:об?|между|и|в|на|по|с)\s/iu.test(window)) return undefined;
  const issuer = issuerAfter(window, 0);
  return issuer && { name: issuer.name.trim(), end: at + beforeBlanks(window, issuer.end) };
}

/** «Кодекса Республики Казахстан |об административных правонарушениях|», «Договора |о … союзе| от 29 мая 2014 года». */
function unquotedTitle(reading: Reading, head: FoundActType, at: number, limit: number) {
  const words = /^(?:об?|между)\s[\p{L}\s-]{3,200}?(?=\s+от\s+\d|\s*[,.;:()«"№]|$)/iu.exec(
    reading.text.slice(at, Math.min(limit, at + LONGEST)),
  )?.[0];
  if (words === undefined) return undefined;
  const dated = /^\s+от\s+\d/u.test(reading.text.slice(at + words.length, at + words.length + 8));
  if (head.kind === "treaty") {
    const word = head.type.charAt(0).toUpperCase() + head.type.slice(1);
    return dated ? { title: `${word} ${words}`, end: at + words.length } : undefined;
  }
  const known =
    head.type === CODE
      ? /^(?:об административных правонарушениях|о здоровье народа и системе здравоохранения|о недрах и недропользовании|о браке \(супружестве\) и семье|о таможенном регулировании)/i.exec(
          words,
        )?.[0]
      : undefined;
  const title = known ?? (dated ? words : undefined);
  return title === undefined ? undefined : { title, end: at + title.length };
}

/** «|Бюджетного| кодекса»: the adjectives before it are its name. */
function withName(reading: Reading, type: FoundActType): { readonly parts: Parts; readonly start: number } {
  if (type.type !== CODE) return { parts: {}, start: type.start };
  const window = reading.text.slice(Math.max(reading.around(type.start).start, type.start - 120), type.start);
  const words =
    /(?<![\p{L}-])\p{Lu}[\p{L}-]*(?:ого|его|ому|ему|ым|им|ом|ем|ый|ий)\s+(?:[\p{L}-]+(?:ого|его|ому|ему|ым|им|ом|ем|ый|ий)\s+){0,3}$/u.exec(
      window,
    )?.[0];
  if (words === undefined || /^(?:Настоящ|Указанн|Данн)/.test(words)) return { parts: {}, start: type.start };
  const name = words.trim().split(/\s+/).map(nominative).join(" ");
  return { parts: { title: `${name} кодекс` }, start: type.start - words.length };
}

/** `Бюджетного` → `Бюджетный`; both parts of a compound need no change, its first ends in `-о`. */
function nominative(adjective: string): string {
  const stem = adjective.replace(/(?:ого|его|ому|ему|ым|им|ом|ем|ый|ий)$/u, "");
  const soft = /(?:[гкхжчшщ])$/u.test(stem) || /(?:его|ему|ем)$/u.test(adjective);
  if (STRESSED.test(stem)) return `${stem}ой`;
  return stem + (soft ? "ий" : "ый");
}

/** `; от 17.12.2025 № 241-VIII`, ` и № 2`: another item of the list behind one. */
function itemBehind(
  reading: Reading,
  type: FoundActType,
  last: Gathered | undefined,
  limit: number,
): Gathered | undefined {
  if (last === undefined || !isItem(last.parts, { ...type, plural: true })) return undefined;
  const blank = behindBlanks(reading.text, last.end);
  const bracket = reading.brackets.byStart.get(blank);
  const from = bracket && bracket.end <= limit ? bracket.end : last.end;
  const joined = /^\s*(?:[;,]|(?:[;,]\s*)?(?:и|а также))\s+/iu.exec(reading.text.slice(from, from + 24));
  if (joined === null) return undefined;
  const start = from + joined[0].length;
  // «совместным приказом Министра … № 817 и Министра … № 704»: an issuer of its own.
  const bare = /^(?:от\s|\d|№|n\s|["«“])/iu.test(reading.text.slice(start, start + 4));
  if (!bare && !type.plural && !type.type.startsWith("совместн")) return undefined;
  const item = gather(reading, { parts: {}, type: last.type, start, end: start }, limit, bare ? undefined : type);
  const enough = isItem(item.parts, type) && (bare || item.parts.issuer !== undefined);
  return enough ? item : undefined;
}
