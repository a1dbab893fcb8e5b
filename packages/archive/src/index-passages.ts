/** Passages of any corpus to an archive that holds nothing but them and their search index. */
import { constants, createReadStream } from "node:fs";
import { copyFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { ANALYZER } from "@qujat/language";
import type { Message } from "@qujat/model";
import { FlatBuilder, type FreeText, sourceOfText } from "@qujat/search";
import { writeIndex } from "./act-index.ts";
import { isForeign } from "./build.ts";
import { CATALOGUE_FILE } from "./catalogue.ts";
import { codeOf, problem } from "./fault.ts";
import { hashOf } from "./hashes.ts";
import { manifestHead, noTotals } from "./manifest.ts";
import { exists, MANIFEST, placesOf, prepare, readablePlace, reserve, swap } from "./swap.ts";

export interface IndexPassagesOptions {
  /** A file with one passage a line: `{"id","text","lang"?,"title"?}`. */
  readonly file: string;
  /** Folder to write; it must not exist, be empty, or be an archive. */
  readonly archive: string;
  readonly onMessage?: (message: Message) => void;
  /** Called now and then with how many passages were read. */
  readonly onProgress?: (passages: number) => void;
}

/** How many passages were indexed; `written` is false when the archive stayed as it was. */
export interface IndexedPassages {
  readonly passages: number;
  readonly written: boolean;
}

/** The passages as they were given, for engines that keep no index. */
const PASSAGES_FILE = "passages.jsonl";

/** Passages between two calls of `onProgress`. */
const STRIDE = 1000;

/**
 * Indexes passages. A line that is none is a message, and the others are done.
 *
 * @example (await indexPassages({ file: "passages.jsonl", archive: ".passages" })).passages // 50000
 */
export async function indexPassages(options: IndexPassagesOptions): Promise<IndexedPassages> {
  const { file, archive, onMessage = () => {} } = options;
  const path = resolve(file);
  const places = placesOf(resolve(archive));
  const refuse = (rule: string, about: string, values: Message["values"] = {}): IndexedPassages => {
    onMessage(problem(about, rule, { file: about, ...values }));
    return { passages: 0, written: false };
  };
  if (!(await exists(path))) return refuse("archive/missing", file);
  if (await isForeign(places)) return refuse("archive/foreign", archive);
  const release = await reserve(places);
  if (typeof release === "number") return refuse("archive/busy", archive, { pid: release, lock: places.lock });
  try {
    await prepare(places);
    const builder = new FlatBuilder({ analyzer: ANALYZER });
    const passages = await addAll(path, builder, options);
    if (passages === 0) return refuse("archive/no-passages", file);
    writeIndex(builder.finish(), places.building);
    // No build of acts takes anything over from such an archive: it was made by no engine of acts.
    const head = manifestHead({ engine: "passages", catalogue: hashOf("") });
    await writeFile(join(places.building, CATALOGUE_FILE), "");
    await copyFile(path, join(places.building, PASSAGES_FILE), constants.COPYFILE_FICLONE);
    await writeFile(join(places.building, MANIFEST), `${head}\n],"totals":${JSON.stringify(noTotals())}}\n`);
    await swap(places);
    return { passages, written: true };
  } catch (error) {
    return refuse("archive/unwritable", archive, { code: codeOf(error) });
  } finally {
    await release();
  }
}

/**
 * The passages of an archive that was made of passages, one at a time; none where it was not.
 *
 * @example for await (const { id, text } of readPassages(".passages")) console.log(id, text);
 */
export async function* readPassages(archive: string): AsyncGenerator<FreeText> {
  const place = await readablePlace(archive);
  const path = place === undefined ? undefined : join(place, PASSAGES_FILE);
  if (path === undefined || !(await exists(path))) return;
  const seen = new Set<string>();
  for await (const line of createInterface({ input: createReadStream(path, "utf8") })) {
    const passage = passageOf(line);
    if (passage === undefined || seen.has(passage.id)) continue;
    seen.add(passage.id);
    yield passage;
  }
}

async function addAll(
  path: string,
  builder: FlatBuilder,
  { file, onMessage = () => {}, onProgress = () => {} }: IndexPassagesOptions,
): Promise<number> {
  const seen = new Set<string>();
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(path, "utf8") })) {
    number++;
    if (line.trim() === "") continue;
    const passage = passageOf(line);
    const place = { file, line: number, column: 1 };
    if (!passage) onMessage({ rule: "archive/bad-passage", severity: "error", place, values: { file, line: number } });
    else if (seen.has(passage.id)) {
      const values = { file, line: number, id: passage.id };
      onMessage({ rule: "archive/same-passage", severity: "error", place, values });
    } else {
      seen.add(passage.id);
      builder.add(sourceOfText(passage));
      if (seen.size % STRIDE === 0) onProgress(seen.size);
    }
  }
  return seen.size;
}

/** A line as a passage, or undefined when it is none. */
function passageOf(line: string): FreeText | undefined {
  try {
    const { id, text, lang, title } = JSON.parse(line);
    const isKnown = (typeof id === "string" || typeof id === "number") && typeof text === "string";
    if (!isKnown) return undefined;
    const language = lang === "kk" || lang === "ru" ? lang : null;
    return { id: String(id), text, lang: language, title: typeof title === "string" ? title : null };
  } catch {
    return undefined;
  }
}
