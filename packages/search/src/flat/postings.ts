/**
 * Postings: in which passages a word stands, in which of their fields, and where.
 *
 * A payload is: how many passages, how many stems and their numbers, how many bytes the passages take, the passages,
 * the positions. A passage is its distance to the one before, doubled; odd when a byte of fields follows, even when the
 * word stands in it once and in its text. The byte has a bit for each short field and the times in the text, up to 7.
 * Positions are distances too: one for a plain passage, else their count and each of them.
 */
import { type ByteReader, ByteWriter } from "./byte-writer.ts";

/** Fields of a passage; all but `text` have a bit in the byte of fields. */
export const FIELDS = ["title", "number", "issuer", "heading", "context", "text"] as const;

/** The number of the field in which almost every word stands. */
export const TEXT = 5;

/** The number of the field that is searched but has no positions. */
export const CONTEXT = 4;

/** The byte of fields that a plain passage would have, and that of one in which a word stands in the context alone. */
export const PLAIN: number = 1 << 5;
export const CONTEXT_ONLY: number = 1 << CONTEXT;

const MOST_TIMES = 7;

/** Writes the postings of one word after another. */
export class PostingsWriter {
  private readonly docs = new ByteWriter();
  private readonly positions = new ByteWriter();
  private count = 0;
  private last = -1;

  /** One passage; documents ascend, and so do positions. */
  add(doc: number, fields: number, times: number, positions: Uint32Array, from: number, to: number): void {
    const plain = fields === 0 && times === 1;
    this.docs.number((doc - this.last - 1) * 2 + (plain ? 0 : 1));
    if (!plain) {
      this.docs.byte(fields | (Math.min(times, MOST_TIMES) << 5));
      this.positions.number(to - from);
    }
    let before = 0;
    for (let at = from; at < to; at++) {
      const position = positions[at] as number;
      this.positions.number(position - before);
      before = position;
    }
    this.last = doc;
    this.count++;
  }

  /** One passage whose positions are copied as they are. */
  copy(doc: number, fields: number, source: Uint8Array, from: number, to: number): void {
    this.docs.number((doc - this.last - 1) * 2 + (fields < 0 ? 0 : 1));
    if (fields >= 0) this.docs.byte(fields);
    this.positions.copy(source, from, to);
    this.last = doc;
    this.count++;
  }

  /** Ends the word and writes its payload; false when it stood in no passage. */
  end(target: ByteWriter, stems: readonly number[]): boolean {
    if (this.count === 0) return false;
    target.number(this.count);
    target.number(stems.length);
    for (const stem of stems) target.number(stem);
    target.number(this.docs.length);
    target.copy(this.docs.bytes, 0, this.docs.length);
    target.copy(this.positions.bytes, 0, this.positions.length);
    this.docs.length = 0;
    this.positions.length = 0;
    this.count = 0;
    this.last = -1;
    return true;
  }
}

/** Walks over the passages of a word, with their positions where they are asked for. */
export class PostingsReader {
  /** How many passages there are. */
  readonly count: number;
  readonly stems: readonly number[];
  doc = -1;
  /** The byte of fields, -1 for a plain passage. */
  fields = -1;
  private left: number;
  private readonly docs: ByteReader;
  private readonly positions: ByteReader;

  /** @param docs two readers at the payload: the first is moved over the passages, the second over the positions */
  constructor(docs: ByteReader, positions: ByteReader) {
    this.docs = docs;
    this.positions = positions;
    this.count = docs.number();
    this.stems = Array.from({ length: docs.number() }, () => docs.number());
    const bytes = docs.number();
    positions.at = docs.at + bytes;
    this.left = this.count;
  }

  /** Moves to the next passage; false after the last. The positions of the one before must have been read or skipped. */
  next(): boolean {
    if (this.left-- === 0) return false;
    const step = this.docs.number();
    this.doc += (step >>> 1) + 1;
    this.fields = step & 1 ? (this.docs.bytes[this.docs.at++] as number) : -1;
    return true;
  }

  /** The positions of the passage. */
  readPositions(): number[] {
    const count = this.fields < 0 ? 1 : this.positions.number();
    const positions: number[] = [];
    let position = 0;
    for (let at = 0; at < count; at++) {
      position += this.positions.number();
      positions.push(position);
    }
    return positions;
  }

  /** Skips the positions and returns where they stood. */
  skipPositions(): { readonly source: Uint8Array; readonly from: number; readonly to: number } {
    const { positions } = this;
    const from = positions.at;
    for (let count = this.fields < 0 ? 1 : positions.number(); count > 0; count--) positions.number();
    return { source: positions.bytes, from, to: positions.at };
  }
}
