/** The catalogue of an archive: one record an act, with what other acts and readers ask of it. */
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { workIdentifier } from "@qujat/cite";
import { type Act, type ActNode, type Metadata, nodesOf, type Provision } from "@qujat/model";
import { readablePlace } from "./swap.ts";

/** What the archive knows of an act without reading it. */
export interface CatalogueRecord {
  /** `kz-2017-10-25-98qe.kk`: also the name of its files. */
  readonly id: string;
  /** The work, the same for every language: `kz-2017-10-25-98qe`. */
  readonly work: string;
  /** The source, relative to the folder of sources. */
  readonly file: string;
  readonly metadata: Metadata;
  /** Every anchor of its structure in printed order, with a blank between them; whole, so that many fit in memory. */
  readonly anchors: string;
  /** What is attached to it, with headings by which other acts cite it. */
  readonly headings: readonly (readonly [anchor: string, heading: string])[];
  /** Works that it amends. */
  readonly amends: readonly string[];
}

/** The file of the catalogue: one record a line, in the order of the sources. */
export const CATALOGUE_FILE = "catalogue.jsonl";

const LANGUAGE = /\.(?:kk|ru)$/;

/** The work that an identifier of an expression belongs to. */
export function workOf(id: string): string {
  return id.replace(LANGUAGE, "");
}

/** The record of an act under an identifier. */
export function recordOf(act: Act, id: string, file: string): CatalogueRecord {
  const nodes = [...nodesOf(act.structure)];
  const anchors = nodes.map(({ anchor }) => anchor).join(" ");
  const headings = nodes.flatMap((node) =>
    isAttached(node) && node.heading ? [[node.anchor, node.heading] as const] : [],
  );
  return { id, work: workOf(id), file, metadata: act.metadata, anchors, headings, amends: worksAmendedBy(act) };
}

/**
 * The records of an archive, one at a time; none where there is no archive.
 *
 * @example for await (const { id, metadata } of readCatalogue(".qujat")) console.log(id, metadata.title);
 */
export async function* readCatalogue(archive: string): AsyncGenerator<CatalogueRecord> {
  const place = await readablePlace(archive);
  if (place) yield* recordsIn(join(place, CATALOGUE_FILE));
}

/** The records of a catalogue file. */
export async function* recordsIn(file: string): AsyncGenerator<CatalogueRecord> {
  const input = createReadStream(file, "utf8");
  for await (const line of createInterface({ input })) if (line !== "") yield JSON.parse(line);
}

function isAttached(node: ActNode): node is Provision {
  return node.type === "attachment" || node.type === "annex";
}

/** The works named as targets of its amendments, as far as date and number identify them. */
function worksAmendedBy({ amendments }: Act): string[] {
  const works = amendments.flatMap(({ target }) => (target.act ? (workIdentifier(target.act) ?? []) : []));
  return [...new Set(works)];
}
