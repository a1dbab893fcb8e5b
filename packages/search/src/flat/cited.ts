/** Citations: the provisions that a query names, found before any ranking. */
import type { ParsedQuery } from "../query/query.ts";
import type { Spot } from "./lookup.ts";
import type { Segment } from "./segment.ts";

/** Where the citation of a query leads. */
export interface Cited {
  /** The likelier first. */
  readonly spots: readonly Spot[];
  /** Whether the query says nothing else. */
  readonly whole: boolean;
}

export function citedSpots(_segments: readonly Segment[], _query: ParsedQuery): Cited {
  return { spots: [], whole: false };
}
