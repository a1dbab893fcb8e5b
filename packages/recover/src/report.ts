/** Reports: a repair in words, with what stood before and after it. */
import { applyEdits, type Edit, editEnd, editStart, placeAt, type Repair, sliceText, type Text } from "@qujat/model";
import type { AppliedRepair } from "./recover.ts";

/** Characters shown on either side of a repair. */
const AROUND = 12;

/** What a repair did: the stretch of text that it touches, as it was and as it is. */
export function reportOf(text: Text, { rule, confidence, edits }: Repair): AppliedRepair {
  const touched = edits.flatMap((edit) => [editStart(edit), editEnd(edit), ...(edit.type === "move" ? [edit.to] : [])]);
  const start = Math.max(0, Math.min(...touched) - AROUND);
  const end = Math.min(text.value.length, Math.max(...touched) + AROUND);
  const before = sliceText(text, start, end);
  const moved = edits.map((edit) => shifted(edit, start));
  return {
    rule,
    confidence,
    place: placeAt(text, Math.min(...touched)),
    before: before.value,
    // Whether letters look alike is judged where the whole text is edited.
    after: applyEdits(before, moved, { mayReplace: () => true }).value,
  };
}

/** The same edit in a text that begins `offset` characters later. */
function shifted(edit: Edit, offset: number): Edit {
  if (edit.type === "delete") return { ...edit, start: edit.start - offset, end: edit.end - offset };
  if (edit.type === "move")
    return { ...edit, start: edit.start - offset, end: edit.end - offset, to: edit.to - offset };
  return { ...edit, at: edit.at - offset };
}
