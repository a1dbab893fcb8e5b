/** Works: what an archive must tell for citations to be resolved, and an archive in memory. */
import type { ActLanguage, ActReference, IsoDate, Metadata } from "@qujat/model";
import { CODE_EDITIONS } from "./data/codes.ts";
import { kindOf } from "./data/act-kinds.ts";
import { numberSlug } from "./identifiers.ts";

/** A work as a citation needs it, small enough to hold ten thousand in a browser. */
export interface WorkRecord {
  /** With or without the language: expressions of one work are one. */
  readonly id: string;
  readonly metadata: Pick<Metadata, "language" | "title" | "type" | "issuer" | "date" | "number" | "registration">;
  /** Anchors of its provisions. */
  readonly anchors: Iterable<string>;
  /** Attached instruments and annexes by anchor, with their headings: what «… бекітілген Стандарттың» looks for. */
  readonly headings?: Iterable<readonly [anchor: string, heading: string]>;
}

/** An archive, as far as citations ask about it. */
export interface Works {
  /**
   * The work that a reference names, null when there is none, or when several fit equally well.
   * @param on the day of the citing act: of acts with one title the one that held then is meant
   */
  find(reference: ActReference, language: ActLanguage, on: IsoDate | null): string | null;
  hasAnchor(id: string, anchor: string): boolean;
  /** Headings of what is attached to a work. */
  headingsOf(id: string): ReadonlyMap<string, string>;
}

interface Work {
  readonly id: string;
  readonly expressions: WorkRecord[];
  readonly anchors: Set<string>;
  readonly headings: Map<string, string>;
}

/**
 * An archive in memory.
 * @param records in any order; two of one work in two languages are joined
 * @example worksOf([{ id: "kz-2011-07-05-116.kk", metadata, anchors: ["point_1"] }]).hasAnchor("kz-2011-07-05-116", "point_1") // true
 */
export function worksOf(records: Iterable<WorkRecord>): Works {
  const works = new Map<string, Work>();
  const byKey = new Map<string, Set<Work>>();
  const codes = new Set<Work>();
  for (const record of records) {
    const work = joined(works, record);
    for (const key of keysOf(record.metadata)) byKey.set(key, (byKey.get(key) ?? new Set()).add(work));
    if (kindOf(record.metadata.type)?.code === "code") codes.add(work);
  }
  return {
    find: (reference, language, on) => findWork(reference, language, on, byKey, codes)?.id ?? null,
    hasAnchor: (id, anchor) => works.get(id)?.anchors.has(anchor) ?? false,
    headingsOf: (id) => works.get(id)?.headings ?? new Map(),
  };
}

