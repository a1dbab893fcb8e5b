/** One source into the archive that is being built: taken over when nothing changed, otherwise made anew. */
import { createHash } from "node:crypto";
import { copyFile, link, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Message } from "@qujat/model";
import { distinct, identifierOf } from "./identifier.ts";
import type { ActEntry, SourceEntry } from "./manifest.ts";
import { readSafely } from "./read-act.ts";
import { exists, type Places } from "./swap.ts";
import { writeAct } from "./write-act.ts";

export interface Source {
  /** Relative to the folder of sources. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly places: Places;
  /** What the archive before says of the file, when the same program made it. */
  readonly previous: SourceEntry | undefined;
}

const ENDINGS = ["md", "json"] as const;

/** Stores the act of a source and says what the manifest shall say of it. */
export async function storeAct(source: Source): Promise<{ entry: SourceEntry; unchanged: boolean }> {
  const { file, bytes, places, previous } = source;
  const sha256 = hashOf(bytes);
  const { id, messages } = await freeIdentifier(file, places);
  if (previous?.act?.id === id && previous.act.sha256.source === sha256 && (await takeOver(previous.act, places))) {
    return { entry: previous, unchanged: true };
  }
  const act = readSafely(bytes, file);
  if ("rule" in act) return { entry: { file, messages: [act] }, unchanged: false };
  if (act.encoding === "unknown") return { entry: { file, messages: act.messages }, unchanged: false };
  const all = [...messages, ...act.messages];
  const header = { id, source: { file, sha256, encoding: act.encoding } };
  const { markdown, json } = writeAct(header, { ...act, messages: all });
  await writeFile(join(places.building, "acts", `${id}.md`), markdown);
  await writeFile(join(places.building, "acts", `${id}.json`), json);
  const entry: ActEntry = {
    id,
    sha256: { source: sha256, markdown: hashOf(markdown), json: hashOf(json) },
    bytes: bytes.length,
    encoding: act.encoding,
    blocks: act.blocks.length,
    counts: act.counts,
  };
  return { entry: { file, act: entry, messages: all }, unchanged: false };
}

/** Links both files of an act into the new archive, when they still are what the manifest says. */
async function takeOver({ id, sha256 }: ActEntry, { archive, building }: Places): Promise<boolean> {
  const hashes = { md: sha256.markdown, json: sha256.json };
  for (const ending of ENDINGS) {
    const before = join(archive, "acts", `${id}.${ending}`);
    const content = await readFile(before).catch(() => undefined);
    const after = join(building, "acts", `${id}.${ending}`);
    if (!content || hashOf(content) !== hashes[ending]) {
      await rm(join(building, "acts", `${id}.md`), { force: true });
      return false;
    }
    await link(before, after).catch(() => copyFile(before, after));
  }
  return true;
}

/** The identifier of a file, told from an equal one by a mark that depends on the file's path alone. */
async function freeIdentifier(file: string, { building }: Places): Promise<{ id: string; messages: Message[] }> {
  const id = identifierOf(file);
  if (!(await exists(join(building, "acts", `${id}.json`)))) return { id, messages: [] };
  const stored = distinct(id, hashOf(file).slice(0, 8));
  const place = { file, line: 1, column: 1 };
  const values = { file, id, stored };
  return { id: stored, messages: [{ rule: "archive/duplicate", severity: "warning", place, values }] };
}

function hashOf(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}
