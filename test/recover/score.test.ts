/** The measure itself, measured. */
import { type Block, textOf } from "@qujat/model";
import { describe, expect, it } from "vitest";
import { compareLines, editDistance } from "./distance.ts";
import { joinsOf, lostLinks, scoreOf, sideBySide } from "./score.ts";

const paragraph = (value: string): Block => ({ type: "paragraph", text: textOf("a", value) });

describe("The distance", () => {
  const pairs: [string, string, number][] = [
    ["", "", 0],
    ["тармақ", "тармақ", 0],
    ["тармақ", "тармақша", 2],
    ["бап", "қап", 1],
    ["а б", "аб", 1],
    ["", "бап", 3],
    ["пункта 6", "6 пункта", 4],
  ];
  it.each(pairs)("of %j and %j", (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });

  it("of lines finds what differs and nothing else", () => {
    expect(compareLines(["a", "b", "c"], ["a", "c"])).toEqual({
      equal: 2,
      differences: [{ expected: ["b"], actual: [] }],
    });
    expect(compareLines(["a", "b"], ["a", "x", "y"])).toEqual({
      equal: 1,
      differences: [{ expected: ["b"], actual: ["x", "y"] }],
    });
    expect(compareLines([], [])).toEqual({ equal: 0, differences: [] });
    expect(sideBySide(compareLines(["b"], ["x", "y"]).differences)).toContain("printed   b\n  recovered x");
  });
});

describe("A score", () => {
  const links = [{ context: "осы 2-тармақ" }];
  const source = "осы 2-тармақ бойынша";

  it("is perfect where all is as printed", () => {
    const score = scoreOf({ source, blocks: [paragraph(source)], expected: [source], links });
    expect(score).toMatchObject({
      wrongCharacters: 0,
      exactBlocks: 1,
      restoredLinks: 1,
      wrongJoins: 0,
      missedJoins: 0,
      lost: 0,
    });
  });

  it("counts a wrong join, a link that is not restored and a lost character", () => {
    const score = scoreOf({ source, blocks: [paragraph("осы бойынша2-тармақ")], expected: [source], links });
    expect(score).toMatchObject({ exactBlocks: 0, restoredLinks: 0, lost: 0 });
    expect(joinsOf(["осы 2-тармақ"], ["осы2-тармақ"]).size).toBe(1);
    expect(joinsOf(["осы 2-тармақ", "осы2-тармақ"], ["осы2-тармақ"]).size).toBe(0);
    expect(scoreOf({ source, blocks: [paragraph("осы 2-тармақ бойынш")], expected: [source], links }).lost).toBe(1);
  });

  it("counts a context as often as it stands in the printed text", () => {
    const twice = ["осы 2-тармақ", "осы 2-тармақ"];
    expect(lostLinks([...links, ...links], twice, ["осы 2-тармақ", "осы"])).toHaveLength(1);
    expect(lostLinks([...links, ...links], twice, [...twice, "осы 2-тармақ"])).toEqual([]);
  });
});
