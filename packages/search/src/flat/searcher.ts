/** The searcher: reads a query, plans its words, matches, collects and shows. */
import type { Analyzer, Stemmer } from "../analyzer.ts";
import { type Cited, citedIn, NOT_CITED } from "../citation/cited.ts";
import { Lift } from "../citation/lift.ts";
import type { QueryOptions, SearchResult } from "../engine.ts";
import { placeBits } from "../passage.ts";
import { parseQuery } from "../query/parse-query.ts";
import type { Clause, ParsedQuery, QueryPhrase, QueryWord } from "../query/query.ts";
import { readCursor, writeCursor } from "../result/cursor.ts";
import type { Lighting } from "../result/snippet.ts";
import type { Ranked } from "../result/top.ts";
import { Collector } from "./collector.ts";
import { lightingOf, showHits } from "./hits.ts";
import { interpretationOf } from "./interpretation.ts";
import { passagesIn } from "./lookup.ts";
import { type MatchPlan, matchAll, type OnMatch, type PlannedClause, type Searched } from "./match.ts";
import { favourNear } from "./nearness.ts";
import { Planner, type PlanOptions } from "./plan.ts";
import { Scratch } from "./scratch.ts";
import type { Segment } from "./segment.ts";

const HEAD = placeBits(["head"]);
const MOST_HITS = 1000;

/** Searches segments; keeps scratch memory for them. */
export class Searcher {
  private readonly searched: readonly Searched[];
  private readonly analyzer: Analyzer;
  private readonly stemmer: Stemmer;

  constructor(segments: readonly Segment[], analyzer: Analyzer, stemmer: Stemmer, before: readonly Searched[] = []) {
    this.analyzer = analyzer;
    this.stemmer = stemmer;
    this.searched = segments.map(
      (segment) =>
        before.find((kept) => kept.segment === segment) ?? { segment, scratch: new Scratch(segment.docs.count) },
    );
  }

  /** The same over other segments, with the memory of those that stay. */
  withSegments(segments: readonly Segment[]): Searcher {
    return new Searcher(segments, this.analyzer, this.stemmer, this.searched);
  }

  query(text: string, options: QueryOptions): SearchResult {
    const segments = this.searched.map(({ segment }) => segment);
    const parsed = parseQuery(text, this.analyzer, options.prefix ?? false);
    const passages = passagesIn(segments);
    const { after, messages } = startOf(options.cursor ?? null);
    const cited = (options.citations ?? true) ? citedIn(passages, parsed.text) : NOT_CITED;
    const rest = { ...parsed, clauses: parsed.clauses.filter((clause) => !isCovered(clause, cited.covered)) };
    const plan = this.plan(rest, options, segments);
    const limit = Math.min(Math.max(0, Math.floor(options.limit ?? 10)), MOST_HITS);
    const sort = options.sort ?? parsed.sort ?? "relevance";
    const collector = new Collector(segments, {
      limit,
      after,
      sort,
      group: options.group ?? false,
      filters: options.filters === undefined ? [parsed.filters] : [parsed.filters, options.filters],
    });
    const lift = new Lift(passages, cited);
    const lightings: Lighting[] = [];
    const lightingIn = (at: number): Lighting => {
      lightings[at] ??= lightingOf(segments[at] as Segment, plan);
      return lightings[at];
    };
    const isNearBetter = sort === "relevance" && plan.clauses.length > 1;
    this.collect(plan, rest, options, (segment, docs, count, scores) => {
      if (isNearBetter)
        favourNear(segments[segment] as Segment, lightingIn(segment), this.analyzer, docs, count, scores);
      if (!lift.isIdle) liftAll(lift, segment, docs.subarray(0, count), scores);
      return collector.addAll(segment, docs, count, scores);
    });
    for (const { segment, doc, score } of lift.left()) collector.add(segment, doc, score);
    const page = collector.page();
    const last = page.length === limit ? page.at(-1) : undefined;
    return {
      query: text,
      total: collector.total,
      hits: showHits(segments, page, lightingIn, this.analyzer, options.snippet ?? 240),
      facets: collector.facets(),
      cursor: last === undefined ? null : writeCursor(last),
      interpretation: interpretationOf(segments, plan, parsed, cited.spots),
      messages: [...parsed.messages, ...messages],
    };
  }

  private plan(
    { text, clauses, excluded }: ParsedQuery,
    options: QueryOptions,
    segments: readonly Segment[],
  ): MatchPlan {
    const planner = new Planner(segments, this.analyzer, this.stemmer, text);
    const wanted: PlanOptions = {
      stemming: options.stemming ?? true,
      unfolding: options.unfolding ?? true,
      expansion: options.expansion ?? true,
      typos: options.typos ?? "auto",
    };
    const planItem = (item: QueryWord | QueryPhrase) => (item.kind === "phrase" ? item : planner.plan(item, wanted));
    const planClause = (clause: Clause): PlannedClause => (clause.kind === "any" ? clause.of : [clause]).map(planItem);
    const exactly: PlanOptions = { ...wanted, unfolding: false, expansion: false, typos: "never" };
    return {
      clauses: clauses.map(planClause),
      // What was not typed is not excluded either.
      excluded: excluded.map((item) => (item.kind === "phrase" ? item : planner.plan(item, exactly))),
      match: options.match ?? "most",
    };
  }

  /** Matches words; where there are none, everything that is not excluded and that filters let through. */
  private collect(
    plan: MatchPlan,
    { clauses, excluded, filters }: ParsedQuery,
    options: QueryOptions,
    onMatch: OnMatch,
  ): void {
    if (clauses.length > 0) {
      matchAll(this.searched, plan, onMatch);
      return;
    }
    const isFiltered = [filters, options.filters ?? {}].some((each) => Object.keys(each).length > 0);
    if (!isFiltered && excluded.length === 0) return;
    const worths = this.searched.map(({ segment }) => worthOfAll(segment));
    if (excluded.length > 0) {
      const unwanted: MatchPlan = { clauses: [plan.excluded], excluded: [], match: "any" };
      matchAll(this.searched, unwanted, (segment, docs, count) => {
        for (const doc of docs.subarray(0, count)) (worths[segment] as Float32Array)[doc] = 0;
        return true;
      });
    }
    worths.forEach((scores, segment) => {
      const docs = Uint32Array.from(scores.keys()).filter((doc) => (scores[doc] as number) > 0);
      onMatch(segment, docs, docs.length, scores);
    });
  }
}

function liftAll(lift: Lift, segment: number, docs: Uint32Array, scores: Float32Array): void {
  for (const doc of docs) scores[doc] = lift.of(segment, doc, scores[doc] as number);
}

/** What passages are worth where no word is sought: the first of an act more than others, removed ones nothing. */
function worthOfAll(segment: Segment): Float32Array {
  return Float32Array.from({ length: segment.docs.count }, (_, doc) => {
    if (segment.isRemoved(doc)) return 0;
    return segment.docs.placeBits(doc) & HEAD ? 1 : 0.5;
  });
}

/** Whether a clause is a word of the citation. */
function isCovered(clause: Clause, covered: Cited["covered"]): boolean {
  return clause.kind === "word" && covered.some(([start, end]) => clause.start < end && clause.end > start);
}

function startOf(cursor: string | null): {
  readonly after: Ranked | null;
  readonly messages: SearchResult["messages"];
} {
  if (cursor === null) return { after: null, messages: [] };
  const after = readCursor(cursor);
  if (after !== undefined) return { after, messages: [] };
  const place = { file: "cursor", line: 1, column: 1 };
  return { after: null, messages: [{ rule: "search/bad-cursor", severity: "warning", place, values: {} }] };
}
