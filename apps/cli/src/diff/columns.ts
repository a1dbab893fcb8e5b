/** Two columns of a terminal: text wrapped to their width, marks in colour. */
import type { Glyph } from "./rows.ts";

/** Glyphs on lines of at most `width` characters, broken at blanks where there are any. */
export function wrapGlyphs(glyphs: readonly Glyph[], width: number): Glyph[][] {
  const lines: Glyph[][] = [];
  let start = 0;
  while (glyphs.length - start > width) {
    let end = start + width;
    while (end > start && !isBlank(glyphs[end])) end--;
    const broken = end > start;
    lines.push(glyphs.slice(start, broken ? end : start + width));
    start = broken ? end + 1 : start + width;
  }
  lines.push(glyphs.slice(start));
  return lines;
}

function isBlank(glyph: Glyph | undefined): boolean {
  return glyph !== undefined && glyph.character.trim() === "";
}

/** A line as text, padded to the width; `paint` colours what is marked. */
export function paintGlyphs(glyphs: readonly Glyph[], width: number, paint: (text: string) => string): string {
  let out = "";
  for (let at = 0; at < glyphs.length; ) {
    const marked = glyphs[at]?.marked === true;
    let text = "";
    while (at < glyphs.length && glyphs[at]?.marked === marked) text += glyphs[at++]?.character ?? "";
    // A tab or control character would shift the column.
    const printable = text.replace(/[\p{Cc}\t]/gu, " ");
    out += marked ? paint(printable) : printable;
  }
  return out + " ".repeat(Math.max(0, width - glyphs.length));
}
