/** Cursors: where a page ended, as a short text that a link can carry. */
import type { Ranked } from "./top.ts";

/** @example readCursor(writeCursor({ key: 1.5, order: 7 })) // { key: 1.5, order: 7 } */
export function writeCursor({ key, order }: Ranked): string {
  return btoa(`${key}:${order}`).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** The place that a cursor names; undefined when it is damaged. */
export function readCursor(cursor: string): Ranked | undefined {
  if (cursor.length > 80 || !/^[\w-]+$/.test(cursor)) return undefined;
  try {
    const [key, order, ...rest] = atob(cursor.replaceAll("-", "+").replaceAll("_", "/")).split(":").map(Number);
    const isPlace = rest.length === 0 && key !== undefined && order !== undefined && !Number.isNaN(key) && order >= 0;
    return isPlace ? { key, order } : undefined;
  } catch {
    return undefined; // `atob` throws at what is no base 64.
  }
}
