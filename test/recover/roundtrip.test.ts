/** Round trips: clean acts are damaged as the corpus is, recovered, and compared with what they were. */
import { blockLine, textOf } from "@qujat/model";
import { recover } from "@qujat/recover";
import { beforeAll, describe, expect, it } from "vitest";
import { type CleanAct, cleanActs } from "../damage/acts.ts";
import { DAMAGE_CLASSES, type DamageClass } from "../damage/block.ts";
import { damage } from "../damage/layout.ts";
import { compareLines, type Difference } from "./distance.ts";
import { lostLinks, type Score, scoreOf, sideBySide, sumOf } from "./score.ts";
import { errorRate, exactBlocks, restoredLinks, scoreTable } from "./table.ts";

const SEEDS = [1, 2, 3];
const ACTS = cleanActs();
const LANGUAGES = ["kk", "ru"] as const;

/** The least that a recovery of text it has not seen must reach, in percent. */
const MOST_WRONG_CHARACTERS = 0.2;
const FEWEST_EXACT_BLOCKS = 97;
const FEWEST_RESTORED_LINKS = 97;

interface RoundTrip {
  readonly score: Score;
  readonly differences: readonly Difference[];
  readonly lostLinks: readonly string[];
}

function roundTrip(act: CleanAct, seed: number, classes: readonly DamageClass[]): RoundTrip {
  const { damaged, expected, links } = damage(act.blocks, { seed, classes });
  const { blocks } = recover(textOf(`${act.name}.txt`, damaged));
  const actual = blocks.map(blockLine);
  return {
    score: scoreOf({ source: damaged, blocks, expected, links }),
    differences: compareLines(expected, actual).differences,
    lostLinks: lostLinks(links, expected, actual),
  };
}

function roundTrips(acts: readonly CleanAct[], classes: readonly DamageClass[] = DAMAGE_CLASSES): RoundTrip {
  const trips = acts.flatMap((act) => SEEDS.map((seed) => roundTrip(act, seed, classes)));
  return {
    score: sumOf(trips.map(({ score }) => score)),
    differences: trips.flatMap(({ differences }) => differences),
    lostLinks: trips.flatMap(({ lostLinks }) => lostLinks),
  };
}

/** What a failing test shows. */
function faults({ differences, lostLinks }: RoundTrip): string {
  return `blocks that differ:\n${sideBySide(differences)}\nlinks that are not restored:\n  ${lostLinks.join("\n  ")}\n`;
}

describe.each(LANGUAGES)("Acts in %s, damaged in every way,", (language) => {
  const acts = ACTS.filter((act) => act.language === language);
  let all: RoundTrip;

  beforeAll(() => {
    all = roundTrips(acts);
    const scores = acts.map((act) => [act.name, roundTrips([act]).score] as const);
    console.log(scoreTable(`${language}, ${SEEDS.length} seeds`, [...scores, ["all", all.score]]));
  });

  it("lose no character", () => expect(all.score.lost).toBe(0));
  it(`have at most ${MOST_WRONG_CHARACTERS} % of their characters wrong`, () => {
    expect(errorRate(all.score), faults(all)).toBeLessThanOrEqual(MOST_WRONG_CHARACTERS);
  });
  it(`have at least ${FEWEST_EXACT_BLOCKS} % of their blocks exact`, () => {
    expect(exactBlocks(all.score), "the differing blocks stand above").toBeGreaterThanOrEqual(FEWEST_EXACT_BLOCKS);
  });
  it(`have at least ${FEWEST_RESTORED_LINKS} % of their links restored`, () => {
    expect(restoredLinks(all.score), all.lostLinks.join("\n")).toBeGreaterThanOrEqual(FEWEST_RESTORED_LINKS);
  });
  it("have hardly a word joined wrongly", () => {
    const { wrongJoins, missedJoins } = all.score;
    expect(wrongJoins).toBeLessThanOrEqual(Math.max(missedJoins, 2));
  });
});

describe("Each class of damage by itself", () => {
  const trips = new Map<string, RoundTrip>();

  beforeAll(() => {
    trips.set("none", roundTrips(ACTS, []));
    for (const name of DAMAGE_CLASSES) trips.set(name, roundTrips(ACTS, [name]));
    console.log(
      scoreTable(
        "one class at a time",
        [...trips].map(([name, { score }]) => [name, score]),
      ),
    );
  });

  it.each(["none", ...DAMAGE_CLASSES])("%s: is repaired", (name) => {
    const trip = trips.get(name) ?? roundTrips([]);
    expect(trip.score.lost).toBe(0);
    expect(exactBlocks(trip.score), faults(trip)).toBeGreaterThanOrEqual(FEWEST_EXACT_BLOCKS);
    expect(restoredLinks(trip.score), faults(trip)).toBeGreaterThanOrEqual(FEWEST_RESTORED_LINKS);
  });
});
