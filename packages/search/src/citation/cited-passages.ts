/** What citations ask of an engine about its passages. */
import type { Facts } from "../passage.ts";

/** A passage of an engine: its number in one of the parts of the engine. */
export interface Spot {
  readonly segment: number;
  readonly doc: number;
}

/** The passages of an engine. */
export interface CitedPassages {
  /** The passages filed under a key of citations. */
  readonly findKey: (key: string) => readonly Spot[];
  readonly anchorOf: (spot: Spot) => string;
  readonly factsOf: (spot: Spot) => Facts;
  /** The same for passages of one act alone. */
  readonly groupOf: (spot: Spot) => string;
  /** Whether it is the first passage of its act. */
  readonly isHead: (spot: Spot) => boolean;
}
