/** The texts that are measured: the corpus, repeated to a size, and as many small files. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const CORPUS = fileURLToPath(new URL("../../corpus/", import.meta.url));

/** The acts of the corpus as they were received. */
export function corpusTexts(): string[] {
  return readdirSync(CORPUS)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => readFileSync(CORPUS + file, "utf8"));
}

/** The corpus again and again, up to a size in bytes of UTF-8, ending with a whole line. */
export function textOfSize(bytes: number): string {
  const once = corpusTexts().join("\n");
  const size = bytesOf(once);
  const whole = once.repeat(Math.floor(bytes / size));
  const rest = once.slice(0, Math.floor((once.length * (bytes % size)) / size));
  return whole + rest.slice(0, rest.lastIndexOf("\n") + 1);
}

/** One small file of many: a part of the corpus that depends on its number, so that no two in a row are equal. */
export function smallFile(number: number, texts: readonly string[]): string {
  const text = texts[number % texts.length] ?? "";
  const start = text.indexOf("\n", ((number * 7919) % Math.max(1, text.length >> 1)) | 0) + 1;
  return text.slice(start);
}

/** How long a text is in UTF-8. */
export function bytesOf(text: string): number {
  return Buffer.byteLength(text);
}
