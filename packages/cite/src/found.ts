/** Citations as they are found in one text, before they are given to their node. */
import type { ActReference, CitationKind, UnitPath } from "@qujat/model";

/** A citation with its span; the fields are those of a {@link Citation}. */
export interface FoundCitation {
  readonly start: number;
  readonly end: number;
  readonly kind: CitationKind;
  readonly act: ActReference | null;
  readonly instrument: string | null;
  readonly name: string | null;
  readonly units: readonly UnitPath[];
}

/** What texts before have named, for what later ones leave out. */
export interface Named {
  /** Acts by type, the last of each. */
  readonly acts: ReadonlyMap<string, ActReference>;
  /** Acts and instruments by the short name defined for them, lower case. */
  readonly shorts: ReadonlyMap<string, ShortName>;
}

/** What a short name stands for; without an act for an instrument that the act itself approves. */
export interface ShortName {
  readonly name: string;
  readonly act: ActReference | null;
  readonly instrument: string | null;
}

export const NOTHING_NAMED: Named = { acts: new Map(), shorts: new Map() };
