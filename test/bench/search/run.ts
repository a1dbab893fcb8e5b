/**
 * Measures the search on the same passages and queries as MiniSearch and SQLite's FTS5, interleaved, and prints ratios.
 *
 *     npm run bench:search                      10,000, 50,000 and 200,000 passages, and the growth between them
 *     QUJAT_BENCH=short npm run bench:search    10,000 alone
 *     npm run bench:search -- 1000000           sizes of one's own; from 250,000 on without MiniSearch
 *     npm run bench:search -- 10000 --json      the figures as JSON, without FTS5, for the tests
 *
 * Milliseconds depend on the machine and on what else it does; the ratios hardly do.
 */
import { table } from "../time.ts";
import { type Figures, figuresOf } from "./figures.ts";

const asked = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
const usual = process.env.QUJAT_BENCH === "short" ? [10_000] : [10_000, 50_000, 200_000];
const sizes = asked.length > 0 ? asked : usual;
if (process.argv.includes("--json")) console.log(JSON.stringify(sizes.map((size) => figuresOf(size, false))));
else printGrowth(sizes.map((size) => print(figuresOf(size, true))));

function print(figures: Figures): Figures {
  const { size, contests, mini, changes } = figures;
  console.log(`\n${size} passages`);
  const rows = contests.map(({ name, p50, p95 }) => {
    const ours = p95.flat ?? 0;
    const ratio = (other: number | undefined): string => (other === undefined ? "–" : times(other, ours));
    return [name, (p50.flat ?? 0).toFixed(2), ours.toFixed(2), ratio(p95.minisearch), ratio(p95.fts5)];
  });
  console.log(table([["three words", "p50 ms", "p95 ms", "minisearch", "fts5"], ...rows]));
  const per = (bytes: number): string => (bytes / size).toFixed(0);
  const rate = (ms: number): number => Math.round((size / ms) * 1000);
  const beside = (text: string | undefined): string => (text === undefined ? "" : `; minisearch ${text}`);
  console.log(`index: ${rate(figures.index)} passages a second${beside(mini && `${rate(mini.index)}`)}`);
  console.log(`saved: ${per(figures.saved)} bytes a passage, and ${per(figures.texts)} of texts`);
  console.log(
    `held after load, texts on disk: ${per(figures.heap)} bytes a passage${beside(mini && `${times(mini.heap, figures.heap)} as many`)}`,
  );
  console.log(`load: ${figures.load.toFixed(1)} ms${beside(mini && `${times(mini.load, figures.load)} as long`)}`);
  console.log(
    `add or replace an act: first ${changes.first.toFixed(1)} ms, half of them in ${changes.p50.toFixed(1)}, worst ${changes.worst.toFixed(1)}; p95 afterwards ${times(figures.after, contests[0]?.p95.flat ?? 0)}`,
  );
  return figures;
}

function printGrowth([first, ...rest]: readonly Figures[]): void {
  for (const last of rest) {
    if (first === undefined) return;
    const growth = (figure: (of: Figures) => number): string => times(figure(last), figure(first));
    console.log(
      `\n${first.size} → ${last.size}: ${times(last.size, first.size)} the passages take ${growth((of) => of.index)} the time, ${growth((of) => of.heap)} the heap, ${growth((of) => of.contests[0]?.p95.flat ?? 0)} the p95`,
    );
  }
}

function times(value: number, base: number): string {
  return `${(value / base).toFixed(1)}×`;
}
