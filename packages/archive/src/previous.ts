/** What the archive before says of its sources, asked for in the order in which it was written. */
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { CATALOGUE_FILE, type CatalogueRecord, recordsIn } from "./catalogue.ts";
import { manifestHead, type SourceEntry } from "./manifest.ts";
import { compareFiles } from "./sources.ts";
import { MANIFEST, readablePlace } from "./swap.ts";

/** A source of the archive before; its record when an act was made of it. */
export interface PreviousSource {
  readonly entry: SourceEntry;
  readonly record: CatalogueRecord | undefined;
}

export class Previous {
  /** SHA-256 of its catalogue. */
  readonly catalogue: string;
  readonly #lines: AsyncIterator<string>;
  readonly #records: AsyncIterator<CatalogueRecord>;
  readonly #close: () => void;
  #next: PreviousSource | undefined;

  private constructor(catalogue: string, lines: AsyncIterator<string>, place: string, close: () => void) {
    this.catalogue = catalogue;
    this.#lines = lines;
    this.#records = recordsIn(join(place, CATALOGUE_FILE));
    this.#close = close;
  }

  /** @returns undefined when there is no archive, or another build of the program made it */
  static async open(archive: string, engine: string): Promise<Previous | undefined> {
    const place = await readablePlace(archive);
    if (!place) return undefined;
    const input = createReadStream(join(place, MANIFEST), "utf8");
    const reader = createInterface({ input });
    const lines = reader[Symbol.asyncIterator]();
    const close = () => {
      reader.close();
      input.destroy();
    };
    const { value: head } = await lines.next();
    const [, catalogue] = /"catalogue":"([0-9a-f]{64})"/.exec(head ?? "") ?? [];
    if (catalogue === undefined || head !== manifestHead({ engine, catalogue })) {
      close();
      return undefined;
    }
    const previous = new Previous(catalogue, lines, place, close);
    previous.#next = await previous.#source();
    return previous;
  }

  /** What it says of a file; files are asked for in ascending order. */
  async find(file: string): Promise<PreviousSource | undefined> {
    while (this.#next && compareFiles(this.#next.entry.file, file) < 0) this.#next = await this.#source();
    return this.#next?.entry.file === file ? this.#next : undefined;
  }

  close(): void {
    this.#close();
    void this.#records.return?.();
  }

  async #source(): Promise<PreviousSource | undefined> {
    const { value: line, done } = await this.#lines.next();
    if (done || !line.startsWith('{"file":')) return undefined;
    const entry: SourceEntry = JSON.parse(line.endsWith(",") ? line.slice(0, -1) : line);
    return { entry, record: entry.act && (await this.#records.next()).value };
  }
}
