/** A folder of sources to an archive folder: incremental, parallel, and safe against being killed. */
import { readdir, readFile, rm, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Message } from "@qujat/model";
import { passagesOf, type Source } from "@qujat/search";
import { openActIndex } from "./act-index.ts";
import { readCatalogue } from "./catalogue.ts";
import { engineHash } from "./engine.ts";
import { codeOf, problem } from "./fault.ts";
import { linkActs } from "./link-acts.ts";
import { addMessages, addTo, ManifestWriter, noTotals, type SourceEntry, type Totals } from "./manifest.ts";
import { Previous } from "./previous.ts";
import { readSources } from "./read-sources.ts";
import { countSources } from "./sources.ts";
import { type Steps, stepsFor } from "./steps.ts";
import { exists, MANIFEST, type Places, placesOf, prepare, reserve, swap } from "./swap.ts";
import { readJson } from "./write-act.ts";

export interface BuildOptions {
  /** Folder that is searched for `.txt` files, or one file. */
  readonly sources: string;
  /** Folder to write; it must not exist, be empty, or be an archive. */
  readonly archive: string;
  /** Called after each file is read, and after each act is written. */
  readonly onProgress?: (progress: Progress) => void;
  /** Called with each message as it arises; they are not kept. */
  readonly onMessage?: (message: Message) => void;
}

export interface Progress {
  /** `read`: from the source to an act; `write`: its references resolved, and its files written. */
  readonly step: "read" | "write";
  readonly file: string;
  readonly done: number;
  readonly total: number;
  /** Bytes of the sources read so far. */
  readonly bytes: number;
}

export interface BuildSummary extends Readonly<Totals> {
  /** Whether the archive was replaced; if not, a message says why, and the one before is untouched. */
  readonly written: boolean;
  /** Acts taken over from the archive before, because neither they nor what they refer to nor the program changed. */
  readonly unchanged: number;
}

/**
 * Builds an archive. What is wrong with a file becomes a message, and the other files are done.
 *
 * @throws only for faults of the program
 * @example (await buildArchive({ sources: "corpus", archive: ".qujat" })).acts // 2
 */
export async function buildArchive(options: BuildOptions): Promise<BuildSummary> {
  const root = resolve(options.sources);
  const places = placesOf(resolve(options.archive));
  const run = new Run(options);
  if (!(await exists(root))) return run.refuse("archive/missing", options.sources);
  if (await isForeign(places)) return run.refuse("archive/foreign", options.archive);
  try {
    const release = await reserve(places);
    if (typeof release === "number") {
      return run.refuse("archive/busy", options.archive, { pid: release, lock: places.lock });
    }
    try {
      return await run.build(root, places);
    } finally {
      await release();
    }
  } catch (error) {
    return run.refuse("archive/unwritable", options.archive, { code: codeOf(error) });
  }
}

/** A folder with something in it that is no archive, and whose contents a swap would delete. */
export async function isForeign({ archive }: Places): Promise<boolean> {
  const found = await stat(archive).catch(() => undefined);
  if (!found) return false;
  if (!found.isDirectory()) return true;
  const names = await readdir(archive);
  return names.length > 0 && !names.includes(MANIFEST);
}

/** One build: its sums, and where its messages go. */
class Run {
  readonly #options: BuildOptions;
  readonly #totals = noTotals();
  #unchanged = 0;
  #bytes = 0;

  constructor(options: BuildOptions) {
    this.#options = options;
  }

  async build(root: string, places: Places): Promise<BuildSummary> {
    await prepare(places);
    const skip = [places.archive, places.building, places.previous];
    const total = await countSources(root, skip);
    const steps = stepsFor(total);
    try {
      await this.#fill(root, { places, skip, steps, total });
    } finally {
      await steps.close();
    }
    if (this.#totals.acts > 0) await swap(places);
    await rm(places.building, { recursive: true, force: true });
    if (this.#totals.acts === 0) {
      return this.refuse("archive/no-acts", this.#options.sources, { count: this.#totals.files });
    }
    return { ...this.#totals, written: true, unchanged: this.#unchanged };
  }

  /** The summary of a build that did not replace the archive, after the message that says why. */
  refuse(rule: string, file: string, values: Message["values"] = {}): BuildSummary {
    const message = problem(file, rule, { file, ...values });
    this.#options.onMessage?.(message);
    addMessages(this.#totals, [message]);
    return { ...this.#totals, written: false, unchanged: this.#unchanged };
  }

  async #fill(root: string, { places, skip, steps, total }: Filling): Promise<void> {
    const engine = engineHash();
    const previous = await Previous.open(places.archive, engine);
    let done = 0;
    const read = await readSources({ root, skip, places, previous, steps }, ({ file, bytes }) => {
      this.#bytes += bytes;
      this.#options.onProgress?.({ step: "read", file, done: ++done, total, bytes: this.#bytes });
    });
    previous?.close();
    const linked = await linkActs(read, { places, catalogueBefore: previous?.catalogue });
    const gone = await idsBefore(previous && places.archive);
    const index = openActIndex(previous && places.archive, linked.changed, linked.acts);
    const manifest = await ManifestWriter.open(places.building, { engine, catalogue: linked.catalogue });
    try {
      for await (const { entry, unchanged, source } of linked.entries(steps)) {
        await manifest.add(entry);
        const { act } = entry;
        if (act) gone.delete(act.id);
        if (act && unchanged) await index.keep(async () => source ?? (await storedSource(places.building, act.id)));
        else if (source) index.replace(source);
        if (unchanged) this.#unchanged++;
        this.#count(entry, total);
      }
      for (const id of gone) index.remove(id);
      if (this.#totals.acts > 0) index.save(places.building);
      await manifest.finish(this.#totals);
    } finally {
      await manifest.abandon();
    }
  }

  #count(entry: SourceEntry, total: number): void {
    addTo(this.#totals, entry);
    for (const message of entry.messages) this.#options.onMessage?.(message);
    const { files: done } = this.#totals;
    this.#options.onProgress?.({ step: "write", file: entry.file, done, total, bytes: this.#bytes });
  }
}

/** Identifiers of all acts of an archive. */
async function idsBefore(archive: string | undefined): Promise<Set<string>> {
  const ids = new Set<string>();
  if (archive !== undefined) for await (const { id } of readCatalogue(archive)) ids.add(id);
  return ids;
}

/** An act of the archive that is being built, as the search index takes it. */
async function storedSource(building: string, id: string): Promise<Source> {
  return passagesOf(readJson(await readFile(join(building, "acts", `${id}.json`), "utf8")).act);
}

interface Filling {
  readonly places: Places;
  readonly skip: readonly string[];
  readonly steps: Steps;
  readonly total: number;
}
