/** Bytes of a source file to text: the encoding recognised, line ends and composition made one. */
import type { Message, Severity } from "@qujat/model";
import { undoMojibake } from "./mojibake.ts";
import { formatOf } from "./signature.ts";
import { decodeSingleByte, type SingleByte, singleByteOf } from "./single-byte.ts";
import { scanUtf8 } from "./utf8.ts";
import { utf16Order } from "./utf16.ts";

/** `unknown` where there is no text: an empty file, another format, an encoding that was not recognised. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | SingleByte | "unknown";

/** What a file decodes to. */
export interface Decoded {
  /** NFC, line breaks `\n`, no byte order mark or other invisible character; empty where the file is no text. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly messages: readonly Message[];
}

/** A JavaScript string cannot be longer, in UTF-16 units. */
const LIMIT = 0x1fff_ffe8;
const MEGABYTE = 1_000_000;
/** A text with more control characters than one in so many is none. */
const CONTROLS_ALLOWED = 200;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\0-\x08\x0e-\x1f\x7f]/g;
const REPLACEMENT = "\ufffd";

/**
 * Decodes a file. Never throws: what is wrong becomes messages, and what can be read is read.
 *
 * @param bytes content of the file
 * @param file its name, as messages shall print it
 * @example decode(new TextEncoder().encode("Шағым\r\n"), "a.txt") // { text: "Шағым\n", encoding: "utf-8", messages: [] }
 */
export function decode(bytes: Uint8Array, file: string): Decoded {
  if (bytes.length === 0) return refused(file, "ingest/empty");
  if (bytes.length > LIMIT) return refused(file, "ingest/too-long", sizes(bytes.length));
  const format = formatOf(bytes);
  if (format) return refused(file, "ingest/format", { format });
  return checked(marked(bytes, file) ?? unmarked(bytes, file), file);
}

/** Files that open with a byte order mark. */
function marked(bytes: Uint8Array, file: string): Decoded | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe && third === 0 && fourth === 0) return unrecognised(file, "UTF-32");
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return unrecognised(file, "UTF-32");
  if (first === 0xff && second === 0xfe) return utf16(bytes.subarray(2), file, "utf-16le");
  if (first === 0xfe && second === 0xff) return utf16(bytes.subarray(2), file, "utf-16be");
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    const rest = bytes.subarray(3);
    return soundUtf8(rest, file) ?? damagedUtf8(rest, file);
  }
  return undefined;
}

function unmarked(bytes: Uint8Array, file: string): Decoded {
  const order = utf16Order(bytes);
  if (order) return utf16(bytes, file, order);
  const sound = soundUtf8(bytes, file);
  if (sound) return sound;
  const scan = scanUtf8(bytes);
  // Letters of a single-byte encoding hardly ever form a sound UTF-8 sequence, damaged UTF-8 is full of them.
  if (scan.sound > scan.broken * 3) return damagedUtf8(bytes, file);
  const encoding = singleByteOf(bytes);
  if (encoding) return { text: plain(decodeSingleByte(bytes, encoding)), encoding, messages: [] };
  return scan.sound > scan.broken ? damagedUtf8(bytes, file) : unrecognised(file, "?");
}

function soundUtf8(bytes: Uint8Array, file: string): Decoded | undefined {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
  const original = undoMojibake(text);
  const messages = original === undefined ? [] : [message(file, "ingest/mojibake", "warning", "")];
  return { text: plain(original ?? text), encoding: "utf-8", messages };
}

