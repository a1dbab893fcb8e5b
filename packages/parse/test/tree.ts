/** Trees expected: anchors and opening words as indented lines. */
import { expect } from "vitest";
import { anchorLines, blocksOf, printedIn, printedOf, structureOf } from "./act.ts";

/** Expects the tree of a text, written as indented anchors with opening words, and nothing lost. */
export function expectTree(text: string, tree: string): void {
  const { structure } = structureOf(text);
  expect(printedIn(structure)).toEqual(printedOf(blocksOf(text)));
  const wanted = dedented(tree);
  const shown = anchorLines(structure).map((line, at) => {
    // Opening words are compared as far as they are written down.
    const want = wanted[at] ?? "";
    return want !== "" && line.startsWith(want) ? want : line;
  });
  expect(shown).toEqual(wanted);
}

/** The lines of a text whose first one begins behind a back quote, the others where the code does. */
function dedented(text: string): string[] {
  const [first = "", ...lines] = text.split("\n");
  const indent = Math.min(...lines.map((line) => line.search(/\S/)));
  return [first, ...lines.map((line) => line.slice(indent))];
}
