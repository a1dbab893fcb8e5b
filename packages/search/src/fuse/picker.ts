/** Pickers: short lists of titles, issuers or names of forms, found by what is roughly typed. */
import Fuse from "fuse.js";
import { foldTyped } from "../citation/fold-typed.ts";

/** Finds names; an empty text finds the first ones. */
export type Picker = (text: string, limit?: number) => readonly string[];

/** How far a name may be from what was typed, 0 for the same. */
const THRESHOLD = 0.35;

/**
 * A picker over names, up to some thousand: it looks at every one of them.
 *
 * Letters that only Kazakh has, capitals and the Latin alphabet do not matter.
 * @param names what to pick from
 * @example pickerOf(["Өтініш", "Шағым"])("shagym") // ["Шағым"]
 */
export function pickerOf(names: readonly string[]): Picker {
  const folded = names.map((name) => name.split(/\s+/).map(foldTyped).join(" "));
  const fuse = new Fuse(folded, { threshold: THRESHOLD, ignoreLocation: true, includeScore: true });
  return (text, limit = 10) => {
    const wanted = text.split(/\s+/).map(foldTyped).join(" ").trim();
    if (wanted === "") return names.slice(0, limit);
    return fuse.search(wanted, { limit }).map(({ refIndex }) => names[refIndex] as string);
  };
}