function damagedUtf8(bytes: Uint8Array, file: string): Decoded {
  const lenient = new TextDecoder("utf-8", { ignoreBOM: true });
  const { broken, first, tail } = scanUtf8(bytes);
  const messages: Message[] = [];
  if (broken > 0) {
    const before = plain(lenient.decode(bytes.subarray(0, first)));
    const values = { encoding: "UTF-8", count: broken, bytes: hex(bytes.subarray(first, first + 1)) };
    messages.push(message(file, "ingest/invalid", "error", before, values));
  }
  if (tail < bytes.length) {
    const before = plain(lenient.decode(bytes.subarray(0, tail)));
    messages.push(message(file, "ingest/truncated", "error", before, { bytes: hex(bytes.subarray(tail)) }));
  }
  return { text: plain(lenient.decode(bytes)), encoding: "utf-8", messages };
}

function utf16(bytes: Uint8Array, file: string, encoding: "utf-16le" | "utf-16be"): Decoded {
  const messages: Message[] = [];
  const lenient = new TextDecoder(encoding, { ignoreBOM: true });
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 2));
  const raw = lenient.decode(whole);
  // Lone surrogates decode to the replacement character; the file may also hold that character itself.
  const lone = raw.indexOf(REPLACEMENT);
  if (lone >= 0 && !isWellFormed(whole, encoding)) {
    const values = { encoding: encoding.toUpperCase(), count: raw.split(REPLACEMENT).length - 1 };
    const unit = hex(whole.subarray(lone * 2, lone * 2 + 2));
    messages.push(message(file, "ingest/invalid", "error", plain(raw.slice(0, lone)), { ...values, bytes: unit }));
  }
  const text = plain(raw);
  if (whole.length < bytes.length) {
    messages.push(message(file, "ingest/truncated", "error", text, { bytes: hex(bytes.subarray(whole.length)) }));
  }
  return { text: whole.length < bytes.length ? text + REPLACEMENT : text, encoding, messages };
}

function isWellFormed(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Looks at what was decoded: is it a text, and a whole one? */
function checked(decoded: Decoded, file: string): Decoded {
  const { text, encoding } = decoded;
  if (encoding === "unknown") return decoded;
  if (text.trim() === "") return refused(file, "ingest/blank");
  const messages = [...decoded.messages];
  const control = text.search(CONTROL);
  if (control >= 0) {
    const count = text.match(CONTROL)?.length ?? 0;
    const before = text.slice(0, control);
    if (count * CONTROLS_ALLOWED > text.length) {
      return refused(file, "ingest/binary", { count, line: before.split("\n").length });
    }
    messages.push(message(file, "ingest/control", "warning", before, { count }));
  }
  const lost = messages.some(({ severity }) => severity === "error") ? -1 : text.indexOf(REPLACEMENT);
  if (lost >= 0) {
    const count = text.split(REPLACEMENT).length - 1;
    messages.push(message(file, "ingest/replaced", "warning", text.slice(0, lost), { count }));
  }
  return { text, encoding, messages };
}

/** Soft hyphens, and spaces and joiners of no width: nobody sees them, and a word that holds one is not found. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]+/g;

/** Line breaks `\n`, composed letters, nothing invisible. */
function plain(text: string): string {
  const lines = text.includes("\r") ? text.replaceAll("\r\n", "\n").replaceAll("\r", "\n") : text;
  return lines.replace(INVISIBLE, "").normalize("NFC");
}

function refused(file: string, rule: string, values: Message["values"] = {}): Decoded {
  return { text: "", encoding: "unknown", messages: [message(file, rule, "error", "", values)] };
}

function unrecognised(file: string, encoding: string): Decoded {
  return refused(file, "ingest/encoding", { encoding });
}

/** A message whose place is just after `before`, the decoded text up to there. */
function message(
  file: string,
  rule: string,
  severity: Severity,
  before: string,
  values: Message["values"] = {},
): Message {
  const line = before.split("\n").length;
  const column = before.length - before.lastIndexOf("\n");
  return { rule, severity, place: { file, line, column }, values: { file, ...values } };
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).toUpperCase().padStart(2, "0")).join(" ");
}

function sizes(bytes: number): Message["values"] {
  return { size: Math.round(bytes / MEGABYTE), limit: Math.floor(LIMIT / MEGABYTE) };
}
