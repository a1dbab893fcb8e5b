/** Files that are no text, told by their first bytes. */
import { SIGNATURES, ZIPPED } from "./data/signatures.ts";

/** Bytes of a file that are looked at; the names of a ZIP's first entries stand in them. */
const START = 4096;
const MARKUP = /^\s*(?:<\?xml\b[^>]*>\s*)?(?:<!doctype\s+html|<html[\s>])/i;

/**
 * The name of a format that is no plain text; undefined for what may be text.
 *
 * @example formatOf(new TextEncoder().encode("%PDF-1.4 …")) // "PDF"
 */
export function formatOf(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, START));
  const name = SIGNATURES.find((signature) => start.startsWith(signature.start))?.name;
  if (name === "ZIP") return ZIPPED.find(({ entry }) => start.includes(entry))?.name ?? name;
  return name ?? (MARKUP.test(start) ? "HTML" : undefined);
}
