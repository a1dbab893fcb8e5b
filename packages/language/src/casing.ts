/**
 * Letter case for Kazakh and Russian text, the same on every machine and never changing the length.
 *
 * Four letters look like one i. Cyrillic `І`/`і` (U+0406/U+0456) are a plain pair. Latin `I`/`i` are a pair too, as
 * Roman numerals, names and addresses need. Kazakh in the Latin alphabet has two other pairs, `I`/`ı` (U+0131) and
 * `İ` (U+0130)/`i`: `İ` lowers to `i` (Unicode's own mapping has two characters) and `ı` rises to `I` always, but `I`
 * lowers to `ı` and `i` rises to `İ` only where the caller says that the text is Kazakh in the Latin alphabet.
 */

/** How the Latin letters `I` and `i` are paired. */
export interface CasingOptions {
  /** `"plain"` (default): `I`/`i`. `"kazakh-latin"`: `I`/`ı` and `İ`/`i`, as in the Kazakh Latin alphabet. */
  readonly latin?: "plain" | "kazakh-latin";
}

/**
 * The text in lower case, as long as it was in UTF-16 units.
 * @param text any text
 * @param options how Latin `I` is paired; default plain, so `I` gives `i`
 * @example toLower("ҚАУЛЫ ЕТЕДІ") // "қаулы етеді"
 */
export function toLower(text: string, { latin = "plain" }: CasingOptions = {}): string {
  const source = latin === "kazakh-latin" ? text.replaceAll("I", "ı") : text;
  // Sigma is the one letter whose lower case depends on its neighbours, İ the one that grows.
  if (!source.includes("İ") && !source.includes("Σ")) return source.toLowerCase();
  return mapCharacters(source, (char) => (char === "İ" ? "i" : char.toLowerCase()));
}

/**
 * The text in upper case, as long as it was in UTF-16 units: a letter whose upper case is longer (`ß`) stays.
 * @param text any text
 * @param options how Latin `i` is paired; default plain, so `i` gives `I`
 * @example toUpper("бұйырамын") // "БҰЙЫРАМЫН"
 */
export function toUpper(text: string, { latin = "plain" }: CasingOptions = {}): string {
  const source = latin === "kazakh-latin" ? text.replaceAll("i", "İ") : text;
  const upper = source.toUpperCase();
  return upper.length === source.length ? upper : mapCharacters(source, (char) => char.toUpperCase());
}

/**
 * The text with its first character in upper case and the rest as it was, so that `ҚР` within a title survives.
 * @param text any text; what is not a letter stays
 * @param options how Latin `i` is paired; default plain
 * @example capitalise("қаулы") // "Қаулы"
 */
export function capitalise(text: string, options: CasingOptions = {}): string {
  const first = text.codePointAt(0);
  if (first === undefined) return text;
  const width = first > 0xffff ? 2 : 1;
  return toUpper(text.slice(0, width), options) + text.slice(width);
}

function mapCharacters(text: string, change: (char: string) => string): string {
  let result = "";
  for (const char of text) {
    const changed = change(char);
    result += changed.length === char.length ? changed : char;
  }
  return result;
}
