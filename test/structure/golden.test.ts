/** The trees of the corpus and of invented acts against their proofread trees: every anchor, nothing lost. */
import { type ActNode, type Block, nodesOf, textsOf } from "@qujat/model";
import { parseStructure } from "@qujat/parse";
import { describe, expect, it } from "vitest";
import { treeActs, treeLines } from "./golden.ts";

const ACTS = treeActs();

describe.each(ACTS)("$name", ({ language, blocks, tree }) => {
  const { structure } = parseStructure(blocks, { language });

  it("has every anchor", () => expect(treeLines(structure)).toEqual(tree));

  it("has every text once and in order", () => {
    const printed = [...nodesOf(structure)].flatMap(textsOf).map(({ value }) => value);
    expect(printed).toEqual(textsIn(blocks));
  });
});

describe("The corpus", () => {
  const anchorsOf = (name: string) => {
    const act = ACTS.find((found) => found.name === name);
    return [...nodesOf(parseStructure(act?.blocks ?? [], { language: "kk" }).structure)].map(({ anchor }) => anchor);
  };

  it("has two standards of 27 points and four annexes each", () => {
    const anchors = anchorsOf("kz-2011-07-05-116.kk");
    for (const standard of ["att_1", "att_2"]) {
      expect(anchors.filter((anchor) => new RegExp(`^${standard}__point_\\d+$`).test(anchor))).toEqual(
        Array.from({ length: 27 }, (_, at) => `${standard}__point_${at + 1}`),
      );
      expect(anchors.filter((anchor) => new RegExp(`^${standard}__annex_\\d+$`).test(anchor))).toHaveLength(4);
    }
  });

  it("has an order of four points and seven annexes", () => {
    const anchors = anchorsOf("kz-2017-10-25-98qe.kk");
    expect(anchors.filter((anchor) => /^point_\d+$/.test(anchor))).toHaveLength(4);
    expect(anchors.filter((anchor) => /^annex_\d+$/.test(anchor))).toHaveLength(7);
  });

  it("has 64 contacts, each with a region, a street, a house and a phone", () => {
    const act = ACTS.find(({ name }) => name === "kz-2011-07-05-116.kk");
    const contacts = tablesIn(act?.blocks ?? []).flatMap((table) => table.contacts ?? []);
    expect(contacts).toHaveLength(64);
    for (const { region, city, street, house, phones } of contacts)
      expect(
        [region, city, street, house, phones[0]].every((value) => typeof value === "string" || value?.number),
      ).toBe(true);
  });
});

function textsIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.type === "row" ? block.cells : [block.text])).map(({ value }) => value);
}

function tablesIn(blocks: readonly Block[]): Extract<ActNode, { type: "table" }>[] {
  return [...nodesOf(parseStructure(blocks, { language: "kk" }).structure)].filter((node) => node.type === "table");
}
