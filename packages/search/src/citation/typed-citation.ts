/** The citation of a query, typed as people type: «11тармақ 3)», «ст. 146 УК РК», «98/qe 5-tarmaq». */

import { readOrdinal, tokensOf as wordsOf } from "@qujat/language";
import { anchorStep } from "@qujat/model";
import { FILLING, TYPED_ACTS, TYPED_UNITS, type TypedUnit } from "../data/typed-units.ts";
import { foldTyped, soundTyped } from "./fold-typed.ts";
import { typedDate } from "./typed-date.ts";

/** A word, a number or a bracket of a query. */
export interface CitationToken {
  readonly kind: "word" | "number" | "ordinal" | "sign";
  /** As typed; of an ordinal in words its figures. */
  readonly text: string;
  /** From `foldTyped`. */
  readonly folded: string;
  /** From `soundTyped`. */
  readonly sound: string;
  readonly start: number;
  readonly end: number;
}

/** What a query cites, as far as its own words say. */
export interface TypedCitation {
  readonly tokens: readonly CitationToken[];
  /** For each token what it is: of a unit, of a date, a word for a kind of act, filling, or nothing known. */
  readonly roles: readonly TokenRole[];
  /** Steps of the anchor of the provision, outermost first. */
  readonly steps: readonly string[];
  readonly language: "kk" | "ru" | null;
  /** Nominatives of the kind of act, in both languages; null when none is named. */
  readonly types: readonly string[] | null;
  readonly date: string | null;
  readonly year: string | null;
}

export type TokenRole = "unit" | "date" | "type" | "filling" | "mark" | null;

const TOKEN = /\d+(?:[-.]\d+)*|\p{L}+|[)№§]/gu;
const YEAR = /^(19|20)\d\d$/;
const STEMS = TYPED_UNITS.map((unit) => ({
  unit,
  stems: unit.stems.map(soundTyped),
  short: unit.short.map(soundTyped),
}));
const ACTS = TYPED_ACTS.map(([stem, language, types]) => ({ stem: soundTyped(stem), language, types }));
const FILLERS = FILLING.map(soundTyped);
/** Shorter fillers are whole words. */
const SHORTEST_STEM = 3;

/** Reads what a query cites; that the provision is there is for the index to say. */
export function readCitation(query: string): TypedCitation {
  const tokens = tokensOf(query);
  const roles: TokenRole[] = tokens.map(() => null);
  const date = typedDate(query, tokens);
  for (const at of date?.tokens ?? []) roles[at] = "date";
  const { steps, language: unitLanguage } = readUnits(tokens, roles);
  const act = tokens.map(({ kind, sound }) =>
    kind === "word" ? ACTS.find(({ stem }) => sound.startsWith(stem)) : undefined,
  );
  tokens.forEach(({ kind, text, sound }, at) => {
    if (roles[at] !== null) return;
    if (text === "№" || /^(?:n|no|nomer|nomir)$/.test(sound)) roles[at] = "mark";
    else if (act[at]) roles[at] = "type";
    else if (kind === "sign" || isFilling(sound)) roles[at] = "filling";
  });
  const year = yearIn(tokens, roles);
  if (year) roles[tokens.indexOf(year)] = "date";
  const named = act.find((found) => found !== undefined);
  const letters = /[әғқңөұүһі]/i.test(query) ? "kk" : null;
  return {
    tokens,
    roles,
    steps,
    language: unitLanguage ?? named?.language ?? letters,
    types: named?.types ?? null,
    date: date?.date ?? null,
    year: year?.text ?? null,
  };
}

/** The year of the act: before «жылғы» or «г.», or beside another number, which is then the act's. */
function yearIn(tokens: readonly CitationToken[], roles: readonly TokenRole[]): CitationToken | undefined {
  const free = tokens.filter(({ kind }, at) => kind === "number" && roles[at] === null);
  const isYear = (token: CitationToken): boolean => free.includes(token) && YEAR.test(token.text);
  return (
    tokens.find((token, at) => isYear(token) && /^[gj]/.test(tokens[at + 1]?.sound ?? "")) ??
    (free.length > 1 ? tokens.find((token, at) => isYear(token) && roles[at - 1] !== "mark") : undefined)
  );
}

