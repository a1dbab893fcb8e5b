/** Reads a Russian word as a listed base word with an ending that the base allows. */
import { DERIVED, FIRST_PARTS, FROM_ADJECTIVE, FROM_NOUN, IRREGULAR, PREFIXES } from "../data/russian-derivation.ts";

/** One bit a flag of the endings table; flags are the letters A–Z of the dictionary's affix file. */
export function flagBit(flag: string): number {
  return 1 << (flag.charCodeAt(0) - 65);
}

/** The base stands as a word by itself. Every listed base does; the bit is for those without endings. */
export const BARE = 1 << 26;

/** A reading: the base form that the list holds and how many steps of derivation lie between. */
export interface RussianReading {
  readonly base: string;
  readonly steps: number;
}

interface Ending {
  readonly flag: number;
  readonly strip: string;
  readonly condition: RegExp;
}

/** Endings by their letters, as the generated table packs them: `flag strip condition added,added…` a line. */
export function readEndings(table: string): ReadonlyMap<string, readonly Ending[]> {
  const endings = new Map<string, Ending[]>();
  for (const line of table.trim().split("\n")) {
    const [flag = "", strip = "", condition = "", added = ""] = line.split(" ");
    const ending = { flag: flagBit(flag), strip: strip === "0" ? "" : strip, condition: new RegExp(`${condition}$`) };
    for (const letters of added.split(",")) {
      const key = letters === "0" ? "" : letters;
      const known = endings.get(key);
      if (known) known.push(ending);
      else endings.set(key, [ending]);
    }
  }
  return endings;
}

/** The word list and the endings, decoded. */
export interface RussianLexicon {
  readonly bases: ReadonlyMap<string, number>;
  readonly endings: ReadonlyMap<string, readonly Ending[]>;
}

const NOUN_FLAGS = [..."FGHIJKNO"].reduce((sum, flag) => sum | flagBit(flag), 0);

/** Shortest noun that others are made from. */
const SHORTEST_NOUN = 5;

/** A second step of derivation is only looked for in long words: in short ones it finds accidents. */
const LONG = 9;

/**
 * The best reading of a word, or `undefined` when it is no form of a listed base.
 * @param word in lower case, `ё` written `е`
 */
export function readRussian(word: string, lexicon: RussianLexicon): RussianReading | undefined {
  const most = word.length >= LONG ? 2 : 1;
  for (let steps = 0; steps <= most; steps++) {
    const base = baseWith(word, lexicon, steps);
    if (base !== undefined) return { base, steps };
  }
  return undefined;
}

function baseWith(word: string, lexicon: RussianLexicon, steps: number): string | undefined {
  if (steps > 0) {
    const irregular = formOfBase(word, lexicon, steps);
    if (irregular !== undefined) return irregular;
  }
  for (const [base, flag] of undone(word, lexicon)) {
    if ((flagsOf(base, lexicon, steps) & flag) !== 0) return base;
  }
  return undefined;
}

/** Forms that the endings table leaves out: the passive in -ся of any verb, and some cases of nouns. */
function formOfBase(word: string, lexicon: RussianLexicon, steps: number): string | undefined {
  if (/(т|л)ся$|л[аои]сь$/.test(word)) return baseWith(word.slice(0, -2), lexicon, steps - 1);
  for (const [ending, baseEnds] of IRREGULAR) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    const base = baseEnds.map((end) => stem + end).find((candidate) => listedFlags(candidate, lexicon) !== 0);
    if (base !== undefined) return base;
  }
  return undefined;
}

/** Every base that an ending could have been added to, with the flag that it must have; the word itself first. */
function* undone(word: string, { endings }: RussianLexicon): Generator<[base: string, flag: number]> {
  yield [word, -1];
  for (let cut = word.length; cut >= Math.max(1, word.length - 9); cut--) {
    for (const { flag, strip, condition } of endings.get(word.slice(cut)) ?? []) {
      const base = word.slice(0, cut) + strip;
      if (condition.test(base)) yield [base, flag];
    }
  }
}

