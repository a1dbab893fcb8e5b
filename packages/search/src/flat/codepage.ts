/** One byte a letter: the code page in which an index keeps its words and texts. */

/**
 * Every byte's letter: 0 is free, 1 marks keys that are no words, 255 begins three bytes of any other UTF-16 unit.
 * The order is part of the format of a saved index; a change of it is a new version.
 */
const LETTERS =
  "\u0000\u0001" +
  "\n\t !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~" +
  "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЁӘҒҚҢӨҰҮҺІ" +
  "абвгдежзийклмнопрстуфхцчшщъыьэюяёәғқңөұүһі" +
  "«»№–—…“”„’‘\u00a0§°·•×ĞğİıŞşÄäÖöÜüÑñŪū";

const ESCAPE = 255;
/** How many bytes are decoded at once. */
const CHUNK = 4096;
const UNITS = Uint16Array.from(LETTERS, (letter) => letter.charCodeAt(0));
const BYTES = new Uint8Array(65_536).fill(ESCAPE);
UNITS.forEach((unit, byte) => {
  BYTES[unit] = byte;
});

/** The bytes of a text, at most three a UTF-16 unit; every text comes back the same, lone surrogates too. */
export function encodeText(text: string): Uint8Array {
  const bytes = new Uint8Array(encodedLength(text));
  let at = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    const byte = BYTES[unit] as number;
    bytes[at++] = byte;
    if (byte !== ESCAPE) continue;
    bytes[at++] = unit >> 8;
    bytes[at++] = unit & 255;
  }
  return bytes;
}

/** How many bytes a text takes. */
export function encodedLength(text: string): number {
  let length = text.length;
  for (let index = 0; index < text.length; index++) if (BYTES[text.charCodeAt(index)] === ESCAPE) length += 2;
  return length;
}

/** The text of some bytes. */
export function decodeText(bytes: Uint8Array, from = 0, to = bytes.length): string {
  if (to - from <= CHUNK) return decodeChunk(bytes, from, to);
  let text = "";
  for (let start = from; start < to; ) {
    let end = Math.min(start + CHUNK, to);
    while (end < to && isInside(bytes, start, end)) end++;
    text += decodeChunk(bytes, start, end);
    start = end;
  }
  return text;
}

/** Whether the three bytes of an escaped unit stand on both sides of a place. */
function isInside(bytes: Uint8Array, start: number, place: number): boolean {
  let at = start;
  while (at < place) at += bytes[at] === ESCAPE ? 3 : 1;
  return at > place;
}

function decodeChunk(bytes: Uint8Array, from: number, to: number): string {
  const units = new Array<number>(to - from);
  let count = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number;
    if (byte === ESCAPE) {
      units[count++] = ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
      at += 2;
    } else units[count++] = UNITS[byte] ?? 0xfffd;
  }
  units.length = count;
  return String.fromCharCode.apply(null, units);
}

/**
 * A text as a string of its bytes: such strings compare (`<`) as the bytes do, so that they sort as the dictionary does.
 * @example bytesKey("аб") < bytesKey("аә") // true
 */
export function bytesKey(text: string): string {
  let key = "";
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    const byte = BYTES[unit] as number;
    key += byte === ESCAPE ? String.fromCharCode(ESCAPE, unit >> 8, unit & 255) : String.fromCharCode(byte);
  }
  return key;
}

/** The text of a key that `bytesKey` made. */
export function textOfKey(key: string): string {
  let text = "";
  for (let at = 0; at < key.length; at++) {
    const byte = key.charCodeAt(at);
    if (byte !== ESCAPE) text += LETTERS.charAt(byte);
    else {
      text += String.fromCharCode((key.charCodeAt(at + 1) << 8) | key.charCodeAt(at + 2));
      at += 2;
    }
  }
  return text;
}
