/** Documents: what an index knows of each passage besides its words. */
import { type Facts, type PassagePlace, PLACES } from "../passage.ts";
import { ByteWriter } from "./byte-writer.ts";
import { KeyList, KeyListWriter } from "./key-list.ts";
import { halvesOf, packSections, type Section, unpackSections, wordsOf } from "./sections.ts";

/** Facts with a column of their own, in this order, for filters and facets; the date and the number follow them. */
export const COLUMNS = ["type", "issuer", "status", "language", "year"] as const;

const DATE = COLUMNS.length;
const NUMBER = DATE + 1;
const IS_ACT = NUMBER + 1;
const STRIDE = IS_ACT + 1;

/** How many sections the documents have in an index. */
export const DOCUMENT_SECTIONS = 5;

const LONGEST = 65_535;
const BETWEEN = "\u0001";

/** One passage as it is stored. */
export interface StoredPassage {
  readonly key: string;
  /** Words of its text. */
  readonly length: number;
  /** A bit for each of `PLACES`. */
  readonly places: number;
  /** Facts of its act as JSON. */
  readonly facts: string;
  /** Its breadcrumb in one string. */
  readonly crumbs: string;
  /** Its text from `encodeText`. */
  readonly text: Uint8Array;
}

/** Writes documents; neighbours with the same facts or breadcrumb share them. */
export class DocumentsWriter {
  count = 0;
  lengthSum = 0;
  private readonly keys = new KeyListWriter();
  private readonly lengths: number[] = [];
  private readonly places = new ByteWriter();
  private readonly values = new Map<string, number>([["", 0]]);
  private readonly facts = { first: [] as number[], columns: [] as number[], texts: new KeyListWriter(), last: "" };
  private readonly crumbs = { first: [] as number[], texts: new KeyListWriter(), last: "\n" };
  private readonly texts = { offsets: [0], bytes: new ByteWriter(1 << 16) };

  add({ key, length, places, facts, crumbs, text }: StoredPassage): void {
    this.keys.add(key);
    this.lengths.push(Math.min(length, LONGEST));
    this.places.byte(places);
    if (facts !== this.facts.last) this.addFacts(facts);
    if (crumbs !== this.crumbs.last) {
      this.crumbs.first.push(this.count);
      this.crumbs.texts.add(crumbs);
      this.crumbs.last = crumbs;
    }
    this.texts.bytes.copy(text);
    this.texts.offsets.push(this.texts.bytes.length);
    this.count++;
    this.lengthSum += length;
  }

  private addFacts(json: string): void {
    const facts = JSON.parse(json) as Facts;
    const year = facts.date === null ? "" : facts.date.slice(0, 4);
    this.facts.first.push(this.count);
    this.facts.texts.add(json);
    this.facts.last = json;
    for (const value of [facts.type, facts.issuer, facts.status, facts.language, year]) {
      const text = value ?? "";
      if (!this.values.has(text)) this.values.set(text, this.values.size);
      this.facts.columns.push(this.values.get(text) as number);
    }
    const date = Number(facts.date?.replaceAll("-", "") ?? 0);
    const number = Number(/\d{1,9}/.exec(facts.number ?? "")?.[0] ?? 0);
    this.facts.columns.push(date, number, facts.act === null ? 0 : 1);
  }

  /** The sections of the index, as many as `DOCUMENT_SECTIONS`. */
  sections(): Section[] {
    const values = new KeyListWriter();
    for (const value of this.values.keys()) values.add(value);
    const lists = [this.keys.done(), this.facts.texts.done(), values.done()];
    return [
      Uint16Array.from(this.lengths),
      this.places.done(),
      Uint32Array.from(this.facts.first),
      Uint32Array.from(this.facts.columns),
      packSections(lists.flatMap(({ blocks, bytes }) => [blocks, bytes])),
    ];
  }

  /** The texts, which are kept apart from the index. */
  packedTexts(): Uint8Array<ArrayBuffer> {
    const { blocks, bytes } = this.crumbs.texts.done();
    const { offsets } = this.texts;
    return packSections([
      Uint32Array.from(this.crumbs.first),
      blocks,
      bytes,
      Uint32Array.from(offsets),
      this.texts.bytes.done(),
    ]);
  }
}

