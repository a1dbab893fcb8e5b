/** Names of issuers as they are typed: their words in any form and alphabet, or their initials. */
import type { Facts } from "../passage.ts";
import { soundTyped, TELLING } from "./fold-typed.ts";
import type { CitationToken } from "./typed-citation.ts";

const SHORTEST_INITIALS = 2;

/** Whether a word of a citation is one of an issuer's, or its initials in upper case. */
export function isOfIssuer({ kind, text }: CitationToken, { issuer }: Facts): boolean {
  if (kind !== "word" || issuer === null) return false;
  return isWordOf(text, issuer) || (text === text.toUpperCase() && areInitialsOf(text, issuer));
}

/**
 * Whether a word is one of a name's, whatever its endings.
 * @example isWordOf("komitetinin", "Ұлттық қауіпсіздік комитеті") // true
 */
export function isWordOf(word: string, name: string): boolean {
  const sound = soundTyped(word).slice(0, TELLING);
  return sound.length === TELLING && soundsOf(name).some((other) => other.startsWith(sound));
}

/**
 * Whether letters are those with which words of a name begin.
 * @example areInitialsOf("ұқк", "Ұлттық қауіпсіздік комитеті") // true
 */
export function areInitialsOf(letters: string, name: string): boolean {
  if (letters.length < SHORTEST_INITIALS) return false;
  const initials = soundsOf(name).map((sound) => sound.charAt(0));
  return initials.join("").includes(soundTyped(letters));
}

/** Filters ask the same few issuers again and again. */
const cache = new Map<string, readonly string[]>();
const CACHE_SIZE = 1000;

function soundsOf(name: string): readonly string[] {
  const known = cache.get(name);
  if (known !== undefined) return known;
  const sounds = (name.match(/\p{L}+/gu) ?? []).map(soundTyped);
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(name, sounds);
  return sounds;
}
