/** Sentences of a provision: reworded, inserted, deleted, or with words changed, in the paragraph that holds them. */
import { isProvision, type Provision, sliceText, type Text } from "@qujat/model";
import { addNote } from "./add-note.ts";
import type { ConsolidateProblem } from "./messages.ts";
import { piecesOf, rangeOfPart, withPieces } from "./parts.ts";
import { findTarget } from "./place.ts";
import type { Scheduled } from "./schedule.ts";
import { joinTexts } from "./splice.ts";
import type { Outcome, State } from "./state.ts";
import { anchorsOf, changeNode } from "./tree.ts";
import { changeWords } from "./words.ts";

/** Behind the sign that ends a sentence and before the capital that begins the next; `1.` and `А.` end none. */
const NEXT = /(?<=[\p{Ll}\d)»"]{2}[.!?]\s+)(?=["«]?\p{Lu})/gu;

/** The state with what an operation makes of a sentence: `sentence 2`, `paragraph 3 sentence 1`. */
export function changeSentence(state: State, scheduled: Scheduled): Outcome {
  const { target, part } = scheduled.amendment;
  const found = findTarget(state.structure, target, state.titles);
  if ("problem" in found) return found;
  const { node } = found;
  if (node === null || !isProvision(node)) return { problem: "unsupported" };
  if (state.gone.has(node.anchor)) return { problem: "gone" };
  const words = (part ?? "").split(" ");
  const at = words.indexOf("sentence");
  const number = words[at + 1];
  const range = rangeOfPart(node, at > 0 ? words.slice(0, at).join(" ") : "paragraph 1");
  const text = range && textAt(node, range.from);
  if (!range || !text) return { problem: "no-part" };
  const changed = changedText(text, number === undefined ? null : Number(number), scheduled);
  if (typeof changed === "string") return { problem: changed };
  const pieces = piecesOf(node).map((piece, index) => {
    if (index !== range.from) return piece;
    return "text" in piece ? { text: changed } : { node: { ...piece.node, texts: [changed] } };
  });
  const noted = addNote(withPieces(node, pieces, anchorsOf(state.structure)), scheduled, state.metadata.language);
  return {
    state: { ...state, structure: changeNode(state.structure, node.anchor, () => [noted]) },
    anchor: node.anchor,
  };
}

function textAt(provision: Provision, index: number): Text | undefined {
  const piece = piecesOf(provision)[index];
  if (piece === undefined) return undefined;
  if ("text" in piece) return piece.text;
  return isProvision(piece.node) ? piece.node.texts[0] : undefined;
}

/** The paragraph with its sentence changed, or why it could not be. */
function changedText(text: Text, number: number | null, { amendment }: Scheduled): Text | ConsolidateProblem {
  const starts = [0, ...[...text.value.matchAll(NEXT)].map(({ index }) => index)];
  const { operation, newText } = amendment;
  const given = newText && joinTexts(newText.flatMap((one, at) => (at === 0 ? [one] : [" ", one])));
  if (operation === "insert") {
    if (!given) return "no-wording";
    const at = number === null ? starts.length : number - 1;
    if (at > starts.length) return "no-part";
    const start = starts[at] ?? text.value.length;
    const [before, after] = [sliceText(text, 0, start), sliceText(text, start)];
    return after.value === "" ? joinTexts([before, " ", given]) : joinTexts([before, given, " ", after]);
  }
  const start = number === null ? undefined : starts[number - 1];
  if (start === undefined || number === null) return "no-part";
  const end = starts[number] ?? text.value.length;
  const [before, sentence, after] = [sliceText(text, 0, start), sliceText(text, start, end), sliceText(text, end)];
  if (operation === "reword")
    return given ? joinTexts([before, given, ...(after.value === "" ? [] : [" ", after])]) : "no-wording";
  if (operation === "delete" || operation === "repeal") {
    return starts.length === 1
      ? "unsupported"
      : joinTexts([sliceText(before, 0, after.value ? undefined : before.value.trimEnd().length), after]);
  }
  const changed = changeWords(sentence, amendment);
  return changed === sentence ? "no-words" : joinTexts([before, changed, after]);
}
