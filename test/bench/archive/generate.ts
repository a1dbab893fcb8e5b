/**
 * Acts of realistic size for an archive: the clean acts of the fixtures, each time with a date and a number of its own,
 * with references to acts generated before, lengthened to 4–120 KB, and damaged as the corpus is.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cleanActs } from "../../damage/acts.ts";
import type { CleanBlock } from "../../damage/block.ts";
import { damage } from "../../damage/layout.ts";

/** A generated source. */
export interface GeneratedAct {
  readonly file: string;
  readonly text: string;
}

const FIRST_YEAR = 1992;
const YEARS = 34;
/** How often the numbered provisions of a clean act are repeated: most acts are short, few are long. */
const LENGTHS = [1, 1, 2, 1, 3, 1, 2, 8, 1, 2, 1, 16] as const;
const DATE = {
  kk: /\d{4} жылғы \d{1,2} (\p{L}+?)(дағы|дегі|тағы|тегі)/u,
  ru: /\d{1,2} (\p{L}+) \d{4} года/u,
} as const;

/** Act number `index`; the same for the same index. */
export function generatedAct(index: number, acts = cleanActs()): GeneratedAct {
  const act = acts[index % acts.length];
  if (!act) throw new Error("there are no clean acts");
  const repeats = LENGTHS[Math.floor(index / acts.length) % LENGTHS.length] ?? 1;
  const blocks = lengthened(act.blocks, repeats).map((block) =>
    block.kind === "requisites" ? { ...block, text: dated(block.text, index, act.language), links: [] } : block,
  );
  const { damaged } = damage(blocks, { seed: index });
  return { file: `${act.name}-${index}.txt`, text: damaged };
}

/** Writes acts from number `from` into a folder, a thousand in each folder below it; returns their bytes. */
export function writeActs(folder: string, count: number, from = 0): number {
  const acts = cleanActs();
  let bytes = 0;
  for (let index = from; index < from + count; index++) {
    const { file, text } = generatedAct(index, acts);
    const below = join(folder, String(Math.floor(index / 1000)));
    mkdirSync(below, { recursive: true });
    writeFileSync(join(below, file), text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}

/** The paragraphs of an act again and again, before its last five blocks, which close it. */
function lengthened(blocks: readonly CleanBlock[], repeats: number): readonly CleanBlock[] {
  const body = blocks.slice(6, -5).filter(({ kind }) => kind === "paragraph");
  return [...blocks.slice(0, -5), ...Array.from({ length: repeats - 1 }, () => body).flat(), ...blocks.slice(-5)];
}

/** Requisites with the date and number of act `index`. */
function dated(text: string, index: number, language: "kk" | "ru"): string {
  const year = FIRST_YEAR + (index % YEARS);
  const day = 1 + (index % 28);
  const date = text.replace(DATE[language], (whole) =>
    whole.replace(/\d{4}/, String(year)).replace(/\b\d{1,2}\b(?= )/, String(day)),
  );
  return date.replace(/(№|N) ?[\p{L}\d/-]+/u, (_, sign: string) => `${sign} ${index + 1}`);
}
