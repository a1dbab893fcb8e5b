/**
 * Measures the engines of the search on the same passages and queries, interleaved, and prints ratios.
 *
 *     npm run bench:search                      10,000 and 50,000 passages, and the growth between them
 *     QUJAT_BENCH=short npm run bench:search    10,000 alone
 *     npm run bench:search -- 200000            a size of one's own; from 250,000 on the default engine alone
 *
 * Milliseconds depend on the machine and on what else it does; the ratios hardly do.
 */
import { ANALYZER } from "@qujat/language";
import { type EngineKind, flatEngine, miniEngine, type QueryOptions, type SearchEngine } from "@qujat/search";
import { table } from "../time.ts";
import { buildFts, type FtsIndex } from "./fts.ts";
import { heapOf, percentile, timed } from "./measure.ts";
import { passages } from "./passages.ts";
import { mistyped, threeWords } from "./queries.ts";

const MOST_FOR_PEERS = 250_000;
/** Rounds of all queries before the one that is measured, so that every engine is compiled. */
const WARM_UP = 2;
/** The same work for everybody: the ten best, no citations read. */
const ANY: QueryOptions = { match: "any", citations: false };
const PLAIN: QueryOptions = { ...ANY, stemming: false, unfolding: false, expansion: false, typos: "never", snippet: 0 };
const noStems = Object.assign(() => [], { toData: () => ({ stems: "", votes: [] }) });

/** What is compared over sizes. */
interface Figures {
  readonly size: number;
  readonly ms: number;
  readonly heap: number;
  readonly p95: number;
}

type Words = readonly string[];
type Ask = (words: Words) => unknown;

/** One kind of query: how each engine is asked. */
interface Contest {
  readonly name: string;
  readonly sets: readonly Words[];
  readonly flat: Ask;
  readonly mini?: Ask | undefined;
  readonly fts?: Ask | undefined;
}

const asked = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
const usual = process.env.QUJAT_BENCH === "short" ? [10_000] : [10_000, 50_000];
printGrowth((asked.length > 0 ? asked : usual).map(measure));

function measure(size: number): Figures {
  const building = timed(() => flatEngine.build(passages(size), { analyzer: ANALYZER }));
  const saved = building.value.save();
  const loading = timed(() => flatEngine.load(saved, { analyzer: ANALYZER }));
  const heap = heapAfterLoad(saved);
  const flat = loading.value;
  const mini = size > MOST_FOR_PEERS ? undefined : buildMini(size);
  const fts = size > MOST_FOR_PEERS ? undefined : buildFts(passages(size));
  const contests = contestsOf(size, flat, mini?.engine, fts);
  const results = contests.map(hold);
  const act = [...passages(40, 5)][0];
  const adding = timed(() => act && flat.add(act));
  const after = hold(contests[0] as Contest).own;
  fts?.close();

  console.log(`\n${size} passages`);
  console.log(table([["three words", "p50 ms", "p95 ms", "minisearch", "fts5"], ...results.map(({ row }) => row)]));
  const p95 = results[0]?.own ?? 0;
  console.log(`index: ${Math.round((size / building.ms) * 1000)} passages a second`);
  console.log(
    `saved: ${perPassage(saved.index.length, size)} bytes a passage, and ${perPassage(saved.texts.length, size)} of texts`,
  );
  console.log(
    `held after load, texts on disk: ${perPassage(heap, size)} bytes a passage${mini ? `, ${times(mini.heap, heap)} less than minisearch` : ""}`,
  );
  console.log(
    `load: ${loading.ms.toFixed(1)} ms${mini ? `, ${times(mini.loadMs, loading.ms)} faster than minisearch is read from what it saves` : ""}`,
  );
  console.log(`add an act: ${adding.ms.toFixed(1)} ms; p95 afterwards ${times(after, p95)}`);
  return { size, ms: building.ms, heap, p95 };
}

