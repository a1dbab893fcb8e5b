/** Text: a string that knows, for every character, the file, line and column it was extracted from. */

/**
 * An immutable string with the origin of every character. Plain JSON.
 *
 * `origins` is a flat list of triples `offset, line, column`, ascending by offset. A triple holds for the characters
 * from its offset up to the next triple's: they stand one after another on that line of the file, starting at that
 * column. Lines and columns count from 1, columns in UTF-16 units; line 0 marks white space that a repair inserted.
 */
export interface Text {
  readonly value: string;
  readonly file: string;
  readonly origins: readonly number[];
}

/** A place in a source file: line and column from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * The Text of a whole file: line breaks are `\n`, every character is its own origin.
 *
 * @param file name of the source, as messages and reports shall print it
 * @param value decoded content
 * @example textOf("act.txt", "ab\ncd").origins // [0, 1, 1, 3, 2, 1]
 */
export function textOf(file: string, value: string): Text {
  const origins: number[] = [];
  let line = 1;
  for (let start = 0; start < value.length || line === 1; line++) {
    origins.push(start, line, 1);
    const end = value.indexOf("\n", start);
    if (end < 0) break;
    start = end + 1;
  }
  return { value, file, origins };
}

/**
 * Where the character at `offset` was extracted from; undefined for white space that a repair inserted.
 * The end of the text has the place just after its last character.
 *
 * @example originAt(textOf("act.txt", "ab\ncd"), 4) // { file: "act.txt", line: 2, column: 2 }
 */
export function originAt(text: Text, offset: number): Place | undefined {
  const at = runAt(text.origins, offset);
  const line = text.origins[at + 1] ?? 0;
  if (line === 0) return undefined;
  const column = (text.origins[at + 2] ?? 1) + offset - (text.origins[at] ?? 0);
  return { file: text.file, line, column };
}

/** The place of the first character at or after `offset` that was extracted, for messages and reports. */
export function placeAt(text: Text, offset: number): Place {
  for (let at = runAt(text.origins, offset); at < text.origins.length; at += 3) {
    const place = originAt(text, Math.max(offset, text.origins[at] ?? 0));
    if (place) return place;
  }
  return { file: text.file, line: 1, column: 1 };
}

/**
 * The part of a Text with its origins. Offsets outside of the text are taken as its start or its end.
 *
 * @param to exclusive; default the end of the text; before `from` it means an empty part
 * @example sliceText(textOf("act.txt", "ab\ncd"), 3).origins // [0, 2, 1]
 */
export function sliceText(text: Text, from: number, to: number = text.value.length): Text {
  const start = Math.min(Math.max(from, 0), text.value.length);
  const end = Math.min(Math.max(to, start), text.value.length);
  const origins: number[] = [];
  for (let at = runAt(text.origins, start); at < text.origins.length; at += 3) {
    const run = text.origins[at] ?? 0;
    if (run >= end && origins.length > 0) break;
    const skipped = Math.max(0, start - run);
    const line = text.origins[at + 1] ?? 0;
    origins.push(run + skipped - start, line, line === 0 ? 0 : (text.origins[at + 2] ?? 1) + skipped);
  }
  return { value: text.value.slice(start, end), file: text.file, origins };
}

/** Index in `origins` of the triple that covers `offset`. */
export function runAt(origins: readonly number[], offset: number): number {
  let low = 0;
  let high = origins.length / 3 - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((origins[middle * 3] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low * 3;
}
