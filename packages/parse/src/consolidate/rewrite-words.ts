/** Words inside of a provision: replaced, deleted or inserted in every text of it. */
import { type ActNode, type Amendment, isProvision, type Provision, type Text } from "@qujat/model";
import { addActNote, addNote } from "./add-note.ts";
import { piecesOf, rangeOfPart, withPieces } from "./parts.ts";
import { findTarget } from "./place.ts";
import type { Scheduled } from "./schedule.ts";
import type { Outcome, State } from "./state.ts";
import { changeNode } from "./tree.ts";
import { changeWords } from "./words.ts";

/** Nodes whose words are not of the act's provisions, when it is changed as a whole. */
const NOT_PROVISIONS: readonly ActNode["type"][] = ["note", "status", "requisites", "signature", "title", "approval"];

/** No piece becomes a node when words change. */
const NO_ANCHORS: ReadonlySet<string> = new Set();

/** The state with the words of a `replace-words`, `delete-words` or `insert-words` changed. */
export function rewriteWords(state: State, scheduled: Scheduled): Outcome {
  const { amendment } = scheduled;
  const { part, target } = amendment;
  const found = findTarget(state.structure, target, state.titles);
  if ("problem" in found) return found;
  const { node } = found;
  if (node === null) return part === null ? everywhere(state, scheduled) : inTitle(state, scheduled);
  if (state.gone.has(node.anchor)) return { problem: "gone" };
  const changed = part === null || !isProvision(node) ? inNode(node, amendment) : inPart(node, part, amendment);
  if (changed === null) return { problem: "no-part" };
  if (changed === node) return { problem: "no-words" };
  const noted = isProvision(changed) ? addNote(changed, scheduled, state.metadata.language) : changed;
  return {
    state: { ...state, structure: changeNode(state.structure, node.anchor, () => [noted]) },
    anchor: node.anchor,
  };
}

function everywhere(state: State, scheduled: Scheduled): Outcome {
  const changed = inNodes(state.structure, scheduled.amendment);
  if (changed === state.structure) return { problem: "no-words" };
  const structure = addActNote(changed, scheduled, state.metadata.language);
  return { state: { ...state, structure }, anchor: null };
}

function inTitle(state: State, scheduled: Scheduled): Outcome {
  const { amendment } = scheduled;
  const title = state.structure.find(({ type }) => type === "title");
  if (amendment.part !== "title" || !title || !isProvision(title)) return { problem: "unsupported" };
  const texts = inTexts(title.texts, amendment);
  if (texts === title.texts) return { problem: "no-words" };
  const metadata = { ...state.metadata, title: texts.map(({ value }) => value).join(" ") };
  const changed = changeNode(state.structure, title.anchor, () => [{ ...title, texts }]);
  const structure = addActNote(changed, scheduled, state.metadata.language);
  return { state: { ...state, structure, metadata }, anchor: title.anchor };
}

/** A provision with the words of one part changed; null where it has no such part. */
function inPart(provision: Provision, part: string, amendment: Amendment): Provision | null {
  if (part === "title") return inHeading(provision, amendment);
  if (!part.startsWith("pa")) return null;
  const range = rangeOfPart(provision, part);
  if (!range) return null;
  const pieces = piecesOf(provision).map((piece, at) => {
    if (at < range.from || at >= range.to) return piece;
    if ("node" in piece) {
      const node = inNode(piece.node, amendment);
      return node === piece.node ? piece : { node };
    }
    const text = changeWords(piece.text, amendment);
    return text === piece.text ? piece : { text };
  });
  const before = piecesOf(provision);
  const same = pieces.every((piece, at) => samePiece(piece, before[at]));
  return same ? provision : withPieces(provision, pieces, NO_ANCHORS);
}

function samePiece(a: ReturnType<typeof piecesOf>[number], b: typeof a | undefined): boolean {
  if (b === undefined) return false;
  return "text" in a ? "text" in b && a.text === b.text : "node" in b && a.node === b.node;
}

function inHeading(provision: Provision, amendment: Amendment): Provision | null {
  const { heading } = provision;
  if (heading === null) return null;
  const { value } = changeWords({ value: heading, file: "", origins: [0, 0, 0] }, amendment);
  if (value === heading) return provision;
  const [first, ...rest] = provision.texts;
  return { ...provision, heading: value, texts: first ? [changeWords(first, amendment), ...rest] : [] };
}

function inNodes(nodes: readonly ActNode[], amendment: Amendment): readonly ActNode[] {
  const changed = nodes.map((node) => (NOT_PROVISIONS.includes(node.type) ? node : inNode(node, amendment)));
  return changed.every((node, at) => node === nodes[at]) ? nodes : changed;
}

function inNode(node: ActNode, amendment: Amendment): ActNode {
  if (node.type === "table") {
    const rows = node.rows.map((row) => inTexts(row, amendment));
    return rows.every((row, at) => row === node.rows[at]) ? node : { ...node, rows };
  }
  if (node.type === "form") {
    const lines = inTexts(node.lines, amendment);
    return lines === node.lines ? node : { ...node, lines };
  }
  const texts = inTexts(node.texts, amendment);
  const children = inNodes(node.children, amendment);
  if (texts === node.texts && children === node.children) return node;
  return { ...node, texts, children, heading: node.heading && headingIn(texts, node.heading, amendment) };
}

function headingIn(texts: readonly Text[], heading: string, amendment: Amendment): string {
  if (texts.some(({ value }) => value.endsWith(heading))) return heading;
  return changeWords({ value: heading, file: "", origins: [0, 0, 0] }, amendment).value;
}

function inTexts(texts: readonly Text[], amendment: Amendment): readonly Text[] {
  // Words without a place of their own are appended: to the last text alone.
  const appended = amendment.oldWords === null;
  const changed = texts.map((text, at) => (appended && at < texts.length - 1 ? text : changeWords(text, amendment)));
  return changed.every((text, at) => text === texts[at]) ? texts : changed;
}
