/** A sorted dictionary: keys that share their beginnings, each with some bytes of its own. */
import { ByteReader, ByteWriter } from "./byte-writer.ts";
import { bytesKey, decodeText } from "./codepage.ts";

/** How many keys share one entry of the block table. */
const BLOCK = 16;

/** The three sections of a dictionary. */
export interface DictionarySections {
  /** Two numbers a block: where its keys and where its payloads begin. */
  readonly blocks: Uint32Array;
  readonly keys: Uint8Array;
  readonly payloads: Uint8Array;
}

/** Writes a dictionary; keys come in ascending order of `bytesKey`. */
export class DictionaryWriter {
  readonly payloads = new ByteWriter(1 << 16);
  count = 0;
  private readonly keys = new ByteWriter(1 << 14);
  private readonly blocks: number[] = [];
  private before = "";
  private start = 0;

  /**
   * Ends an entry, whose payload has just been written to `payloads`.
   * @param key from `bytesKey`
   */
  add(key: string): void {
    let shared = 0;
    if (this.count % BLOCK === 0) this.blocks.push(this.keys.length, this.start);
    else while (shared < key.length && key.charCodeAt(shared) === this.before.charCodeAt(shared)) shared++;
    this.keys.number(shared);
    this.keys.number(key.length - shared);
    for (let at = shared; at < key.length; at++) this.keys.byte(key.charCodeAt(at));
    this.keys.number(this.payloads.length - this.start);
    this.before = key;
    this.start = this.payloads.length;
    this.count++;
  }

  done(): DictionarySections {
    return { blocks: Uint32Array.from(this.blocks), keys: this.keys.done(), payloads: this.payloads.done() };
  }
}

/** Reads a dictionary without unpacking it. */
export class Dictionary {
  readonly count: number;
  readonly payloads: Uint8Array;
  /** Payload of the key that was last sought. */
  from = 0;
  to = 0;
  private readonly blocks: Uint32Array;
  private readonly reader: ByteReader;
  private key = new Uint8Array(256);
  private length = 0;

  constructor(count: number, { blocks, keys, payloads }: DictionarySections) {
    this.count = count;
    this.blocks = blocks;
    this.payloads = payloads;
    this.reader = new ByteReader(keys);
  }

  /** The number of a word, -1 when it is not there; sets `from` and `to`. */
  find(word: string): number {
    const key = bytesKey(word);
    const index = this.lowerBound(key);
    return index < this.count && this.compare(key) === 0 ? index : -1;
  }

  /** The numbers of the words that begin with a prefix, the end exclusive. */
  range(prefix: string): readonly [first: number, end: number] {
    const key = bytesKey(prefix);
    return [this.lowerBound(key), this.lowerBound(`${key}\u00ff\u00ff\u00ff\u00ff`)];
  }

  /** The word of a number; sets `from` and `to`. */
  wordAt(index: number): string {
    this.seek(index);
    return decodeText(this.key, 0, this.length);
  }

  /** Sets `from` and `to` to the payload of a number. */
  seek(index: number): void {
    this.open(Math.floor(index / BLOCK));
    for (let step = index % BLOCK; step >= 0; step--) this.next();
  }

  /** Every key in order, as `bytesKey` makes it; nothing else may be sought meanwhile, `from` and `to` are its own. */
  *keys(): Generator<string> {
    for (let index = 0; index < this.count; index++) {
      if (index % BLOCK === 0) this.open(index / BLOCK);
      this.next();
      yield String.fromCharCode(...this.key.subarray(0, this.length));
    }
  }

  /** The number of the first key that is not below `key`; leaves that key in hand. */
  private lowerBound(key: string): number {
    let low = 0;
    let high = Math.ceil(this.count / BLOCK) - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.compareFirst(middle, key) < 0) low = middle;
      else high = middle - 1;
    }
    if (this.count === 0) return 0;
    this.open(low);
    for (let index = low * BLOCK; index < this.count; index++) {
      if (index > low * BLOCK && index % BLOCK === 0) this.open(index / BLOCK);
      this.next();
      if (this.compare(key) >= 0) return index;
    }
    return this.count;
  }

  private open(block: number): void {
    this.reader.at = this.blocks[block * 2] ?? 0;
    this.to = this.blocks[block * 2 + 1] ?? 0;
    this.length = 0;
  }

  private next(): void {
    const { reader } = this;
    const shared = reader.number();
    const own = reader.number();
    this.length = shared + own;
    if (this.length > this.key.length) {
      const key = new Uint8Array(this.length * 2);
      key.set(this.key);
      this.key = key;
    }
    for (let at = shared; at < this.length; at++) this.key[at] = reader.bytes[reader.at++] as number;
    this.from = this.to;
    this.to += reader.number();
  }

  /** The first key of a block, which shares nothing, against another; in place, since a search looks at many. */
  private compareFirst(block: number, key: string): number {
    const { bytes } = this.reader;
    this.reader.at = (this.blocks[block * 2] as number) + 1;
    const length = this.reader.number();
    const from = this.reader.at;
    const shorter = Math.min(length, key.length);
    for (let at = 0; at < shorter; at++) {
      const difference = (bytes[from + at] as number) - key.charCodeAt(at);
      if (difference !== 0) return difference;
    }
    return length - key.length;
  }

  /** The key in hand against another: negative when it comes before. */
  private compare(key: string): number {
    const shorter = Math.min(this.length, key.length);
    for (let at = 0; at < shorter; at++) {
      const difference = (this.key[at] as number) - key.charCodeAt(at);
      if (difference !== 0) return difference;
    }
    return this.length - key.length;
  }
}

/**
 * Numbers of an order of a dictionary's words that ascends by a key.
 * @param order numbers of words, by the key of each
 * @param text what the key is, or begins with
 * @param whole whether the key is all of `text`
 */
export function inOrder(
  dictionary: Dictionary,
  order: Uint32Array,
  keyOf: (word: string) => string,
  text: string,
  whole: boolean,
): number[] {
  const wanted = bytesKey(text);
  const key = (at: number): string => bytesKey(keyOf(dictionary.wordAt(order[at] as number)));
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (key(middle) < wanted) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (; low < order.length; low++) {
    const next = key(low);
    if (whole ? next !== wanted : !next.startsWith(wanted)) break;
    found.push(order[low] as number);
  }
  return found;
}
