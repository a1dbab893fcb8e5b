/** Measures rendering: one talon, a thousand, and whether time and size grow in proportion. */
import { readFileSync } from "node:fs";
import type { Sheet } from "@qujat/model";
import { renderPdf } from "@qujat/render-pdf";
import { application } from "../fixtures/sheets/application.ts";
import { table } from "./time.ts";

/** The longest a document may take and the most it may weigh. */
const TARGETS = { flat: 3, fillable: 4, kilobytes: 45 } as const;

const talon = JSON.parse(readFileSync(new URL("../fixtures/sheets/talon.json", import.meta.url), "utf8")) as Sheet;

/** Talons with different numbers, flat and with fields; the first fifty are not counted. */
export function printTalons(count: number): void {
  const rows = [["talons as tagged PDF", "median ms", "target", "95 % ms", "a second", "KB", "target"]];
  for (const fillable of [false, true]) {
    for (let number = 0; number < 50; number++) renderPdf(numbered(number), { fillable });
    const times = Array.from({ length: count }, (_, number) => timed(() => renderPdf(numbered(number), { fillable })));
    times.sort((a, b) => a - b);
    const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
    rows.push([
      `${count} ${fillable ? "to fill in" : "flat"}`,
      at(0.5),
      `${fillable ? TARGETS.fillable : TARGETS.flat}`,
      at(0.95),
      (1000 / (times.reduce((sum, time) => sum + time, 0) / count)).toFixed(0),
      (renderPdf(talon, { fillable }).length / 1024).toFixed(1),
      `${TARGETS.kilobytes}`,
    ]);
  }
  console.log(`${table(rows)}\n`);
}

/** Long tables and long answers; the last column is time against what the first row of its kind foretells. */
export function printGrowth(): void {
  const rows = [["long documents", "ms", "time to linear"]];
  const kinds = [
    ["rows of a table", [500, 5000], (goods: number) => application({ goods, sentences: 1 })],
    ["sentences of an answer", [80, 800], (sentences: number) => application({ goods: 0, sentences })],
  ] as const;
  for (const [name, sizes, make] of kinds) {
    let foretold = 0;
    for (const size of sizes) {
      const sheet = make(size);
      const time = Math.min(...Array.from({ length: 3 }, () => timed(() => renderPdf(sheet))));
      foretold ||= time / size;
      rows.push([`${size} ${name}`, time.toFixed(0), (time / size / foretold).toFixed(2)]);
    }
  }
  console.log(`${table(rows)}\n`);
}

function numbered(number: number): Sheet {
  return { ...talon, properties: { ...talon.properties, number: `${number}` } };
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
