/** Heads: every word that may name an act, with the address of provisions that hangs on it. */
import type { FoundActType } from "@qujat/language";
import { kazakhActs } from "./acts/kazakh.ts";
import { type NamedAct, namesOne, type ReadAct } from "./acts/named.ts";
import { type Pointed, pointedBefore } from "./acts/pointed.ts";
import { russianActs } from "./acts/russian.ts";
import { CODE, CONSTITUTION, CONSTITUTION_DAY } from "./data/words.ts";
import type { PlacedAddress, Reading } from "./reading.ts";

/** A type of act or instrument where it stands, with what stands around it. */
export interface Head {
  readonly type: FoundActType;
  readonly pointer: Pointed | undefined;
  /** The acts that it names, none when what stands around it is not enough. */
  readonly acts: readonly NamedAct[];
  /** Whether no part of a name was read, be it enough or not. */
  readonly bare: boolean;
  readonly address: PlacedAddress | undefined;
  /** From the first word that belongs to it to the last, address and all. */
  readonly start: number;
  readonly end: number;
}

/** Addresses by where they begin and by what they end before. */
export interface AddressIndex {
  readonly byFirst: ReadonlyMap<number, PlacedAddress>;
  readonly byNext: ReadonlyMap<number, PlacedAddress>;
}

/** The addresses of a reading, to be looked up from the head beside them. */
export function indexOf({ addresses }: Reading): AddressIndex {
  return {
    byFirst: new Map(addresses.map((address) => [address.first, address])),
    byNext: new Map(addresses.map((address) => [address.next, address])),
  };
}

/** What a type word names and which address belongs to it. */
export function headOf(reading: Reading, index: AddressIndex, type: FoundActType): Head {
  const pointer = pointedBefore(reading, type);
  // What an act approves is named by that act.
  const named = pointer === undefined && type.kind !== "instrument";
  const read = named ? (reading.language === "kk" ? kazakhActs : russianActs)(reading, type) : [];
  const from = pointer?.start ?? read[0]?.start ?? type.start;
  const address = reading.language === "kk" ? addressBehind(reading, index, type) : addressBefore(reading, index, from);
  const acts = read.filter((act) => isOne(reading, type, act, address !== undefined));
  const start = pointer?.start ?? acts[0]?.start ?? type.start;
  const ends = [type.end, ...acts.map(({ end }) => end), address?.end ?? 0];
  return {
    type,
    pointer,
    acts,
    bare: read.every(({ parts }) => Object.keys(parts).length === 0),
    address,
    start: Math.min(start, address?.start ?? start),
    end: Math.max(...ends),
  };
}

function isOne(reading: Reading, type: FoundActType, { parts, start }: ReadAct, units: boolean): boolean {
  const { text, language } = reading;
  if (type.type === CODE && !units && isAlias(reading, type, start)) return false;
  if (type.type !== CONSTITUTION || units) return namesOne(type, parts, units);
  const around =
    language === "kk" ? text.slice(type.end, type.end + 24) : text.slice(Math.max(0, type.start - 24), type.start);
  return /\p{Lu}/u.test(text.charAt(type.start)) && !CONSTITUTION_DAY[language].test(around);
}

/** «О налогах … (|Налоговый кодекс|)»: in brackets of its own it is a name in the title, not a citation. */
function isAlias(reading: Reading, { end }: FoundActType, start: number): boolean {
  return reading.text.charAt(start - 1) === "(" && reading.text.charAt(end) === ")";
}

/** `Заңының |10-бабы`, `Заңы |10-бабының`, `Заңының (бұдан әрі – Заң) |10-бабы`, `Қағидаларға |2-қосымша`. */
function addressBehind(reading: Reading, { byFirst }: AddressIndex, type: FoundActType): PlacedAddress | undefined {
  let at = reading.tokenAt.get(type.start) ?? -1;
  while (at >= 0 && (reading.tokens[at]?.start ?? Number.POSITIVE_INFINITY) < type.end) at++;
  const bracket = reading.brackets.byStart.get(reading.tokens[at]?.start ?? -1);
  if (bracket) while ((reading.tokens[at]?.start ?? Number.POSITIVE_INFINITY) < bracket.end) at++;
  const address = byFirst.get(at);
  if (address === undefined || address.pointer !== null) return undefined;
  if (type.case === "genitive") return address;
  if (type.case === "nominative") return type.possessive && address.possessive ? address : undefined;
  const annex = address.paths.every(([outermost]) => outermost?.type === "annex");
  return type.case === "dative" && annex ? address : undefined;
}

/** `статьи 10 |Закона`, `приложению 2 к |Правилам`. */
function addressBefore(reading: Reading, { byNext }: AddressIndex, start: number): PlacedAddress | undefined {
  const at = reading.tokenAt.get(start);
  if (at === undefined) return undefined;
  const to = /^ко?$/.test(reading.tokens[at - 1]?.key ?? "");
  const address = byNext.get(to ? at - 1 : at);
  if (address === undefined || address.pointer !== null) return undefined;
  const annex = address.paths.every(([outermost]) => outermost?.type === "annex");
  return annex || !to ? address : undefined;
}
