/** Squares of black and white dots as a PNG. */
import { zlibSync } from "fflate";
import { crc32 } from "./crc.ts";

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * A square picture of one bit a dot.
 *
 * @param side in dots
 * @param isDark whether the dot at a place is black
 */
export function png(side: number, isDark: (x: number, y: number) => boolean): Uint8Array {
  const stride = 1 + Math.ceil(side / 8);
  const rows = new Uint8Array(stride * side);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const at = y * stride + 1 + (x >> 3);
      if (!isDark(x, y)) rows[at] = (rows[at] ?? 0) | (0x80 >> (x & 7));
    }
  }
  const header = [...bigEndian(side), ...bigEndian(side), 1, 0, 0, 0, 0];
  const chunks = [chunk("IHDR", header), chunk("IDAT", zlibSync(rows)), chunk("IEND", [])];
  return Uint8Array.from([...SIGNATURE, ...chunks.flat()]);
}

function chunk(name: string, data: ArrayLike<number>): number[] {
  const body = [...name].map((char) => char.charCodeAt(0)).concat(Array.from(data));
  return [...bigEndian(data.length), ...body, ...bigEndian(crc32(Uint8Array.from(body)))];
}

function bigEndian(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff];
}
