/** Bytes that grow at the end: how every section of an index is written. */

const FIRST = 1024;

/** Writes bytes and numbers one behind another. */
export class ByteWriter {
  bytes: Uint8Array<ArrayBuffer>;
  length = 0;

  constructor(capacity: number = FIRST) {
    this.bytes = new Uint8Array(capacity);
  }

  byte(value: number): void {
    if (this.length === this.bytes.length) this.grow(1);
    this.bytes[this.length++] = value;
  }

  /** A number from 0 to 2^32 - 1 in one to five bytes, the low seven bits first. */
  number(value: number): void {
    if (this.length + 5 > this.bytes.length) this.grow(5);
    let rest = value;
    while (rest > 127) {
      this.bytes[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.bytes[this.length++] = rest;
  }

  /** Bytes from elsewhere. */
  copy(source: Uint8Array, from = 0, to: number = source.length): void {
    const count = to - from;
    if (this.length + count > this.bytes.length) this.grow(count);
    if (count < 24) for (let at = from; at < to; at++) this.bytes[this.length++] = source[at] as number;
    else {
      this.bytes.set(source.subarray(from, to), this.length);
      this.length += count;
    }
  }

  /** What was written, in an array of its own. */
  done(): Uint8Array<ArrayBuffer> {
    return this.bytes.slice(0, this.length);
  }

  private grow(count: number): void {
    const bytes = new Uint8Array(Math.max(this.bytes.length * 2, this.length + count));
    bytes.set(this.bytes.subarray(0, this.length));
    this.bytes = bytes;
  }
}

/** Reads what a ByteWriter wrote. */
export class ByteReader {
  readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  number(): number {
    const { bytes } = this;
    let value = bytes[this.at++] as number;
    if (value < 128) return value;
    value &= 127;
    for (let shift = 7; shift < 35; shift += 7) {
      const byte = bytes[this.at++] as number;
      value |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    return value >>> 0;
  }
}
