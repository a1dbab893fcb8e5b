/** The form in which legal texts are compared: lower case, one script a word, current letters; offsets stay. */
import { toLower } from "../casing.ts";
import { foldLookalikes, restoreOldEncoding } from "../lookalikes.ts";

let last: { readonly text: string; readonly folded: string } | undefined;

/**
 * A text as the finders of this folder read it; every offset is that of the text itself.
 *
 * Finders are asked about many places of one text, so the last one is remembered.
 * @param text any text; length in UTF-16 units is kept
 * @example foldLegal("ҚР Yкiметiнiң") // "қр үкіметінің"
 */
export function foldLegal(text: string): string {
  if (last?.text !== text) last = { text, folded: toLower(foldLookalikes(restoreOldEncoding(text))) };
  return last.folded;
}
