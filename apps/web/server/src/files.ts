/** Files of a folder as answers: their type, their age, and never one from outside of the folder. */
import { createHash } from "node:crypto";
import { readFile, realpath } from "node:fs/promises";
import { extname, join, sep } from "node:path";

/** A file to be served. */
export interface ServedFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** Changes whenever the content does. */
  readonly tag: string;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".jsonl": "application/jsonl; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".txt": "application/octet-stream",
  ".bin": "application/octet-stream",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

/** The file at a path of a folder; undefined where there is none, or where the path or a link leads out of the folder. */
export async function fileIn(folder: string, path: string): Promise<ServedFile | undefined> {
  const type = TYPES[extname(path)];
  if (type === undefined || path.includes("\0") || path.split(/[/\\]/).some((step) => step.startsWith("."))) return;
  try {
    const root = await realpath(folder);
    const place = await realpath(join(root, path));
    if (!place.startsWith(root + sep)) return;
    const bytes = new Uint8Array(await readFile(place));
    return { bytes, type, tag: `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"` };
  } catch {
    return;
  }
}
