/** The engine over MiniSearch: for small sets, and the control that the default engine is measured against. */
import MiniSearch from "minisearch";
import { type Analyzer, leavesOf, type Stemmer } from "../analyzer.ts";
import type {
  EngineKind,
  EngineOptions,
  Facets,
  QueryOptions,
  SavedIndex,
  SearchEngine,
  SearchResult,
} from "../engine.ts";
import { decodeText, encodeText } from "../flat/codepage.ts";
import { IndexError } from "../index-error.ts";
import type { Source } from "../passage.ts";
import { type SealKind, seal, unseal } from "../sealed.ts";
import { queryStored } from "./mini-query.ts";
import { FIELD_NAMES, fieldsOf, type MiniIndex, STEM, type Stored } from "./stored.ts";

const SEAL: SealKind = { mark: 0x4d544a51, version: 1 };

/** MiniSearch behind the contract of the engines; everything is kept in memory. */
export const miniEngine: EngineKind = {
  name: "minisearch",
  build: (sources, options) => new MiniEngine([...sources], options),
  load: (saved, options) => new MiniEngine(readSources(saved), options),
};

class MiniEngine implements SearchEngine {
  readonly stemsOf: Stemmer = (exact) => this.stemmer(exact);
  private readonly analyzer: Analyzer;
  private stored = new Map<number, Stored>();
  private index: MiniIndex;
  private stemmer: Stemmer;
  private next = 0;

  constructor(sources: readonly Source[], { analyzer }: EngineOptions) {
    this.analyzer = analyzer;
    this.stemmer = learnFrom(sources, analyzer);
    this.index = this.emptyIndex();
    for (const source of sources) this.append(source);
  }

  get size(): number {
    return this.stored.size;
  }

  add(source: Source): void {
    if (source.facts.act !== null) this.remove(source.facts.act);
    else for (const { key } of source.passages) this.remove(key);
    this.append(source);
  }

  remove(id: string): boolean {
    const gone = [...this.stored.values()].filter(({ facts, passage }) => (facts.act ?? passage.key) === id);
    for (const { number } of gone) {
      this.index.discard(number);
      this.stored.delete(number);
    }
    return gone.length > 0;
  }

  merge(): void {
    const sources = this.sources();
    this.stemmer = learnFrom(sources, this.analyzer);
    this.index = this.emptyIndex();
    this.stored = new Map();
    for (const source of sources) this.append(source);
  }

  save(): { readonly index: Uint8Array; readonly texts: Uint8Array } {
    return { index: seal(encodeText(JSON.stringify(this.sources())), SEAL), texts: new Uint8Array() };
  }

  query(text: string, options: QueryOptions = {}): SearchResult {
    return queryStored(
      { stored: this.stored, index: this.index, analyzer: this.analyzer, stemmer: this.stemmer },
      text,
      options,
    );
  }

  facets(text: string, options: QueryOptions = {}): Facets {
    return this.query(text, { ...options, limit: 0 }).facets;
  }

  suggest(text: string, limit = 8): readonly string[] {
    const last = leavesOf(this.analyzer.tokenize(text)).at(-1);
    if (last === undefined || last.end !== text.length) return [];
    const terms = this.index
      .search(last.exact, { prefix: true, tokenize: whole, processTerm: same })
      .flatMap(({ terms }) => terms);
    const counts = new Map<string, number>();
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    return [...counts]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, limit)
      .map(([term]) => term);
  }

  private append({ facts, passages }: Source): void {
    for (const passage of passages) {
      const stored: Stored = { number: this.next++, facts, passage };
      this.stored.set(stored.number, stored);
      this.index.add({ id: stored.number, ...fieldsOf(stored) });
    }
  }

  /** What is stored, neighbours with the same facts together. */
  private sources(): Source[] {
    const sources: { facts: Source["facts"]; passages: Stored["passage"][] }[] = [];
    for (const { facts, passage } of this.stored.values()) {
      const last = sources.at(-1);
      if (last?.facts === facts) last.passages.push(passage);
      else sources.push({ facts, passages: [passage] });
    }
    return sources;
  }

  private emptyIndex(): MiniIndex {
    return new MiniSearch({
      fields: [...FIELD_NAMES],
      tokenize: (text) => leavesOf(this.analyzer.tokenize(text)).map(({ exact }) => exact),
      processTerm: (term) => [term, ...this.stemmer(term).map((stem) => STEM + stem)],
    });
  }
}

/** A term as it is: queries come in terms already. */
function whole(text: string): string[] {
  return [text];
}

function same(term: string): string {
  return term;
}

function learnFrom(sources: readonly Source[], analyzer: Analyzer): Stemmer {
  const counts = new Map<string, number>();
  for (const { passages } of sources) {
    for (const passage of passages) {
      for (const { exact } of leavesOf(analyzer.tokenize(passage.text)))
        counts.set(exact, (counts.get(exact) ?? 0) + 1);
    }
  }
  return analyzer.learn(counts);
}

function readSources({ index }: SavedIndex): readonly Source[] {
  const json = decodeText(unseal(index, SEAL, "index"));
  try {
    return JSON.parse(json) as readonly Source[];
  } catch {
    throw new IndexError("altered-index", "index", {}); // Bytes that pass the checksum but are no JSON were not saved here.
  }
}