function tokensOf(query: string): readonly CitationToken[] {
  const tokens = plainTokens(query);
  for (const { value, start, end } of ordinalsIn(query)) {
    const first = tokens.findIndex((token) => token.start === start);
    const count = tokens.filter((token) => token.start >= start && token.end <= end).length;
    if (first >= 0)
      tokens.splice(first, count, { kind: "ordinal", text: String(value), folded: "", sound: "", start, end });
  }
  return tokens;
}

/** Ordinals in words, from which unnumbered units are counted: «екінші бөлігі», «абзац второй». */
function ordinalsIn(query: string) {
  const words = wordsOf(query);
  return words.flatMap(({ start }, at) => {
    const read = readOrdinal(words, at, "kk") ?? readOrdinal(words, at, "ru");
    const end = words[(read?.next ?? 0) - 1]?.end;
    return read === undefined || end === undefined ? [] : [{ value: read.value, start, end }];
  });
}

function plainTokens(query: string): CitationToken[] {
  return [...query.matchAll(TOKEN)].map((match) => {
    const [text] = match;
    const kind = /^\d/.test(text) ? "number" : /^\p{L}/u.test(text) ? "word" : "sign";
    return {
      kind,
      text,
      folded: foldTyped(text),
      sound: soundTyped(text),
      start: match.index,
      end: match.index + text.length,
    };
  });
}

function readUnits(tokens: readonly CitationToken[], roles: TokenRole[]) {
  const units = tokens.map((token) => (token.kind === "number" ? undefined : unitOf(token)));
  const behind = units.every((unit, at) => unit?.language !== "ru" || numberAt(tokens, roles, at, 1) !== undefined);
  const before = units.every((unit, at) => unit?.language !== "ru" || numberAt(tokens, roles, at, -1) !== undefined);
  const found: { readonly type: string; readonly number: string }[] = [];
  let language: "kk" | "ru" | null = null;
  units.forEach((unit, at) => {
    if (unit === undefined) return;
    const direction = unit.language === "kk" || (before && !behind) ? -1 : 1;
    const number = numberAt(tokens, roles, at, direction) ?? numberAt(tokens, roles, at, -direction as 1 | -1);
    if (number === undefined) return;
    roles[at] = "unit";
    roles[number] = "unit";
    language ??= unit.language;
    found.push({ type: unit.type, number: tokens[number]?.text ?? "" });
  });
  // «11-тармақтың 3)»: a number with a bracket alone is a subpoint.
  tokens.forEach(({ kind, text }, at) => {
    if (roles[at] !== null || kind !== "number" || tokens[at + 1]?.text !== ")" || found.length === 0) return;
    roles[at] = "unit";
    found.push({ type: "subpoint", number: text });
  });
  const order = ["annex", "part", "chapter", "section", "article", "point", "subpoint", "paragraph"];
  found.sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type));
  return { steps: found.map(({ type, number }) => anchorStep(type, number)), language: language as "kk" | "ru" | null };
}

function unitOf({ sound, text }: CitationToken): TypedUnit | undefined {
  if (text === "§") return TYPED_UNITS.find(({ type }) => type === "section");
  if (sound === "") return undefined;
  return STEMS.find(({ stems, short }) => short.includes(sound) || stems.some((stem) => sound.startsWith(stem)))?.unit;
}

/** The number beside a token, a bracket between them allowed, that nothing else has taken. */
function numberAt(
  tokens: readonly CitationToken[],
  roles: readonly TokenRole[],
  at: number,
  step: 1 | -1,
): number | undefined {
  const next = tokens[at + step]?.text === ")" && step < 0 ? at + 2 * step : at + step;
  const kind = tokens[next]?.kind;
  return (kind === "number" || kind === "ordinal") && roles[next] === null ? next : undefined;
}

function isFilling(sound: string): boolean {
  return FILLERS.some((filler) => (filler.length < SHORTEST_STEM ? sound === filler : sound.startsWith(filler)));
}
