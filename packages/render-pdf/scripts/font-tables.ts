/** Reads the tables of a TrueType file that a PDF needs to know: characters, glyphs, widths, measures of the face. */

/** What is read from a face; measures in its own units, of which `unitsPerEm` make the size. */
export interface FontFacts {
  readonly unitsPerEm: number;
  readonly bbox: readonly [number, number, number, number];
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly italicAngle: number;
  readonly glyphCount: number;
  /** Widths by glyph. */
  readonly advances: readonly number[];
  /** Code point to glyph, in code point order. */
  readonly glyphs: ReadonlyMap<number, number>;
  /** Bytes a glyph's offset takes in `loca`: 2 is the short form. */
  readonly locaBytes: number;
}

/**
 * The facts of a TrueType face.
 *
 * @throws Error when the file has no format 4 character map
 */
export function readFont(bytes: Uint8Array): FontFacts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const table = tablesOf(view);
  const head = table("head");
  const hhea = table("hhea");
  const glyphCount = view.getUint16(table("maxp") + 4);
  return {
    unitsPerEm: view.getUint16(head + 18),
    bbox: [0, 1, 2, 3].map((at) => view.getInt16(head + 36 + 2 * at)) as [number, number, number, number],
    ascent: view.getInt16(hhea + 4),
    descent: view.getInt16(hhea + 6),
    capHeight: view.getInt16(table("OS/2") + 88),
    italicAngle: view.getInt32(table("post") + 4) / 65536,
    glyphCount,
    advances: advancesOf(view, table("hmtx"), view.getUint16(hhea + 34), glyphCount),
    glyphs: glyphsOf(view, table("cmap")),
    locaBytes: view.getInt16(head + 50) === 0 ? 2 : 4,
  };
}

function tablesOf(view: DataView): (tag: string) => number {
  const offsets = new Map<string, number>();
  for (let at = 12; at < 12 + 16 * view.getUint16(4); at += 16) {
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte)));
    offsets.set(tag, view.getUint32(at + 8));
  }
  return (tag) => {
    const offset = offsets.get(tag);
    if (offset === undefined) throw new Error(`the font has no table ${tag}`);
    return offset;
  };
}

/** The last width of `hmtx` holds for every glyph after it. */
function advancesOf(view: DataView, hmtx: number, widths: number, glyphCount: number): number[] {
  return Array.from({ length: glyphCount }, (_, glyph) => view.getUint16(hmtx + 4 * Math.min(glyph, widths - 1)));
}

/** The character map of the basic plane, OpenType format 4. */
function glyphsOf(view: DataView, cmap: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let at = 0; at < view.getUint16(cmap + 2); at++) {
    const start = cmap + view.getUint32(cmap + 8 + 8 * at);
    if (view.getUint16(start) !== 4) continue;
    const segments = view.getUint16(start + 6) / 2;
    for (let segment = 0; segment < segments; segment++) readSegment(view, start + 14, segments, segment, glyphs);
    return new Map([...glyphs].sort(([a], [b]) => a - b));
  }
  throw new Error("the font has no character map of format 4");
}

function readSegment(view: DataView, ends: number, segments: number, segment: number, into: Map<number, number>): void {
  const starts = ends + 2 * segments + 2;
  const deltas = starts + 2 * segments;
  const ranges = deltas + 2 * segments;
  const first = view.getUint16(starts + 2 * segment);
  const last = Math.min(view.getUint16(ends + 2 * segment), 0xfffe);
  const delta = view.getUint16(deltas + 2 * segment);
  const range = view.getUint16(ranges + 2 * segment);
  for (let point = first; point <= last; point++) {
    const listed = range === 0 ? point : view.getUint16(ranges + 2 * segment + range + 2 * (point - first));
    const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff;
    if (glyph !== 0) into.set(point, glyph);
  }
}
