/** Words joined by a hyphen: what they are without the suffix that stands behind the last one. */
import { isSuffixChain } from "../kazakh/kazakh-forms.ts";

const CACHE_SIZE = 20_000;
const cache = new Map<string, boolean>();

/**
 * Whether the letters behind a hyphen are a suffix of what stands before it: `ҚР-ның`, `11:00-ден`.
 * @param part the exact form of the part
 */
export function isHyphenSuffix(part: string): boolean {
  const cached = cache.get(part);
  if (cached !== undefined) return cached;
  const suffix = part.length > 1 && part.length < 12 && isSuffixChain(part);
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(part, suffix);
  return suffix;
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
