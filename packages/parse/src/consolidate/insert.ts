/** Inserting: a new unit behind the last one with a lower number, or new paragraphs in a provision. */
import { type ActNode, isProvision, type Provision, type Text, type UnitStep } from "@qujat/model";
import { addNote } from "./add-note.ts";
import { compareNumbers } from "./number-order.ts";
import { endOfPieces, piecesOf, rangeOfPart, withPieces } from "./parts.ts";
import { findTarget, findUnits } from "./place.ts";
import type { Scheduled } from "./schedule.ts";
import type { Outcome, State } from "./state.ts";
import { anchorsOf, changeNode, freeAnchor } from "./tree.ts";
import { anchorBeside, provisionFrom } from "./wording.ts";

/** The state with what an `insert` adds. */
export function insert(state: State, scheduled: Scheduled): Outcome {
  const { newText, part, target } = scheduled.amendment;
  const step = target.unit.at(-1);
  if (part === null && step) return insertUnit(state, scheduled, step);
  return newText === null ? { problem: "no-wording" } : insertPart(state, scheduled, newText);
}

function insertUnit(state: State, scheduled: Scheduled, step: UnitStep): Outcome {
  const { target } = scheduled.amendment;
  const { structure, titles, gone, metadata } = state;
  const parent = findTarget(structure, { ...target, unit: target.unit.slice(0, -1) }, titles);
  if ("problem" in parent) return parent;
  const present = findTarget(structure, target, titles);
  const old = "problem" in present ? null : present.node;
  if (("problem" in present && present.problem === "ambiguous") || (old && !gone.has(old.anchor)))
    return { problem: "exists" };
  const siblings = findUnits(structure, parent.node, { ...step, number: null }).filter(isProvision);
  const before = siblings.findLast(({ number }) => compareNumbers(number, step.number) < 0);
  const neighbour = before ?? siblings[0];
  const anchor = old?.anchor ?? freeAnchor(anchorBeside(neighbour, parent.node, step), anchorsOf(structure));
  const given = provisionFrom(step, anchor, scheduled);
  if (!given) return { problem: "no-wording" };
  const added = addNote(given, scheduled, metadata.language);
  const changed = old
    ? changeNode(structure, anchor, () => [added])
    : neighbour
      ? changeNode(structure, neighbour.anchor, (node) => (before ? [node, added] : [added, node]))
      : addBelow(structure, parent.node, added);
  return { state: { ...state, structure: changed, gone: new Set([...gone].filter((one) => one !== anchor)) }, anchor };
}

/** New paragraphs where their number says, or after the last one. */
function insertPart(state: State, scheduled: Scheduled, texts: readonly Text[]): Outcome {
  const { part, target } = scheduled.amendment;
  const found = findTarget(state.structure, target, state.titles);
  if ("problem" in found) return found;
  const { node } = found;
  if (node === null || !isProvision(node) || part === null) return { problem: "unsupported" };
  if (!part.startsWith("pa")) return { problem: "unsupported" };
  if (state.gone.has(node.anchor)) return { problem: "gone" };
  const pieces = piecesOf(node);
  const at = placeOfPart(node, part);
  if (at === null) return { problem: "no-part" };
  const added = [...pieces.slice(0, at), ...texts.map((text) => ({ text })), ...pieces.slice(at)];
  const changed = addNote(withPieces(node, added, anchorsOf(state.structure)), scheduled, state.metadata.language);
  return {
    state: { ...state, structure: changeNode(state.structure, node.anchor, () => [changed]) },
    anchor: node.anchor,
  };
}

/** Before the part that now has the number, or behind the last one; null where numbers between are missing. */
function placeOfPart(provision: Provision, part: string): number | null {
  const [kind, number] = part.split(" ");
  if (number === undefined) return endOfPieces(provision);
  const present = rangeOfPart(provision, part);
  if (present) return present.from;
  const last = Number(number) === 1 ? { to: 0 } : rangeOfPart(provision, `${kind} ${Number(number) - 1}`);
  return last === null ? null : endOfPieces(provision);
}

function addBelow(structure: readonly ActNode[], parent: ActNode | null, added: Provision): readonly ActNode[] {
  if (parent === null) return [...structure, added];
  return changeNode(structure, parent.anchor, (node) => {
    if (!isProvision(node)) return [node];
    const notes = node.children.findIndex(({ type }) => type === "note");
    const at = notes < 0 ? node.children.length : notes;
    return [{ ...node, children: [...node.children.slice(0, at), added, ...node.children.slice(at)] }];
  });
}
