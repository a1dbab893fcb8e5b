/** Renaming: another title, or another number. */
import { ANCHOR_SEPARATOR, anchorStep, isProvision } from "@qujat/model";
import { addNote } from "./add-note.ts";
import { findTarget } from "./place.ts";
import { retitle } from "./retitle.ts";
import type { Scheduled } from "./schedule.ts";
import { ownText, spliceText } from "./splice.ts";
import type { Outcome, State } from "./state.ts";
import { anchorsOf, changeNode } from "./tree.ts";
import { movedTo } from "./wording.ts";

/** The state with what a `rename` calls otherwise: an instrument or the act by a title, a unit by a number. */
export function rename(state: State, scheduled: Scheduled): Outcome {
  const { newWords, newText, target, origin, part } = scheduled.amendment;
  const words = newWords ?? newText?.map(({ value }) => value).join(" ") ?? null;
  if (words === null) return { problem: "no-wording" };
  const step = target.unit.at(-1);
  if (part === "title" || !step) return retitle(state, scheduled, newText ?? [ownText(origin.file, words)]);
  const found = findTarget(state.structure, target, state.titles);
  if ("problem" in found) return found;
  const { node } = found;
  if (node === null || !isProvision(node) || node.number === null) return { problem: "unsupported" };
  const number = node.number;
  const anchor = node.anchor.slice(0, lastStepOf(node.anchor)) + anchorStep(step.type, words);
  if (anchorsOf(state.structure).has(anchor)) return { problem: "exists" };
  const [first, ...rest] = node.texts;
  const at = first?.value.indexOf(number) ?? -1;
  const texts =
    first && at >= 0 ? [spliceText(first, [{ start: at, end: at + number.length, words }]), ...rest] : node.texts;
  const renamed = addNote({ ...movedTo(node, anchor), number: words, texts }, scheduled, state.metadata.language);
  return { state: { ...state, structure: changeNode(state.structure, node.anchor, () => [renamed]) }, anchor };
}

/** Where the last step of an anchor begins. */
function lastStepOf(anchor: string): number {
  const at = anchor.lastIndexOf(ANCHOR_SEPARATOR);
  return at < 0 ? 0 : at + ANCHOR_SEPARATOR.length;
}
