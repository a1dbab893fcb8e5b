/** Captions of annexes and instruments: «оң жақ жоғарғы бұрышы», «правый верхний угол», in a new wording or other words. */
import { isProvision } from "@qujat/model";
import { addNote } from "./add-note.ts";
import { findTarget } from "./place.ts";
import type { Scheduled } from "./schedule.ts";
import type { Outcome, State } from "./state.ts";
import { changeNode } from "./tree.ts";
import { changeWords } from "./words.ts";

/** The state with what an operation makes of the caption of an annex. */
export function changeCaption(state: State, scheduled: Scheduled): Outcome {
  const { amendment } = scheduled;
  const found = findTarget(state.structure, amendment.target, state.titles);
  if ("problem" in found) return found;
  const { node } = found;
  if (node === null || !isProvision(node)) return { problem: "unsupported" };
  if (state.gone.has(node.anchor)) return { problem: "gone" };
  const captions = node.children.filter(isProvision).filter(({ type }) => type === "approval");
  const [first] = captions;
  if (!first) return { problem: "no-part" };
  const renewed =
    amendment.operation === "reword"
      ? amendment.newText && [{ ...first, texts: amendment.newText }]
      : captions.map((caption) => ({ ...caption, texts: caption.texts.map((text) => changeWords(text, amendment)) }));
  if (renewed === null) return { problem: "no-wording" };
  if (JSON.stringify(renewed) === JSON.stringify(captions)) return { problem: "no-words" };
  const others = node.children.filter(({ type }) => type !== "approval");
  const noted = addNote({ ...node, children: [...renewed, ...others] }, scheduled, state.metadata.language);
  return {
    state: { ...state, structure: changeNode(state.structure, node.anchor, () => [noted]) },
    anchor: node.anchor,
  };
}
