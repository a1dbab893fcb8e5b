/** Kazakh from Cyrillic into the Latin alphabet of 2021 and back. */
import { toLower, toUpper } from "./casing.ts";
import { ONE_WAY, REVERSIBLE } from "./data/latin-2021.ts";

const kazakhLower = (text: string): string => toLower(text, { latin: "kazakh-latin" });
const kazakhUpper = (text: string): string => toUpper(text, { latin: "kazakh-latin" });

const TO_LATIN: ReadonlyMap<string, string> = new Map(
  [...ONE_WAY, ...REVERSIBLE].flatMap(([cyrillic, latin]): [string, string][] => [
    [cyrillic, latin],
    [cyrillic.toLowerCase(), kazakhLower(latin)],
  ]),
);

const TO_CYRILLIC: ReadonlyMap<string, string> = new Map(
  REVERSIBLE.flatMap(([cyrillic, latin]): [string, string][] => [
    [latin, cyrillic],
    [kazakhUpper(latin), cyrillic],
    [kazakhLower(latin), cyrillic.toLowerCase()],
  ]),
);

/**
 * Kazakh Cyrillic text in the Latin alphabet of 2021; what is not Cyrillic stays.
 *
 * Not to be turned back: `и` (as `і`), `һ` (as `х`), `э` (as `е`), `ё` (as `йо`), `ц` (as `тс`), `ч` (as `тш`), `щ` (as
 * `штш`), and `ъ`, `ь`, which are dropped; nor the sequences `йа`, `йу`, which read as `я`, `ю`.
 * @param text Kazakh text; its length may change
 * @example toLatin("Қазақстан Республикасы") // "Qazaqstan Respublikası"
 */
export function toLatin(text: string): string {
  return text.replace(/\p{Script=Cyrillic}/gu, (char, at: number) => {
    const latin = TO_LATIN.get(char);
    if (latin === undefined) return char;
    // Two letters for one are both upper-case where the text around is: ЗАҢНАМАЯ, but Яғни.
    const upper = latin.length > 1 && char !== char.toLowerCase() && isInUpperCase(text, at);
    return upper ? kazakhUpper(latin) : latin;
  });
}

/**
 * Kazakh text in the Latin alphabet of 2021 in Cyrillic; letters that the alphabet lacks stay.
 * @param text Kazakh text; its length may change. Text in another language is turned letter by letter all the same
 * @example toCyrillic("Qazaqstan") // "Қазақстан"
 */
export function toCyrillic(text: string): string {
  return text.replace(/Y[uUaA]|y[ua]|\p{Script=Latin}/gu, (letters) => TO_CYRILLIC.get(letters) ?? letters);
}

function isInUpperCase(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  const before = text.charAt(at - 1);
  const isUpper = (char: string): boolean => char !== char.toLowerCase();
  const isLower = (char: string): boolean => char !== char.toUpperCase();
  return !isLower(next) && (isUpper(next) || isUpper(before));
}
