/** Generated citations over an archive of generated acts lead to their provision. */
import { expect, test } from "vitest";
import { archiveOfCorpus } from "./archives.ts";
import { citationQueries } from "./citation-queries.ts";

const QUERIES = 300;

const { engine, acts } = await archiveOfCorpus(60);

test("99 % of the citations have the right provision first", () => {
  const queries = citationQueries(acts, QUERIES);
  const wrong = queries.filter(({ query, act, anchor }) => {
    const [hit] = engine.query(query).hits;
    return anchor === null ? hit?.act !== act || !hit.places.includes("head") : hit?.id !== `${act}#${anchor}`;
  });
  console.log(`citations: ${QUERIES - wrong.length} of ${QUERIES} right first`);
  expect(new Set(queries.map(({ query }) => query)).size).toBeGreaterThan(QUERIES * 0.9);
  expect(
    wrong.length,
    wrong.map(({ query, act, anchor }) => `${query} → ${act}#${anchor}`).join("\n"),
  ).toBeLessThanOrEqual(QUERIES * 0.01);
});

test.each([
  ["98/ке", "kz-2017-10-25-98qe.kk"],
  ["98ке буйрык", "kz-2017-10-25-98qe.kk"],
  ["98/KE", "kz-2017-10-25-98qe.kk"],
  ["ҰҚК 98 бұйрығы", "kz-2017-10-25-98qe.kk"],
  ["приказ кнб 98/қе", "kz-2017-10-25-98qe.kk"],
  ["kz-2017-10-25-98qe", "kz-2017-10-25-98qe.kk"],
  ["25.10.2017", "kz-2017-10-25-98qe.kk"],
  ["116 Жарлык", "kz-2011-07-05-116.kk"],
  ["президенттин 116 жарлыгы", "kz-2011-07-05-116.kk"],
  ["Указ №116 от 05.07.2011г.", "kz-2011-07-05-116.kk"],
  ["ukaz prezidenta ot 5 iyulya 2011 goda 116", "kz-2011-07-05-116.kk"],
  ["2011 zhylgy 5 shildedegi 116 zharlyq", "kz-2011-07-05-116.kk"],
  ["116 zharlyk 2011", "kz-2011-07-05-116.kk"],
])("«%s» leads to the head of %s", (query, act) => {
  const [hit] = engine.query(query).hits;
  expect(hit?.act).toBe(act);
  expect(hit?.places).toContain("head");
});

test.each([["5 июля"], ["30 минут"], ["12 ай"], ["жарлық"], ["он күнтізбелік күн"], ["бұйрық 777777"]])(
  "«%s» cites nothing",
  (query) => {
    expect(engine.query(query).interpretation.cited).toEqual([]);
  },
);
