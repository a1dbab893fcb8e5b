/** The search index of an archive: built anew with many acts, changed act by act where few changed. */
import {
  closeSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { ANALYZER } from "@qujat/language";
import { FlatBuilder, flatEngine, IndexError, type SearchEngine, type Source } from "@qujat/search";
import { readablePlace } from "./swap.ts";

/** Folder of the index in an archive, and its two files. */
const FOLDER = "index";
const TERMS = "terms.bin";
const TEXTS = "texts.bin";
/** Up to this share of the acts are changed in the index; with more of them it is built anew. */
const FEW = 0.2;

/** An index while an archive is built. */
export interface ActIndex {
  /** Puts an act in the place of what the index has under its identifier. */
  readonly replace: (source: Source) => void;
  /** Keeps an act that did not change; `read` gives it where the index has to be built anew. */
  readonly keep: (read: () => Promise<Source>) => Promise<void>;
  readonly remove: (id: string) => void;
  /** Writes the index into the new archive. */
  readonly save: (building: string) => void;
}

/**
 * The index of a new archive, begun with that of the archive before where few acts changed.
 *
 * @param archive the archive before; undefined when its index cannot be used
 */
export function openActIndex(archive: string | undefined, changed: number, acts: number): ActIndex {
  const before = archive !== undefined && changed <= Math.max(1, acts * FEW) ? usable(archive) : undefined;
  if (!archive || !before) return newIndex();
  let isTouched = false;
  return {
    replace: (source) => {
      isTouched = true;
      before.add(source);
    },
    keep: async () => {},
    remove: (id) => {
      isTouched = before.remove(id) || isTouched;
    },
    save: (building) => {
      if (!isTouched) return takeOver(archive, building);
      before.merge();
      writeIndex(before, building);
    },
  };
}

function newIndex(): ActIndex {
  const builder = new FlatBuilder({ analyzer: ANALYZER });
  return {
    replace: (source) => builder.add(source),
    keep: async (read) => builder.add(await read()),
    remove: () => {},
    save: (building) => writeIndex(builder.finish(), building),
  };
}

/** The index of an archive, or undefined when it is missing, altered, or of another version. */
function usable(archive: string): SearchEngine | undefined {
  try {
    return load(archive);
  } catch (error) {
    if (error instanceof IndexError || (error instanceof Error && "code" in error)) return undefined;
    throw error;
  }
}

/** Loads the index in a folder; its texts are read from the disk when they are shown. */
function load(place: string): SearchEngine {
  const texts = join(place, FOLDER, TEXTS);
  const read = (from: number, to: number): Uint8Array => {
    const bytes = new Uint8Array(to - from);
    const file = openSync(texts, "r");
    try {
      readSync(file, bytes, 0, bytes.length, from);
    } finally {
      closeSync(file);
    }
    return bytes;
  };
  statSync(texts);
  // A Buffer is a Uint8Array whose methods differ.
  const { buffer, byteOffset, length } = readFileSync(join(place, FOLDER, TERMS));
  return flatEngine.load({ index: new Uint8Array(buffer, byteOffset, length), texts: read }, { analyzer: ANALYZER });
}

/** Writes an index into a new archive. */
export function writeIndex(engine: SearchEngine, building: string): void {
  const { index, texts } = engine.save();
  mkdirSync(join(building, FOLDER), { recursive: true });
  writeFileSync(join(building, FOLDER, TERMS), index);
  writeFileSync(join(building, FOLDER, TEXTS), texts);
}

function takeOver(archive: string, building: string): void {
  mkdirSync(join(building, FOLDER), { recursive: true });
  for (const name of [TERMS, TEXTS]) {
    const [before, after] = [join(archive, FOLDER, name), join(building, FOLDER, name)];
    try {
      linkSync(before, after);
    } catch {
      copyFileSync(before, after);
    }
  }
}

/**
 * Opens the search index of an archive.
 *
 * @returns undefined when there is no archive, or it has no index
 * @throws {IndexError} when the index is altered, incomplete, or newer than this program: build the archive again
 * @example (await openIndex(".qujat"))?.query("шағым").hits[0]?.id // "kz-2011-07-05-116.kk#att_1__point_25"
 */
export async function openIndex(archive: string): Promise<SearchEngine | undefined> {
  const place = await readablePlace(archive);
  return place && existsSync(join(place, FOLDER, TERMS)) ? load(place) : undefined;
}
