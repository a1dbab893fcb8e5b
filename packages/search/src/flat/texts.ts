/** Texts of passages, kept apart from the index so that they may stay on disk. */
import { decodeText } from "./codepage.ts";
import { splitCrumbs } from "./documents.ts";
import { KeyList } from "./key-list.ts";
import { aligned, wordsOf } from "./sections.ts";

/** Bytes in memory, or a function that reads a range of them, the end exclusive. */
export type ByteSource = Uint8Array | ((from: number, to: number) => Uint8Array);

const WORD = 4;
const HEADER = 11 * WORD;

/** Reads the text and the breadcrumb of a passage. */
export class Texts {
  private readonly source: ByteSource;
  private readonly header: Uint32Array;
  private crumbs: { readonly firsts: Uint32Array; readonly list: KeyList } | undefined;

  constructor(source: ByteSource) {
    this.source = source;
    this.header = wordsOf(this.read(0, HEADER));
  }

  /** The encoded text of a passage. */
  bytes(doc: number): Uint8Array {
    const at = this.start(3) + doc * WORD;
    const offsets = wordsOf(this.read(at, at + 2 * WORD));
    const base = this.start(4);
    return this.read(base + (offsets[0] ?? 0), base + (offsets[1] ?? 0));
  }

  /** The bytes of all texts. */
  all(): Uint8Array {
    const last = 4;
    return this.read(0, aligned(this.start(last) + (this.header[2 + last * 2] ?? 0)));
  }

  text(doc: number): string {
    return decodeText(this.bytes(doc));
  }

  breadcrumb(doc: number): readonly string[] {
    return splitCrumbs(this.joinedCrumbs(doc));
  }

  joinedCrumbs(doc: number): string {
    this.crumbs ??= {
      firsts: wordsOf(this.section(0)),
      list: new KeyList({ blocks: wordsOf(this.section(1)), bytes: this.section(2) }),
    };
    const { firsts, list } = this.crumbs;
    let low = 0;
    let high = firsts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((firsts[middle] as number) <= doc) low = middle;
      else high = middle - 1;
    }
    return list.at(low);
  }

  private section(index: number): Uint8Array {
    const from = this.start(index);
    return this.read(from, from + (this.header[2 + index * 2] ?? 0));
  }

  private start(index: number): number {
    return this.header[1 + index * 2] ?? 0;
  }

  /** Bytes that begin at a multiple of four when `from` does. */
  private read(from: number, to: number): Uint8Array {
    if (typeof this.source !== "function") return this.source.subarray(from, to);
    const bytes = this.source(from, to);
    return bytes.byteOffset % WORD === 0 ? bytes : bytes.slice();
  }
}