/** Reads documents without unpacking them. */
export class Documents {
  readonly count: number;
  readonly lengths: Uint16Array;
  readonly keys: KeyList;
  /** For each document the number of its facts. */
  readonly factsOf: Uint32Array;
  readonly factsCount: number;
  private readonly placeBytes: Uint8Array;
  private readonly firsts: Uint32Array;
  private readonly columns: Uint32Array;
  private readonly factTexts: KeyList;
  private readonly values: string[];

  constructor(sections: readonly Uint8Array[]) {
    const [lengths, places, firsts, columns, lists] = sections as [
      Uint8Array,
      Uint8Array,
      Uint8Array,
      Uint8Array,
      Uint8Array,
    ];
    const packed = unpackSections(lists);
    const list = (at: number) =>
      new KeyList({ blocks: wordsOf(packed[at] as Uint8Array), bytes: packed[at + 1] as Uint8Array });
    this.lengths = halvesOf(lengths);
    this.placeBytes = places;
    this.count = places.length;
    this.firsts = wordsOf(firsts);
    this.columns = wordsOf(columns);
    this.factsCount = this.firsts.length;
    this.keys = list(0);
    this.factTexts = list(2);
    this.values = this.readValues(list(4));
    this.factsOf = new Uint32Array(this.count);
    for (let at = 0; at < this.factsCount; at++) this.factsOf.fill(at, this.firsts[at], this.firstAfter(at));
  }

  places(doc: number): readonly PassagePlace[] {
    return PLACES.filter((_, at) => (this.placeBits(doc) & (1 << at)) !== 0);
  }

  /** A bit for each of `PLACES`. */
  placeBits(doc: number): number {
    return this.placeBytes[doc] as number;
  }

  factsJson(facts: number): string {
    return this.factTexts.at(facts);
  }

  facts(doc: number): Facts {
    return JSON.parse(this.factTexts.at(this.factsOf[doc] as number)) as Facts;
  }

  /** The documents that share facts, the end exclusive. */
  docsOf(facts: number): readonly [first: number, end: number] {
    return [this.firsts[facts] as number, this.firstAfter(facts)];
  }

  /** The value of a column for some facts, `""` for none. */
  value(facts: number, column: number): string {
    return this.values[this.columns[facts * STRIDE + column] as number] ?? "";
  }

  /**
   * Adds up how often each value of each column stands for some facts; those without a value are left out.
   * @param found how many passages each facts have
   * @param counts by column, then by value
   */
  countValues(found: Uint32Array, counts: readonly Map<string, number>[]): void {
    const { columns } = this;
    const width = this.values.length;
    const sums = new Uint32Array(COLUMNS.length * width);
    for (let facts = 0; facts < found.length; facts++) {
      const count = found[facts] as number;
      if (count === 0) continue;
      for (let column = 0; column < COLUMNS.length; column++) {
        const at = column * width + (columns[facts * STRIDE + column] as number);
        sums[at] = (sums[at] as number) + count;
      }
    }
    sums.forEach((sum, at) => {
      const value = this.values[at % width] as string;
      const column = counts[Math.floor(at / width)];
      if (sum > 0 && value !== "") column?.set(value, (column.get(value) ?? 0) + sum);
    });
  }

  /** `yyyymmdd`, 0 without a date. */
  date(facts: number): number {
    return this.columns[facts * STRIDE + DATE] as number;
  }

  /** The first figures of the act's number, 0 for none. */
  number(facts: number): number {
    return this.columns[facts * STRIDE + NUMBER] as number;
  }

  /** Whether some facts are those of an act. */
  isAct(facts: number): boolean {
    return this.columns[facts * STRIDE + IS_ACT] === 1;
  }

  private firstAfter(facts: number): number {
    return this.firsts[facts + 1] ?? this.count;
  }

  private readValues(list: KeyList): string[] {
    const highest = this.columns.reduce((most, value, at) => (at % STRIDE < DATE && value > most ? value : most), 0);
    return Array.from({ length: highest + 1 }, (_, at) => list.at(at));
  }
}

/** A breadcrumb in one string, and back. */
export function joinCrumbs(crumbs: readonly string[]): string {
  return crumbs.join(BETWEEN);
}

export function splitCrumbs(joined: string): readonly string[] {
  return joined === "" ? [] : joined.split(BETWEEN);
}
