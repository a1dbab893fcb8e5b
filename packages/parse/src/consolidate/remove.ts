/** Deleting and repealing: the number stays, with what became of it; a repealed act stays as it stood. */
import { isProvision, type Provision } from "@qujat/model";
import { addActNote, addNote } from "./add-note.ts";
import { goneText } from "./notes.ts";
import { endOfPieces, piecesOf, rangeOfPart, withPieces } from "./parts.ts";
import { findTarget } from "./place.ts";
import { referenceTo } from "./reference.ts";
import type { Scheduled } from "./schedule.ts";
import type { Outcome, State } from "./state.ts";
import { anchorsOf, changeNode } from "./tree.ts";

/** The state without what a `delete` or a `repeal` takes away. */
export function remove(state: State, scheduled: Scheduled): Outcome {
  const { part, target } = scheduled.amendment;
  const found = findTarget(state.structure, target, state.titles);
  if ("problem" in found) return found;
  const { node } = found;
  if (node === null) return part === null ? repealAct(state, scheduled) : { problem: "unsupported" };
  if (!isProvision(node)) return { problem: "unsupported" };
  if (state.gone.has(node.anchor)) return { problem: "gone" };
  return part === null ? removeUnit(state, scheduled, node) : removePart(state, scheduled, node, part);
}

function removeUnit(state: State, scheduled: Scheduled, node: Provision): Outcome {
  const text = goneText(scheduled, state.metadata.language, signOf(node));
  const left: Provision = { ...node, heading: null, texts: [text], children: [] };
  const structure = changeNode(state.structure, node.anchor, () => [left]);
  return { state: { ...state, structure, gone: new Set([...state.gone, node.anchor]) }, anchor: node.anchor };
}

function removePart(state: State, scheduled: Scheduled, node: Provision, part: string): Outcome {
  if (!part.startsWith("pa")) return { problem: "unsupported" };
  const range = rangeOfPart(node, part);
  if (!range) return { problem: "no-part" };
  const pieces = piecesOf(node);
  // Without its only paragraph a provision would be an empty number.
  if (range.from === 0 && range.to >= endOfPieces(node)) return { problem: "unsupported" };
  const left = withPieces(
    node,
    [...pieces.slice(0, range.from), ...pieces.slice(range.to)],
    anchorsOf(state.structure),
  );
  const noted = addNote(left, scheduled, state.metadata.language);
  return {
    state: { ...state, structure: changeNode(state.structure, node.anchor, () => [noted]) },
    anchor: node.anchor,
  };
}

/** A repealed act: its status says so, and a note behind its title. */
function repealAct(state: State, scheduled: Scheduled): Outcome {
  if (scheduled.amendment.operation !== "repeal") return { problem: "unsupported" };
  const structure = addActNote(state.structure, scheduled, state.metadata.language);
  const repealedBy = referenceTo(scheduled.by);
  const metadata = { ...state.metadata, status: "repealed" as const, repealedBy, repealedOn: scheduled.on };
  return { state: { ...state, structure, metadata }, anchor: null };
}

/** The number as printed before the text: `7.`, `3)`, `5-бап.`, `Статья 5.` */
function signOf({ texts, number, type }: Provision): string {
  if (number === null) return "";
  const printed = texts[0]?.value ?? "";
  const sign = /^(?:\p{Lu}\p{Ll}*\s+)?\S+/u.exec(printed)?.[0] ?? "";
  if (sign.includes(number)) return sign;
  return type === "subpoint" ? `${number})` : `${number}.`;
}
