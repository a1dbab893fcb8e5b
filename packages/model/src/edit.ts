/** Edits and repairs: the only ways in which recovered text may differ from extracted text. */

/** Offsets are UTF-16 units in the value of the Text that the pass received; `end` is exclusive. */
export type Edit =
  /** White space between `start` and `end` goes. */
  | { readonly type: "delete"; readonly start: number; readonly end: number }
  /** White space comes in before `at`. */
  | { readonly type: "insert"; readonly at: number; readonly text: string }
  /** What stands from `start` to `end` goes to before `to`. */
  | { readonly type: "move"; readonly start: number; readonly end: number; readonly to: number }
  /** The letter at `at` becomes the letter it looks like. */
  | { readonly type: "replace"; readonly at: number; readonly text: string };

/** Edits that belong together: one thing that was damaged and is whole again. */
export interface Repair {
  /** `pass/class`, such as `links/displaced`. */
  readonly rule: string;
  /** How sure the pass is, from 0 to 1. */
  readonly confidence: number;
  readonly edits: readonly Edit[];
}

/** First offset that an edit touches. */
export function editStart(edit: Edit): number {
  return edit.type === "delete" || edit.type === "move" ? edit.start : edit.at;
}

/** Offset after the last one that an edit touches. */
export function editEnd(edit: Edit): number {
  if (edit.type === "delete" || edit.type === "move") return edit.end;
  return edit.type === "replace" ? edit.at + 1 : edit.at;
}
