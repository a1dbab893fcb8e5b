/** The first half of a build: every source read, drafts on disk, and what is known of each in memory. */
import { join } from "node:path";
import type { Draft, DraftJob } from "./draft-act.ts";
import { problem } from "./fault.ts";
import { inOrder } from "./pool.ts";
import type { Previous, PreviousSource } from "./previous.ts";
import { type Found, sourcesIn } from "./sources.ts";
import type { Steps } from "./steps.ts";
import { DRAFTS, type Places } from "./swap.ts";

/** A source after the first half. */
export interface ReadSource extends Draft {
  /** What the archive before says of it. */
  readonly previous: PreviousSource | undefined;
  /** Where its draft is. */
  readonly draft: string;
}

export interface Reading {
  readonly root: string;
  /** Absolute paths that are not entered. */
  readonly skip: readonly string[];
  readonly places: Places;
  readonly previous: Previous | undefined;
  readonly steps: Steps;
}

/** Reads all sources in their order; `onRead` is called after each. */
export async function readSources(reading: Reading, onRead: (source: ReadSource) => void): Promise<ReadSource[]> {
  const { steps } = reading;
  const read: ReadSource[] = [];
  for await (const source of inOrder(jobsOf(reading), (job) => readOne(job, steps), steps.atOnce)) {
    read.push(source);
    onRead(source);
  }
  return read;
}

interface ReadJob extends DraftJob {
  readonly found: Found;
  readonly before: PreviousSource | undefined;
}

async function* jobsOf({ root, skip, places, previous }: Reading): AsyncGenerator<ReadJob> {
  let number = 0;
  for await (const found of sourcesIn(root, skip)) {
    const { file } = found;
    const before = await previous?.find(file);
    const draft = join(places.building, DRAFTS, `${number++}.json`);
    const path = "path" in found ? found.path : "";
    yield { step: "draft", file, path, archive: places.archive, previous: before?.entry.act, draft, found, before };
  }
}

async function readOne({ found, before, ...job }: ReadJob, { draft }: Steps): Promise<ReadSource> {
  if ("rule" in found) {
    const { file, rule, code } = found;
    const message = problem(file, rule, code === undefined ? { file } : { file, code });
    return { file, bytes: 0, messages: [message], previous: before, draft: job.draft };
  }
  return { ...(await draft(job)), previous: before, draft: job.draft };
}
