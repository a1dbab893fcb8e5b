/** The source files under a folder, in one fixed order, one at a time. */
import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { codeOf } from "./fault.ts";

/** A file to read, or what stands in the way. `file` is relative to the folder, with `/`. */
export type Found =
  | { readonly file: string; readonly path: string }
  | { readonly file: string; readonly rule: string; readonly code?: string };

const READABLE = /\.txt$/i;

/**
 * Walks over a folder, or yields the one file that is named; hidden files and folders are passed over.
 *
 * Files come in the order of `compareFiles`.
 *
 * @param skip absolute paths that are not entered
 */
export async function* sourcesIn(root: string, skip: readonly string[]): AsyncGenerator<Found> {
  if ((await stat(root)).isFile()) yield { file: basename(root), path: root };
  else yield* walk(root, "", skip);
}

/** How many files a walk yields, for a progress line. */
export async function countSources(root: string, skip: readonly string[]): Promise<number> {
  let count = 0;
  for await (const found of sourcesIn(root, skip)) if ("path" in found) count++;
  return count;
}

async function* walk(folder: string, prefix: string, skip: readonly string[]): AsyncGenerator<Found> {
  if (skip.includes(folder)) return;
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => codeOf(error));
  if (typeof entries === "string") {
    yield { file: prefix || folder, rule: "archive/unreadable", code: entries };
    return;
  }
  entries.sort((a, b) => compareNames(a.name, b.name));
  for (const entry of entries) {
    if (entry.name.startsWith(".")) continue;
    const path = join(folder, entry.name);
    const file = prefix === "" ? entry.name : `${prefix}/${entry.name}`;
    const leadsToFolder = entry.isSymbolicLink() && (await stat(path).catch(() => undefined))?.isDirectory();
    if (entry.isDirectory()) yield* walk(path, file, skip);
    else if (leadsToFolder) yield { file, rule: "archive/linked-folder" };
    else if (READABLE.test(entry.name)) yield { file, path };
    else yield { file, rule: "archive/unsupported" };
  }
}

/** Which of two relative paths a walk yields first. */
export function compareFiles(a: string, b: string): number {
  const left = a.split("/");
  const right = b.split("/");
  for (let at = 0; at < left.length && at < right.length; at++) {
    const order = compareNames(left[at] as string, right[at] as string);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

/** By code units, so that the order is the same on every machine. */
function compareNames(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
