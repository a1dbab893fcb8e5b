/** Text → HTML, letter for letter. */

/** A character that no page can hold, and where it stands. */
export class ForbiddenCharacterError extends Error {
  override readonly name = "ForbiddenCharacterError";
  /** Id of the field that holds it; null for words of the form itself. */
  readonly field: string | null;
  readonly character: string;
  /** Its code point as Unicode writes it: `U+0000`. */
  readonly codePoint: string;

  constructor(field: string | null, character: string) {
    const codePoint = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
    const where = field === null ? "the form's own words" : `field ${field}`;
    super(`${where}: a page cannot hold ${codePoint} (${JSON.stringify(character)}): leave it out`);
    this.field = field;
    this.character = character;
    this.codePoint = codePoint;
  }
}

/** What HTML has no way to write: control characters (13.2.3.5), halves of surrogate pairs, noncharacters at the end of the plane. */
const FORBIDDEN = /[^\t\n\r\u0020-\u007E\u00A0-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "\r": "&#13;",
};

/**
 * Words as they stand in an element or between quotes.
 *
 * @param field id of the field that holds them; null for words of the form itself
 * @throws ForbiddenCharacterError for a character that HTML cannot hold
 */
export function escaped(text: string, field: string | null = null): string {
  const found = FORBIDDEN.exec(text);
  if (found) throw new ForbiddenCharacterError(field, found[0]);
  return text.replace(/[&<>"'\r]/g, (char) => ESCAPES[char] ?? char);
}
