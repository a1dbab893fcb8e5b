/** MiniSearch as anybody uses it: its own words of one field, no stems, no facets, no snippets. The peer in memory. */
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { Source } from "@qujat/search";

/** What is used of the library. */
interface Library {
  new (options: { readonly fields: readonly string[] }): RawIndex;
  readonly loadJSON: (json: string, options: { readonly fields: readonly string[] }) => RawIndex;
}

export interface RawIndex {
  readonly documentCount: number;
  readonly add: (document: { readonly id: number; readonly text: string }) => void;
  readonly search: (query: string, options?: RawOptions) => readonly unknown[];
}

export interface RawOptions {
  readonly combineWith?: "AND" | "OR";
  readonly prefix?: (term: string, index: number, terms: readonly string[]) => boolean;
  readonly fuzzy?: number;
}

const OPTIONS = { fields: ["text"] };

// The very library that the package depends on.
const require = createRequire(fileURLToPath(import.meta.resolve("@qujat/search")));
const MiniSearch = require("minisearch") as Library;

export function buildRaw(sources: Iterable<Source>): RawIndex {
  const index = new MiniSearch(OPTIONS);
  let id = 0;
  for (const { passages } of sources) for (const { text } of passages) index.add({ id: id++, text });
  return index;
}

export function loadRaw(json: string): RawIndex {
  return MiniSearch.loadJSON(json, OPTIONS);
}

/** One letter wrong in every word, the last one unfinished. */
export const ROUGH: RawOptions = { prefix: (_, index, terms) => index === terms.length - 1, fuzzy: 1 };
