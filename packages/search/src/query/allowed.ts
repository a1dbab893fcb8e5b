/** Filters: which facts of a segment, and which places in an act, a query allows. */

import { foldTyped, soundTyped } from "../citation/fold-typed.ts";
import { areInitialsOf, isWordOf } from "../citation/issuer-words.ts";
import { TYPE_PAIRS } from "../data/filter-words.ts";
import { TYPED_ACTS } from "../data/typed-units.ts";
import { type Facts, placeBits } from "../passage.ts";
import type { Filters, YearRange } from "./query.ts";

const TYPE_SOUNDS = TYPED_ACTS.map(([stem, , types]) => [soundTyped(stem), types] as const);

/** Whether the facts of an act are what the filters ask for. */
export function allowsFacts(facts: Facts, filters: Filters): boolean {
  return (
    some(filters.number, (number) => facts.number !== null && foldTyped(number) === foldTyped(facts.number)) &&
    some(filters.issuer, (issuer) => hasWords(facts.issuer, issuer)) &&
    some(filters.type, (type) => facts.type !== null && isType(facts.type, type)) &&
    some(filters.year, (range) => facts.date !== null && inRange(Number(facts.date.slice(0, 4)), range)) &&
    some(filters.status, (status) => facts.status === status) &&
    some(filters.lang, (language) => facts.language === language) &&
    some(filters.act, (act) => facts.act !== null && (facts.act === act || facts.act.startsWith(`${act}.`)))
  );
}

/** Bits of the places that are allowed. */
export function allowedPlaces({ in: places }: Filters): number {
  if (places === undefined || places.length === 0) return -1;
  return placeBits(places);
}

/** Whether filters say anything about facts. */
export function filtersFacts({ in: _places, ...filters }: Filters): boolean {
  return Object.values(filters).some((values) => values.length > 0);
}

function some<T>(values: readonly T[] | undefined, holds: (value: T) => boolean): boolean {
  return values === undefined || values.length === 0 || values.some(holds);
}

function inRange(year: number, [from, to]: YearRange): boolean {
  return (from === null || year >= from) && (to === null || year <= to);
}

/** Whether every word of the filter is one of the name, begins one, or is made of its initials. */
function hasWords(name: string | null, filter: string): boolean {
  if (name === null) return false;
  const words = wordsOf(name);
  return wordsOf(filter).every(
    (wanted) => words.some((word) => word.startsWith(wanted)) || isWordOf(wanted, name) || areInitialsOf(wanted, name),
  );
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether a type is what was typed: in either language, any form and any alphabet. */
function isType(type: string, wanted: string): boolean {
  const asked = wanted.toLowerCase();
  const pairs = TYPE_PAIRS.filter((pair) => pair.includes(asked)).flat();
  if (type === asked || pairs.length > 0) return type === asked || pairs.includes(type);
  const sound = soundTyped(asked);
  return TYPE_SOUNDS.some(([begin, types]) => sound.startsWith(begin) && types.includes(type));
}
