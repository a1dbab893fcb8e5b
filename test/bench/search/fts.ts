/** SQLite's full-text index over the same passages, where this Node has it: the peer on disk. */
import { DatabaseSync } from "node:sqlite";
import type { Source } from "@qujat/search";

/** An index that answers with the ten best. */
export interface FtsIndex {
  readonly any: (words: readonly string[]) => unknown;
  readonly all: (words: readonly string[]) => unknown;
  readonly close: () => void;
}

/** Indexes passages in memory; undefined where SQLite has no full-text search. */
export function buildFts(sources: Iterable<Source>): FtsIndex | undefined {
  const database = new DatabaseSync(":memory:");
  try {
    database.exec("CREATE VIRTUAL TABLE passages USING fts5(text)");
  } catch {
    database.close();
    return undefined; // Built without fts5.
  }
  const insert = database.prepare("INSERT INTO passages(text) VALUES (?)");
  database.exec("BEGIN");
  for (const { passages } of sources) for (const { text } of passages) insert.run(text);
  database.exec("COMMIT");
  const select = database.prepare("SELECT rowid FROM passages WHERE passages MATCH ? ORDER BY bm25(passages) LIMIT 10");
  const ask = (words: readonly string[], join: string) => select.all(words.map((word) => `"${word}"`).join(join));
  return { any: (words) => ask(words, " OR "), all: (words) => ask(words, " "), close: () => database.close() };
}
