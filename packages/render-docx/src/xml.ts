/** Text → XML, letter for letter. */

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Words as they stand in an element or, without line breaks, between double quotes. */
export function escaped(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char) : text;
}

/** Words inside double quotes, where XML would turn breaks into blanks. */
export function attribute(text: string): string {
  return escaped(text).replace(/[\n\t]/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** The first line of every part. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