/** The flags of a base that is listed, or that so many steps of derivation make from a listed one. */
export function flagsOf(base: string, lexicon: RussianLexicon, steps: number): number {
  const listed = listedFlags(base, lexicon);
  if (listed !== 0) return listed;
  if (steps === 0) return 0;
  return (
    prefixedFlags(base, lexicon, steps) | participleFlags(base, lexicon, steps) | nominalFlags(base, lexicon, steps)
  );
}

/** The flags of a listed base; a verb or participle in -ся takes those of its twin without, if that alone is listed. */
function listedFlags(base: string, { bases }: RussianLexicon): number {
  const listed = bases.get(base);
  if (listed !== undefined) return listed;
  return /(ть|ти|чь|й)ся$/.test(base) ? (bases.get(base.slice(0, -2)) ?? 0) : 0;
}

function prefixedFlags(base: string, lexicon: RussianLexicon, steps: number): number {
  for (const prefix of PREFIXES) {
    if (!base.startsWith(prefix) || base.length < prefix.length + 5) continue;
    const rest = base.slice(prefix.length);
    const verb = /(ть|ти|чь)(ся)?$/.test(rest);
    const adjective = /^(не|без|бес|меж|между|взаимо|сверх|вне|само|много|еже)$/.test(prefix) && ADJECTIVE.test(rest);
    const noun = prefix === "не" && /(ие|ость)$/.test(rest);
    if (!verb && !adjective && !noun) continue;
    const flags = flagsOf(rest, lexicon, steps - 1);
    if (flags !== 0) return flags;
  }
  for (const part of FIRST_PARTS) {
    if (!base.startsWith(part) || base.length < part.length + 5) continue;
    const flags = flagsOf(base.slice(part.length), lexicon, steps - 1);
    if (flags !== 0) return flags;
  }
  return ADJECTIVE.test(base) ? compoundFlags(base, lexicon) : 0;
}

const ADJECTIVE = /[ыио]й(ся)?$/;

/** A compound adjective: the stem of a listed word, о or е, a listed adjective (`темно` + `водный`). */
function compoundFlags(base: string, lexicon: RussianLexicon): number {
  for (let at = 4; at <= base.length - 5; at++) {
    if (!"ое".includes(base.charAt(at - 1))) continue;
    const flags = listedFlags(base.slice(at), lexicon);
    if (!(flags & flagBit("A"))) continue;
    const stem = base.slice(0, at - 1);
    if (["", "ый", "ий", "ой", "а", "о", "я", "ь", "ие", "ство"].some((end) => listedFlags(stem + end, lexicon) !== 0))
      return flags;
  }
  return 0;
}

function participleFlags(base: string, lexicon: RussianLexicon, steps: number): number {
  for (const [end, verbEnd, flags] of DERIVED) {
    if (!base.endsWith(end) || base.length < end.length + 3) continue;
    if (baseWith(base.slice(0, -end.length) + verbEnd, lexicon, steps - 1)) return bits(flags);
  }
  return 0;
}

function nominalFlags(base: string, lexicon: RussianLexicon, steps: number): number {
  for (const [end, nounEnd, flags] of FROM_NOUN) {
    const noun = base.slice(0, -end.length) + nounEnd;
    if (!base.endsWith(end) || noun.length < SHORTEST_NOUN) continue;
    if (listedFlags(noun, lexicon) & NOUN_FLAGS) return bits(flags);
  }
  for (const [end, adjectiveEnds, flags] of FROM_ADJECTIVE) {
    if (!base.endsWith(end)) continue;
    const stem = base.slice(0, -end.length);
    if (adjectiveEnds.some((adjectiveEnd) => flagsOf(stem + adjectiveEnd, lexicon, steps - 1) & flagBit("A")))
      return bits(flags);
  }
  return 0;
}

function bits(flags: string): number {
  return [...flags].reduce((sum, flag) => sum | flagBit(flag), BARE);
}
