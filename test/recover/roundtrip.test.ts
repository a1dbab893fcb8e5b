/** Round trips: clean acts are damaged as the corpus is, recovered, and compared with what they were. */
import { textOf } from "@qujat/model";
import { recover } from "@qujat/recover";
import { beforeAll, describe, expect, it } from "vitest";
import { type CleanAct, cleanActs } from "../damage/acts.ts";
import { DAMAGE_CLASSES, type DamageClass } from "../damage/block.ts";
import { damage } from "../damage/layout.ts";
import { type Score, scoreOf, sumOf } from "./score.ts";
import { errorRate, exactBlocks, restoredLinks, scoreTable } from "./table.ts";

const SEEDS = [1, 2, 3];
const ACTS = cleanActs();
const LANGUAGES = ["kk", "ru"] as const;

/** The least that a recovery of text it has not seen must reach, in percent. */
const MOST_WRONG_CHARACTERS = 0.2;
const FEWEST_EXACT_BLOCKS = 97;
const FEWEST_RESTORED_LINKS = 97;

function roundTrip(act: CleanAct, seed: number, classes: readonly DamageClass[] = DAMAGE_CLASSES): Score {
  const { damaged, expected, links } = damage(act.blocks, { seed, classes });
  const { blocks } = recover(textOf(`${act.name}.txt`, damaged));
  return scoreOf({ source: damaged, blocks, expected, links });
}

function scoreOfAll(acts: readonly CleanAct[], classes?: readonly DamageClass[]): Score {
  return sumOf(acts.flatMap((act) => SEEDS.map((seed) => roundTrip(act, seed, classes))));
}

describe.each(LANGUAGES)("Acts in %s, damaged in every way,", (language) => {
  const acts = ACTS.filter((act) => act.language === language);
  let total: Score;

  beforeAll(() => {
    const scores = acts.map((act) => [act.name, scoreOfAll([act])] as const);
    total = sumOf(scores.map(([, score]) => score));
    console.log(scoreTable(`${language}, ${SEEDS.length} seeds`, [...scores, ["all", total]]));
  });

  it("lose no character", () => expect(total.lost).toBe(0));
  it(`have at most ${MOST_WRONG_CHARACTERS} % of their characters wrong`, () => {
    expect(errorRate(total)).toBeLessThanOrEqual(MOST_WRONG_CHARACTERS);
  });
  it(`have at least ${FEWEST_EXACT_BLOCKS} % of their blocks exact`, () => {
    expect(exactBlocks(total)).toBeGreaterThanOrEqual(FEWEST_EXACT_BLOCKS);
  });
  it(`have at least ${FEWEST_RESTORED_LINKS} % of their links restored`, () => {
    expect(restoredLinks(total)).toBeGreaterThanOrEqual(FEWEST_RESTORED_LINKS);
  });
  it("have fewer words joined wrongly than not joined, or nearly none", () => {
    expect(total.wrongJoins).toBeLessThanOrEqual(Math.max(total.missedJoins, 2));
  });
});

describe("Each class of damage by itself", () => {
  const scores = new Map<string, Score>();

  beforeAll(() => {
    scores.set("none", scoreOfAll(ACTS, []));
    for (const name of DAMAGE_CLASSES) scores.set(name, scoreOfAll(ACTS, [name]));
    console.log(scoreTable("one class at a time", [...scores]));
  });

  it.each(["none", ...DAMAGE_CLASSES])("%s: is repaired", (name) => {
    const score = scores.get(name);
    expect(score?.lost).toBe(0);
    expect(score && exactBlocks(score)).toBeGreaterThanOrEqual(FEWEST_EXACT_BLOCKS);
    expect(score && restoredLinks(score)).toBeGreaterThanOrEqual(FEWEST_RESTORED_LINKS);
  });
});
