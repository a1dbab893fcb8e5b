/** The acts of the corpus, as received and as proofread. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Text, textOf } from "@qujat/model";

const CORPUS = fileURLToPath(new URL("../../corpus/", import.meta.url));
const GOLDEN = fileURLToPath(new URL("../fixtures/golden/", import.meta.url));

/** An act with its proofread blocks and links. */
export interface GoldenAct {
  readonly name: string;
  readonly source: Text;
  readonly blocks: readonly string[];
  readonly links: readonly GoldenLink[];
}

/** A displaced link: the line of the source that it was written on, and its context as printed. */
export interface GoldenLink {
  readonly line: number;
  readonly text: string;
  readonly context: string;
}

/** Every act of the corpus that has been proofread. */
export function goldenActs(): GoldenAct[] {
  return readdirSync(GOLDEN)
    .filter((file) => file.endsWith(".blocks.txt"))
    .sort()
    .map((file) => {
      const name = file.replace(/\.blocks\.txt$/, "");
      return {
        name,
        source: textOf(`${name}.txt`, readFileSync(`${CORPUS}${name}.txt`, "utf8")),
        blocks: linesOf(`${GOLDEN}${file}`),
        links: linesOf(`${GOLDEN}${name}.links.tsv`).slice(1).map(linkOf),
      };
    });
}

function linkOf(row: string): GoldenLink {
  const [line = "", text = "", context = ""] = row.split("\t");
  return { line: Number(line), text, context };
}

function linesOf(path: string): string[] {
  return readFileSync(path, "utf8").trimEnd().split("\n");
}
