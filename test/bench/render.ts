/** Measures rendering: one talon, a thousand, and whether time and size grow in proportion. */
import { readFileSync } from "node:fs";
import type { Sheet } from "@qujat/model";
import { renderDocx } from "@qujat/render-docx";
import { renderHtml } from "@qujat/render-html";
import { renderPdf } from "@qujat/render-pdf";
import { application } from "../fixtures/sheets/application.ts";
import { table } from "./time.ts";

/** A way to give a talon to its reader, with the longest it may take and the most it may weigh. */
interface Output {
  readonly name: string;
  readonly render: (sheet: Sheet) => { readonly length: number };
  readonly milliseconds: number;
  readonly kilobytes: number;
}

const OUTPUTS: readonly Output[] = [
  { name: "tagged PDF, flat", render: (sheet) => renderPdf(sheet), milliseconds: 3, kilobytes: 45 },
  {
    name: "tagged PDF to fill in",
    render: (sheet) => renderPdf(sheet, { fillable: true }),
    milliseconds: 4,
    kilobytes: 45,
  },
  { name: "Word document", render: renderDocx, milliseconds: 1, kilobytes: 12 },
  { name: "page on screen", render: (sheet) => Buffer.from(renderHtml(sheet)), milliseconds: 1, kilobytes: 30 },
];

const talon = JSON.parse(readFileSync(new URL("../fixtures/sheets/talon.json", import.meta.url), "utf8")) as Sheet;

/** Talons with different numbers in every form they are given out in; the first hundred are not counted. */
export function printTalons(count: number): void {
  const rows = [["talons as", "median ms", "target", "95 % ms", "a second", "KB", "target"]];
  for (const { name, render, milliseconds, kilobytes } of OUTPUTS) {
    for (let number = 0; number < 100; number++) render(numbered(number));
    const times = Array.from({ length: count }, (_, number) => timed(() => render(numbered(number))));
    times.sort((a, b) => a - b);
    const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
    rows.push([
      `${count} ${name}`,
      at(0.5),
      `${milliseconds}`,
      at(0.95),
      (1000 / (times.reduce((sum, time) => sum + time, 0) / count)).toFixed(0),
      (render(talon).length / 1024).toFixed(1),
      `${kilobytes}`,
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
