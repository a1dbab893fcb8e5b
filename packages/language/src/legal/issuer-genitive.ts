/** Russian issuers in the genitive, as they stand behind an act: «приказ Министра юстиции Республики Казахстан». */
import { RUSSIAN_ISSUER_HEADS } from "../data/issuers.ts";

const HEADS: ReadonlyMap<string, string> = new Map(
  RUSSIAN_ISSUER_HEADS.map(([nominative, genitive]) => [nominative, genitive]),
);
/** Endings of adjectives in the nominative, and in the genitive. */
const ADJECTIVES: readonly (readonly [nominative: string, genitive: string])[] = [
  ["ский", "ского"],
  ["цкий", "цкого"],
  ["ий", "его"],
  ["ый", "ого"],
  ["ой", "ого"],
  ["ая", "ой"],
  ["яя", "ей"],
  ["ое", "ого"],
  ["ее", "его"],
];

/**
 * An issuer in the genitive.
 *
 * @param issuer in the nominative; its case of letters stays
 * @returns null when its head noun is not known
 * @example genitiveIssuer("Министр юстиции Республики Казахстан") // "Министра юстиции Республики Казахстан"
 */
export function genitiveIssuer(issuer: string): string | null {
  const words = issuer.split(" ");
  const head = words.findIndex((word) => HEADS.has(word.toLowerCase()));
  if (head < 0) return null;
  const before = words.slice(0, head).map(genitiveAdjective);
  if (before.includes(null)) return null;
  const noun = words[head] ?? "";
  const genitive = HEADS.get(noun.toLowerCase()) ?? noun;
  return [...before, likeCase(noun, genitive), ...words.slice(head + 1)].join(" ");
}

function genitiveAdjective(word: string): string | null {
  const ending = ADJECTIVES.find(([nominative]) => word.endsWith(nominative));
  return ending ? word.slice(0, -ending[0].length) + ending[1] : null;
}

/** As many letters as agree are kept as printed, so that a capital stays. */
function likeCase(printed: string, word: string): string {
  let same = 0;
  while (same < printed.length && printed.charAt(same).toLowerCase() === word.charAt(same)) same++;
  return printed.slice(0, same) + word.slice(same);
}
