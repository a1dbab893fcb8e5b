/** The manifest: one line a source file, written and read one line at a time. */
import { createReadStream } from "node:fs";
import { type FileHandle, open, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Message } from "@qujat/model";
import { compareFiles } from "./sources.ts";
import { MANIFEST, readablePlace } from "./swap.ts";
import { FORMAT } from "./write-act.ts";

/** What the manifest says of one source file. */
export interface SourceEntry {
  /** Relative to the folder of sources, with `/`. */
  readonly file: string;
  /** The act that was made of it; absent when none could be made. */
  readonly act?: ActEntry;
  readonly messages: readonly Message[];
}

export interface ActEntry {
  /** `acts/<id>.md` and `acts/<id>.json`. */
  readonly id: string;
  /** SHA-256 of the source and of both files, in hexadecimal digits. */
  readonly sha256: { readonly source: string; readonly markdown: string; readonly json: string };
  /** Length of the source in bytes. */
  readonly bytes: number;
  readonly encoding: string;
  readonly blocks: number;
  /** How many repairs each rule made. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Sums over all sources. */
export interface Totals {
  files: number;
  acts: number;
  bytes: number;
  blocks: number;
  counts: Record<string, number>;
  messages: { error: number; warning: number; note: number };
}

export interface Manifest {
  readonly format: number;
  /** Which build of the program made the archive. */
  readonly engine: string;
  readonly sources: readonly SourceEntry[];
  readonly totals: Totals;
}

/**
 * Reads the manifest of an archive; while a build swaps archives, that of the one before.
 *
 * @returns undefined when there is no archive
 * @throws when the manifest is damaged or of a format that this version does not know
 * @example (await readManifest(".qujat"))?.totals.acts // 2
 */
export async function readManifest(archive: string): Promise<Manifest | undefined> {
  const place = await readablePlace(archive);
  if (!place) return undefined;
  const manifest: Manifest = JSON.parse(await readFile(join(place, MANIFEST), "utf8"));
  if (manifest.format !== FORMAT) throw new Error(`${place}: format ${manifest.format} instead of ${FORMAT}`);
  return manifest;
}

export function noTotals(): Totals {
  return { files: 0, acts: 0, bytes: 0, blocks: 0, counts: {}, messages: { error: 0, warning: 0, note: 0 } };
}

/** Adds one source to the sums. */
export function addTo(totals: Totals, { act, messages }: SourceEntry): void {
  totals.files++;
  for (const { severity } of messages) totals.messages[severity]++;
  if (!act) return;
  totals.acts++;
  totals.bytes += act.bytes;
  totals.blocks += act.blocks;
  for (const [rule, count] of Object.entries(act.counts)) totals.counts[rule] = (totals.counts[rule] ?? 0) + count;
}

/** Writes a manifest entry by entry; it gets its name when it is complete. */
export class ManifestWriter {
  readonly #folder: string;
  readonly #handle: FileHandle;
  #separator = "\n";

  private constructor(folder: string, handle: FileHandle) {
    this.#folder = folder;
    this.#handle = handle;
  }

  static async open(folder: string, engine: string): Promise<ManifestWriter> {
    const handle = await open(join(folder, `${MANIFEST}.part`), "w");
    await handle.write(`{"format":${FORMAT},"engine":${JSON.stringify(engine)},"sources":[`);
    return new ManifestWriter(folder, handle);
  }

  async add(entry: SourceEntry): Promise<void> {
    await this.#handle.write(this.#separator + JSON.stringify(entry));
    this.#separator = ",\n";
  }

  async finish(totals: Totals): Promise<void> {
    await this.#handle.write(`\n],"totals":${JSON.stringify(totals)}}\n`);
    await this.#handle.sync();
    await this.#handle.close();
    await rename(join(this.#folder, `${MANIFEST}.part`), join(this.#folder, MANIFEST));
  }

  async abandon(): Promise<void> {
    await this.#handle.close().catch(() => undefined);
  }
}

/** The entries of the archive before, asked for in the order in which they were written. */
export class PreviousEntries {
  readonly #lines: AsyncIterator<string>;
  readonly #close: () => void;
  #next: SourceEntry | undefined;

  private constructor(lines: AsyncIterator<string>, close: () => void) {
    this.#lines = lines;
    this.#close = close;
  }

  /** @returns undefined when there is no archive, or another build of the program made it */
  static async open(archive: string, engine: string): Promise<PreviousEntries | undefined> {
    const place = await readablePlace(archive);
    if (!place) return undefined;
    const input = createReadStream(join(place, MANIFEST), "utf8");
    const reader = createInterface({ input });
    const entries = new PreviousEntries(reader[Symbol.asyncIterator](), () => {
      reader.close();
      input.destroy();
    });
    const head = await entries.#line();
    if (head !== `{"format":${FORMAT},"engine":${JSON.stringify(engine)},"sources":[`) {
      entries.close();
      return undefined;
    }
    entries.#next = await entries.#entry();
    return entries;
  }

  /** The entry of a file; files are asked for in ascending order. */
  async find(file: string): Promise<SourceEntry | undefined> {
    while (this.#next && compareFiles(this.#next.file, file) < 0) this.#next = await this.#entry();
    return this.#next?.file === file ? this.#next : undefined;
  }

  close(): void {
    this.#close();
  }

  async #line(): Promise<string> {
    const { value, done } = await this.#lines.next();
    return done ? "" : value;
  }

  async #entry(): Promise<SourceEntry | undefined> {
    const line = await this.#line();
    if (!line.startsWith('{"file":')) return undefined;
    return JSON.parse(line.endsWith(",") ? line.slice(0, -1) : line);
  }
}
