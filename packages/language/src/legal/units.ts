/** Addresses of units: «10-бабының 2) тармақшасына», «подпункта 1) пункта 3 статьи 10», with lists and ranges. */
import type { UnitPath, UnitStep } from "@qujat/model";
import { type Token, tokensOf } from "./tokens.ts";
import { readGroup, type UnitGroup } from "./unit-groups.ts";
import { joinerAt } from "./unit-numbers.ts";
import type { UnitCase } from "./unit-words.ts";

/** An address as it stands in a text. */
export interface UnitAddress {
  /** One path for each provision meant, outermost step first; lists and ranges are written out. */
  readonly paths: readonly UnitPath[];
  /** UTF-16 offsets, the end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Every case that the address as a whole may stand in; `тармағына` is dative alone, `статьи` may be three. */
  readonly cases: readonly UnitCase[];
  /** How its outermost unit is named when not by a number: `осы баптың` is `this`, `аталған тармақтың` is `that`. */
  readonly pointer: "this" | "that" | null;
  /** Whether its outermost Kazakh unit belongs to what stands before it (`Заңның 5-бабы`, not `5-бап`). */
  readonly possessive: boolean;
  /** Index of the token behind it. */
  readonly next: number;
}

/** The most provisions that one address names. */
const MOST = 200;
/** The longest address, in units of UTF-16, that is read from a bare text. */
const FARTHEST = 4000;
/** From the outermost; a бөлік/часть stands between article or point and subpoint, a table beside them all. */
const RANKS: readonly string[] = [
  "attachment",
  "annex",
  "part",
  "chapter",
  "section",
  "article",
  "point",
  "clause",
  "subpoint",
  "paragraph",
  "table",
];

type Chain = readonly UnitGroup[];

/**
 * The address of a provision, or of several, that begins at a place of a text.
 *
 * @param at where it begins, in UTF-16 units; white space there is passed over
 * @param language of the text; capitals and look-alike letters do not matter
 * @returns undefined when no address begins there; a range or a list of more than 200 is cut off
 * @example readUnits("осы Заңның 10-бабының 2) тармақшасына", 11, "kk")?.paths // [[{ type: "article", number: "10" }, { type: "subpoint", number: "2" }]]
 */
export function readUnits(text: string, at: number, language: "kk" | "ru"): UnitAddress | undefined {
  const address = readUnitsAt(tokensOf(text.slice(at, at + FARTHEST)), 0, language);
  return address && { ...address, start: address.start + at, end: address.end + at };
}

/**
 * As {@link readUnits}, for a text that is tokenised already.
 * @param at index of the token at which the address begins
 */
export function readUnitsAt(tokens: readonly Token[], at: number, language: "kk" | "ru"): UnitAddress | undefined {
  const { chains, next } = readChains(tokens, at, language);
  const [first, last] = [chains[0], chains.at(-1)];
  const outermost = (language === "kk" ? first : last)?.[0];
  if (first === undefined || last === undefined || outermost === undefined) return undefined;
  const whole = language === "kk" ? inheritFromBefore(chains) : inheritFromBehind(chains);
  return {
    paths: whole.flatMap(pathsOf).slice(0, MOST),
    start: tokens[at]?.start ?? 0,
    end: tokens[next - 1]?.end ?? 0,
    cases: (language === "kk" ? last : first).at(-1)?.word.cases ?? [],
    pointer: outermost.pointer,
    possessive: outermost.word.possessive,
    next,
  };
}

/** The chains of a list, each from its outermost unit. */
function readChains(tokens: readonly Token[], at: number, language: "kk" | "ru") {
  const chains: Chain[] = [];
  let next = at;
  while (chains.length < MOST) {
    const begin = chains.length === 0 ? at : joinerAt(tokens, next, language);
    const chain = begin === undefined ? [] : readChain(tokens, begin, language);
    const end = chain.at(-1)?.next;
    if (end === undefined || (chains.length > 0 && chain.some(({ pointer }) => pointer !== null))) break;
    next = end;
    chains.push(language === "kk" ? chain : [...chain].reverse());
  }
  return { chains, next };
}

/** Units one right behind the other as printed: from the outermost in Kazakh, from the innermost in Russian. */
function readChain(tokens: readonly Token[], at: number, language: "kk" | "ru"): Chain {
  const chain: UnitGroup[] = [];
  while (chain.length < RANKS.length) {
    const before = chain.at(-1);
    const group = readGroup(tokens, before?.next ?? at, language);
    if (group === undefined || (before && !(language === "kk" ? owns(before, group) : isOf(before, group)))) break;
    chain.push(group);
  }
  return chain;
}

/** `10-бабының` + `2) тармақшасы`, `25-бабы` + `2) тармағы`. */
function owns(outer: UnitGroup, inner: UnitGroup): boolean {
  if (inner.pointer !== null || isSame(outer, inner)) return false;
  const { cases } = outer.word;
  if (cases.includes("genitive") || cases.includes("attributive")) return true;
  return cases.includes("nominative") && inner.word.possessive && rankOf(inner) > rankOf(outer);
}

/** `подпункта 1)` + `статьи 10`. */
function isOf(inner: UnitGroup, outer: UnitGroup): boolean {
  return outer.word.cases.includes("genitive") && !isSame(outer, inner);
}

/** `10-баптың 1-тармағы, 3-тармағының 2) тармақшасы және 12-бап`: what a later one does not say, an earlier one did. */
function inheritFromBefore(chains: readonly Chain[]): readonly Chain[] {
  const whole: Chain[] = [];
  for (const chain of chains) {
    const [before = [], first] = [whole.at(-1), chain[0]];
    whole.push(first === undefined ? chain : [...headOf(before, first, first.word.possessive), ...chain]);
  }
  return whole;
}

/** `пункта 3, подпункта 1) пункта 5 статьи 7`: what an earlier one does not say, a later one does. */
function inheritFromBehind(chains: readonly Chain[]): readonly Chain[] {
  const whole: Chain[] = [];
  for (const chain of [...chains].reverse()) {
    const [behind = [], first] = [whole[0], chain[0]];
    whole.unshift(first === undefined ? chain : [...headOf(behind, first, false), ...chain]);
  }
  return whole;
}

/** The outer units of a neighbour above the level of a unit; by rank where it has none of that level but must hang on it. */
function headOf(neighbour: Chain, unit: UnitGroup, mustHang: boolean): Chain {
  const level = neighbour.findIndex((group) => isSame(group, unit));
  if (level >= 0) return neighbour.slice(0, level);
  return mustHang ? neighbour.filter((group) => rankOf(group) < rankOf(unit)) : [];
}

function pathsOf(chain: Chain): readonly UnitPath[] {
  return chain.reduce<readonly UnitPath[]>(
    (paths, { steps }) => paths.flatMap((path) => steps.map((step) => [...path, step])).slice(0, MOST),
    [[]],
  );
}

function isSame(one: UnitGroup, other: UnitGroup): boolean {
  return one.word.type === other.word.type && one.word.part === other.word.part;
}

function rankOf({ word }: UnitGroup): number {
  return unitRank(word);
}

/**
 * How deep a unit stands in an act: an article above its points, a бөлік/часть above its subpoints.
 * @returns from 0 for an instrument; -1 for a preamble
 * @example unitRank({ type: "article" }) < unitRank({ type: "point" }) // true
 */
export function unitRank({ type, part }: Pick<UnitStep, "type" | "part">): number {
  return RANKS.indexOf(part ? "clause" : type);
}
