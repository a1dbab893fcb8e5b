/** Scope: what the headings above an instruction say of where it is, and how an address goes on from there. */
import { unitRank } from "@qujat/language";
import type { ActReference, UnitPath, UnitStep } from "@qujat/model";

/** The place that headings govern: act, instrument, unit. */
export interface Scope {
  readonly act: ActReference | null;
  readonly instrument: string | null;
  readonly unit: UnitPath;
}

/** Where nothing is said. */
export const NO_SCOPE: Scope = { act: null, instrument: null, unit: [] };

/**
 * An address in a scope: what it does not say, the headings did.
 *
 * @example pathIn([{ type: "point", number: "8" }], [{ type: "subpoint", number: "3" }]) // point 8, subpoint 3
 */
export function pathIn(scope: UnitPath, path: UnitPath): UnitPath {
  const [first] = path;
  if (!first) return scope;
  const rank = rankOf(first);
  return [...scope.filter((step) => rankOf(step) < rank), ...path];
}

/** A preamble stands beside all units. */
function rankOf(step: UnitStep): number {
  return Math.max(0, unitRank(step));
}
