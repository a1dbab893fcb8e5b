/**
 * Marks: white-space characters that passes use to write down what they decided about the printed lines.
 *
 * A line feed is undecided: what follows may go on with the block or begin another. A mark is a decision. All marks are
 * white space, so that setting one is an edit like any other; the source has none of them left once the first pass ran.
 */

/** Before the first character of a paragraph, heading or list item. */
export const PARAGRAPH = "\u2029";
/** Before the first character of a caption block. */
export const CAPTION = "\f";
/** Before a heading that was glued to another block. */
export const HEADING = "\u2001";
/** Before a line of a form. */
export const FORM = "\v";
/** Before the first cell of a table's row. */
export const ROW = "\u2000";
/** Between the cells of a row. */
export const CELL = "\t";
/** After the last character of a block that nothing may be joined to. */
export const CLOSED = "\u2028";

const OPENING = codesOf([PARAGRAPH, CAPTION, HEADING, FORM, ROW]);
const MARKS = codesOf([PARAGRAPH, CAPTION, HEADING, FORM, ROW, CELL, CLOSED]);

/** Is the code one of a mark? */
export function isMark(code: number): boolean {
  return MARKS.has(code);
}

/** Is the code one that opens a block? */
export function opensBlock(code: number): boolean {
  return OPENING.has(code);
}

function codesOf(marks: readonly string[]): ReadonlySet<number> {
  return new Set(marks.map((mark) => mark.charCodeAt(0)));
}
