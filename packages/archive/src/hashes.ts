/** Hashes of contents, and whether an archive still holds the files it says it holds. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ActEntry } from "./manifest.ts";

export function hashOf(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}

/** The two files of an act, by the ending of their names. */
export function filesOf({ sha256 }: Pick<ActEntry, "sha256">): readonly (readonly [ending: string, hash: string])[] {
  return [
    ["md", sha256.markdown],
    ["json", sha256.json],
  ];
}

/** Whether both files of an act still are what the manifest says. */
export async function intact(archive: string, act: ActEntry): Promise<boolean> {
  for (const [ending, hash] of filesOf(act)) {
    const content = await readFile(join(archive, "acts", `${act.id}.${ending}`)).catch(() => undefined);
    if (!content || hashOf(content) !== hash) return false;
  }
  return true;
}
