/** The second half of a build: acts get their identifiers, languages meet, references are resolved, files are written. */
import { createHash } from "node:crypto";
import { copyFile, link, open } from "node:fs/promises";
import { join } from "node:path";
import type { Message } from "@qujat/model";
import type { Source } from "@qujat/search";
import { missingIn } from "./alignment.ts";
import { CATALOGUE_FILE, type CatalogueRecord, workOf } from "./catalogue.ts";
import { problem } from "./fault.ts";
import type { FinishJob } from "./finish-act.ts";
import { filesOf, hashOf } from "./hashes.ts";
import { distinct } from "./identifier.ts";
import type { ActEntry, SourceEntry } from "./manifest.ts";
import { inOrder } from "./pool.ts";
import type { ReadSource } from "./read-sources.ts";
import type { Steps } from "./steps.ts";
import type { Places } from "./swap.ts";

/** The archive before, and the new one. */
interface Linking {
  readonly places: Places;
  /** SHA-256 of the catalogue of the archive before, when the same program made it. */
  readonly catalogueBefore: string | undefined;
}

/** What is known of the act of a source, read now or taken from the archive before. */
interface KnownAct {
  readonly record: CatalogueRecord;
  /** The identifier that it asks for. */
  readonly wanted: string;
  readonly sha256: string;
  readonly encoding: string;
  readonly counts: Readonly<Record<string, number>>;
  /** What was said of it alone. */
  readonly messages: readonly Message[];
  /** The JSON file that holds it. */
  readonly from: string;
  /** The act in the archive before, when it is the same. */
  readonly before?: ActEntry;
}

/** A source with its act under the identifier that it has in this archive. */
interface NamedSource {
  readonly source: ReadSource;
  readonly act: KnownAct | undefined;
  /** What the archive as a whole says of it: a duplicate, what another language lacks. */
  readonly messages: readonly Message[];
}

/** Acts that know of each other. */
export interface LinkedActs {
  /** SHA-256 of the catalogue. */
  readonly catalogue: string;
  /** How many acts there are, and how many of them are other ones than in the archive before. */
  readonly acts: number;
  readonly changed: number;
  /** Writes the acts, and yields what the manifest shall say of each source. */
  readonly entries: (steps: Steps) => AsyncGenerator<WrittenSource>;
}

export interface WrittenSource {
  readonly entry: SourceEntry;
  /** Whether its files are those of the archive before. */
  readonly unchanged: boolean;
  /** The act as the search index takes it; absent when it was taken over without being read. */
  readonly source?: Source;
}

/** Names the acts, writes their catalogue, and makes them ready to be written. */
export async function linkActs(read: readonly ReadSource[], { places, catalogueBefore }: Linking): Promise<LinkedActs> {
  const named = withOtherLanguage(nameAll(read, places));
  const file = join(places.building, CATALOGUE_FILE);
  const catalogue = await writeCatalogue(named, file);
  const writing = { places, catalogue: { file, hash: catalogue }, sameCatalogue: catalogue === catalogueBefore };
  const acts = named.flatMap(({ act }) => act ?? []);
  return {
    catalogue,
    acts: acts.length,
    changed: acts.filter(({ before, record }) => before?.id !== record.id).length,
    entries: (steps) => inOrder(named, (source) => writeOne(source, writing, steps), steps.atOnce),
  };
}

/** Gives every act its identifier; one that is taken gets a mark that depends on the path of its file alone. */
function nameAll(read: readonly ReadSource[], places: Places): NamedSource[] {
  const taken = new Set<string>();
  return read.map((source) => {
    const act = knownAct(source, places);
    if (!act) return { source, act, messages: [] };
    const { file } = source;
    const { wanted } = act;
    const id = taken.has(wanted) ? distinct(wanted, hashOf(file).slice(0, 8)) : wanted;
    taken.add(id);
    const messages = id === wanted ? [] : [problem(file, "archive/duplicate", { file, id: wanted, stored: id })];
    return { source, act: { ...act, record: { ...act.record, id, work: workOf(id) } }, messages };
  });
}

function knownAct({ act, previous, messages, draft }: ReadSource, { archive }: Places): KnownAct | undefined {
  if (act === undefined) return undefined;
  if (act !== "unchanged") return { ...act, wanted: act.record.id, messages, from: draft };
  const { act: before, messages: said = [] } = previous?.entry ?? {};
  if (!before || !previous?.record) return undefined;
  const own = said.filter(({ rule }) => !/^(?:archive|cite)\//.test(rule));
  const from = join(archive, "acts", `${before.id}.json`);
  return { ...before, record: previous.record, sha256: before.sha256.source, messages: own, from, before };
}

/** Adds what stands in one of the two languages of a work only. */
function withOtherLanguage(named: readonly NamedSource[]): NamedSource[] {
  const works = new Map<string, CatalogueRecord[]>();
  for (const { act } of named) if (act) works.set(act.record.work, [...(works.get(act.record.work) ?? []), act.record]);
  return named.map((source) => {
    const { act } = source;
    const other = act && works.get(act.record.work)?.find(({ id }) => id !== act.record.id);
    return other ? { ...source, messages: [...source.messages, ...missingIn(other, act.record)] } : source;
  });
}

async function writeCatalogue(named: readonly NamedSource[], file: string): Promise<string> {
  const hash = createHash("sha256");
  const handle = await open(file, "w");
  try {
    for (const { act } of named) {
      if (!act) continue;
      const line = `${JSON.stringify(act.record)}\n`;
      hash.update(line);
      await handle.write(line);
    }
  } finally {
    await handle.close();
  }
  return hash.digest("hex");
}

interface Writing {
  readonly places: Places;
  readonly catalogue: FinishJob["catalogue"];
  /** Whether references lead where they led in the archive before. */
  readonly sameCatalogue: boolean;
}

async function writeOne(
  { source, act, messages }: NamedSource,
  { places, catalogue, sameCatalogue }: Writing,
  { finish }: Steps,
): Promise<WrittenSource> {
  const { file, bytes } = source;
  if (!act) return { entry: { file, messages: source.messages }, unchanged: false };
  const { before, wanted, sha256, encoding, counts, from } = act;
  const { id } = act.record;
  if (before?.id === id && sameCatalogue) {
    await takeOver(before, places);
    return { entry: { file, act: before, messages: source.previous?.entry.messages ?? [] }, unchanged: true };
  }
  const header = { id, source: { file, sha256, encoding } };
  const done = await finish({ step: "finish", header, from, building: places.building, catalogue });
  if ("rule" in done) return { entry: { file, messages: [...act.messages, done] }, unchanged: false };
  const { size, found } = done;
  const entry = { id, wanted, sha256: { source: sha256, ...done.sha256 }, size, bytes, encoding, ...found, counts };
  return {
    entry: { file, act: entry, messages: [...act.messages, ...done.messages, ...messages] },
    unchanged: before?.id === id && done.sha256.json === before.sha256.json,
    source: done.source,
  };
}

/** Links both files of an act into the new archive. */
async function takeOver(act: ActEntry, { archive, building }: Places): Promise<void> {
  for (const { ending } of filesOf(act)) {
    const before = join(archive, "acts", `${act.id}.${ending}`);
    const after = join(building, "acts", `${act.id}.${ending}`);
    await link(before, after).catch(() => copyFile(before, after));
  }
}
