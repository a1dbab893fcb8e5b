/** Collecting: of all that was found, the page that is shown and the counts of the whole. */
import { FACETS, type FacetCount, type Facets } from "../engine.ts";
import type { Facts } from "../passage.ts";
import { allowedPlaces, allowsFacts, filtersFacts } from "../query/allowed.ts";
import type { Filters, SortOrder } from "../query/query.ts";
import { type Ranked, Top } from "../result/top.ts";
import type { Segment } from "./segment.ts";

/** A passage that is shown. */
export interface Found extends Ranked {
  readonly segment: number;
  readonly doc: number;
  readonly score: number;
  /** Passages of its act that were found. */
  readonly count: number;
}

/** What to collect. */
export interface Collecting {
  readonly limit: number;
  readonly after: Ranked | null;
  readonly sort: SortOrder;
  readonly group: boolean;
  /** All of them must hold. */
  readonly filters: readonly Filters[];
}

/** What filters and ranks of the facts of one segment come to. */
interface Side {
  readonly segment: Segment;
  /** Number of its first passage among those of all segments. */
  readonly first: number;
  readonly allowed: Uint8Array | null;
  readonly counts: Uint32Array;
  readonly factsOf: Uint32Array;
  readonly tieBreaks: Float32Array;
}

/** Takes passages one by one. */
export class Collector {
  total = 0;
  private readonly sides: readonly Side[];
  private readonly places: number;
  private readonly top: Top<Found>;
  private readonly groups = new Map<number, Found>();
  private readonly what: Collecting;
  private readonly isRelevance: boolean;

  constructor(segments: readonly Segment[], what: Collecting) {
    this.what = what;
    this.isRelevance = what.sort === "relevance";
    this.places = what.filters.reduce((bits, filters) => bits & allowedPlaces(filters), -1);
    this.top = new Top(what.limit, what.after);
    let first = 0;
    this.sides = segments.map((segment) => {
      const side = {
        segment,
        first,
        allowed: allowedFacts(segment, what.filters.filter(filtersFacts)),
        counts: new Uint32Array(segment.docs.factsCount),
        factsOf: segment.docs.factsOf,
        tieBreaks: segment.tieBreaks(),
      };
      first += segment.docs.count;
      return side;
    });
  }

  /** Takes a passage unless the filters forbid it: then false. */
  add(segment: number, doc: number, score: number): boolean {
    return this.take(this.sides[segment] as Side, segment, doc, score);
  }

  /**
   * Takes passages of a segment, except those that the filters forbid; false when these are all.
   * @param docs the first `count` of them
   * @param scores by passage
   */
  addAll(segment: number, docs: Uint32Array, count: number, scores: Float32Array): boolean {
    const side = this.sides[segment] as Side;
    let isTaken = false;
    for (let at = 0; at < count; at++) {
      const doc = docs[at] as number;
      if (this.take(side, segment, doc, scores[doc] as number)) isTaken = true;
    }
    return isTaken;
  }

  /** The page, best first. */
  page(): readonly Found[] {
    for (const found of this.groups.values()) if (this.top.takes(found.key, found.order)) this.top.add(found);
    this.groups.clear();
    return this.top.sorted();
  }

  /** Counts of the whole result. */
  facets(): Facets {
    const counts = FACETS.map(() => new Map<string, number>());
    for (const { segment, counts: found } of this.sides) {
      counts.forEach((values, column) => {
        segment.docs.countValues(column, found).forEach((count, value) => {
          const text = segment.docs.valueText(value);
          if (count > 0 && text !== "") values.set(text, (values.get(text) ?? 0) + count);
        });
      });
    }
    const [type, issuer, status, lang, year] = counts.map(sorted);
    return { type: type ?? [], issuer: issuer ?? [], status: status ?? [], lang: lang ?? [], year: year ?? [] };
  }

  private take(side: Side, segment: number, doc: number, worth: number): boolean {
    const facts = side.factsOf[doc] as number;
    if (side.allowed !== null && side.allowed[facts] === 0) return false;
    if (this.places !== -1 && (this.places & side.segment.docs.placeBits(doc)) === 0) return false;
    this.total++;
    side.counts[facts] = (side.counts[facts] as number) + 1;
    const score = worth * (1 + (side.tieBreaks[facts] as number));
    const key = this.isRelevance ? score : this.keyOf(side.segment, facts);
    const order = side.first + doc;
    if (this.what.group) this.addToGroup({ key, order, segment, doc, score, count: 1 }, side, facts);
    else if (this.top.takes(key, order)) this.top.add({ key, order, segment, doc, score, count: 1 });
    return true;
  }

  private keyOf({ docs }: Segment, facts: number): number {
    const date = docs.date(facts);
    if (this.what.sort === "newest") return date;
    if (this.what.sort === "oldest") return date === 0 ? Number.NEGATIVE_INFINITY : -date;
    const number = docs.number(facts);
    return number === 0 ? Number.NEGATIVE_INFINITY : -number;
  }

  private addToGroup(found: Found, { segment: { docs }, first }: Side, facts: number): void {
    // What belongs to no act is a group of its own.
    const group = docs.isAct(facts) ? first + (docs.docsOf(facts)[0] as number) : found.order;
    const before = this.groups.get(group);
    const count = (before?.count ?? 0) + 1;
    const isBetter =
      before === undefined || found.key > before.key || (found.key === before.key && found.order < before.order);
    this.groups.set(group, { ...(isBetter ? found : before), count });
  }
}

function allowedFacts(segment: Segment, filters: readonly Filters[]): Uint8Array | null {
  if (filters.length === 0) return null;
  const { docs } = segment;
  const allowed = new Uint8Array(docs.factsCount);
  for (let at = 0; at < allowed.length; at++) {
    const facts = JSON.parse(docs.factsJson(at)) as Facts;
    allowed[at] = filters.every((filter) => allowsFacts(facts, filter)) ? 1 : 0;
  }
  return allowed;
}

function sorted(counts: ReadonlyMap<string, number>): FacetCount[] {
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
