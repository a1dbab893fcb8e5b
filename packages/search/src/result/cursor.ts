/** Cursors: where a page ended, as a short text that a link can carry. */
import type { Ranked } from "./top.ts";

/** The sixteen hexadecimal digits of a key, and the order in base 36. */
const CURSOR = /^([0-9a-f]{16})-([0-9a-z]{1,8})$/;

/** @example readCursor(writeCursor({ key: 1.5, order: 7 })) // { key: 1.5, order: 7 } */
export function writeCursor({ key, order }: Ranked): string {
  const bytes = new Uint8Array(Float64Array.of(key).buffer);
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${digits}-${order.toString(36)}`;
}

/** The place that a cursor names; undefined when it is damaged. */
export function readCursor(cursor: string): Ranked | undefined {
  const [, digits = "", order = ""] = CURSOR.exec(cursor) ?? [];
  if (digits === "") return undefined;
  const bytes = Uint8Array.from({ length: 8 }, (_, at) => Number.parseInt(digits.slice(at * 2, at * 2 + 2), 16));
  const [key = Number.NaN] = new Float64Array(bytes.buffer);
  return Number.isNaN(key) ? undefined : { key, order: Number.parseInt(order, 36) };
}
