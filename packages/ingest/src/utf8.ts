/** What is wrong in bytes that are meant to be UTF-8; only read when they do not decode. */

/** The result of a scan. Offsets count bytes. */
export interface Utf8Scan {
  /** Sound sequences of two bytes or more. */
  readonly sound: number;
  /** Places with bytes that belong to no sequence. */
  readonly broken: number;
  /** The first such place. */
  readonly first: number;
  /** Where the last sequence starts when the file ends inside it; otherwise the file's length. */
  readonly tail: number;
}

/**
 * Counts sound and broken sequences (RFC 3629 § 4).
 *
 * @example scanUtf8(new Uint8Array([0xd0, 0xb0, 0xff])) // { sound: 1, broken: 1, first: 2, tail: 3 }
 */
export function scanUtf8(bytes: Uint8Array): Utf8Scan {
  let sound = 0;
  let broken = 0;
  let first = bytes.length;
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] as number;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const length = lengthOf(lead);
    const stop = at + Math.max(length, 1);
    let next = at + 1;
    while (next < stop && next < bytes.length && continues(lead, bytes[next] as number, next === at + 1)) next++;
    if (length > 0 && next === stop) sound++;
    else if (length > 0 && next === bytes.length) return { sound, broken, first, tail: at };
    else {
      if (broken === 0) first = at;
      broken++;
    }
    at = next;
  }
  return { sound, broken, first, tail: bytes.length };
}

/** Bytes in the sequence that a lead byte opens; 0 when it opens none. */
function lengthOf(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

/** Whether a byte continues the sequence; the second byte has narrower bounds after some lead bytes. */
function continues(lead: number, byte: number, second: boolean): boolean {
  if (!second) return byte >= 0x80 && byte <= 0xbf;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  return byte >= low && byte <= high;
}
