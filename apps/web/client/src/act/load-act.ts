/** Acts as pages ask for them, each read once. */
import type { Act } from "@qujat/model";
import { ROOT, searcher } from "../search/search-client.ts";
import { type ActRecord, ArchiveError, readAct } from "../worker/archive-files.ts";

/** An act with its source and its other languages. */
export interface OpenAct {
  readonly id: string;
  readonly act: Act;
  /** Name of its source file. */
  readonly file: string;
  /** The same work in other languages. */
  readonly others: readonly ActRecord[];
  /** By work: the act to open for it, in the language of this one where there is one. */
  readonly known: ReadonlyMap<string, ActRecord>;
}

const opened = new Map<string, Promise<OpenAct | null>>();

/** Opens an act by its identifier, with or without its language; null where the archive has no such act. */
export function openAct(name: string): Promise<OpenAct | null> {
  const known = opened.get(name);
  if (known) return known;
  const opening = open(name);
  opened.set(name, opening);
  opening.catch(() => opened.delete(name));
  return opening;
}

async function open(name: string): Promise<OpenAct | null> {
  const records = await searcher.acts(ROOT).catch(() => [] as ActRecord[]);
  const found = records.find(({ id }) => id === name) ?? records.find(({ work }) => work === name);
  const id = found?.id ?? name;
  try {
    const { act, file } = await readAct(ROOT, id);
    const work = id.replace(/\.(?:kk|ru)$/, "");
    const others = records.filter((record) => record.work === work && record.id !== id);
    return { id, act, file, others, known: byWork(records, act.metadata.language) };
  } catch (error) {
    if (error instanceof ArchiveError && error.status === 404) return null;
    throw error;
  }
}

function byWork(records: readonly ActRecord[], language: string): ReadonlyMap<string, ActRecord> {
  const acts = new Map<string, ActRecord>();
  for (const record of records) {
    if (!acts.has(record.work) || record.metadata.language === language) acts.set(record.work, record);
  }
  return acts;
}
