/** A QR code that proves a paper: the number of the document and a hash of its data. */

import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { QrBlock } from "@qujat/model";
import qrcode from "qrcode-generator";
import type { Answers } from "../answers/values.ts";

export interface QrContent {
  readonly form: string;
  readonly number: string | null;
  readonly answers: Answers;
}

/**
 * The code: `qujat:<form>:<number>:<sha-256 of the answers>`; whoever has the data can make it again and compare.
 *
 * @example qrBlock({ form: "talon", number: "1024", answers: {} }).alt // "qujat:talon:1024:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"
 */
export function qrBlock({ form, number, answers }: QrContent): QrBlock {
  const text = `qujat:${form}:${encodeURIComponent(number ?? "")}:${bytesToHex(sha256(utf8ToBytes(canonical(answers))))}`;
  const code = qrcode(0, "M");
  code.addData(text, "Byte");
  code.make();
  const count = code.getModuleCount();
  const modules = Array.from({ length: count }, (_, row) =>
    Array.from({ length: count }, (_, column) => code.isDark(row, column)),
  );
  return { type: "qr", modules, alt: text, align: "right" };
}

/** JSON with keys in order, so that equal answers have one hash. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(",")}}`;
}
