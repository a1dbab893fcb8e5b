/** Values: numbers and dashes, which stand in cells of their own. */

const DASH = "[-–—+]";
const NUMBER = "\\d+(?:[.,:/-]\\d+)*%?";
/** Thousands set apart by blanks: `2 417 390`, `25 450,0`. */
const GROUPED = "\\d{1,3}(?: \\d{3})+(?:,\\d+)?";
const VALUE = `(?:${DASH}|${NUMBER})`;

const ONLY_VALUES = new RegExp(`^${VALUE}(?: ${VALUE})*$`);
const ENDING = new RegExp(`(?<=[\\p{L})»"*%] )(?:${GROUPED}|${VALUE})(?: (?:${GROUPED}|${VALUE}))*$`, "u");
const DASHES_AT_END = /(?<= )[-–—](?: [-–—])+$/;

/** Does a text hold numbers and dashes alone? */
export function isValues(words: string): boolean {
  return ONLY_VALUES.test(words);
}

/** Where the values at the end of a text begin, or -1. */
export function valuesAtEnd(words: string): number {
  return ENDING.exec(words)?.index ?? -1;
}

/** Where a run of dashes at the end of a text begins, or -1: nothing else than empty cells can be meant. */
export function dashesAtEnd(words: string): number {
  return DASHES_AT_END.exec(words)?.index ?? -1;
}

/**
 * The starts of the values in a text of values: each token one, or, where that makes more than `most`, with thousands
 * put together.
 */
export function valueStarts(words: string, most: number): number[] {
  const single = [...words.matchAll(new RegExp(VALUE, "g"))].map(({ index }) => index);
  if (single.length <= most) return single;
  return [...words.matchAll(new RegExp(`${GROUPED}|${VALUE}`, "g"))].map(({ index }) => index);
}
