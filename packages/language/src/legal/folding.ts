/** The form in which legal texts are compared: lower case, one script a word, current letters; offsets stay. */
import { toLower } from "../casing.ts";
import { foldLookalikes, restoreOldEncoding } from "../lookalikes.ts";

/** Shorter texts are folded anew: phrases of a long text shall not make it be forgotten. */
const WORTH_REMEMBERING = 1_000;

let last: { readonly text: string; readonly folded: string } | undefined;

/**
 * A text as the finders of this folder read it; every offset is that of the text itself.
 *
 * Finders are asked about many places of one text, so the last long one is remembered.
 * @param text any text; length in UTF-16 units is kept
 * @example foldLegal("ҚР Yкiметiнiң") // "қр үкіметінің"
 */
export function foldLegal(text: string): string {
  if (text.length < WORTH_REMEMBERING) return fold(text);
  if (last?.text !== text) last = { text, folded: fold(text) };
  return last.folded;
}

function fold(text: string): string {
  return toLower(foldLookalikes(restoreOldEncoding(text)));
}
