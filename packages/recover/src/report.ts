/** Reports: a repair in words, with what stood before and after it. */
import { editEnd, editStart, placeAt, type Repair, type Text } from "@qujat/model";
import type { AppliedRepair } from "./recover.ts";

/** Characters shown on either side of a repair. */
const AROUND = 12;

/** What a repair did: the stretch of text that it touches, as it was and as it is. */
export function reportOf(text: Text, { rule, confidence, edits }: Repair): AppliedRepair {
  const touched = edits.flatMap((edit) => [editStart(edit), editEnd(edit), ...(edit.type === "move" ? [edit.to] : [])]);
  const start = Math.max(0, Math.min(...touched) - AROUND);
  const end = Math.min(text.value.length, Math.max(...touched) + AROUND);
  return {
    rule,
    confidence,
    place: placeAt(text, Math.min(...touched)),
    before: text.value.slice(start, end),
    after: afterEdits(text.value, start, end, edits),
  };
}

/** The stretch from `start` to `end` with the edits done. */
function afterEdits(value: string, start: number, end: number, edits: Repair["edits"]): string {
  const steps = edits
    .flatMap((edit) => {
      if (edit.type === "delete") return [{ at: edit.start, end: edit.end, piece: "" }];
      if (edit.type === "insert") return [{ at: edit.at, end: edit.at, piece: edit.text }];
      if (edit.type === "replace") return [{ at: edit.at, end: edit.at + 1, piece: edit.text }];
      const piece = value.slice(edit.start, edit.end);
      return [
        { at: edit.to, end: edit.to, piece },
        { at: edit.start, end: edit.end, piece: "" },
      ];
    })
    .sort((a, b) => a.at - b.at || a.end - b.end);
  let out = "";
  let position = start;
  for (const step of steps) {
    out += value.slice(position, step.at) + step.piece;
    position = step.end;
  }
  return out + value.slice(position, end);
}
