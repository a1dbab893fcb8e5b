/** The figures of one size: what every engine takes for the same passages and queries. */
import { ANALYZER } from "@qujat/language";
import { flatEngine, type QueryOptions, type SavedIndex, type SearchEngine, type Source } from "@qujat/search";
import { type Contest, hold, type Times, type Words } from "./contest.ts";
import { buildFts, type FtsIndex } from "./fts.ts";
import { heapOf, percentile, timedLong } from "./measure.ts";
import { passages } from "./passages.ts";
import { mistyped, threeWords } from "./queries.ts";
import { buildRaw, loadRaw, type RawIndex, ROUGH } from "./raw-mini.ts";

/** MiniSearch takes minutes and gigabytes for more. */
const MOST_FOR_MINI = 250_000;
/** Acts that are added or put in the place of another. */
const CHANGES = 24;
/** The same work for everybody: the ten best, no citations read. */
const ANY: QueryOptions = { match: "any", citations: false };
const PLAIN: QueryOptions = { ...ANY, stemming: false, unfolding: false, expansion: false, typos: "never", snippet: 0 };
const OPTIONS = { analyzer: ANALYZER };

/** What was measured: milliseconds and bytes. */
export interface Figures {
  readonly size: number;
  readonly contests: readonly Times[];
  /** Milliseconds that the index takes. */
  readonly index: number;
  /** Bytes of the saved index, and of its texts. */
  readonly saved: number;
  readonly texts: number;
  /** Bytes held after a load, the texts on disk. */
  readonly heap: number;
  readonly load: number;
  /** Of MiniSearch; undefined where it was not asked. */
  readonly mini: { readonly index: number; readonly heap: number; readonly load: number } | undefined;
  /** Milliseconds that an act takes: the first, half of them, the worst; and the p95 of queries before and after. */
  readonly changes: { readonly first: number; readonly p50: number; readonly worst: number };
  readonly after: number;
}

/** @param withFts whether SQLite is asked too */
export function figuresOf(size: number, withFts: boolean): Figures {
  const sources = [...passages(size)];
  const building = timedLong(() => flatEngine.build(sources, OPTIONS));
  const saved = building.value.save();
  const loading = timedLong(() => flatEngine.load(saved, OPTIONS));
  const heap = heapAfterLoad(saved);
  const flat = loading.value;
  const mini = size > MOST_FOR_MINI ? undefined : measureMini(sources);
  const fts = withFts ? buildFts(sources) : undefined;
  const contests = contestsOf(size, flat, mini?.engine, fts);
  const times = contests.map(hold);
  const changes = change(flat);
  const after = hold({ ...(contests[0] as Contest), engines: { flat: contests[0]?.engines.flat } });
  fts?.close();
  return {
    size,
    contests: times,
    index: building.ms,
    saved: saved.index.length,
    texts: saved.texts.length,
    heap,
    load: loading.ms,
    mini,
    changes,
    after: after.p95.flat ?? 0,
  };
}

function contestsOf(
  size: number,
  flat: SearchEngine,
  mini: RawIndex | undefined,
  fts: FtsIndex | undefined,
): readonly Contest[] {
  const sets = threeWords(size);
  const text = (words: Words): string => words.join(" ");
  const ours = (options: QueryOptions) => (words: Words) => flat.query(text(words), options);
  const theirs = (options: Parameters<RawIndex["search"]>[1]) =>
    mini && ((words: Words) => mini.search(text(words), options));
  return [
    {
      name: "any of three, with stems, facets, snippets",
      sets,
      engines: { flat: ours(ANY), minisearch: theirs({ combineWith: "OR" }), fts5: fts?.any },
    },
    {
      name: "one error in each, the last unfinished",
      sets: sets.map(mistyped),
      engines: { flat: ours({ ...PLAIN, prefix: true, typos: "always" }), minisearch: theirs(ROUGH) },
    },
    {
      name: "all of three",
      sets,
      engines: { flat: ours({ ...PLAIN, match: "all" }), minisearch: theirs({ combineWith: "AND" }), fts5: fts?.all },
    },
    {
      name: "two as a phrase",
      sets: sets.map((words) => words.slice(0, 2)),
      engines: { flat: (words) => flat.query(`"${text(words)}"`, ANY) },
    },
  ];
}

function measureMini(sources: readonly Source[]): NonNullable<Figures["mini"]> & { readonly engine: RawIndex } {
  const built = timedLong(() => buildRaw(sources));
  const json = JSON.stringify(built.value);
  let engine: RawIndex | undefined;
  let load = 0;
  const heap = heapOf(
    () => {
      const loaded = timedLong(() => loadRaw(json));
      engine = loaded.value;
      load = loaded.ms;
      return loaded.value;
    },
    ({ documentCount }) => documentCount,
  );
  return { engine: engine as RawIndex, index: built.ms, heap, load };
}

/** What is held when the index is in memory and the texts are read from where they are kept. */
function heapAfterLoad(saved: ReturnType<SearchEngine["save"]>): number {
  const load = (): SearchEngine => {
    const texts: SavedIndex["texts"] = (from, to) => saved.texts.subarray(from, to);
    return flatEngine.load({ index: saved.index.slice(), texts }, OPTIONS);
  };
  load().query("шағым");
  return heapOf(load, (engine) => engine.query("шағым мерзімі"));
}

/** Adds acts, and puts every third in the place of the one before. */
function change(flat: SearchEngine): Figures["changes"] {
  const acts = [...passages(CHANGES * 40, 5)].map((act, at): Source => {
    const number = at % 3 === 2 ? at - 1 : at;
    return { ...act, facts: { ...act.facts, act: `kz-2026-01-01-added-${number}.kk` } };
  });
  const times = acts.map((act) => timedLong(() => flat.add(act)).ms);
  return { first: times[0] ?? 0, p50: percentile(times, 0.5), worst: Math.max(...times) };
}
