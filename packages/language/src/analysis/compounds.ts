/** Words joined by a hyphen: what they are without the suffix that stands behind the last one. */
import type { StemState } from "../data/stem-suffixes.ts";
import { formsEndingIn } from "../stemming/suffix-index.ts";

const LONGEST_SUFFIXES = 12;

/**
 * Whether the letters behind a hyphen are suffixes of what stands before it: `ҚР-ның`, `11:00-ден`. Only those of nouns
 * stand so; one letter alone may be anything.
 * @param part the exact form of the part
 */
export function isHyphenSuffix(part: string): boolean {
  return part.length > 1 && part.length <= LONGEST_SUFFIXES && isNounChain(part, part.length);
}

function isNounChain(part: string, end: number, to?: StemState): boolean {
  return formsEndingIn(part.charCodeAt(end - 1), to).some(({ letters, from }) => {
    const start = end - letters.length;
    if (start < 0 || !part.startsWith(letters, start)) return false;
    return start === 0 ? from === "noun" : isNounChain(part, start, from);
  });
}

/**
 * A compound taken apart where its inflection shows: what stands before its last part, and that part.
 * @param exact an exact form
 * @returns `head` with its joining sign, empty when there is none; `tail` empty when the last part is a suffix
 * @example splitCompound("5-тармағының") // { head: "5-", tail: "тармағының" }
 */
export function splitCompound(exact: string): { readonly head: string; readonly tail: string } {
  const at = lastJoiner(exact);
  if (at < 0) return { head: "", tail: exact };
  const tail = exact.slice(at + 1);
  if (exact.charAt(at) === "-" && isHyphenSuffix(tail)) return { head: exact.slice(0, at), tail: "" };
  return { head: exact.slice(0, at + 1), tail };
}

function lastJoiner(exact: string): number {
  for (let at = exact.length - 1; at > 0; at--) if ("-/.:,@_".includes(exact.charAt(at))) return at;
  return -1;
}
