/** A PDF with the fonts as they come from their makers instead of the shipped parts: what both must look alike to. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { PDFDict, PDFName, PDFParser } from "pdf-lib";
import { readFont } from "../scripts/font-tables.ts";
import { BOLD_CORE } from "../src/data/bold-core.ts";
import { BOLD_MORE } from "../src/data/bold-more.ts";
import { ITALIC_CORE } from "../src/data/italic-core.ts";
import { REGULAR_CORE } from "../src/data/regular-core.ts";
import { REGULAR_MORE } from "../src/data/regular-more.ts";
import type { FontData } from "../src/font-data.ts";
import { serialize } from "../src/write/serialize.ts";

const FILES: readonly (readonly [FontData, string])[] = [
  [REGULAR_CORE, "400Regular/Tinos_400Regular.ttf"],
  [REGULAR_MORE, "400Regular/Tinos_400Regular.ttf"],
  [BOLD_CORE, "700Bold/Tinos_700Bold.ttf"],
  [BOLD_MORE, "700Bold/Tinos_700Bold.ttf"],
  [ITALIC_CORE, "400Regular_Italic/Tinos_400Regular_Italic.ttf"],
];

/** The shipped parts, each with the bytes of its whole face. */
export function fullFonts(): { readonly font: FontData; readonly bytes: Uint8Array }[] {
  const { resolve } = createRequire(import.meta.url);
  return FILES.map(([font, file]) => ({ font, bytes: readFileSync(resolve(`@expo-google-fonts/tinos/${file}`)) }));
}

/** The same document with whole, hinted fonts. */
export async function withFullFonts(pdf: Uint8Array): Promise<Uint8Array> {
  const context = await PDFParser.forBytesWithOptions(pdf).parseDocument();
  const full = new Map(fullFonts().map((each) => [`/${each.font.name}`, each]));
  let swapped = 0;
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || `${object.get(PDFName.of("Subtype"))}` !== "/CIDFontType2") continue;
    const found = full.get(`${object.get(PDFName.of("BaseFont"))}`);
    if (!found) throw new Error(`the document has a font of its own: ${object.get(PDFName.of("BaseFont"))}`);
    const descriptor = object.lookup(PDFName.of("FontDescriptor"), PDFDict);
    descriptor.set(
      PDFName.of("FontFile2"),
      context.register(context.flateStream(found.bytes, { Length1: found.bytes.length })),
    );
    object.set(PDFName.of("CIDToGIDMap"), context.register(context.flateStream(glyphMap(found.font, found.bytes))));
    swapped++;
  }
  if (swapped === 0) throw new Error("the document has no fonts");
  return serialize(context);
}

/** By code in the document the glyph in the whole face, two bytes each. */
function glyphMap(font: FontData, bytes: Uint8Array): Uint8Array {
  const { glyphs } = readFont(bytes);
  const map = new Uint8Array(font.widths.length * 2);
  [...font.characters].forEach((char, at) => {
    const glyph = glyphs.get(char.codePointAt(0) ?? 0) ?? 0;
    map.set([glyph >> 8, glyph & 0xff], (font.glyphs[at] ?? 0) * 2);
  });
  return map;
}
