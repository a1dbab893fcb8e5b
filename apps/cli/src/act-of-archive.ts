/** The act that a reader names, out of an archive, with clear words when there is none. */
import type { ActContent, ActHeader, CatalogueRecord } from "@qujat/archive";
import type { Context } from "./context.ts";
import { WrongUse } from "./exit.ts";

export type StoredAct = ActContent & ActHeader & { readonly record: CatalogueRecord };

/** How many near names a sentence gives. */
const NEAR = 5;

/**
 * Reads an act; of several languages the reader's is taken, or the state language.
 *
 * @param name an identifier, a number, or the name of a source file
 * @throws {WrongUse} when there is no archive or no such act, or when the name means several
 */
export async function actOfArchive(name: string, folder: string, context: Context): Promise<StoredAct> {
  const { findActs, readManifest, readStored } = await import("@qujat/archive");
  const archive = context.path(folder);
  if (!(await readManifest(archive))) throw new WrongUse("cli/no-archive", { folder });
  const found = await findActs(archive, name);
  const record = choose(found, context);
  if (record) return { ...(await readStored(archive, record.id)), record };
  if (found.length === 0) throw new WrongUse("cli/no-act", { name, near: await nearTo(name, archive) });
  throw new WrongUse("cli/many-acts", { name, found: found.map(({ id }) => id).join(", ") });
}

function choose(found: readonly CatalogueRecord[], { language }: Context): CatalogueRecord | undefined {
  if (new Set(found.map(({ work }) => work)).size > 1) return undefined;
  const inLanguage = (wanted: string) => found.find(({ metadata }) => metadata.language === wanted);
  return inLanguage(language) ?? inLanguage("kk") ?? found[0];
}

/** Identifiers that share the most with what was asked for. */
async function nearTo(name: string, archive: string): Promise<string> {
  const { readCatalogue } = await import("@qujat/archive");
  const parts = name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const near: { id: string; shared: number }[] = [];
  for await (const { id, metadata } of readCatalogue(archive)) {
    const words = `${id} ${metadata.number ?? ""} ${metadata.title ?? ""}`.toLowerCase();
    const shared = parts.filter((part) => part !== "" && words.includes(part)).length;
    near.push({ id, shared });
    near.sort((a, b) => b.shared - a.shared);
    near.length = Math.min(near.length, NEAR);
  }
  return near.map(({ id }) => id).join(", ");
}
