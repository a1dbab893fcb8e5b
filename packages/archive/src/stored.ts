/** Acts of an archive, found by what people call them and read whole. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type CatalogueRecord, readCatalogue } from "./catalogue.ts";
import { readablePlace } from "./swap.ts";
import { type ActContent, type ActHeader, readJson } from "./write-act.ts";

/**
 * The acts that a name means: an identifier with or without its language, the name of a source file, or a number.
 * An exact identifier means that act alone.
 *
 * @param name such as `kz-2017-10-25-98qe.kk`, `kz-2017-10-25-98qe` or `98/қе`
 * @example (await findActs(".qujat", "98/қе")).map(({ id }) => id) // ["kz-2017-10-25-98qe.kk"]
 */
export async function findActs(archive: string, name: string): Promise<CatalogueRecord[]> {
  const found: CatalogueRecord[] = [];
  const wanted = fold(name);
  for await (const record of readCatalogue(archive)) {
    if (record.id === name) return [record];
    const names = [record.work, record.file, record.file.replace(/\.txt$/i, ""), record.metadata.number ?? ""];
    if (names.some((other) => fold(other) === wanted)) found.push(record);
  }
  return found;
}

function fold(name: string): string {
  return name.normalize("NFC").toLowerCase().replace(/^№\s*/, "");
}

/**
 * An act of an archive with where it comes from.
 *
 * @param id identifier with its language
 * @throws when the archive does not hold it, or it is of a format that this version does not know
 * @example (await readStored(".qujat", "kz-2017-10-25-98qe.kk")).act.metadata.status // "repealed"
 */
export async function readStored(archive: string, id: string): Promise<ActContent & ActHeader> {
  const place = (await readablePlace(archive)) ?? archive;
  return readJson(await readFile(join(place, "acts", `${id}.json`), "utf8"));
}
