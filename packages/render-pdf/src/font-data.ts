/** What is known of a shipped face part before any document is made: prepared once, so that no font is parsed at run time. */
export interface FontData {
  /** PostScript name with the mark of a subset. */
  readonly name: string;
  /** The characters it draws, in code point order. */
  readonly characters: string;
  /** For each of them its glyph, which is also its code in the text of a page. */
  readonly glyphs: readonly number[];
  /** By glyph, in thousandths of the size. */
  readonly widths: readonly number[];
  readonly bbox: readonly number[];
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly italicAngle: number;
  /** Bytes of the TrueType file. */
  readonly length: number;
  /** The TrueType file, deflated, in base64. */
  readonly file: string;
  /** The map from glyphs to characters, deflated, in base64. */
  readonly toUnicode: string;
}
