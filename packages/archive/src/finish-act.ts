/** The second half of a build, one act at a time: its references lead to their targets, and its files are written. */
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { resolveCitations, type Works, worksOf } from "@qujat/cite";
import { type Act, isProvision, type Message, nodesOf } from "@qujat/model";
import { passagesOf, type Source } from "@qujat/search";
import { recordsIn } from "./catalogue.ts";
import { codeOf, problem } from "./fault.ts";
import { hashOf } from "./hashes.ts";
import type { ActCounts, ActEntry } from "./manifest.ts";
import { type ActHeader, readJson, writeJson, writeMarkdown } from "./write-act.ts";

export interface FinishJob {
  readonly step: "finish";
  readonly header: ActHeader;
  /** The file that holds the act with its references unresolved, or resolved against another catalogue. */
  readonly from: string;
  /** Folder of the archive that is being built. */
  readonly building: string;
  /** The catalogue of all acts of this build, and its hash: another build has another one in the same place. */
  readonly catalogue: { readonly file: string; readonly hash: string };
}

/** What was written of an act. */
export interface Finished {
  readonly sha256: Omit<ActEntry["sha256"], "source">;
  readonly size: ActEntry["size"];
  readonly found: ActCounts;
  readonly messages: readonly Message[];
  /** The act as the search index takes it. */
  readonly source: Source;
}

/** @returns a message when the files could not be written */
export async function finishAct({ header, from, building, catalogue }: FinishJob): Promise<Finished | Message> {
  const { act: draft, counts } = readJson(await readFile(from, "utf8"));
  const { citations, messages } = resolveCitations(draft.citations, { act: draft, archive: await worksAt(catalogue) });
  const own = draft.messages.filter(({ rule }) => !rule.startsWith("cite/"));
  const act: Act = { ...draft, id: header.id, citations, messages: [...own, ...messages] };
  const json = writeJson(header, { act, counts });
  const markdown = writeMarkdown({ act, counts });
  const stem = join(building, "acts", header.id);
  try {
    await writeFile(`${stem}.md`, markdown);
    await writeFile(`${stem}.json`, json);
  } catch (error) {
    for (const ending of ["md", "json"]) await rm(`${stem}.${ending}`, { force: true });
    const { file } = header.source;
    return problem(file, "archive/unwritable-act", { file, code: codeOf(error) });
  }
  return {
    sha256: { markdown: hashOf(markdown), json: hashOf(json) },
    size: { markdown: Buffer.byteLength(markdown), json: Buffer.byteLength(json) },
    found: countsOf(act),
    messages,
    source: passagesOf(act),
  };
}

function countsOf({ structure, citations, amendments }: Act): ActCounts {
  const isResolved = citations.filter(({ targets }) => targets.some(({ state }) => state === "found"));
  return {
    provisions: Array.from(nodesOf(structure)).filter(isProvision).length,
    citations: citations.length,
    resolved: isResolved.length,
    amendments: amendments.length,
  };
}

/** The works of the catalogue that was read last: all acts of one build share it. */
let read: { readonly hash: string; readonly works: Promise<Works> } | undefined;

function worksAt({ file, hash }: FinishJob["catalogue"]): Promise<Works> {
  if (read?.hash !== hash) read = { hash, works: worksFrom(file) };
  return read.works;
}

async function worksFrom(file: string): Promise<Works> {
  const records = [];
  for await (const record of recordsIn(file)) records.push({ ...record, anchors: record.anchors.split(" ") });
  return worksOf(records);
}
