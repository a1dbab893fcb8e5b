/** Rewording: a provision, a part of it or its title in a new wording. */
import { isProvision, type Provision, type Text } from "@qujat/model";
import { addNote } from "./add-note.ts";
import { piecesOf, rangeOfPart, withPieces } from "./parts.ts";
import { findTarget } from "./place.ts";
import { retitle } from "./retitle.ts";
import type { Scheduled } from "./schedule.ts";
import { joinTexts } from "./splice.ts";
import type { Outcome, State } from "./state.ts";
import { anchorsOf, changeNode } from "./tree.ts";
import { annexFrom, provisionFrom } from "./wording.ts";

/** The state with what a `reword` gives anew. */
export function reword(state: State, scheduled: Scheduled): Outcome {
  const { newText, part, target } = scheduled.amendment;
  if (newText === null || newText.length === 0) return { problem: "no-wording" };
  if (part === "title") return retitle(state, scheduled, newText);
  const found = findTarget(state.structure, target, state.titles);
  if ("problem" in found) return found;
  const { node } = found;
  const step = target.unit.at(-1);
  if (node === null || !isProvision(node)) return { problem: "unsupported" };
  if (state.gone.has(node.anchor)) return { problem: "gone" };
  if (part !== null) return rewordPart(state, scheduled, node, newText);
  if (!step) return { problem: "unsupported" };
  const renewed = provisionFrom(step, node.anchor, scheduled);
  return renewed ? replaced(state, scheduled, node, renewed) : { problem: "no-wording" };
}

/** The state with what a `reword-annex` gives anew: the content of an annex of the amending act. */
export function rewordAnnex(state: State, scheduled: Scheduled): Outcome {
  const { source, target } = scheduled.amendment;
  const found = findTarget(state.structure, target, state.titles);
  if ("problem" in found) return found;
  const { node } = found;
  if (node === null || !isProvision(node)) return { problem: "unsupported" };
  const given = source === null ? undefined : annexFrom(scheduled.by, source, node.anchor, node.number);
  if (!given) return { problem: "no-wording" };
  const captions = node.children.filter(({ type }) => type === "approval");
  return replaced(state, scheduled, node, { ...given, type: node.type, children: [...captions, ...given.children] });
}

function rewordPart(state: State, scheduled: Scheduled, node: Provision, texts: readonly Text[]): Outcome {
  const part = scheduled.amendment.part ?? "";
  const range = part.startsWith("pa") ? rangeOfPart(node, part) : null;
  if (!range) return { problem: part.startsWith("pa") ? "no-part" : "unsupported" };
  const pieces = piecesOf(node);
  const old = pieces[range.from];
  const printed = old === undefined ? "" : "text" in old ? old.text.value : "";
  const renewed = texts.map((text, at) => ({ text: at === 0 ? withSign(text, printed, node) : text }));
  // A paragraph below the provision stays a node of its own, with its anchor.
  const kept = old && "node" in old && isProvision(old.node) ? [{ node: { ...old.node, texts } }] : renewed;
  const changed = withPieces(
    node,
    [...pieces.slice(0, range.from), ...kept, ...pieces.slice(range.to)],
    anchorsOf(state.structure),
  );
  return replaced(state, scheduled, node, changed);
}

/** A first paragraph keeps the number of its provision where the new wording does not repeat it. */
function withSign(text: Text, printed: string, { number }: Provision): Text {
  if (number === null || text.value.startsWith(number) || !printed.startsWith(number)) return text;
  const sign = /^\S+\s+/.exec(printed)?.[0] ?? "";
  return joinTexts([sign, text]);
}

function replaced(state: State, scheduled: Scheduled, old: Provision, renewed: Provision): Outcome {
  const older = renewed === old ? [] : old.children.filter(({ type }) => type === "note");
  const own = renewed.children.filter((child) => !older.includes(child));
  const noted = addNote({ ...renewed, children: [...own, ...older] }, scheduled, state.metadata.language);
  return { state: { ...state, structure: changeNode(state.structure, old.anchor, () => [noted]) }, anchor: old.anchor };
}
