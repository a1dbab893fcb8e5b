/** What is read once of a text before its citations are looked for: words, dates, numbers, types, quotes, addresses. */
import {
  type FoundActType,
  type FoundDate,
  type FoundNumber,
  findActNumbers,
  findActTypes,
  findDates,
  readUnitsAt,
  readUnitWord,
  type LegalToken as Token,
  tokensOf,
  type UnitAddress,
} from "@qujat/language";
import type { ActLanguage } from "@qujat/model";
import { bracketsOf, type Pair, quotesOf } from "./quotes.ts";

/** A text, read. Maps are by the offset at which a thing starts or ends; tokens are numbered. */
export interface Reading {
  /** With blanks for ellipses; offsets are those of the printed text. */
  readonly text: string;
  readonly printed: string;
  readonly language: ActLanguage;
  readonly tokens: readonly Token[];
  /** Index of the token that starts at an offset. */
  readonly tokenAt: ReadonlyMap<number, number>;
  readonly types: readonly FoundActType[];
  readonly typeByStart: ReadonlyMap<number, FoundActType>;
  readonly typeByEnd: ReadonlyMap<number, FoundActType>;
  readonly addresses: readonly PlacedAddress[];
  readonly dates: Ends<FoundDate>;
  readonly numbers: Ends<FoundNumber>;
  readonly quotes: Ends<Pair & { readonly start: number }>;
  readonly brackets: Ends<Pair & { readonly start: number }>;
  /** Innermost quote around an offset: where its text starts and ends. */
  readonly around: (offset: number) => { readonly start: number; readonly end: number };
}

/** An address with the index of its first token. */
export interface PlacedAddress extends UnitAddress {
  readonly first: number;
}

/** Things by the offset at which they start, and at which they end. */
export interface Ends<T> {
  readonly byStart: ReadonlyMap<number, T>;
  readonly byEnd: ReadonlyMap<number, T>;
}

/** A list of numbers with its unit word has at most so many tokens. */
const FARTHEST = 400;

/** Reads a text of one language. */
export function readText(printed: string, language: ActLanguage): Reading {
  const text = printed.replaceAll("…", " ");
  const tokens = tokensOf(text);
  const types = findActTypes(text).filter((type) => type.language === language);
  // Most texts name no act and no unit: what only these need is found when it is asked for.
  const quotes = once(() => quotesOf(printed));
  const tokenAt = once(() => new Map(tokens.map(({ start }, index) => [start, index])));
  const dates = once(() => endsOf(findDates(text)));
  const numbers = once(() => endsOf(findActNumbers(text)));
  const quoteEnds = once(() => endsOf(quotes().map((pair) => ({ ...pair, start: pair.open }))));
  const brackets = once(() => endsOf(bracketsOf(text).map((pair) => ({ ...pair, start: pair.open }))));
  const around = once(() => innermost(quotes(), printed.length));
  return {
    text,
    printed,
    language,
    tokens,
    get tokenAt() {
      return tokenAt();
    },
    types,
    typeByStart: new Map(types.map((type) => [type.start, type])),
    typeByEnd: new Map(types.map((type) => [type.end, type])),
    addresses: addressesOf(tokens, language),
    get dates() {
      return dates();
    },
    get numbers() {
      return numbers();
    },
    get quotes() {
      return quoteEnds();
    },
    get brackets() {
      return brackets();
    },
    around: (offset) => around()(offset),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function addressesOf(tokens: readonly Token[], language: ActLanguage): readonly PlacedAddress[] {
  const addresses: PlacedAddress[] = [];
  let unit = 0;
  for (let at = 0; at < tokens.length; ) {
    while (unit < tokens.length && (unit < at || !readUnitWord(tokens, unit, language))) unit++;
    if (unit === tokens.length) break;
    const address = unit - at > FARTHEST ? undefined : readUnitsAt(tokens, at, language);
    if (address) addresses.push({ ...address, first: at });
    at = address?.next ?? at + 1;
  }
  return addresses;
}

function endsOf<T extends { readonly start: number; readonly end: number }>(things: readonly T[]): Ends<T> {
  return {
    byStart: new Map([...things].reverse().map((thing) => [thing.start, thing])),
    // Of two that end together the outer one comes last and stays: «… «…».
    byEnd: new Map(things.map((thing) => [thing.end, thing])),
  };
}

/** Bounds of the innermost quote at an offset; the whole text outside of quotes. */
function innermost(quotes: readonly Pair[], length: number): Reading["around"] {
  const borders = quotes
    .flatMap((pair) => [
      { at: pair.open + 1, pair, opens: true },
      { at: pair.open + 1 + pair.inner.length, pair, opens: false },
    ])
    .sort((a, b) => a.at - b.at || Number(a.opens) - Number(b.opens));
  const whole = { start: 0, end: length };
  const open: Pair[] = [];
  const states = borders.map(({ at, pair, opens }) => {
    if (opens) open.push(pair);
    else open.splice(open.lastIndexOf(pair), 1);
    const inside = open.at(-1);
    const bounds = inside ? { start: inside.open + 1, end: inside.open + 1 + inside.inner.length } : whole;
    return { at, bounds };
  });
  return (offset) => {
    let low = 0;
    let high = states.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((states[middle]?.at ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return states[low - 1]?.bounds ?? whole;
  };
}
