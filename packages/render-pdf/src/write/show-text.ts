/** Letters on one baseline → operators; a line is split where another part of the face draws the next character. */
import type { Emphasis } from "@qujat/model";
import { glyphOf } from "../faces.ts";
import type { FontData } from "../font-data.ts";
import type { FontNames } from "./fonts.ts";

/** Words to show. */
export interface Words {
  readonly text: string;
  readonly size: number;
  readonly emphasis: Emphasis | null;
  /** Added to every blank. */
  readonly stretch: number;
}

/**
 * Shows words with their baseline at x, y.
 *
 * @throws Error for a character without a glyph: `checkSheet` comes first, so that this is a fault
 */
export function showText({ text, size, emphasis, stretch }: Words, x: number, y: number, fonts: FontNames): string {
  const gap = stretch > 0 ? `)${Math.round((-stretch / size) * 1e5) / 100}(` : "";
  let operators = `BT 1 0 0 1 ${Math.round(x * 1000) / 1000} ${Math.round(y * 1000) / 1000} Tm`;
  let font: FontData | null = null;
  let codes = "";
  const show = () => (codes === "" ? "" : gap === "" ? ` (${codes})Tj` : ` [(${codes})]TJ`);
  for (const char of text) {
    const glyph = glyphOf(char, emphasis);
    if (glyph === null) throw new Error(`no glyph for ${JSON.stringify(char)}`);
    if (glyph.font !== font) {
      operators += `${show()} /${fonts.nameOf(glyph.font)} ${size} Tf`;
      font = glyph.font;
      codes = "";
    }
    codes += char === " " ? glyph.code + gap : glyph.code;
  }
  return `${operators}${show()} ET\n`;
}
