/** Archives for the tests of the search: sources built into a folder that is gone when the process ends. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildArchive, openIndex } from "@qujat/archive";
import type { Act } from "@qujat/model";
import { passagesOf, type SearchEngine } from "@qujat/search";
import { writeActs } from "../bench/archive/generate.ts";
import type { CitedAct } from "./citation-queries.ts";

const CORPUS = fileURLToPath(new URL("../../corpus/", import.meta.url));

/** An archive that was built. */
export interface BuiltArchive {
  readonly engine: SearchEngine;
  readonly acts: readonly CitedAct[];
}

/** The corpus as an archive, with so many generated acts beside it. */
export async function archiveOfCorpus(generated = 0): Promise<BuiltArchive> {
  const folder = mkdtempSync(join(tmpdir(), "qujat-search-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const [sources, archive] = [join(folder, "sources"), join(folder, "archive")];
  cpSync(CORPUS, sources, { recursive: true });
  writeActs(sources, generated);
  await buildArchive({ sources, archive });
  const engine = await openIndex(archive);
  if (engine === undefined) throw new Error("the archive has no index");
  return { engine, acts: actsIn(join(archive, "acts")) };
}

function actsIn(folder: string): readonly CitedAct[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return files.sort().map((name) => {
    const stored = JSON.parse(readFileSync(join(folder, name), "utf8")) as Act | { readonly act: Act };
    const { facts, passages } = passagesOf("act" in stored ? stored.act : stored);
    return { facts, anchors: passages.map(({ key }) => key) };
  });
}
