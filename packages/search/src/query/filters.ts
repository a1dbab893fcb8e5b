/** Filters typed into a query: `№:116`, `year:2011..2017`, `status:repealed`. */
import type { Message } from "@qujat/model";
import { soundTyped, TELLING } from "../citation/fold-typed.ts";
import { FILTER_NAMES, LANG_VALUES, PLACE_VALUES, SORT_VALUES, STATUS_VALUES } from "../data/filter-words.ts";
import type { SortOrder, YearRange } from "./query.ts";

/** Filters while they are gathered. */
export interface GatheredFilters {
  number: string[];
  issuer: string[];
  type: string[];
  year: YearRange[];
  status: string[];
  lang: string[];
  in: string[];
  act: string[];
  sort: SortOrder | null;
}

/** Takes a message about a rule. */
export type Complain = (rule: string, values: Message["values"]) => void;

const LISTED = { status: STATUS_VALUES, lang: LANG_VALUES, in: PLACE_VALUES } as const;

/** No value is longer: the name of an issuer. */
const LONGEST_VALUE = 300;

/** Whether a name before a colon is a filter's. */
export function isFilter(name: string): boolean {
  return Object.hasOwn(FILTER_NAMES, name.toLowerCase());
}

/** Nothing gathered. */
export function noFilters(): GatheredFilters {
  return { number: [], issuer: [], type: [], year: [], status: [], lang: [], in: [], act: [], sort: null };
}

/** Adds one filter; a value that it does not know is left out, with a message. */
export function gatherFilter(filters: GatheredFilters, name: string, value: string, complain: Complain): void {
  const filter = FILTER_NAMES[name.toLowerCase()];
  const trimmed = value.slice(0, LONGEST_VALUE).trim();
  if (filter === undefined) return;
  if (trimmed === "") {
    complain("search/empty-filter", { name });
    return;
  }
  if (filter === "year") {
    gatherYear(filters, trimmed, complain);
    return;
  }
  if (filter === "number" || filter === "issuer" || filter === "type" || filter === "act") {
    filters[filter].push(trimmed);
    return;
  }
  const values = filter === "sort" ? SORT_VALUES : LISTED[filter];
  const known = values[trimmed.toLowerCase()] ?? values[likeliest(Object.keys(values), trimmed) ?? ""];
  if (known === undefined)
    complain("search/unknown-value", { name, value: trimmed, values: Object.keys(values).join(", ") });
  else if (filter === "sort") filters.sort = known as SortOrder;
  else filters[filter].push(...(known as readonly string[]));
}

/** The value that begins as what was typed, in any alphabet and whatever its endings: `утративший`, `zhanartylgan`. */
function likeliest(names: readonly string[], typed: string): string | undefined {
  const sound = soundTyped(typed).slice(0, TELLING);
  return sound.length < TELLING ? undefined : names.find((name) => soundTyped(name).startsWith(sound));
}

function gatherYear(filters: GatheredFilters, value: string, complain: Complain): void {
  const [, from = "", dots, to = ""] = /^(\d{4})?\s*(\.\.+|…|-|–)?\s*(\d{4})?$/.exec(value) ?? [];
  if (from === "" && to === "") {
    complain("search/bad-year", { value });
    return;
  }
  const first = from === "" ? null : Number(from);
  const last = dots === undefined ? (first ?? Number(to)) : to === "" ? null : Number(to);
  if (first !== null && last !== null && first > last) {
    complain("search/reversed-years", { value });
    filters.year.push([last, first]);
  } else filters.year.push([dots === undefined ? last : first, last]);
}
