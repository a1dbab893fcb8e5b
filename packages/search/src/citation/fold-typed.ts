/** Typed words without what keyboards differ in: capitals, letters that only Kazakh has, the Latin alphabet. */
import { foldLookalikes, soundKey, toLower } from "@qujat/language";

/** Latin letters and pairs of them; the longest first. */
const LATIN: readonly (readonly [latin: string, folded: string])[] = [
  ["shch", "щ"],
  ["sh", "ш"],
  ["ch", "ч"],
  ["zh", "ж"],
  ["ya", "я"],
  ["yu", "ю"],
  ["ts", "ц"],
  ["kh", "х"],
  ["gh", "г"],
  ..."aа bб cк dд eе fф gг hх iи jж kк lл mм nн oо pп qк rр sс tт uу vв wв xх yы zз şш ğг ñн öо üу ūу ıы äа"
    .split(" ")
    .map((pair): [string, string] => [pair.slice(0, -1), pair.slice(-1)]),
];

const LETTERS: ReadonlyMap<string, string> = new Map(
  "әа ғг қк ңн өо ұу үу һх іи йи ёе".split(" ").map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
);

/**
 * A word as everybody might type it.
 * @example foldTyped("tarmaqshasy") // "тармакшасы"
 */
export function foldTyped(word: string): string {
  const lower = toLower(foldLookalikes(word));
  let folded = "";
  for (let at = 0; at < lower.length; ) {
    const letter = lower.charAt(at);
    const [latin = letter, spelled] = LATIN.find(([pair]) => lower.startsWith(pair, at)) ?? [];
    folded += spelled ?? LETTERS.get(letter) ?? (/[\p{L}\p{N}]/u.test(letter) ? letter : "");
    at += latin.length;
  }
  return folded;
}

/** So many sounds of a word tell it from others, whatever its endings. */
export const TELLING = 5;

/**
 * What a word sounds like, for words that are known beforehand: the same in every alphabet.
 * @example soundTyped("жарлық") === soundTyped("zharlyq") // true
 */
export function soundTyped(word: string): string {
  return soundKey(toLower(foldLookalikes(word)));
}
