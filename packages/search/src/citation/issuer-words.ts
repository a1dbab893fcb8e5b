/** Words of a citation that name who issued the act: they are part of it, not words to be found in its provisions. */
import type { Facts } from "../passage.ts";
import { soundTyped } from "./fold-typed.ts";
import type { CitationToken } from "./typed-citation.ts";

/** So many sounds of a word tell it from others, whatever its endings. */
const TELLING = 5;
const SHORTEST_INITIALS = 2;

/** Whether a word is one of an issuer's, or its initials: `ҰҚК`, `Ұлттық қауіпсіздік комитетінің`. */
export function isOfIssuer({ kind, text, sound }: CitationToken, { issuer }: Facts): boolean {
  if (kind !== "word" || issuer === null) return false;
  const words = (issuer.match(/\p{L}+/gu) ?? []).map(soundTyped);
  if (sound.length >= TELLING) return words.some((word) => word.slice(0, TELLING) === sound.slice(0, TELLING));
  const isInitials = text.length >= SHORTEST_INITIALS && text === text.toUpperCase();
  return (
    isInitials &&
    words
      .map((word) => word.charAt(0))
      .join("")
      .includes(sound)
  );
}
