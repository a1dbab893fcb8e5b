/** The shipped faces: which part of a face draws a character, and with which code. */
import type { Emphasis } from "@qujat/model";
import { BOLD_CORE } from "./data/bold-core.ts";
import { BOLD_MORE } from "./data/bold-more.ts";
import { ITALIC_CORE } from "./data/italic-core.ts";
import { REGULAR_CORE } from "./data/regular-core.ts";
import { REGULAR_MORE } from "./data/regular-more.ts";
import type { FontData } from "./font-data.ts";

/** How a character is drawn. */
export interface Glyph {
  readonly font: FontData;
  /** Its two bytes as they stand in a literal string of a page, one character a byte. */
  readonly code: string;
}

/** Parts by emphasis, the first that has a character draws it. */
const PARTS = {
  regular: [REGULAR_CORE, REGULAR_MORE],
  bold: [BOLD_CORE, BOLD_MORE],
  italic: [ITALIC_CORE],
} as const;

/** The font of fields that are filled in later. */
export const FIELD_FONT: FontData = REGULAR_CORE;

const glyphs = {
  regular: glyphsOf(PARTS.regular),
  bold: glyphsOf(PARTS.bold),
  italic: glyphsOf(PARTS.italic),
};

function glyphsOf(parts: readonly FontData[]): ReadonlyMap<string, Glyph> {
  const found = new Map<string, Glyph>();
  for (const font of parts.toReversed()) {
    [...font.characters].forEach((char, at) => {
      found.set(char, { font, code: literal(font.glyphs[at] ?? 0) });
    });
  }
  return found;
}

/** A number of two bytes inside a literal string; PDF 32000-1, 7.3.4.2. */
function literal(number: number): string {
  return String.fromCharCode(number >> 8, number & 0xff)
    .replace(/[()\\]/g, "\\$&")
    .replace("\r", "\\r");
}

/** The glyph of a character; null when no shipped face has it. */
export function glyphOf(char: string, emphasis: Emphasis | null): Glyph | null {
  return glyphs[emphasis ?? "regular"].get(char) ?? null;
}
