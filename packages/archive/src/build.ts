/** A folder of sources to an archive folder: incremental, and safe against being killed. */
import { readdir, readFile, rm, stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Message } from "@qujat/model";
import { engineHash } from "./engine.ts";
import { codeOf } from "./fault.ts";
import { addTo, ManifestWriter, noTotals, PreviousEntries, type SourceEntry, type Totals } from "./manifest.ts";
import { countSources, type Found, sourcesIn } from "./sources.ts";
import { storeAct } from "./store-act.ts";
import { exists, MANIFEST, type Places, placesOf, prepare, reserve, swap } from "./swap.ts";

export interface BuildOptions {
  /** Folder that is searched for `.txt` files, or one file. */
  readonly sources: string;
  /** Folder to write; it must not exist, be empty, or be an archive. */
  readonly archive: string;
  /** Called after each file. */
  readonly onProgress?: (progress: Progress) => void;
  /** Called with each message as it arises; they are not kept. */
  readonly onMessage?: (message: Message) => void;
}

export interface Progress {
  readonly file: string;
  readonly done: number;
  readonly total: number;
  readonly bytes: number;
}

export interface BuildSummary extends Readonly<Totals> {
  /** Whether the archive was replaced; if not, a message says why, and the one before is untouched. */
  readonly written: boolean;
  /** Acts taken over from the archive before, because neither they nor the program changed. */
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
async function isForeign({ archive }: Places): Promise<boolean> {
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
    const engine = engineHash();
    const previous = await PreviousEntries.open(places.archive, engine);
    const manifest = await ManifestWriter.open(places.building, engine);
    try {
      const total = await countSources(root, skip);
      for await (const found of sourcesIn(root, skip)) {
        const entry = await this.#entryOf(found, places, previous);
        await manifest.add(entry);
        addTo(this.#totals, entry);
        for (const message of entry.messages) this.#options.onMessage?.(message);
        const { files: done } = this.#totals;
        this.#options.onProgress?.({ file: found.file, done, total, bytes: this.#bytes });
      }
      await manifest.finish(this.#totals);
    } finally {
      previous?.close();
      await manifest.abandon();
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
    this.#options.onMessage?.(problem(file, rule, { file, ...values }));
    this.#totals.messages.error++;
    return { ...this.#totals, written: false, unchanged: this.#unchanged };
  }

  async #entryOf(found: Found, places: Places, previous: PreviousEntries | undefined): Promise<SourceEntry> {
    const { file } = found;
    if ("rule" in found) {
      const values = found.code === undefined ? { file } : { file, code: found.code };
      return { file, messages: [problem(file, found.rule, values)] };
    }
    const bytes = await readFile(found.path).catch((error: unknown) => codeOf(error));
    if (typeof bytes === "string") {
      return { file, messages: [problem(file, "archive/unreadable", { file, code: bytes })] };
    }
    this.#bytes += bytes.length;
    const stored = await storeAct({ file, bytes, places, previous: await previous?.find(file) });
    if (stored.unchanged) this.#unchanged++;
    return stored.entry;
  }
}

/** A message about a whole file; only what was left out on purpose is no error. */
function problem(file: string, rule: string, values: Message["values"]): Message {
  const severity = rule === "archive/unsupported" || rule === "archive/linked-folder" ? "note" : "error";
  return { rule, severity, place: { file, line: 1, column: 1 }, values };
}
