/** What a character is to the tokenizer: one table look-up a UTF-16 unit. */

/** Neither part of a word nor a sign that may join two. */
export const SEPARATOR = 0;
/** A letter of any script. */
export const LETTER = 1;
/** A decimal digit. */
export const DIGIT = 2;
/** Stands within a word and means nothing: soft hyphens, joiners, accents that no letter has taken up. */
export const SILENT = 3;
/** A sign that joins what stands on both its sides, if they touch it. */
export const JOINER = 4;

/** Signs that may join, with the sign that stands for them in an exact form; apostrophes leave none. */
export const JOINERS: ReadonlyMap<number, string> = new Map(
  [
    ["-", "-"],
    ["\u2010", "-"],
    ["\u2011", "-"],
    ["/", "/"],
    [".", "."],
    [":", ":"],
    [",", ","],
    ["@", "@"],
    ["_", "_"],
    ["'", ""],
    ["\u2019", ""],
    ["\u02bc", ""],
    ["\u02b9", ""],
    ["`", ""],
  ].map(([sign = "", written = ""]) => [sign.charCodeAt(0), written]),
);

const TABLE_SIZE = 0x2100;
const KINDS = kindsOfCodes();

/** The kind of the character at a place of a text; both halves of a letter beyond the basic plane are letters. */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < TABLE_SIZE) return KINDS[code] ?? SEPARATOR;
  if (code >= 0xdc00 && code <= 0xdfff) return kindOf(text.codePointAt(at - 1) ?? code);
  return kindOf(text.codePointAt(at) ?? code);
}

function kindsOfCodes(): Uint8Array {
  const kinds = new Uint8Array(TABLE_SIZE);
  for (let code = 0; code < TABLE_SIZE; code++) kinds[code] = kindOf(code);
  for (const code of JOINERS.keys()) kinds[code] = JOINER;
  return kinds;
}

function kindOf(codePoint: number): number {
  const char = String.fromCodePoint(codePoint);
  if (/\p{Nd}/u.test(char)) return DIGIT;
  if (/[\p{L}\p{N}]/u.test(char)) return LETTER;
  if (/[\p{Mn}\p{Mc}\u00ad\u200b-\u200d\u2060\ufeff]/u.test(char)) return SILENT;
  return SEPARATOR;
}
