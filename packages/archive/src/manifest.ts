/** The manifest: one line a source file, written one line at a time. */
import { type FileHandle, open, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import type { Message } from "@qujat/model";
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

export interface ActEntry extends ActCounts {
  /** `acts/<id>.md` and `acts/<id>.json`. */
  readonly id: string;
  /** The identifier that the act asks for; another one when that was taken. */
  readonly wanted: string;
  /** SHA-256 of the source and of both files, in hexadecimal digits. */
  readonly sha256: { readonly source: string; readonly markdown: string; readonly json: string };
  /** Length of both files, in bytes. */
  readonly size: { readonly markdown: number; readonly json: number };
  /** Length of the source, in bytes. */
  readonly bytes: number;
  readonly encoding: string;
  /** How many repairs each rule made. */
  readonly counts: Readonly<Record<string, number>>;
}

/** What was found in an act. */
export interface ActCounts {
  readonly provisions: number;
  readonly citations: number;
  /** Citations that lead to a place in the archive. */
  readonly resolved: number;
  readonly amendments: number;
}

/** Sums over all sources. */
export interface Totals {
  files: number;
  acts: number;
  bytes: number;
  provisions: number;
  citations: number;
  resolved: number;
  amendments: number;
  /** Repairs by rule. */
  counts: Record<string, number>;
  messages: { error: number; warning: number; note: number };
  /** Messages by rule. */
  rules: Record<string, number>;
}

export interface Manifest {
  readonly format: number;
  /** Which build of the program made the archive. */
  readonly engine: string;
  /** SHA-256 of its catalogue. */
  readonly catalogue: string;
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
  const found = { provisions: 0, citations: 0, resolved: 0, amendments: 0 };
  return { files: 0, acts: 0, bytes: 0, ...found, counts: {}, messages: { error: 0, warning: 0, note: 0 }, rules: {} };
}

/** Adds one source to the sums. */
export function addTo(totals: Totals, { act, messages }: SourceEntry): void {
  totals.files++;
  addMessages(totals, messages);
  if (!act) return;
  totals.acts++;
  for (const sum of ["bytes", "provisions", "citations", "resolved", "amendments"] as const) totals[sum] += act[sum];
  for (const [rule, count] of Object.entries(act.counts)) totals.counts[rule] = (totals.counts[rule] ?? 0) + count;
}

export function addMessages(totals: Totals, messages: readonly Message[]): void {
  for (const { severity, rule } of messages) {
    totals.messages[severity]++;
    totals.rules[rule] = (totals.rules[rule] ?? 0) + 1;
  }
}

/** What an archive was made with. */
export type Maker = Pick<Manifest, "engine" | "catalogue">;

/** The first line of a manifest. */
export function manifestHead({ engine, catalogue }: Maker): string {
  return `{"format":${FORMAT},"engine":${JSON.stringify(engine)},"catalogue":${JSON.stringify(catalogue)},"sources":[`;
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

  static async open(folder: string, maker: Maker): Promise<ManifestWriter> {
    const handle = await open(join(folder, `${MANIFEST}.part`), "w");
    await handle.write(manifestHead(maker));
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
