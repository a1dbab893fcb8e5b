/** The search engine in its worker: the index is loaded once, every keystroke is a query. */
import { ANALYZER } from "@qujat/language";
import { flatEngine, type QueryOptions, type SearchEngine, type SearchResult } from "@qujat/search";
import { type ActRecord, archiveFile, readRecords } from "../worker/archive-files.ts";
import { serveCalls } from "../worker/rpc.ts";

let engine: Promise<SearchEngine> | undefined;
let records: Promise<ActRecord[]> | undefined;

async function load(root: string): Promise<SearchEngine> {
  const [index, texts] = await Promise.all(["index/terms.bin", "index/texts.bin"].map((path) => bytes(root, path)));
  return flatEngine.load({ index: index as Uint8Array, texts: texts as Uint8Array }, { analyzer: ANALYZER });
}

async function bytes(root: string, path: string): Promise<Uint8Array> {
  return new Uint8Array(await (await archiveFile(root, path)).arrayBuffer());
}

const service = {
  /** How many provisions can be found. */
  async open(root: string): Promise<number> {
    engine ??= load(root).catch((error: unknown) => {
      engine = undefined;
      throw error;
    });
    return (await engine).size;
  },

  async query(root: string, text: string, options: QueryOptions): Promise<SearchResult> {
    await service.open(root);
    return (await (engine as Promise<SearchEngine>)).query(text, options);
  },

  /** Acts of the archive, the newest first. */
  async acts(root: string): Promise<ActRecord[]> {
    records ??= readRecords(root).catch((error: unknown) => {
      records = undefined;
      throw error;
    });
    return [...(await records)].sort((a, b) => (b.metadata.date ?? "").localeCompare(a.metadata.date ?? ""));
  },
};

export type SearchService = typeof service;

serveCalls(service);
