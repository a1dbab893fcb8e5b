/** Hashes of contents, and whether an archive still holds the files it says it holds. */
import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { ActEntry } from "./manifest.ts";
import { MANIFEST } from "./swap.ts";

export function hashOf(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}

/** The two files of an act: the ending of their names, and what the manifest says of each. */
export function filesOf({ sha256, size }: Pick<ActEntry, "sha256" | "size">): readonly ActFile[] {
  return [
    { ending: "md", hash: sha256.markdown, size: size.markdown },
    { ending: "json", hash: sha256.json, size: size.json },
  ];
}

interface ActFile {
  readonly ending: string;
  readonly hash: string;
  readonly size: number;
}

/**
 * Whether both files of an act still are what the manifest says. A file of the same size that is not younger than the
 * manifest was not written since; only others are read and hashed.
 */
export async function intact(archive: string, act: ActEntry): Promise<boolean> {
  const manifest = await stat(join(archive, MANIFEST)).catch(() => undefined);
  if (!manifest) return false;
  for (const { ending, hash, size } of filesOf(act)) {
    const path = join(archive, "acts", `${act.id}.${ending}`);
    const found = await stat(path).catch(() => undefined);
    if (found?.size !== size) return false;
    if (found.mtimeMs > manifest.mtimeMs && hashOf(await readFile(path)) !== hash) return false;
  }
  return true;
}
