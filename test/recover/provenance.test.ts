/** Provenance: every visible character of every block stands at its origin in the source, and each is used once. */
import { type Block, originAt, type Text, textOf } from "@qujat/model";
import { recover } from "@qujat/recover";
import { describe, expect, it } from "vitest";
import { cleanActs } from "../damage/acts.ts";
import { damage } from "../damage/layout.ts";
import { foldAll } from "../damage/lookalikes.ts";
import { goldenActs } from "./corpus.ts";

/** Characters whose origin is missing, wrong or used twice, and characters of the source that no block has. */
function faultsOf(source: Text, blocks: readonly Block[]): string[] {
  const lines = source.value.split("\n");
  const unused = new Set<string>();
  lines.forEach((line, at) => {
    for (let column = 1; column <= line.length; column++)
      if (line.charAt(column - 1).trim() !== "") unused.add(`${at + 1}:${column}`);
  });
  const faults: string[] = [];
  for (const text of blocks.flatMap((block) => (block.type === "row" ? block.cells : [block.text]))) {
    for (let offset = 0; offset < text.value.length; offset++) {
      const char = text.value.charAt(offset);
      if (char.trim() === "") continue;
      const place = originAt(text, offset);
      const extracted = place && lines[place.line - 1]?.charAt(place.column - 1);
      const key = `${place?.line}:${place?.column}`;
      if (extracted === undefined || foldAll(extracted) !== foldAll(char))
        faults.push(`${char} is said to stand at ${key}`);
      else if (!unused.delete(key)) faults.push(`${char} at ${key} is used twice`);
    }
  }
  return [...faults, ...[...unused].map((key) => `what stands at ${key} is lost`)];
}

describe("Provenance", () => {
  it.each(goldenActs())("of $name is exact", ({ source }) => {
    expect(faultsOf(source, recover(source).blocks)).toEqual([]);
  });

  it.each(cleanActs())("of $name, damaged, is exact", ({ name, blocks }) => {
    const source = textOf(name, damage(blocks, { seed: 7 }).damaged);
    expect(faultsOf(source, recover(source).blocks)).toEqual([]);
  });

  it("that is wrong is found", () => {
    const source = textOf("a", "аб");
    const block = (value: string, origins: number[]): Block => ({
      type: "paragraph",
      text: { value, file: "a", origins },
    });
    expect(faultsOf(source, [block("аб", [0, 1, 1])])).toEqual([]);
    expect(faultsOf(source, [block("а", [0, 1, 1])])).toEqual(["what stands at 1:2 is lost"]);
    expect(faultsOf(source, [block("ба", [0, 1, 1])])).toHaveLength(4);
    expect(faultsOf(source, [block("аб", [0, 1, 1]), block("б", [0, 1, 2])])).toEqual(["б at 1:2 is used twice"]);
  });
});
