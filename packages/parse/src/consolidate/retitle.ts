/** New titles: of the act, of an instrument that it approves, or of a unit with a heading. */
import { isProvision, type Provision, type Text } from "@qujat/model";
import { addActNote, addNote } from "./add-note.ts";
import { findTarget } from "./place.ts";
import type { Scheduled } from "./schedule.ts";
import { joinTexts, spliceText } from "./splice.ts";
import type { Outcome, State } from "./state.ts";
import { changeNode } from "./tree.ts";

/** The state with a title in a new wording. */
export function retitle(state: State, scheduled: Scheduled, texts: readonly Text[]): Outcome {
  const found = findTarget(state.structure, scheduled.amendment.target, state.titles);
  if ("problem" in found) return found;
  if (found.node === null) return retitleAct(state, scheduled, texts);
  const { node } = found;
  if (!isProvision(node) || node.heading === null) return { problem: "no-part" };
  if (state.gone.has(node.anchor)) return { problem: "gone" };
  const title = joinTexts(texts.flatMap((text, at) => (at === 0 ? [text] : [" ", text])));
  const heading = withoutSign(title.value, node);
  const renewed = addNote({ ...withHeading(node, node.heading, title), heading }, scheduled, state.metadata.language);
  const known = [...(state.titles.get(node.anchor) ?? []), heading];
  return {
    state: {
      ...state,
      structure: changeNode(state.structure, node.anchor, () => [renewed]),
      titles: new Map(state.titles).set(node.anchor, known),
    },
    anchor: node.anchor,
  };
}

function retitleAct(state: State, scheduled: Scheduled, texts: readonly Text[]): Outcome {
  const title = state.structure.find(({ type }) => type === "title");
  if (!title || !isProvision(title)) return { problem: "no-part" };
  const retitled = changeNode(state.structure, title.anchor, () => [{ ...title, texts }]);
  const structure = addActNote(retitled, scheduled, state.metadata.language);
  const metadata = { ...state.metadata, title: texts.map(({ value }) => value).join(" ") };
  return { state: { ...state, structure, metadata }, anchor: title.anchor };
}

/** The node with the heading replaced wherever it prints it: on its own line, or in a heading below it. */
function withHeading(node: Provision, old: string, title: Text): Provision {
  const at = node.texts.findIndex(({ value }) => value.endsWith(old));
  const text = node.texts[at];
  if (text) {
    const start = text.value.length - old.length;
    const words = title.value.startsWith(text.value.slice(0, start).trim()) && start > 0 ? null : title.value;
    const renewed = words === null ? title : spliceText(text, [{ start, end: text.value.length, words }]);
    return { ...node, texts: node.texts.with(at, renewed) };
  }
  const children = node.children.map((child) =>
    isProvision(child) && child.type === "heading" && child.texts.some(({ value }) => value === old)
      ? { ...child, heading: child.heading === null ? null : title.value, texts: [title] }
      : child,
  );
  return { ...node, children };
}

/** A new heading may repeat the number: «5-бап. Құқықтар». */
function withoutSign(title: string, { number }: Provision): string {
  if (number === null) return title;
  const sign = /^(?:\p{L}+\s+)?([\d-]+)(?:-\p{L}+)?\.\s+/u.exec(title);
  return sign?.[1] === number ? title.slice(sign[0].length) : title;
}
