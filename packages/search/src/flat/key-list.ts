/** A list of short texts in any order, each sharing its beginning with the one before. */
import { ByteReader, ByteWriter } from "./byte-writer.ts";
import { bytesKey, decodeText } from "./codepage.ts";

const BLOCK = 16;

/** The two sections of a list. */
export interface KeyListSections {
  readonly blocks: Uint32Array;
  readonly bytes: Uint8Array;
}

/** Writes a list. */
export class KeyListWriter {
  private readonly bytes = new ByteWriter();
  private readonly blocks: number[] = [];
  private before = "";
  private count = 0;

  add(text: string): void {
    const key = bytesKey(text);
    let shared = 0;
    if (this.count++ % BLOCK === 0) this.blocks.push(this.bytes.length);
    else while (shared < key.length && key.charCodeAt(shared) === this.before.charCodeAt(shared)) shared++;
    this.bytes.number(shared);
    this.bytes.number(key.length - shared);
    for (let at = shared; at < key.length; at++) this.bytes.byte(key.charCodeAt(at));
    this.before = key;
  }

  done(): KeyListSections {
    return { blocks: Uint32Array.from(this.blocks), bytes: this.bytes.done() };
  }
}

/** Reads a list without unpacking it. */
export class KeyList {
  private readonly blocks: Uint32Array;
  private readonly reader: ByteReader;
  private key = new Uint8Array(64);
  private length = 0;

  constructor({ blocks, bytes }: KeyListSections) {
    this.blocks = blocks;
    this.reader = new ByteReader(bytes);
  }

  /** The text at an index. */
  at(index: number): string {
    this.reader.at = this.blocks[Math.floor(index / BLOCK)] ?? 0;
    for (let step = index % BLOCK; step >= 0; step--) this.next();
    return decodeText(this.key, 0, this.length);
  }

  /** The index of a text from `first` on and before `end`, -1 when it is not there; looks at each. */
  indexOf(text: string, first: number, end: number): number {
    const wanted = bytesKey(text);
    const start = first - (first % BLOCK);
    if (first < end) this.reader.at = this.blocks[start / BLOCK] ?? 0;
    for (let index = start; index < end; index++) {
      this.next();
      if (index >= first && this.holds(wanted)) return index;
    }
    return -1;
  }

  private next(): void {
    const { reader } = this;
    const shared = reader.number();
    this.length = shared + reader.number();
    if (this.length > this.key.length) {
      const key = new Uint8Array(this.length * 2);
      key.set(this.key);
      this.key = key;
    }
    for (let at = shared; at < this.length; at++) this.key[at] = reader.bytes[reader.at++] as number;
  }

  private holds(key: string): boolean {
    if (key.length !== this.length) return false;
    for (let at = this.length - 1; at >= 0; at--) if (this.key[at] !== key.charCodeAt(at)) return false;
    return true;
  }
}

/** All texts of a list, in order. */
export function readKeys(bytes: Uint8Array): string[] {
  const reader = new ByteReader(bytes);
  const key: number[] = [];
  const texts: string[] = [];
  while (reader.at < bytes.length) {
    key.length = reader.number();
    for (let own = reader.number(); own > 0; own--) key.push(bytes[reader.at++] as number);
    texts.push(decodeText(Uint8Array.from(key)));
  }
  return texts;
}
