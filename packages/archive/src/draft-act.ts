/** The first half of a build, one source at a time: bytes to an act whose references are found but lead nowhere yet. */
import { readFile, writeFile } from "node:fs/promises";
import type { Message } from "@qujat/model";
import { type CatalogueRecord, recordOf } from "./catalogue.ts";
import { codeOf, problem } from "./fault.ts";
import { hashOf, intact } from "./hashes.ts";
import { identifierOf } from "./identifier.ts";
import type { ActEntry } from "./manifest.ts";
import { readAct, safely } from "./read-act.ts";
import { writeJson } from "./write-act.ts";

export interface DraftJob {
  readonly step: "draft";
  /** Relative to the folder of sources, and where it is. */
  readonly file: string;
  readonly path: string;
  /** The archive before, and what it says of the file, when the same program made it. */
  readonly archive: string;
  readonly previous: ActEntry | undefined;
  /** Where the draft is written. */
  readonly draft: string;
}

/** What came of a source. */
export interface Draft {
  readonly file: string;
  /** Length of the source in bytes. */
  readonly bytes: number;
  readonly messages: readonly Message[];
  /** Absent when no act could be made; `unchanged` when the archive before holds that of these very bytes. */
  readonly act?: DraftedAct | "unchanged";
}

/** What the draft of an act says of it. */
export interface DraftedAct {
  readonly sha256: string;
  readonly encoding: string;
  /** Under the identifier that the act asks for. */
  readonly record: CatalogueRecord;
  /** How many repairs each rule made. */
  readonly counts: Readonly<Record<string, number>>;
}

export async function draftAct({ file, path, previous, archive, draft }: DraftJob): Promise<Draft> {
  const bytes = await readFile(path).catch((error: unknown) => codeOf(error));
  if (typeof bytes === "string") {
    return { file, bytes: 0, messages: [problem(file, "archive/unreadable", { file, code: bytes })] };
  }
  const sha256 = hashOf(bytes);
  const source = { file, bytes: bytes.length };
  if (previous?.sha256.source === sha256 && (await intact(archive, previous))) {
    return { ...source, messages: [], act: "unchanged" };
  }
  const read = safely(file, () => readAct(bytes, file));
  if ("rule" in read) return { ...source, messages: [read] };
  const { act, encoding, counts, messages } = read;
  if (encoding === "unknown") return { ...source, messages };
  const record = recordOf(act, identifierOf(file, act.metadata), file);
  const json = writeJson({ id: record.id, source: { file, sha256, encoding } }, { act, counts });
  const code = await writeFile(draft, json).catch((error: unknown) => codeOf(error));
  if (code !== undefined) return { ...source, messages: [problem(file, "archive/unwritable-act", { file, code })] };
  return { ...source, messages, act: { sha256, encoding, record, counts } };
}
