/** Levels: what is not scored since it cannot be shown is what would not have been shown. */
import { expect, it } from "vitest";
import { flatEngine, PLAIN_ANALYZER, sourceOfText } from "../src/index.ts";

const WORDS = Array.from({ length: 40 }, (_, at) => String.fromCharCode(0x430 + (at % 30)).repeat(2 + (at >> 4)));

/** Texts of a few words, low ones frequent, the same in every run. */
function texts(count: number): readonly string[] {
  let state = 7;
  const random = (): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state / 4_294_967_296;
  };
  const word = (): string => WORDS[Math.floor(random() ** 2 * WORDS.length)] ?? "";
  return Array.from({ length: count }, () => Array.from({ length: 1 + Math.floor(random() * 12) }, word).join(" "));
}

const engine = flatEngine.build(
  texts(9000).map((text, at) => sourceOfText({ id: `${at}`, text })),
  { analyzer: PLAIN_ANALYZER },
);

it.each([
  ["one frequent word", [0, 1, 2]],
  ["rare words", [30, 35, 38]],
  ["a rare one among frequent ones", [0, 39, 3]],
  ["alternatives", [0, 5, 11, 23]],
])("shows the same of %s whatever else is shown", (_, numbers) => {
  const words = numbers.map((number) => WORDS[number]);
  for (const text of [words.join(" "), `${words[0]} OR ${words.slice(1).join(" ")}`]) {
    const many = engine.query(text, { match: "any", limit: 1000 });
    const pages = [engine.query(text, { match: "any", limit: 3 })];
    for (const limit of [7, 2, 20])
      pages.push(engine.query(text, { match: "any", limit, cursor: pages.at(-1)?.cursor ?? null }));
    const shown = pages.flatMap(({ hits }) => hits.map(({ id, score }) => ({ id, score })));
    expect(shown).toEqual(many.hits.slice(0, 32).map(({ id, score }) => ({ id, score })));
    expect(pages.map(({ total }) => total)).toEqual(pages.map(() => many.total));
    expect(pages[0]?.facets).toEqual(many.facets);
  }
});
