/** Every engine answers as the slow obvious search does, whatever was added, removed, merged, saved and loaded. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type EngineKind, flatEngine, miniEngine, type SearchEngine, type Source } from "../src/index.ts";
import { expectedIds, queries, sources, TEST_ANALYZER, type TestQuery, typed } from "./oracle.ts";

const options = { analyzer: TEST_ANALYZER };
const engines: readonly EngineKind[] = [flatEngine, miniEngine];

function ask(engine: SearchEngine, query: TestQuery) {
  return engine.query(typed(query), { ...query.options, limit: 1000, typos: "never", citations: false });
}

function idsOf(engine: SearchEngine, query: TestQuery): readonly string[] {
  return ask(engine, query)
    .hits.map(({ id }) => id)
    .sort();
}

describe.each(engines)("The engine $name", (kind) => {
  const runs = kind === flatEngine ? 400 : 100;

  it("finds what the obvious search finds", () =>
    fc.assert(
      fc.property(sources, queries, (all, query) => {
        expect(idsOf(kind.build(all, options), query)).toEqual(expectedIds(all, query));
      }),
      { numRuns: runs },
    ));

  it("counts the whole result", () =>
    fc.assert(
      fc.property(sources, queries, (all, query) => {
        const engine = kind.build(all, options);
        const expected = expectedIds(all, query);
        const types = new Map<string, number>();
        for (const { facts, passages } of all) {
          const count = passages.filter(({ key }) => expected.includes(`${facts.act}#${key}`)).length;
          if (count > 0) types.set(facts.type ?? "", (types.get(facts.type ?? "") ?? 0) + count);
        }
        const result = engine.query(typed(query), { ...query.options, limit: 1, typos: "never", citations: false });
        expect(result.total).toBe(expected.length);
        const settings = { ...query.options, typos: "never", citations: false } as const;
        expect(engine.facets(typed(query), settings)).toEqual(result.facets);
        expect(new Map(result.facets.type.map(({ value, count }) => [value, count]))).toEqual(types);
      }),
      { numRuns: 60 },
    ));

  it("stays right while acts are added, replaced and removed, and after a merge", () =>
    fc.assert(
      fc.property(sources, sources, queries, fc.nat(8), (first, second, query, gone) => {
        const engine = kind.build(first, options);
        for (const source of second) engine.add(source);
        const removed = engine.remove(`kz-${gone}`);
        const now = changed(first, second, `kz-${gone}`);
        expect(removed).toBe(first.length > gone || second.length > gone);
        expect(idsOf(engine, query)).toEqual(expectedIds(now, query));
        engine.merge();
        expect(idsOf(engine, query)).toEqual(expectedIds(now, query));
        expect(engine.size).toBe(now.reduce((sum, { passages }) => sum + passages.length, 0));
        expect(ask(engine, query)).toEqual(ask(kind.build(now, options), query));
      }),
      { numRuns: runs / 2 },
    ));

  it("answers the same when it was saved and loaded", () =>
    fc.assert(
      fc.property(sources, sources, queries, (first, second, query) => {
        const engine = kind.build(first, options);
        for (const source of second) engine.add(source);
        const loaded = kind.load(engine.save(), options);
        expect(ask(loaded, query).hits.map(({ id }) => id)).toEqual(ask(engine, query).hits.map(({ id }) => id));
        expect(loaded.size).toBe(engine.size);
      }),
      { numRuns: 100 },
    ));

  it("gives the whole result page by page", () =>
    fc.assert(
      fc.property(sources, queries, fc.integer({ min: 1, max: 5 }), (all, query, limit) => {
        const engine = kind.build(all, options);
        const paged: string[] = [];
        for (let cursor: string | null = null, page = 0; page < 50; page++) {
          const result = engine.query(typed(query), {
            ...query.options,
            limit,
            cursor,
            typos: "never",
            citations: false,
          });
          paged.push(...result.hits.map(({ id }) => id));
          cursor = result.cursor;
          if (cursor === null) break;
        }
        expect(paged).toEqual(ask(engine, query).hits.map(({ id }) => id));
      }),
      { numRuns: 60 },
    ));

  it("never fails at random text", () =>
    fc.assert(
      fc.property(sources, fc.string({ unit: "grapheme", maxLength: 60 }), fc.boolean(), (all, text, prefix) => {
        const engine = kind.build(all, options);
        const result = engine.query(text, { prefix });
        expect(result.hits.length).toBeLessThanOrEqual(10);
        engine.suggest(text);
      }),
      { numRuns: 100 },
    ));
});

/** What is left: acts of the second replace those of the first, and stand behind them. */
function changed(first: readonly Source[], second: readonly Source[], gone: string): readonly Source[] {
  const replaced = new Set(second.map(({ facts }) => facts.act));
  return [...first.filter(({ facts }) => !replaced.has(facts.act)), ...second].filter(
    ({ facts }) => facts.act !== gone,
  );
}
