/**
 * Sealed bytes: what is saved, behind a header by which a load knows that it is whole.
 *
 * The header is four numbers: mark, version, length, checksum of what follows. Numbers are little-endian, as on every
 * machine that runs this program.
 */
import { IndexError } from "./index-error.ts";

/** How many bytes the header takes. */
export const HEADER = 16;

/** What a header says of its bytes. */
export interface Seal {
  readonly length: number;
  readonly checksum: number;
}

/** What bytes are: their mark and the version of their format. */
export interface SealKind {
  readonly mark: number;
  readonly version: number;
}

/** The bytes behind a header. */
export function seal(payload: Uint8Array, { mark, version }: SealKind): Uint8Array<ArrayBuffer> {
  const sealed = new Uint8Array(HEADER + payload.length);
  sealed.set(payload, HEADER);
  new Uint32Array(sealed.buffer, 0, 4).set([mark, version, sealed.length, checksumOf(sealed.subarray(HEADER))]);
  return sealed;
}

/**
 * The payload of sealed bytes, in place where they begin at a multiple of four, else copied.
 * @param file how a message names them
 * @throws IndexError when they are of another kind or version, incomplete or altered
 */
export function unseal(bytes: Uint8Array, kind: SealKind, file: string): Uint8Array {
  const sealed = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const { length, checksum } = readSeal(sealed.subarray(0, HEADER), kind, file);
  if (length !== sealed.length) {
    const fault = sealed.length < length ? "truncated-index" : "altered-index";
    throw new IndexError(fault, file, { expected: length, found: sealed.length });
  }
  const payload = sealed.subarray(HEADER);
  if (checksumOf(payload) !== checksum) throw new IndexError("altered-index", file, {});
  return payload;
}

/**
 * What the header of sealed bytes says.
 * @throws IndexError when it is no header of this kind and version
 */
export function readSeal(header: Uint8Array, { mark, version }: SealKind, file: string): Seal {
  if (header.length < HEADER) throw new IndexError("foreign-index", file, {});
  const [found, written = 0, length = 0, checksum = 0] = new Uint32Array(header.slice(0, HEADER).buffer);
  if (found !== mark) throw new IndexError("foreign-index", file, {});
  if (written !== version) throw new IndexError("newer-index", file, { found: written, known: version });
  return { length, checksum };
}

/** Four sums over every fourth word, so that the processor need not wait for one of them. */
function checksumOf(bytes: Uint8Array): number {
  const whole = bytes.length & ~15;
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, whole / 4);
  let a = 1;
  let b = 2;
  let c = 3;
  let d = bytes.length;
  for (let at = 0; at < words.length; at += 4) {
    a = Math.imul(a ^ (words[at] as number), 0x9e3779b1);
    b = Math.imul(b ^ (words[at + 1] as number), 0x85ebca6b);
    c = Math.imul(c ^ (words[at + 2] as number), 0xc2b2ae35);
    d = Math.imul(d ^ (words[at + 3] as number), 0x27d4eb2f);
  }
  for (let at = whole; at < bytes.length; at++) a = Math.imul(a ^ (bytes[at] as number), 0x01000193);
  let sum = a;
  for (const part of [b, c, d]) sum = Math.imul(sum ^ part ^ (part >>> 15), 0x165667b1);
  return (sum ^ (sum >>> 13)) >>> 0;
}
