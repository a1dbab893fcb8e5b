/** Files of the archive, which lie beside the app under `archive/`. */
import type { Act, Metadata } from "@qujat/model";

/** What the archive knows of an act without reading it. */
export interface ActRecord {
  readonly id: string;
  readonly work: string;
  /** The source, relative to the folder of sources. */
  readonly file: string;
  readonly metadata: Metadata;
}

/** A file of the archive that could not be had. */
export class ArchiveError extends Error {
  override readonly name = "ArchiveError";
  /** The status of the answer; 0 when there was none. */
  readonly status: number;
  constructor(path: string, status: number) {
    super(`${path}: ${status}`);
    this.status = status;
  }
}

/** A file by its path in the archive folder, below `root`, the address of the app. */
export async function archiveFile(root: string, path: string): Promise<Response> {
  const address = new URL(`archive/${path.split("/").map(encodeURIComponent).join("/")}`, root);
  const answer = await fetch(address).catch(() => undefined);
  if (!answer?.ok) throw new ArchiveError(path, answer?.status ?? 0);
  return answer;
}

/** The format of acts that this version reads. */
const FORMAT = 2;

/** Reads an act and where it comes from. */
export async function readAct(root: string, id: string): Promise<{ act: Act; file: string }> {
  const answer = await archiveFile(root, `acts/${id}.json`);
  const { format, source, counts: _, ...act } = await answer.json();
  if (format !== FORMAT) throw new Error(`format ${format} instead of ${FORMAT}`);
  return { act, file: source.file };
}

/** The records of the catalogue, one line each. */
export async function readRecords(root: string): Promise<ActRecord[]> {
  const text = await (await archiveFile(root, "catalogue.jsonl")).text();
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const { id, work, file, metadata } = JSON.parse(line) as ActRecord;
      return { id, work, file, metadata };
    });
}
