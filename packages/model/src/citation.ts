/** Citations: references from a place in an act to a provision of the same or of another act. */
import type { UnitType } from "./act.ts";
import type { ActReference } from "./metadata.ts";

/** One step of an address, from the outermost: article 10, point 2. */
export interface UnitStep {
  readonly type: UnitType | "attachment" | "annex" | "preamble" | "table";
  /**
   * `10`, `9-1`, `IV`; ordinals in words are digits (`алтыншы абзацы` is `6`); null for `осы баптың`, for an annex
   * that is the only one, and for a preamble.
   */
  readonly number: string | null;
  /**
   * Set on a `paragraph` that the text calls бөлік/часть: a paragraph with the list that belongs to it. Without it a
   * `paragraph` is an абзац, every printed one of which counts.
   */
  readonly part?: true;
}

/** An address inside an act, outermost step first. */
export type UnitPath = readonly UnitStep[];

/**
 * How the act is named: `act` by its own names, `self` by a reference to itself (`осы Жарлық`, `настоящих Правил`),
 * `short` by a defined short name (`Стандарттың`), `context` left out because the text before names it.
 */
export type CitationKind = "act" | "self" | "short" | "context";

/** Where a citation leads. */
export interface CitationTarget {
  /** Identifier of the work, `kz-2011-07-05-116`; empty for the citing act itself when it has none. */
  readonly act: string;
  /** Null for the act as a whole. */
  readonly anchor: string | null;
  /** `known` is an act that is not in the archive; `broken` an act that is there without such a provision. */
  readonly state: "found" | "known" | "broken";
}

/** A reference, with its span. */
export interface Citation {
  /** Anchor of the node in whose text it stands. */
  readonly anchor: string;
  /** Index in the printed texts of the node (see `textsOf`). */
  readonly text: number;
  /** UTF-16 units from the start of that text's value; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly kind: CitationKind;
  /** The act named; null for `self`, and for `short` and `context` until their definition is found. */
  readonly act: ActReference | null;
  /**
   * The instrument that the act approved and in which the address lies, nominative: of «№ 745 қаулысымен бекітілген
   * қызметтер тізілімінің 198-тармағы» it is `қызметтер тізілімі`; null for the act itself.
   */
  readonly instrument: string | null;
  /** The word of a self reference or the short name, nominative: `Жарлық`, `Стандарт`; else null. */
  readonly name: string | null;
  /** One address for each provision meant, ranges written out; empty for the act as a whole. */
  readonly units: readonly UnitPath[];
  /** One target for each address (one for the act as a whole); empty before resolving, and where nothing says which act is meant. */
  readonly targets: readonly CitationTarget[];
}
