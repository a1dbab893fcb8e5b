/** The trees of real and invented acts as lines, to be compared with proofread ones. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type ActNode, type Block, isProvision, textOf, textsOf } from "@qujat/model";
import { recover } from "@qujat/recover";
import { cleanActs } from "../damage/acts.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const FIXTURES = `${ROOT}test/fixtures/structure/`;

/** An act, its blocks, and its proofread tree. */
export interface TreeAct {
  readonly name: string;
  readonly language: "kk" | "ru";
  readonly blocks: readonly Block[];
  readonly tree: readonly string[];
}

/** The corpus and the acts of this folder as recovery yields them, and the clean acts of the damage tests as they are. */
export function treeActs(): TreeAct[] {
  const corpus = textFiles(`${ROOT}corpus/`);
  const invented = textFiles(FIXTURES);
  const clean = cleanActs().map(({ name, language, blocks }) => ({ name, language, blocks: blocks.map(cleanBlock) }));
  return [...corpus, ...invented, ...clean].map((act) => ({ ...act, tree: proofread(act.name) }));
}

/** Every anchor of a tree in order, indented, with the first words of its own text. */
export function treeLines(nodes: readonly ActNode[], depth = 0): string[] {
  return nodes.flatMap((node) => {
    const words = textsOf(node)
      .map(({ value }) => value)
      .join(" / ")
      .slice(0, OPENING)
      .trim();
    const line = `${"  ".repeat(depth)}${node.anchor}${words ? ` ${words}` : ""}`;
    return [line, ...(isProvision(node) ? treeLines(node.children, depth + 1) : [])];
  });
}

/** How much of a text a line shows, in UTF-16 units. */
const OPENING = 60;

function textFiles(folder: string): Omit<TreeAct, "tree">[] {
  return readdirSync(folder)
    .filter((file) => /\.(?:kk|ru)\.txt$/.test(file))
    .sort()
    .map((file) => {
      const { blocks } = recover(textOf(file, readFileSync(folder + file, "utf8")));
      return { name: file.replace(/\.txt$/, ""), language: file.endsWith(".kk.txt") ? "kk" : "ru", blocks };
    });
}

function cleanBlock({ kind, text, cells }: { kind: string; text: string; cells?: readonly string[] }): Block {
  if (kind === "row") return { type: "row", cells: (cells ?? []).map((cell) => textOf("clean.txt", cell)) };
  const type =
    kind === "form" || kind === "caption" ? kind : kind === "heading" || kind === "title" ? "heading" : "paragraph";
  return { type, text: textOf("clean.txt", cells ? cells.join(" ") : text) };
}

function proofread(name: string): string[] {
  try {
    return readFileSync(`${FIXTURES}${name}.tree`, "utf8").trimEnd().split("\n");
  } catch {
    return [];
  }
}
