/** Acts written for tests: one block a line, a tree back as lines. */
import { type ActNode, type Block, isProvision, type Message, nodesOf, textOf, textsOf } from "@qujat/model";
import { parseStructure } from "@qujat/parse";

/**
 * Blocks of a text: cells stand between ` | `, a line with a rule or in brackets is of a form, `>` begins a caption and `#` a
 * heading, as recovery may type them; everything else is a paragraph.
 */
export function blocksOf(text: string): Block[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line): Block => {
      const value = line.replace(/^[>#] /, "");
      if (line.includes(" | ")) return { type: "row", cells: line.split(" | ").map((cell) => textOf("act.txt", cell)) };
      if (line.startsWith("> ")) return { type: "caption", text: textOf("act.txt", value) };
      if (line.startsWith("# ")) return { type: "heading", text: textOf("act.txt", value) };
      const isForm = line.includes("___") || /^\([^)]*\)$/.test(line);
      return { type: isForm ? "form" : "paragraph", text: textOf("act.txt", value) };
    });
}

/** The tree of a text written as for {@link blocksOf}. */
export function structureOf(text: string): { structure: readonly ActNode[]; messages: readonly Message[] } {
  return parseStructure(blocksOf(text), { language: /[әғқңөұүһі]/i.test(text) ? "kk" : "ru" });
}

/** Every anchor of a tree in order, indented, with the first words of its own text. */
export function anchorLines(nodes: readonly ActNode[], depth = 0): string[] {
  return nodes.flatMap((node) => {
    const words = textsOf(node)
      .map(({ value }) => value)
      .join(" / ")
      .slice(0, OPENING);
    const line = `${"  ".repeat(depth)}${node.anchor}${words ? ` ${words}` : ""}`;
    return [line, ...(isProvision(node) ? anchorLines(node.children, depth + 1) : [])];
  });
}

/** How much of a text an anchor line shows, in UTF-16 units. */
const OPENING = 40;

/** The anchors of a tree in order. */
export function anchorsOf(text: string): string[] {
  return [...nodesOf(structureOf(text).structure)].map(({ anchor }) => anchor);
}

/** The printed texts of a tree in order. */
export function printedIn(nodes: readonly ActNode[]): string[] {
  return [...nodesOf(nodes)].flatMap(textsOf).map(({ value }) => value);
}

/** The printed texts of blocks in order. */
export function printedOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.type === "row" ? block.cells : [block.text])).map(({ value }) => value);
}
