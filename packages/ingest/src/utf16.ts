/** UTF-16 without a byte order mark, told by where its zero and four bytes stand. */

/** Bytes looked at; an act shows its encoding in its first lines. */
const SAMPLE = 65_536;
/** Share of 0x00 (Latin, spaces) and 0x04 (Cyrillic) that the high bytes have at least, the low bytes at most. */
const HIGH_SHARE = 0.7;
const LOW_SHARE = 0.3;

/**
 * The byte order, when the bytes look like UTF-16 text.
 *
 * @example utf16Order(new Uint8Array([0x42, 0x04, 0x35, 0x04, 0x3b, 0x04])) // "utf-16le"
 */
export function utf16Order(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const pairs = Math.floor(Math.min(bytes.length, SAMPLE) / 2);
  if (pairs === 0) return undefined;
  const even = shareOfHighBytes(bytes, 0, pairs);
  const odd = shareOfHighBytes(bytes, 1, pairs);
  if (odd >= HIGH_SHARE && even <= LOW_SHARE) return "utf-16le";
  return even >= HIGH_SHARE && odd <= LOW_SHARE ? "utf-16be" : undefined;
}

function shareOfHighBytes(bytes: Uint8Array, from: number, pairs: number): number {
  let count = 0;
  for (let at = from; at < pairs * 2; at += 2) if (bytes[at] === 0x00 || bytes[at] === 0x04) count++;
  return count / pairs;
}
