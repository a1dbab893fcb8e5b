/** What holds of every consolidation: order of the list, growing dates, untouched provisions, no crash. */
import { type Act, isProvision, nodesOf } from "@qujat/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { consolidate } from "../../src/consolidate/consolidate.ts";
import { readLines } from "../amendments/act-of.ts";
import { amending, BASES, linesOf } from "./acts.ts";

const RU = "в Правилах архивного дела, утвержденных указанным приказом:";
/** Instructions about the rules, each for a provision of its own, and that provision. */
const INSTRUCTIONS: readonly (readonly [lines: readonly string[], anchor: RegExp])[] = [
  [["пункт 4 исключить;"], /^att_1__point_4(?!\d|-)/],
  [["пункт 5 изложить в следующей редакции:", '"5. Фонд закрыт.";'], /^att_1__point_5/],
  [["подпункт 2) пункта 2 исключить;"], /^att_1__point_2__subpoint_2(?!\d|-)/],
  [["пункт 2 дополнить подпунктом 4) следующего содержания:", '"4) лист;";'], /^att_1__point_2__subpoint_4/],
  [['в пункте 3 слово "пять" заменить словом "десять";'], /^att_1__point_3(?!\d|-)/],
  [["дополнить пунктом 3-1 следующего содержания:", '"3-1. Новый.";'], /^att_1__point_3-1/],
  [["пункт 9 исключить;"], /^никогда/],
];

const change = fc.record({
  kind: fc.nat(INSTRUCTIONS.length - 1),
  day: fc.integer({ min: 1, max: 28 }),
  number: fc.integer({ min: 60, max: 99 }),
});
const actsOf = (changes: readonly { kind: number; day: number; number: number }[]): Act[] =>
  changes.map(({ kind, day, number }, at) =>
    amending("ru", [RU, ...(INSTRUCTIONS[kind]?.[0] ?? [])], {
      number: `${number}-${at}`,
      from: `2018-06-${String(day).padStart(2, "0")}`,
    }),
  );

describe("consolidate", () => {
  it("does not depend on the order of the list", () => {
    fc.assert(
      fc.property(
        fc.array(change, { maxLength: 6 }).chain((changes) =>
          fc.tuple(
            fc.constant(changes),
            fc.shuffledSubarray(
              changes.map((_, at) => at),
              { minLength: changes.length },
            ),
          ),
        ),
        ([changes, order]) => {
          const acts = actsOf(changes);
          const shuffled = order.flatMap((at) => acts[at] ?? []);
          const at = "2018-06-30";
          const sorted = ({ messages }: ReturnType<typeof consolidate>) =>
            messages.map((message) => JSON.stringify(message)).sort();
          const [one, other] = [consolidate(BASES.ru, acts, { at }), consolidate(BASES.ru, shuffled, { at })];
          expect(other.act).toEqual(one.act);
          expect(other.changes).toEqual(one.changes);
          expect(sorted(other)).toEqual(sorted(one));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("at a later day has every change of an earlier one", () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), fc.integer({ min: 1, max: 28 }), (changes, day) => {
        const acts = actsOf(changes);
        const early = consolidate(BASES.ru, acts, { at: `2018-06-${String(day).padStart(2, "0")}` });
        const late = consolidate(BASES.ru, acts, { at: "2018-06-30" });
        expect(late.changes.slice(0, early.changes.length)).toEqual(early.changes);
      }),
      { numRuns: 60 },
    );
  });

  it("leaves every other provision as it was, and the base too", () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 4 }), (changes) => {
        const before = JSON.stringify(BASES.ru);
        const { act } = consolidate(BASES.ru, actsOf(changes), { at: "2018-06-30" });
        expect(JSON.stringify(BASES.ru)).toBe(before);
        const targets = changes.map(({ kind }) => INSTRUCTIONS[kind]?.[1] ?? /^никогда/);
        const others = (one: Act) => linesOf(one).filter((line) => !targets.some((target) => target.test(line)));
        expect(others(act)).toEqual(others(BASES.ru));
        const nodes = (one: Act) =>
          [...nodesOf(one.structure)].filter(
            (node) =>
              isProvision(node) && node.children.length === 0 && !targets.some((target) => target.test(node.anchor)),
          );
        expect(nodes(act)).toEqual(nodes(BASES.ru));
        const anchors = [...nodesOf(act.structure)].map(({ anchor }) => anchor);
        expect(new Set(anchors).size).toBe(anchors.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe("Random soup", () => {
  const WORDS =
    'пункт пункта 3 4) 5-1 исключить изложить в следующей редакции : ; " « » слова заменить словами дополнить абзац второй к приказу от 5 июня 2015 года № 51 Правилах согласно приложению тармақ 3-тармақтың алып тасталсын мынадай мазмұндағы толықтырылсын деген сөз жазылсын , . ( ) атауы қағидаларында бекітілген признать утратившим силу'.split(
      " ",
    );
  it.each(["kk", "ru"] as const)("never crashes in %s", (language) => {
    fc.assert(
      fc.property(
        fc.array(
          fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join(" ")),
          { maxLength: 6 },
        ),
        (lines) => {
          const { amendments } = readLines(language, lines);
          const act = { ...amending(language, lines), amendments };
          const { act: result } = consolidate(BASES[language], [act], { at: "2019-01-01" });
          expect(result.metadata.number).toBe("51");
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ["quotes", '"'.repeat(40_000)],
    ["opening quotes", "«".repeat(40_000)],
    ["brackets", "(".repeat(40_000)],
    ["units", "пункт 3 ".repeat(5_000)],
    ["Kazakh units", "3-тармақтың ".repeat(3_500)],
    ["orders", "исключить, ".repeat(4_000)],
    ["words", 'слова "а", '.repeat(4_000)],
    ["Kazakh words", '"а" деген сөз '.repeat(3_000)],
    ["approved", "бекітілген ".repeat(4_000)],
    ["repeal", "признать ".repeat(4_000)],
    ["blanks", `пункт${" ".repeat(100_000)}3 исключить`],
    ["a long line", `${"қ".repeat(100_000)} алып тасталсын`],
  ])("of %s is read in time", (_, line) => {
    const started = processorTime();
    for (const language of ["kk", "ru"] as const) readLines(language, [`${line}:`]);
    expect(processorTime() - started).toBeLessThan(4_000);
  });
});

/** Milliseconds that the processor has worked for this process, whatever else the machine does. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
