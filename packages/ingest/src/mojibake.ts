/** UTF-8 that an earlier program took for a single-byte encoding and wrote as UTF-8 again: `Т›Р°Р·Р°Т›` for `Қазақ`. */

/** Characters looked at before the whole text is tried. */
const SAMPLE = 4096;
/** The first bytes of Cyrillic letters in UTF-8 (0xD0 to 0xD3), as the two usual encodings show them. */
const LEADS = /[РСТУÐÑÒÓ]/g;
/** Share of them among the characters beyond ASCII; every other one is a lead, but dashes and quotes take three bytes. */
const SHARE = 0.25;
const ENCODINGS = ["windows-1251", "windows-1252"];

/**
 * The text as it was before it was encoded twice; undefined for any other text.
 *
 * Nothing is guessed: every character must have a byte, and the bytes must be valid UTF-8, which no real text is.
 *
 * @example undoMojibake("Т›Р°Р·Р°Т›") // "Қазақ"
 */
export function undoMojibake(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  const beyond = sample.match(/[^\0-\x7f]/g)?.length ?? 0;
  if (beyond === 0 || (sample.match(LEADS)?.length ?? 0) < beyond * SHARE) return undefined;
  for (const encoding of ENCODINGS) {
    const bytes = bytesIn(text, encoding);
    const original = bytes && validUtf8(bytes);
    if (original) return original;
  }
  return undefined;
}

function bytesIn(text: string, encoding: string): Uint8Array | undefined {
  const every = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const byteOf = new Map([...new TextDecoder(encoding).decode(every)].map((character, byte) => [character, byte]));
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const byte = byteOf.get(text.charAt(at));
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  return bytes;
}

function validUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
