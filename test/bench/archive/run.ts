/**
 * Measures whole builds: acts per second, megabytes per second, peak memory, and how they grow with the number of acts.
 *
 *     npm run bench:archive                      100, 1,000 and 10,000 acts
 *     QUJAT_BENCH=short npm run bench:archive    100 and 400 acts
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { speed, table } from "../time.ts";
import { writeActs } from "./generate.ts";

const SIZES = process.env.QUJAT_BENCH === "short" ? [100, 400] : [100, 1000, 10_000];

interface Built {
  readonly acts: number;
  readonly provisions: number;
  readonly citations: number;
  readonly resolved: number;
  readonly unchanged: number;
  readonly bytes: number;
  readonly seconds: number;
  readonly peak: number;
}

/** One build in a process of its own, so that its peak is its own. */
function build(sources: string, archive: string): Built {
  const script = fileURLToPath(new URL("build-once.ts", import.meta.url));
  const run = spawnSync(process.execPath, ["--conditions=@qujat/source", script, sources, archive], {
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error(`the build failed: ${run.stderr}`);
  return JSON.parse(run.stdout) as Built;
}

const rows = [["acts", "MB", "provisions", "seconds", "acts/s", "MB/s", "peak MB", "again, s", "one more act, s"]];
const folder = mkdtempSync(join(tmpdir(), "qujat-bench-"));
const measured: Built[] = [];
try {
  for (const size of SIZES) {
    const sources = join(folder, `acts-${size}`);
    const archive = join(folder, `archive-${size}`);
    const bytes = writeActs(sources, size);
    const first = build(sources, archive);
    const again = build(sources, archive);
    if (again.unchanged !== first.acts) throw new Error(`${first.acts - again.unchanged} acts were made anew`);
    writeActs(sources, 1, size);
    const more = build(sources, archive);
    measured.push(first);
    rows.push([
      String(first.acts),
      (bytes / 1e6).toFixed(1),
      String(first.provisions),
      first.seconds.toFixed(1),
      (first.acts / first.seconds).toFixed(0),
      speed(bytes, first.seconds).toFixed(1),
      (first.peak / 1e6).toFixed(0),
      again.seconds.toFixed(1),
      more.seconds.toFixed(1),
    ]);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(table(rows));
const [few, many] = [measured[0], measured.at(-1)];
if (few && many) {
  const ratio = (of: (built: Built) => number) => (of(many) / of(few)).toFixed(1);
  console.log(
    `${many.acts / few.acts} times the acts: ${ratio(({ seconds }) => seconds)} times the time, ${ratio(({ peak }) => peak)} times the peak`,
  );
}
