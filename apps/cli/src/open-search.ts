/** The search engine over an archive, as a verb asks for it. */
import type { SearchEngine, Source } from "@qujat/search";
import type { Context } from "./context.ts";
import { WrongUse } from "./exit.ts";

export const ENGINES = ["flat", "minisearch"] as const;

/**
 * Opens an archive for searching.
 *
 * @param engine `flat` loads the index of the archive; `minisearch` reads every act or passage and builds its own
 * @throws {WrongUse} when there is no archive, or its index cannot be used
 */
export async function openSearch(folder: string, engine: string | undefined, context: Context): Promise<SearchEngine> {
  const archive = context.path(folder);
  const { openIndex, readManifest } = await import("@qujat/archive");
  if (!(await readManifest(archive))) throw new WrongUse("cli/no-archive", { folder });
  const { IndexError, miniEngine } = await import("@qujat/search");
  if (engine === "minisearch") {
    const { ANALYZER } = await import("@qujat/language");
    return miniEngine.build(await sourcesOf(archive), { analyzer: ANALYZER });
  }
  try {
    const opened = await openIndex(archive);
    if (opened) return opened;
  } catch (error) {
    if (!(error instanceof IndexError)) throw error;
  }
  throw new WrongUse("cli/bad-index", { folder });
}

async function sourcesOf(archive: string): Promise<Source[]> {
  const { readCatalogue, readPassages, readStored } = await import("@qujat/archive");
  const { passagesOf, sourceOfText } = await import("@qujat/search");
  const sources: Source[] = [];
  for await (const { id } of readCatalogue(archive)) sources.push(passagesOf((await readStored(archive, id)).act));
  for await (const passage of readPassages(archive)) sources.push(sourceOfText(passage));
  return sources;
}
