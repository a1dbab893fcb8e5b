/** Parts → the bytes of a ZIP, the same ones for the same parts: one fixed date, no other facts. */
import { deflateSync, strToU8 } from "fflate";
import { crc32 } from "./crc.ts";

/** A part that is ready to be written; those of every document are packed once. */
export interface Packed {
  readonly name: Uint8Array;
  readonly data: Uint8Array;
  readonly size: number;
  readonly crc: number;
  /** 0 for stored, 8 for deflated. */
  readonly method: 0 | 8;
}

/** Level of compression: higher ones take longer and save a hundredth. */
const LEVEL = 3;

/** A part of fewer bytes is stored as it is: compressing it takes longer than it saves. */
const SMALL = 2048;

/** 1 January 1980, the first day that ZIP knows. */
const DATE = 0x21;
/** Names are in UTF-8; version 2.0 can deflate. */
const FLAGS = 0x0800;
const VERSION = 20;

/**
 * Packs a part; pictures are packed already.
 *
 * @param isKept whether the result is kept for other files, so that even a small part is worth its time
 */
export function packed(name: string, content: string | Uint8Array, isKept = false): Packed {
  const isText = typeof content === "string";
  const bytes = isText ? strToU8(content) : content;
  const isDeflated = isText && (isKept || bytes.length >= SMALL);
  const data = isDeflated ? deflateSync(bytes, { level: LEVEL }) : bytes;
  return { name: strToU8(name), data, size: bytes.length, crc: crc32(bytes), method: isDeflated ? 8 : 0 };
}

/** One file of parts. */
export function zipped(parts: readonly Packed[]): Uint8Array {
  const size = parts.reduce((sum, { name, data }) => sum + 30 + 46 + 2 * name.length + data.length, 22);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const offsets = parts.map((part) => {
    const offset = at;
    view.setUint32(at, 0x04034b50, true);
    writeFacts(view, at + 4, part);
    bytes.set(part.name, at + 30);
    bytes.set(part.data, at + 30 + part.name.length);
    at += 30 + part.name.length + part.data.length;
    return offset;
  });
  const directory = at;
  parts.forEach((part, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, VERSION, true);
    writeFacts(view, at + 6, part);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(part.name, at + 46);
    at += 46 + part.name.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, parts.length, true);
  view.setUint16(at + 10, parts.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** What stands in both headers of a part. */
function writeFacts(view: DataView, at: number, { name, data, size, crc, method }: Packed): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, FLAGS, true);
  view.setUint16(at + 4, method, true);
  view.setUint16(at + 8, DATE, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, data.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
}
