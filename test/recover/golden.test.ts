/** The corpus against its proofread transcriptions: every link, nearly every block, every character. */
import { blockLine } from "@qujat/model";
import { recover } from "@qujat/recover";
import { beforeAll, describe, expect, it } from "vitest";
import { goldenActs } from "./corpus.ts";
import { compareLines } from "./distance.ts";
import { lostLinks, type Score, scoreOf, sideBySide } from "./score.ts";
import { exactBlocks, scoreTable } from "./table.ts";

const FEWEST_EXACT_BLOCKS = 98;

describe.each(goldenActs())("$name", ({ name, source, blocks: expected, links }) => {
  let actual: string[];
  let score: Score;

  beforeAll(() => {
    const { blocks } = recover(source);
    actual = blocks.map(blockLine);
    score = scoreOf({ source: source.value, blocks, expected, links });
    console.log(scoreTable("corpus", [[name, score]]));
  });

  it("has every displaced link restored", () => expect(lostLinks(links, expected, actual)).toEqual([]));

  it(`has at least ${FEWEST_EXACT_BLOCKS} % of its blocks as printed`, () => {
    const { differences } = compareLines(expected, actual);
    expect(exactBlocks(score), `blocks that differ:\n${sideBySide(differences)}`).toBeGreaterThanOrEqual(
      FEWEST_EXACT_BLOCKS,
    );
  });

  it("loses no character", () => expect(score.lost).toBe(0));
});
