/** The form in which legal texts are compared: lower case, one script a word, current letters; offsets stay. */
import { toLower } from "../casing.ts";
import { foldLookalikes, restoreOldEncoding } from "../lookalikes.ts";

/** Longer texts are remembered apart: phrases of a long text shall not make it be forgotten. */
const LONG = 1_000;

interface Folded {
  readonly text: string;
  readonly folded: string;
}

const last: { short: Folded; long: Folded } = { short: { text: "", folded: "" }, long: { text: "", folded: "" } };

/**
 * A text as the finders of this folder read it; every offset is that of the text itself.
 *
 * Finders are asked about many places of one text, so the last short and the last long one are remembered.
 * @param text any text; length in UTF-16 units is kept
 * @example foldLegal("ҚР Yкiметiнiң") // "қр үкіметінің"
 */
export function foldLegal(text: string): string {
  const length = text.length < LONG ? "short" : "long";
  if (last[length].text !== text) last[length] = { text, folded: fold(text) };
  return last[length].folded;
}

function fold(text: string): string {
  return toLower(foldLookalikes(restoreOldEncoding(text)));
}
