/** Where an operation acts: the node of a base that an address means, as the base stands at that moment. */
import type { ActNode, AmendmentTarget, Provision, UnitPath, UnitStep } from "@qujat/model";
import { isProvision } from "@qujat/model";
import { piecesOf, rangeOfPart } from "./parts.ts";
import { foldTitle } from "./titles.ts";

/** Why an address leads nowhere. */
export type PlaceProblem = "no-instrument" | "no-unit" | "ambiguous";

/** The node meant; the whole act has none and is `null`. */
export type Found = { readonly node: ActNode | null } | { readonly problem: PlaceProblem };

/** Every title that an instrument of the base has borne, by its anchor: amendments may use an older one. */
export type TitleBook = ReadonlyMap<string, readonly string[]>;

/**
 * The node that a target means.
 *
 * @param titles every title that the instruments have borne; see {@link TitleBook}
 */
export function findTarget(structure: readonly ActNode[], target: AmendmentTarget, titles: TitleBook): Found {
  if (target.instrument === null) return findPath(structure, null, target.unit);
  const instrument = findInstrument(structure, target.instrument, titles);
  if ("problem" in instrument) return instrument;
  const found = findPath([], instrument.node, target.unit);
  const isAnnex = target.unit[0]?.type === "annex";
  // The annexes of an instrument may stand beside it, where the publisher printed them.
  return "problem" in found && found.problem === "no-unit" && isAnnex ? findPath(structure, null, target.unit) : found;
}

/** The node of an address inside of a node, or of the act where that is null. */
export function findPath(structure: readonly ActNode[], inside: ActNode | null, path: UnitPath): Found {
  let node = inside;
  let scope = belowOf(structure, inside);
  for (const step of path) {
    if (step.type === "paragraph") {
      const part = node && isProvision(node) ? nodesOfPart(node, step) : null;
      if (!part) return { problem: "no-unit" };
      scope = part;
      node = part[0] ?? null;
      continue;
    }
    const candidates = [...unitsIn(scope, step)];
    const [only] = candidates;
    if (!only) return { problem: "no-unit" };
    if (candidates.length > 1) return { problem: "ambiguous" };
    node = only;
    scope = belowOf(structure, node);
  }
  return { node };
}

/** Every unit below a node, or in the act, that a step may mean; of any number where the step has none. */
export function findUnits(structure: readonly ActNode[], inside: ActNode | null, step: UnitStep): ActNode[] {
  return [...unitsIn(belowOf(structure, inside), step)];
}

function belowOf(structure: readonly ActNode[], inside: ActNode | null): readonly ActNode[] {
  if (inside === null) return structure;
  return isProvision(inside) ? inside.children : [];
}

/** What stands below a provision in one of its parts: `15-баптың бірінші бөлігінің 2) тармақшасы`. */
function nodesOfPart(provision: Provision, { part, number }: UnitStep): readonly ActNode[] | null {
  const range = rangeOfPart(provision, `${part ? "part" : "paragraph"} ${number ?? ""}`);
  if (!range) return null;
  return piecesOf(provision)
    .slice(range.from, range.to)
    .flatMap((piece) => ("node" in piece ? [piece.node] : []));
}

function findInstrument(structure: readonly ActNode[], title: string, titles: TitleBook): Found {
  const instruments = [...instrumentsIn(structure)];
  const wanted = foldTitle(title);
  const named = (matches: (known: string) => boolean) =>
    instruments.filter(({ anchor, heading }) =>
      [...(titles.get(anchor) ?? []), heading ?? ""].map(foldTitle).some(matches),
    );
  const exact = named((known) => known === wanted);
  // `Қағидалар` alone means the only rules there are; a short title may stand for the long one.
  const candidates = exact.length > 0 ? exact : named((known) => known !== "" && holds(known, wanted));
  const [only] = candidates;
  if (!only) return { problem: "no-instrument" };
  return candidates.length > 1 ? { problem: "ambiguous" } : { node: only };
}

/** Whether one title holds the words of the other at its start or end; a short name is a word of the long one. */
function holds(known: string, wanted: string): boolean {
  if (known.startsWith(`${wanted} `) || known.endsWith(` ${wanted}`) || wanted.endsWith(` ${known}`)) return true;
  return !wanted.includes(" ") && known.split(" ").at(-1)?.startsWith(wanted) === true;
}

/** The instruments and annexes of an act that bear a title. */
export function* instrumentsIn(nodes: readonly ActNode[]): Generator<Provision> {
  for (const node of nodes) {
    if (!isProvision(node)) continue;
    if (node.type === "attachment" || (node.type === "annex" && node.heading !== null)) yield node;
    yield* instrumentsIn(node.children);
  }
}

/** The units that a step may mean: the nearest below, never inside of quoted wording or of another instrument. */
function* unitsIn(nodes: readonly ActNode[], step: UnitStep): Generator<ActNode> {
  for (const node of nodes) {
    if (node.type === step.type && isNumbered(node, step)) {
      yield node;
    } else if (isProvision(node) && !isClosed(node, step)) {
      yield* unitsIn(node.children, step);
    }
  }
}

function isNumbered(node: ActNode, { number }: UnitStep): boolean {
  if (!isProvision(node)) return number === null;
  return number === null || foldNumber(node.number) === foldNumber(number);
}

function foldNumber(number: string | null): string {
  return (number ?? "").replaceAll(/[–—]/g, "-").toLowerCase();
}

function isClosed({ type }: Provision, step: UnitStep): boolean {
  if (type === "wording" || type === "note") return true;
  return type === "attachment" || type === "annex" || type === step.type;
}