/** MiniSearch without stems, as it is without us. */
function buildMini(size: number): { readonly engine: SearchEngine; readonly heap: number; readonly loadMs: number } {
  const kind: EngineKind = miniEngine;
  const options = { analyzer: { ...ANALYZER, learn: () => noStems } };
  let engine: SearchEngine | undefined;
  const heap = heapOf(
    () => {
      engine = kind.build(passages(size), options);
      return engine;
    },
    ({ size: count }) => count,
  );
  const built = engine as SearchEngine;
  const saved = built.save();
  return { engine: built, heap, loadMs: timed(() => kind.load(saved, options)).ms };
}

function contestsOf(
  size: number,
  flat: SearchEngine,
  mini: SearchEngine | undefined,
  fts: FtsIndex | undefined,
): readonly Contest[] {
  const sets = threeWords(size);
  const joined = (words: Words): string => words.join(" ");
  const rough: QueryOptions = { ...PLAIN, prefix: true, typos: "always" };
  return [
    {
      name: "any of them, with stems, facets, snippets",
      sets,
      flat: (words) => flat.query(joined(words), ANY),
      mini: mini && ((words) => mini.query(joined(words), PLAIN)),
      fts: fts?.any,
    },
    {
      name: "all of them",
      sets,
      flat: (words) => flat.query(joined(words), { ...PLAIN, match: "all" }),
      mini: mini && ((words) => mini.query(joined(words), { ...PLAIN, match: "all" })),
      fts: fts?.all,
    },
    {
      name: "one error in each, the last unfinished",
      sets: sets.map(mistyped),
      flat: (words) => flat.query(joined(words), rough),
      mini: mini && ((words) => mini.query(joined(words), rough)),
    },
    { name: "two as a phrase", sets, flat: (words) => flat.query(`"${joined(words.slice(0, 2))}"`, ANY) },
  ];
}

/** Asks everybody one query after another. */
function hold({ name, sets, flat, mini, fts }: Contest): { readonly row: readonly string[]; readonly own: number } {
  for (let round = 0; round < WARM_UP; round++)
    for (const words of sets) for (const ask of [flat, mini, fts]) ask?.(words);
  const [own, minis, files] = [flat, mini, fts].map((): number[] => []) as [number[], number[], number[]];
  for (const words of sets) {
    own.push(timed(() => flat(words)).ms);
    if (mini) minis.push(timed(() => mini(words)).ms);
    if (fts) files.push(timed(() => fts(words)).ms);
  }
  const p95 = percentile(own, 0.95);
  const ratio = (others: readonly number[]): string =>
    others.length === 0 ? "–" : times(percentile(others, 0.95), p95);
  return { row: [name, percentile(own, 0.5).toFixed(2), p95.toFixed(2), ratio(minis), ratio(files)], own: p95 };
}

/** What is held when the index is in memory and the texts are read from where they are kept. */
function heapAfterLoad(saved: ReturnType<SearchEngine["save"]>): number {
  const load = (): SearchEngine => {
    const texts = (from: number, to: number): Uint8Array => saved.texts.subarray(from, to);
    return flatEngine.load({ index: saved.index.slice(), texts }, { analyzer: ANALYZER });
  };
  load().query("шағым");
  return heapOf(load, (engine) => engine.query("шағым мерзімі"));
}

function printGrowth([first, ...rest]: readonly Figures[]): void {
  for (const last of rest) {
    if (first === undefined) return;
    const growth = (figure: "ms" | "heap" | "p95"): string => times(last[figure], first[figure]);
    console.log(
      `\n${first.size} → ${last.size}: ${times(last.size, first.size)} the passages take ${growth("ms")} the time, ${growth("heap")} the heap, ${growth("p95")} the p95`,
    );
  }
}

function perPassage(bytes: number, size: number): string {
  return (bytes / size).toFixed(0);
}

function times(value: number, base: number): string {
  return `${(value / base).toFixed(1)}×`;
}
