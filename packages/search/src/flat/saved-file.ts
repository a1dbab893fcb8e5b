/**
 * The saved form of an index: a header of eight numbers, then for each segment its bytes and what was removed from it.
 *
 * The header holds: mark, version, length, checksum of what follows the header, length and checksum of the texts, two
 * zeros. Numbers are little-endian, as on every machine that runs this program.
 */
import type { SavedIndex } from "../engine.ts";
import { IndexError } from "../index-error.ts";
import { aligned, bytesOf, packSections, unpackSections, wordsOf } from "./sections.ts";
import { Segment } from "./segment.ts";

const MARK = 0x54414a51;
/** The format; a reader refuses what is newer and what is older. */
export const VERSION = 1;
const HEADER = 32;

/** The bytes of segments: one array of the index, one of the texts. */
export function saveSegments(segments: readonly Segment[]): { readonly index: Uint8Array; readonly texts: Uint8Array } {
  const texts = packSections(segments.map(({ texts }) => texts.all()));
  const packed = packSections(segments.flatMap((segment) => [segment.bytes.index, segment.removed ?? new Uint8Array()]));
  const index = new Uint8Array(HEADER + packed.length);
  index.set(packed, HEADER);
  const header = [MARK, VERSION, index.length, checksum(packed), texts.length, checksum(texts), 0, 0];
  index.set(bytesOf(Uint32Array.from(header)));
  return { index, texts };
}

/**
 * Reads what `saveSegments` wrote, without copying or unpacking it.
 * @throws IndexError when it is no index, incomplete, altered, or of another version
 */
export function loadSegments({ index, texts }: SavedIndex): Segment[] {
  const bytes = index.byteOffset % 4 === 0 ? index : index.slice();
  if (bytes.length < HEADER) throw new IndexError("foreign-index", "index", {});
  const [mark, version, length = 0, sum, textsLength = 0, textsSum] = wordsOf(bytes.subarray(0, HEADER));
  if (mark !== MARK) throw new IndexError("foreign-index", "index", {});
  if (version !== VERSION) throw new IndexError("newer-index", "index", { found: version ?? 0, known: VERSION });
  if (length !== bytes.length) throw incomplete("index", length, bytes.length);
  const packed = bytes.subarray(HEADER);
  if (checksum(packed) !== sum) throw new IndexError("altered-index", "index", {});
  if (typeof texts !== "function") {
    if (texts.length !== textsLength) throw incomplete("texts", textsLength, texts.length);
    if (checksum(texts) !== textsSum) throw new IndexError("altered-index", "texts", {});
  }
  return segmentsOf(unpackSections(packed), texts);
}

function segmentsOf(sections: readonly Uint8Array[], texts: SavedIndex["texts"]): Segment[] {
  const read = typeof texts === "function" ? texts : reader(texts.byteOffset % 4 === 0 ? texts : texts.slice());
  const count = sections.length / 2;
  const header = wordsOf(copied(read(0, 4 + count * 8)));
  return Array.from({ length: count }, (_, at) => {
    const from = header[1 + at * 2] ?? 0;
    const segment = new Segment({
      index: sections[at * 2] as Uint8Array<ArrayBuffer>,
      texts: typeof texts === "function" ? (start, end) => read(from + start, from + end) : read(from, from + (header[2 + at * 2] ?? 0)),
    });
    const removed = sections[at * 2 + 1] as Uint8Array;
    if (removed.length > 0) segment.restoreRemoved(removed.slice());
    return segment;
  });
}

function reader(bytes: Uint8Array): (from: number, to: number) => Uint8Array {
  return (from, to) => bytes.subarray(from, to);
}

function copied(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
}

function incomplete(file: string, expected: number, found: number): IndexError {
  return new IndexError(found < expected ? "truncated-index" : "altered-index", file, { expected, found });
}

/** Four sums over every fourth word, so that the processor need not wait for one of them. */
function checksum(bytes: Uint8Array): number {
  const whole = bytes.length & ~15;
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, whole / 4);
  let a = 1;
  let b = 2;
  let c = 3;
  let d = aligned(bytes.length);
  for (let at = 0; at < words.length; at += 4) {
    a = Math.imul(a ^ (words[at] as number), 0x9e3779b1);
    b = Math.imul(b ^ (words[at + 1] as number), 0x85ebca6b);
    c = Math.imul(c ^ (words[at + 2] as number), 0xc2b2ae35);
    d = Math.imul(d ^ (words[at + 3] as number), 0x27d4eb2f);
  }
  for (let at = whole; at < bytes.length; at++) a = Math.imul(a ^ (bytes[at] as number), 0x01000193);
  const mixed = Math.imul(a ^ (a >>> 15), 3) ^ Math.imul(b ^ (b >>> 13), 5) ^ Math.imul(c ^ (c >>> 11), 7) ^ Math.imul(d ^ (d >>> 7), 9);
  return mixed >>> 0;
}
