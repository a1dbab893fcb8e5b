/** Places of an act: what encloses a citation, and which instrument a word like «осы Стандарт» means there. */
import { findActTypes } from "@qujat/language";
import { type ActNode, isProvision, nodesOf, type Provision, type UnitStep } from "@qujat/model";
import type { HasAnchor } from "./anchors.ts";

/** An act with its anchors and what encloses each. */
export interface Places {
  readonly has: HasAnchor;
  readonly node: (anchor: string) => ActNode | undefined;
  /** Provisions around a node, the innermost first; the node itself is the first. */
  readonly around: (anchor: string) => readonly ActNode[];
  /** Whether the act has any unit of a type. */
  readonly hasUnits: (type: UnitStep["type"]) => boolean;
  /** Instruments that the act approves, with their headings. */
  readonly instruments: readonly Provision[];
}

/** Indexes a tree once. */
export function placesOf(structure: readonly ActNode[]): Places {
  const nodes = new Map<string, ActNode>();
  const parents = new Map<string, ActNode>();
  for (const node of nodesOf(structure)) {
    nodes.set(node.anchor, node);
    if (isProvision(node)) for (const child of node.children) parents.set(child.anchor, node);
  }
  const around = (anchor: string): readonly ActNode[] => {
    const path: ActNode[] = [];
    for (let node = nodes.get(anchor); node; node = parents.get(node.anchor)) path.push(node);
    return path;
  };
  const instruments = [...nodes.values()].filter(isProvision).filter(isInstrument);
  const types = new Set<string>([...nodes.values()].map(({ type }) => type));
  return {
    has: (anchor) => nodes.has(anchor),
    node: (anchor) => nodes.get(anchor),
    around,
    hasUnits: (type) => types.has(type),
    instruments,
  };
}

/** Whether a place stands in the quoted wording of an amendment, where «осы» means the act that is amended. */
export function isInWording(places: Places, anchor: string): boolean {
  return places.around(anchor).some(({ type }) => type === "wording");
}

/**
 * The anchor of what a self reference names: the nearest instrument of that name, else the act itself (empty).
 * @param name `Стандарт`, `бұйрық`, `Правила`
 */
export function rootNamed(places: Places, anchor: string, name: string): string {
  const enclosing = places.around(anchor).filter(isProvision).filter(isInstrument);
  const named = enclosing.find((node) => isCalled(node, name));
  if (named) return named.anchor;
  if (isActType(name)) return "";
  const others = places.instruments.filter((node) => isCalled(node, name));
  if (others.length === 1) return others[0]?.anchor ?? "";
  return enclosing.find(({ type }) => type === "attachment")?.anchor ?? "";
}

/** The instrument around a place, in which its plain addresses («5-тармаққа сәйкес») lie; empty for the act itself. */
export function rootAround(places: Places, anchor: string): string {
  return places.around(anchor).find((node) => node.type === "attachment" || node.type === "annex")?.anchor ?? "";
}

/** The nearest unit of a type around a place, as «осы баптың» means it. */
export function unitAround(places: Places, anchor: string, step: UnitStep): string | undefined {
  return places.around(anchor).find(({ type }) => type === step.type)?.anchor;
}

/**
 * The attachment whose heading has the words of an instrument's name, or is the only one of that type; `several` when the
 * name does not tell them apart, undefined when there is none.
 */
export function headingNamed(headings: ReadonlyMap<string, string>, instrument: string): string | undefined {
  const wanted = wordsOf(instrument);
  const entries = [...headings];
  const whole = entries.find(([, heading]) => wordsOf(heading) === wanted);
  if (whole) return whole[0];
  const type = findActTypes(instrument)[0]?.type;
  const like = entries.filter(
    ([, heading]) => hasType(heading, type) && (wanted === type || wordsOf(heading).includes(wanted)),
  );
  return like.length > 1 ? "several" : like[0]?.[0];
}

function isInstrument({ type }: Provision): boolean {
  return type === "attachment" || type === "annex";
}

function isCalled({ heading }: Provision, name: string): boolean {
  return heading !== null && hasType(heading, findActTypes(name)[0]?.type);
}

/** Whether the last type that a heading names is one: «… көрсету стандарты», «Правила выдачи …» has it first. */
function hasType(heading: string, type: string | undefined): boolean {
  return type !== undefined && findActTypes(heading).some((found) => found.type === type);
}

/** Whether a short name may be of the act itself, by its type, or of an instrument in it. */
export function isOwnName(places: Places, name: string, type: string | null): boolean {
  const own = findActTypes(name)[0]?.type;
  return isActType(name) ? own === type : places.instruments.some((node) => isCalled(node, name));
}

/** Whether a word names acts themselves (`Жарлық`), not what they approve (`Стандарт`). */
export function isActType(name: string): boolean {
  return findActTypes(name)[0]?.kind === "act";
}

function wordsOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[«»"“”„]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
