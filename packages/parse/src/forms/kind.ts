/** Kinds: what is to be written on a blank, by the words at it. */
import type { FormField } from "@qujat/model";
import { FIELD_WORDS } from "../data/field-words.ts";

/**
 * The kind of a blank by its caption, or, where that says nothing, by its label.
 *
 * @example kindOf("Құжатты қабылдаған", "ҰҚК қызметкерінің аты-жөні") // "person"
 */
export function kindOf(label: string, caption: string | null): FormField["kind"] {
  return kindIn(caption ?? "") ?? kindIn(label) ?? "text";
}

function kindIn(words: string): FormField["kind"] | undefined {
  const lower = words.toLowerCase();
  return FIELD_WORDS.find(([, stems]) => stems.some((stem) => beginsWord(lower, stem)))?.[0];
}

/** Whether a stem begins a word: `аты` is not in `құжаты`. */
function beginsWord(words: string, stem: string): boolean {
  for (let at = words.indexOf(stem); at >= 0; at = words.indexOf(stem, at + 1))
    if (!/\p{L}/u.test(words.charAt(at - 1)) || !/\p{L}/u.test(stem.charAt(0))) return true;
  return false;
}
