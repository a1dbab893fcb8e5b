/**
 * Subsets Tinos into the faces that the renderer ships, and writes what both renderers must know of them:
 * `node --conditions=@qujat/source scripts/make-fonts.ts`, by hand, when the characters or the font change.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { deflateSync } from "node:zlib";
import subsetFont from "subset-font";
import { charset } from "./charset.ts";
import { type FontFacts, readFont } from "./font-tables.ts";

/** A face, where it is in the npm package, and which parts of it are shipped: values are never printed in italics. */
const FACES = [
  { face: "regular", file: "400Regular/Tinos_400Regular.ttf", name: "Tinos", parts: ["core", "more"] },
  { face: "bold", file: "700Bold/Tinos_700Bold.ttf", name: "Tinos-Bold", parts: ["core", "more"] },
  { face: "italic", file: "400Regular_Italic/Tinos_400Regular_Italic.ttf", name: "Tinos-Italic", parts: ["core"] },
] as const;

const SOURCE =
  "Source: Tinos 1.340 (npm @expo-google-fonts/tinos 0.4.2), SIL Open Font License 1.1, without a reserved name.";

const require = createRequire(import.meta.url);
const data = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What the character map of a full face says, for tests that compare. */
export function fullFace(file: string): Buffer {
  return readFileSync(require.resolve(`@expo-google-fonts/tinos/${file}`));
}

async function makeFonts(): Promise<void> {
  const widths: string[] = [];
  for (const { face, file, name, parts } of FACES) {
    const full = fullFace(file);
    for (const part of parts)
      writeFileSync(data(`../src/data/${face}-${part}.ts`), await partModule(full, face, name, part));
    widths.push(`  ${face}: {\n${widthLines(readFont(full), parts.map(charset).join(""))}\n  },`);
  }
  writeFileSync(data("../../model/src/data/tinos-widths.ts"), widthsModule(widths));
}

/** A module that holds one part of a face. */
async function partModule(full: Buffer, face: string, name: string, part: "core" | "more"): Promise<string> {
  const bytes = await subset(full, charset(part));
  const facts = readFont(bytes);
  const missing = [...charset(part)].filter((char) => !facts.glyphs.has(char.codePointAt(0) ?? 0));
  if (missing.length > 0) throw new Error(`${name} lacks ${missing.join(" ")}`);
  if (facts.locaBytes !== 2) throw new Error(`${name} has a long loca, which some viewers read wrongly`);
  const constant = `${face}${part === "core" ? "Core" : "More"}`.replace(/^./, (letter) => letter.toUpperCase());
  return `/**
 * The ${face} face, part ${part}: subset without hints, deflated, and what a PDF says about it.
 * ${SOURCE}
 * Written by scripts/make-fonts.ts.
 */
import type { FontData } from "../font-data.ts";

export const ${constant.replace(/([a-z])([A-Z])/g, "$1_$2").toUpperCase()}: FontData = ${JSON.stringify(fontData(facts, bytes, name, part), null, 2)};
`;
}

/** Hints only help on screens of few pixels; tables of layout are not used, since a form breaks its lines without kerning. */
async function subset(full: Buffer, characters: string): Promise<Buffer> {
  return subsetFont(full, characters, {
    targetFormat: "truetype",
    noHinting: true,
    keepFeatures: [],
    dropTables: ["GPOS", "GSUB", "GDEF", "gasp"],
  });
}

function fontData(facts: FontFacts, bytes: Buffer, name: string, part: string) {
  const scale = 1000 / facts.unitsPerEm;
  const entries = [...facts.glyphs];
  return {
    name: `${part === "core" ? "QUJATA" : "QUJATB"}+${name}`,
    characters: String.fromCodePoint(...entries.map(([point]) => point)),
    glyphs: entries.map(([, glyph]) => glyph),
    widths: facts.advances.map((advance) => Math.round(advance * scale * 1000) / 1000),
    bbox: facts.bbox.map((measure) => Math.round(measure * scale)),
    ascent: Math.round(facts.ascent * scale),
    descent: Math.round(facts.descent * scale),
    capHeight: Math.round(facts.capHeight * scale),
    italicAngle: Math.round(facts.italicAngle * 10) / 10,
    length: bytes.length,
    file: deflateSync(bytes, { level: 9 }).toString("base64"),
    toUnicode: deflateSync(toUnicode(entries), { level: 9 }).toString("base64"),
  };
}

/** A map from glyphs back to characters, by which text is copied, searched and read aloud; PDF 32000-1, 9.10.3. */
function toUnicode(entries: readonly (readonly [point: number, glyph: number])[]): string {
  const hex = (value: number) => value.toString(16).padStart(4, "0").toUpperCase();
  // Where two characters share a glyph, the first is meant: a space, not a no-break space.
  const points = new Map(entries.toReversed().map(([point, glyph]) => [glyph, point]));
  const lines = [...points].sort(([a], [b]) => a - b).map(([glyph, point]) => `<${hex(glyph)}> <${hex(point)}>`);
  const blocks = Array.from({ length: Math.ceil(lines.length / 100) }, (_, at) =>
    lines.slice(at * 100, at * 100 + 100),
  );
  return [
    "/CIDInit /ProcSet findresource begin",
    "12 dict begin",
    "begincmap",
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
    "/CMapName /Adobe-Identity-UCS def",
    "/CMapType 2 def",
    "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange",
    ...blocks.map((block) => `${block.length} beginbfchar\n${block.join("\n")}\nendbfchar`),
    "endcmap",
    "CMapName currentdict /CMap defineresource pop",
    "end",
    "end",
  ].join("\n");
}

/** One line a width: the characters that have it. */
function widthLines(facts: FontFacts, characters: string): string {
  const byWidth = new Map<number, string>();
  for (const char of characters) {
    const width = facts.advances[facts.glyphs.get(char.codePointAt(0) ?? 0) ?? 0] ?? 0;
    byWidth.set(width, (byWidth.get(width) ?? "") + char);
  }
  return [...byWidth]
    .sort(([a], [b]) => a - b)
    .map(([width, chars]) => `    ${width}: ${JSON.stringify(chars)},`)
    .join("\n");
}

function widthsModule(faces: readonly string[]): string {
  return `/**
 * Widths of the letters of forms, in 2048ths of their size: by face, by width, the characters that have it.
 * They are those of Times New Roman, so that lines break alike in every program.
 * ${SOURCE}
 * Written by packages/render-pdf/scripts/make-fonts.ts.
 */
export const WIDTHS: Readonly<Record<"regular" | "bold" | "italic", Readonly<Record<number, string>>>> = {
${faces.join("\n")}
};
`;
}

if (import.meta.main) await makeFonts();
