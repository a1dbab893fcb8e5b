/** The passages that are measured: sentences of acts recombined, with invented words among them, always the same. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { NO_FACTS, type Source } from "@qujat/search";
import { randomBy, zipf } from "./random.ts";
import { FORMS, formOf, inventStem } from "./words.ts";

const FIXTURES = fileURLToPath(new URL("../../fixtures/", import.meta.url));

/** Passages that form one act. */
const PER_ACT = 40;
/** Words of a passage, at least. */
const LENGTH = 34;
/** Share of words replaced by invented ones. */
const INVENTED = 0.5;
const STEMS = 5000;

const TYPES = ["бұйрық", "қаулы", "жарлық", "заң", "шешім", "приказ", "постановление"];
const STATUSES = ["in-force", "repealed", "updated"] as const;

/** Every sentence of the texts of acts that the tests have. */
export function sentences(): string[] {
  const golden = files("golden", ".blocks.txt").flatMap((text) => text.split("\n"));
  const acts = files("acts", ".json").flatMap((text) =>
    (JSON.parse(text) as { blocks: { text?: string }[] }).blocks.flatMap(
      ({ text: block }) => block?.replaceAll(/[{}]/g, "") ?? [],
    ),
  );
  return [...golden, ...acts].flatMap((text) => text.split(/(?<=[;.:])\s+/)).filter((text) => text.length > 20);
}

/** So many passages, in acts. */
export function* passages(count: number, seed = 1): Generator<Source> {
  const base = sentences().map((sentence) => sentence.split(" "));
  const random = randomBy(seed);
  const stems = Array.from({ length: STEMS }, () => inventStem(random));
  for (let made = 0; made < count; ) {
    const number = made / PER_ACT + 1;
    const size = Math.min(PER_ACT, count - made);
    yield {
      facts: factsOf(number, random),
      passages: Array.from({ length: size }, (_, at) => ({
        key: `point_${at + 1}`,
        text: `${at + 1}. ${textOf(base, stems, random)}`,
      })),
    };
    made += size;
  }
}

function factsOf(number: number, random: () => number): Source["facts"] {
  const year = 1991 + Math.floor(random() * 35);
  return {
    ...NO_FACTS,
    act: `kz-${year}-01-10-${number}.kk`,
    title: `№ ${number} акт`,
    type: TYPES[zipf(random, TYPES.length)] ?? null,
    issuer: `Орган ${zipf(random, 60)}`,
    number: String(number),
    date: `${year}-01-10`,
    status: STATUSES[zipf(random, 3)] ?? null,
    language: "kk",
  };
}

function textOf(base: readonly (readonly string[])[], stems: readonly string[], random: () => number): string {
  const words: string[] = [];
  while (words.length < LENGTH) {
    for (const word of base[Math.floor(random() * base.length)] ?? []) {
      const isInvented = random() < INVENTED;
      words.push(isInvented ? formOf(stems[zipf(random, STEMS)] ?? "", zipf(random, FORMS)) : word);
    }
  }
  return words.slice(0, LENGTH * 2).join(" ");
}

function files(folder: string, end: string): string[] {
  return readdirSync(FIXTURES + folder)
    .filter((file) => file.endsWith(end))
    .sort()
    .map((file) => readFileSync(`${FIXTURES}${folder}/${file}`, "utf8"));
}
