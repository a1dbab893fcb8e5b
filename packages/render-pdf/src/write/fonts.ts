/** The font objects of a document: only the face parts that it uses, each embedded whole as it was prepared. */
import {
  decodeFromBase64,
  type PDFArray,
  PDFContext,
  type PDFDict,
  PDFRawStream,
  type PDFRef,
  PDFString,
} from "pdf-lib";
import type { FontData } from "../font-data.ts";

/** Which fonts a document uses, by the name under which pages call them. */
export class FontNames {
  private readonly names = new Map<FontData, string>();

  nameOf(font: FontData): string {
    const known = this.names.get(font);
    if (known !== undefined) return known;
    const name = `F${this.names.size}`;
    this.names.set(font, name);
    return name;
  }

  get used(): ReadonlyMap<FontData, string> {
    return this.names;
  }
}

/** Writes the used fonts and gives the dictionary that pages and fields share. */
export function writeFonts(context: PDFContext, fonts: FontNames): PDFDict {
  const refs = [...fonts.used].map(([font, name]): [string, PDFRef] => [name, writeFont(context, font)]);
  return context.obj(Object.fromEntries(refs));
}

/** A Type 0 font whose codes are glyphs; PDF 32000-1, 9.7. */
function writeFont(context: PDFContext, font: FontData): PDFRef {
  const { file, toUnicode, widths } = preparedStreams(font);
  const descriptor = context.obj({
    Type: "FontDescriptor",
    FontName: font.name,
    // Serif, not symbolic.
    Flags: 34,
    FontBBox: [...font.bbox],
    ItalicAngle: font.italicAngle,
    Ascent: font.ascent,
    Descent: font.descent,
    CapHeight: font.capHeight,
    StemV: font.name.includes("Bold") ? 140 : 80,
    FontFile2: context.register(file),
  });
  const glyphs = context.obj({
    Type: "Font",
    Subtype: "CIDFontType2",
    BaseFont: font.name,
    CIDSystemInfo: { Registry: PDFString.of("Adobe"), Ordering: PDFString.of("Identity"), Supplement: 0 },
    FontDescriptor: context.register(descriptor),
    CIDToGIDMap: "Identity",
    W: context.register(widths),
  });
  const whole = context.obj({
    Type: "Font",
    Subtype: "Type0",
    BaseFont: font.name,
    Encoding: "Identity-H",
    DescendantFonts: [context.register(glyphs)],
    ToUnicode: context.register(toUnicode),
  });
  return context.register(whole);
}

/** Streams and widths of a font, made once: they are the same in every document and refer to nothing. */
interface PreparedStreams {
  readonly file: PDFRawStream;
  readonly toUnicode: PDFRawStream;
  readonly widths: PDFArray;
}

const prepared = new Map<FontData, PreparedStreams>();

function preparedStreams(font: FontData): PreparedStreams {
  const known = prepared.get(font);
  if (known) return known;
  const context = PDFContext.create();
  const stream = (base64: string, facts: Record<string, number>) =>
    PDFRawStream.of(context.obj({ Filter: "FlateDecode", ...facts }), decodeFromBase64(base64));
  const made = {
    file: stream(font.file, { Length1: font.length }),
    toUnicode: stream(font.toUnicode, {}),
    widths: context.obj([0, [...font.widths]]),
  };
  prepared.set(font, made);
  return made;
}
