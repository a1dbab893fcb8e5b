/** The shipped fonts: what the script writes, with the glyphs and widths of the whole faces. */
import { characterWidth } from "@qujat/model/sheet-geometry";
import { describe, expect, it } from "vitest";
import { charset } from "../scripts/charset.ts";
import { readFont } from "../scripts/font-tables.ts";
import { glyphOf } from "../src/faces.ts";
import { fullFonts } from "./full-font.ts";

const fonts = fullFonts().map(({ font, bytes }) => ({ name: font.name, font, full: readFont(bytes) }));

describe.each(fonts)("$name", ({ font, full }) => {
  const characters = [...font.characters];

  it("has the characters of its part", () => {
    expect(font.characters).toBe(charset(font.name.startsWith("QUJATA") ? "core" : "more"));
    expect(font.glyphs).toHaveLength(characters.length);
  });

  it("has the widths of the whole face, in the file and in the measures that lines are broken with", () => {
    const emphasis = font.name.includes("Bold") ? "bold" : font.name.includes("Italic") ? "italic" : null;
    for (const [at, char] of characters.entries()) {
      const advance = full.advances[full.glyphs.get(char.codePointAt(0) ?? 0) ?? 0] ?? 0;
      expect(font.widths[font.glyphs[at] ?? 0], char).toBeCloseTo((advance * 1000) / 2048, 2);
      expect(characterWidth(char, emphasis), char).toBe(advance / 2048);
    }
  });

  it("stands on lines of the same height", () => {
    expect([full.ascent, full.descent].map((measure) => Math.round((measure * 1000) / 2048))).toEqual([
      font.ascent,
      font.descent,
    ]);
  });
});

describe("A character", () => {
  it("that can be measured can be drawn, and the other way round", () => {
    for (let point = 0; point < 0x10000; point++) {
      const char = String.fromCharCode(point);
      for (const emphasis of [null, "bold", "italic"] as const)
        expect(glyphOf(char, emphasis) === null, `U+${point.toString(16)}`).toBe(
          characterWidth(char, emphasis) === null,
        );
    }
  });
});