/** A title as titles are compared: no quotes, one blank, lower case, without what changes between editions of a print. */
export function titleKey(title: string): string {
  return title
    .toLowerCase()
    .replace(/[«»"“”„]/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/ кодексі$/, " кодекс");
}

function joined(works: Map<string, Work>, record: WorkRecord): Work {
  const id = record.id.replace(/\.(?:kk|ru)$/, "");
  const work: Work = works.get(id) ?? { id, expressions: [], anchors: new Set(), headings: new Map() };
  work.expressions.push(record);
  for (const anchor of record.anchors) work.anchors.add(anchor);
  for (const [anchor, heading] of record.headings ?? []) work.headings.set(anchor, `${work.headings.get(anchor) ?? ""} ${heading}`.trim());
  works.set(id, work);
  return work;
}

function keysOf({ registration, date, number, title, type }: WorkRecord["metadata"]): readonly string[] {
  return [
    registration?.number ? `r:${registration.number}` : "",
    date && number ? `n:${date}:${numberSlug(number)}` : "",
    date && kindOf(type) ? `d:${date}:${kindOf(type)?.code}` : "",
    title ? `t:${titleKey(title)}` : "",
    kindOf(type)?.code === "constitution" ? "constitution" : "",
  ].filter((key) => key !== "");
}

function findWork(
  reference: ActReference,
  language: ActLanguage,
  on: IsoDate | null,
  byKey: ReadonlyMap<string, ReadonlySet<Work>>,
  codes: ReadonlySet<Work>,
): Work | undefined {
  const { date, number, registration, title, type } = reference;
  const fitting = (key: string) => [...(byKey.get(key) ?? [])].filter((work) => agrees(work, reference, language));
  if (date && number) return only(fitting(`n:${date}:${numberSlug(number)}`));
  if (registration) return only(fitting(`r:${registration}`));
  if (date) return only(narrowed(fitting(`d:${date}:${kindOf(type)?.code}`), title));
  if (kindOf(type)?.code === "constitution") return latest([...(byKey.get("constitution") ?? [])], on);
  if (title === null) return undefined;
  const titled = latest(fitting(`t:${titleKey(title)}`), on);
  return titled ?? (kindOf(type)?.code === "code" ? latest([...codes].filter((work) => isCode(work, title)), on) : undefined);
}

/** Whether what the reference says besides does not contradict the work. */
function agrees({ expressions }: Work, { type, issuer, date, number }: ActReference, language: ActLanguage): boolean {
  return expressions.every(({ metadata }) => {
    if (type !== null && metadata.type !== null && !sameKind(type, metadata.type)) return false;
    if (date !== null && metadata.date !== null && date !== metadata.date) return false;
    if (number !== null && metadata.number !== null && numberSlug(number) !== numberSlug(metadata.number)) return false;
    if (issuer === null || metadata.issuer === null || metadata.language !== language) return true;
    return issuerKey(issuer) === issuerKey(metadata.issuer);
  });
}

function sameKind(one: string, other: string): boolean {
  const [first, second] = [kindOf(one), kindOf(other)];
  return first === undefined || second === undefined || first.code.replace("joint-", "") === second.code.replace("joint-", "");
}

/** An issuer without the name of the country, which acts add or leave out, and without possessive endings inside. */
function issuerKey(issuer: string): string {
  return issuer
    .toLowerCase()
    .replace(/қазақстан республикасы(?:ның)?|республики казахстан|республика казахстан|(?<!\p{L})(?:қр|рк)(?!\p{L})/gu, "")
    .replace(/(?<=\p{L}[ыі])н[ыі]ң(?=\s)/gu, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/(?<=\p{L})с?[ыі]$/u, "");
}

function narrowed(works: readonly Work[], title: string | null): readonly Work[] {
  const titled = title === null ? [] : works.filter(({ expressions }) => expressions.some(({ metadata }) => metadata.title !== null && titleKey(metadata.title) === titleKey(title)));
  return titled.length > 0 ? titled : works;
}

/** Whether a work is the code of a name: «Салық кодексі» is in «Салық және … туралы (Салық кодексі)». */
function isCode({ expressions, id }: Work, name: string): boolean {
  const key = titleKey(name);
  const edition = CODE_EDITIONS.find(({ kk, ru }) => titleKey(kk) === key || titleKey(ru) === key);
  return (
    (edition?.editions.some(([date, number]) => id === `kz-${date}-${numberSlug(number)}`) ?? false) ||
    expressions.some(({ metadata: { title } }) => title !== null && ` ${titleKey(title)}`.includes(key))
  );
}

function only(works: readonly Work[]): Work | undefined {
  return works.length === 1 ? works[0] : undefined;
}

/** Of editions the last one that is not later than a day; without a day only a single one. */
function latest(works: readonly Work[], on: IsoDate | null): Work | undefined {
  if (works.length < 2 || on === null) return only(works);
  const dated = works.filter(({ expressions }) => (expressions[0]?.metadata.date ?? "9999") <= on);
  return dated.sort((a, b) => dateOf(b).localeCompare(dateOf(a)))[0];
}

function dateOf({ expressions }: Work): string {
  return expressions[0]?.metadata.date ?? "";
}
