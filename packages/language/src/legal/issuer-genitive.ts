/** Issuers in the genitive, as the name of an act has them: «Президенттің», «Министра финансов». */
import { RUSSIAN_ISSUER_HEADS } from "../data/issuers.ts";
import { formOf, soundOf } from "../kazakh/suffix-forms.ts";
import { vowelHarmony } from "../letters.ts";
import type { Language } from "../words.ts";
import { foldLegal } from "./folding.ts";

const GENITIVES: ReadonlyMap<string, string> = new Map(
  RUSSIAN_ISSUER_HEADS.map(([nominative, genitive]) => [nominative, genitive]),
);
/** Endings of adjectives that agree with the head: nominative and genitive. */
const ADJECTIVES: readonly (readonly [ending: RegExp, genitive: string])[] = [
  [/(?<=[гкх])ий$/u, "ого"],
  [/ий$|ее$/u, "его"],
  [/[ыо]й$|ое$/u, "ого"],
  [/ая$/u, "ой"],
  [/яя$/u, "ей"],
];

/**
 * An issuer's name in the genitive: the reverse of `nominativeIssuer`.
 *
 * In Kazakh a country or body before the head loses its own genitive: «Қазақстан Республикасының Президенті» is cited as
 * «Қазақстан Республикасы Президентінің».
 * @param name nominative; of several words in Russian the first noun is declined with the adjectives before it
 * @example genitiveIssuer("Министр юстиции Республики Казахстан", "ru") // "Министра юстиции Республики Казахстан"
 */
export function genitiveIssuer(name: string, language: Language): string {
  return language === "kk" ? kazakhGenitive(name) : russianGenitive(name);
}

function kazakhGenitive(name: string): string {
  const plain = name.replace(/(?<=[ыі])н[ыі]ң(?=\s)/gu, "");
  const word = foldLegal(plain.slice(plain.lastIndexOf(" ") + 1));
  return plain + (formOf("NIң", soundOf(word.slice(-1)), vowelHarmony(word) === "front") ?? "");
}

function russianGenitive(name: string): string {
  const words = name.split(" ");
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    const genitive = GENITIVES.get(foldLegal(word));
    if (genitive !== undefined) {
      words[at] = word.charAt(0) + genitive.slice(1);
      break;
    }
    const ending = ADJECTIVES.find(([pattern]) => pattern.test(word));
    if (ending === undefined) break;
    words[at] = word.replace(...ending);
  }
  return words.join(" ");
}
