/** The flat index: segments that are searched together, changed one act at a time, and merged. */
import type { StemmerData } from "@qujat/language";
import { type Analyzer, NO_STEMS, type Stemmer } from "../analyzer.ts";
import type {
  EngineKind,
  EngineOptions,
  Facets,
  QueryOptions,
  SavedIndex,
  SearchEngine,
  SearchResult,
} from "../engine.ts";
import type { Source } from "../passage.ts";
import { findAct, findTexts } from "./lookup.ts";
import { mergeSegments } from "./merge.ts";
import { indexStems } from "./plan.ts";
import { Run } from "./run.ts";
import { loadSegments, saveSegments } from "./saved-file.ts";
import { Searcher } from "./searcher.ts";
import type { Segment } from "./segment.ts";
import { suggestWords } from "./suggest.ts";

/** Words gathered in memory before they are written as a run. */
const RUN_SIZE = 1_500_000;
/** Runs that are merged into one when there are so many, so that few are open at a time. */
const MOST_RUNS = 16;
/** Small segments that are merged at once when there are so many. */
const MOST_SMALL = 8;
/** A segment with no more passages is small: merging some of them takes no longer than adding one. */
const SMALL = 400;

/** Builds a flat index from acts and texts that come one at a time. */
export class FlatBuilder {
  private readonly analyzer: Analyzer;
  private run: Run;
  private runs: Segment[] = [];

  constructor({ analyzer }: EngineOptions) {
    this.analyzer = analyzer;
    this.run = new Run(analyzer);
  }

  /** Adds an act or texts; identifiers are unique, which is not checked. */
  add(source: Source): void {
    this.run.add(source);
    if (this.run.size >= RUN_SIZE) this.flush();
  }

  /** The index of all that was added; the builder is of no use afterwards. */
  finish(): SearchEngine {
    this.flush();
    const runs = this.runs;
    this.runs = [];
    return new FlatIndex(runs, this.analyzer).learned();
  }

  private flush(): void {
    if (this.run.passages === 0) return;
    this.runs.push(this.run.segment());
    this.run = new Run(this.analyzer);
    if (this.runs.length >= MOST_RUNS) this.runs = [mergeSegments(this.runs, this.analyzer, () => NO_STEMS)];
  }
}

/** The default engine. */
export const flatEngine: EngineKind = {
  name: "flat",
  build: (sources, options) => {
    const builder = new FlatBuilder(options);
    for (const source of sources) builder.add(source);
    return builder.finish();
  },
  load: (saved: SavedIndex, { analyzer }) => {
    const { segments, data } = loadSegments(saved);
    return new FlatIndex(segments, analyzer, data);
  },
};

class FlatIndex implements SearchEngine {
  readonly stemsOf: Stemmer = (exact) => this.stemsFrom(this.segments)(exact);
  private segments: readonly Segment[];
  private readonly analyzer: Analyzer;
  /** What was learned of the words of the index; undefined where nothing was yet. */
  private data: StemmerData | undefined;
  private stemmer: Stemmer | undefined;
  private searcher: Searcher | undefined;

  constructor(segments: readonly Segment[], analyzer: Analyzer, data?: StemmerData) {
    this.segments = segments;
    this.analyzer = analyzer;
    this.data = data;
  }

  get size(): number {
    return this.segments.reduce((sum, segment) => sum + segment.liveCount, 0);
  }

  add(source: Source): void {
    if (source.facts.act !== null) this.remove(source.facts.act);
    else for (const { key } of source.passages) this.remove(key);
    const run = new Run(this.analyzer);
    run.add(source);
    if (run.passages === 0) return;
    this.change([...this.segments, mergeSegments([run.segment()], this.analyzer, () => this.stemsFrom(this.segments))]);
    this.mergeSmall();
  }

  remove(id: string): boolean {
    const act = findAct(this.segments, id);
    if (act !== undefined) {
      const segment = this.segments[act.segment] as Segment;
      const [first, end] = segment.docs.docsOf(segment.docs.factsOf[act.doc] as number);
      for (let doc = first; doc < end; doc++) segment.remove(doc);
      return true;
    }
    const texts = findTexts(this.segments, id);
    for (const { segment, doc } of texts) this.segments[segment]?.remove(doc);
    return texts.length > 0;
  }

  merge(): void {
    const [only] = this.segments;
    if (only === undefined || (this.segments.length === 1 && only.removedCount === 0)) return;
    this.learned();
  }

  /** Makes one segment of all, with the stems that all their words together teach. */
  learned(): this {
    this.stemmer = undefined;
    const merged = mergeSegments(this.segments, this.analyzer, (vocabulary) => {
      const stemmer = this.analyzer.learn(vocabulary);
      this.data = stemmer.toData();
      return stemmer;
    });
    this.change([merged].filter(({ docs }) => docs.count > 0));
    return this;
  }

  save(): { readonly index: Uint8Array; readonly texts: Uint8Array } {
    return saveSegments(this.segments, this.data);
  }

  query(text: string, options: QueryOptions = {}): SearchResult {
    return this.search().query(text, options);
  }

  facets(text: string, options: QueryOptions = {}): Facets {
    return this.query(text, { ...options, limit: 0 }).facets;
  }

  suggest(text: string, limit = 8): readonly string[] {
    return suggestWords(this.segments, this.analyzer, text, limit);
  }

  private search(): Searcher {
    this.searcher ??= new Searcher(this.segments, this.analyzer, (word) => this.restored()(word));
    return this.searcher;
  }

  private change(segments: readonly Segment[]): void {
    this.segments = segments;
    this.searcher = this.searcher?.withSegments(segments);
  }

  /** Stems by what was learned, unpacked when a word is first met that the index lacks. */
  private restored(): Stemmer {
    this.stemmer ??= this.data === undefined ? this.analyzer.learn([]) : this.analyzer.restore(this.data);
    return this.stemmer;
  }

  /** Stems of segments for their own words, so that new passages have the same. */
  private stemsFrom(segments: readonly Segment[]): Stemmer {
    return (word) => indexStems(segments, (unknown) => this.restored()(unknown), word);
  }

  private mergeSmall(): void {
    const small = this.segments.filter(({ docs }) => docs.count <= SMALL);
    if (small.length < MOST_SMALL) return;
    const others = this.segments.filter(({ docs }) => docs.count > SMALL);
    const merged = mergeSegments(small, this.analyzer, () => this.stemsFrom(small));
    this.change(merged.docs.count > 0 ? [...others, merged] : others);
  }
}
