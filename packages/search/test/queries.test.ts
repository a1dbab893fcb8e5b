/** Queries as people type them: what is read, what is told about it, and what comes first. */

import { ANALYZER } from "@qujat/language";
import { sentence } from "@qujat/model";
import { describe, expect, it } from "vitest";
import { CATALOGUE, flatEngine, passagesOf, sourceOfText } from "../src/index.ts";
import { ACTS, act, library, unit } from "./acts.ts";

const engine = library(flatEngine);
const options = { analyzer: ANALYZER };

describe("What is wrong with a query is told, and it is read as well as can be", () => {
  const wrong: readonly (readonly [query: string, rules: readonly string[], finds: boolean])[] = [
    ['"шағым бес', ["unclosed-quote"], true],
    ["өріс:шағым", ["unknown-filter"], true],
    ["шағым status:жақсы", ["unknown-value"], true],
    ["шағым year:2017..2011", ["reversed-years"], true],
    ["шағым year:екі", ["bad-year"], true],
    ["шағым type:", ["empty-filter"], true],
    ["OR шағым", ["dangling-or"], true],
    ["шағым OR", ["dangling-or"], true],
    ["шағым -type:приказ", ["negated-filter"], true],
    ["OR ".repeat(100), Array.from({ length: 12 }, () => "dangling-or"), false],
    ["шағым", [], true],
    ["жалоба -акимат", [], true],
    ["сағат 11:00-ден кітапхана", [], true],
    ["", [], false],
    ['""', [], false],
    ["- -", [], false],
  ];
  it.each(wrong)("%s", (query, rules, finds) => {
    const { messages, hits } = engine.query(query);
    expect(messages.map(({ rule }) => rule)).toEqual(rules.map((rule) => `search/${rule}`));
    expect(hits.length > 0).toBe(finds);
    for (const message of messages) {
      for (const language of ["kk", "ru", "en"] as const)
        expect(sentence(message, CATALOGUE, language)).not.toMatch(/^search|\{/);
    }
  });

  it("a query of 10,000 characters or 200 words is cut, with a message, and soon answered", () => {
    const many = Array.from({ length: 200 }, (_, at) => `сөз${at}`).join(" ");
    for (const query of [many, "ш".repeat(10_000), '"'.repeat(10_000), "-".repeat(10_000), "year:".repeat(2000)]) {
      const start = processorTime();
      engine.query(query);
      expect(processorTime() - start).toBeLessThan(2000);
    }
    expect(engine.query(many).messages.map(({ rule }) => rule)).toEqual(["search/long-query"]);
  });

  it("a damaged cursor starts anew", () => {
    const { messages, hits } = engine.query("шағым", { cursor: "!!" });
    expect(messages[0]?.rule).toBe("search/bad-cursor");
    expect(hits).toEqual(engine.query("шағым").hits);
  });
});

describe("Filters", () => {
  const ids = (query: string): readonly string[] =>
    engine.query(query, { limit: 100 }).hits.map(({ act: id }) => id ?? "");
  const KK = "kz-2016-03-14-57be.kk";
  const only: readonly (readonly [query: string, acts: readonly string[]])[] = [
    ["№:57бе lang:kk", [KK]],
    ["type:бұйрық lang:ru", ["kz-2016-03-14-57be.ru"]],
    ["вид:приказ тіл:қазақша", [KK]],
    ['issuer:"мәдениет министрі"', [KK]],
    ["year:2005", ["kz-2005-11-02-841.ru"]],
    ["year:..2000", ["kz-1999-06-30-412.ru"]],
    ["year:2010.. lang:kk", [KK]],
    ["status:repealed", ["kz-2005-11-02-841.ru"]],
    ['status:"утратил силу" жалоба', ["kz-2005-11-02-841.ru"]],
    ["act:kz-2016-03-14-57be lang:ru", ["kz-2016-03-14-57be.ru"]],
    ["in:head type:кодекс", ["kz-1999-06-30-412.ru"]],
    ["status:repealed lang:kk", []],
    ["status:утративший", ["kz-2005-11-02-841.ru"]],
    ["күйі:zhoiylgan", ["kz-2005-11-02-841.ru"]],
    ["type:бұйрығы lang:kk", [KK]],
    ["type:buiryq lang:kk", [KK]],
    ["issuer:министрінің lang:kk", [KK]],
    ["year: 2005", ["kz-2005-11-02-841.ru"]],
    ["year:2004 - 2006", ["kz-2005-11-02-841.ru"]],
    ["№: 57бе lang:kk", [KK]],
  ];
  it.each(only)("%s", (query, acts) => expect([...new Set(ids(query))]).toEqual(acts));

  it("of the options hold beside those of the text", () => {
    expect(engine.query("жалоба lang:ru", { filters: { status: ["repealed"] } }).hits.map(({ id }) => id)).toEqual([
      "kz-2005-11-02-841.ru#point_2",
    ]);
  });

  it("sort by date and by number", () => {
    const dates = (sort: string): readonly (string | null)[] =>
      engine.query(`in:head sort:${sort}`).hits.map(({ facts }) => facts.date);
    expect(dates("newest")).toEqual(["2016-03-14", "2016-03-14", "2005-11-02", "1999-06-30"]);
    expect(dates("oldest")).toEqual(["1999-06-30", "2005-11-02", "2016-03-14", "2016-03-14"]);
    expect(engine.query("in:head sort:number").hits.map(({ facts }) => facts.number)).toEqual([
      "57/бе",
      "57/бе",
      "412-I",
      "841",
    ]);
  });
});

describe("Words", () => {
  const first: readonly (readonly [query: string, id: string])[] = [
    ["шағымдардың мерзімін ұзарту", "kz-2016-03-14-57be.kk#point_3-1"],
    ["shagym merzimi", "kz-2016-03-14-57be.kk#point_3-1"],
    ["шагымды карау мерзими", "kz-2016-03-14-57be.kk#point_3-1"],
    ["шагым мерзімі узартылмайды", "kz-2016-03-14-57be.kk#point_3-1"],
    ["оқырмандар тізімі", "kz-2016-03-14-57be.kk#point_2__subpoint_3"],
    ["оқырмандар тізмі", "kz-2016-03-14-57be.kk#point_2__subpoint_3"],
    ["списка читателя", "kz-2016-03-14-57be.ru#point_2__subpoint_3"],
    ["музеи учет", "kz-2005-11-02-841.ru#point_1"],
    ['"рассмотрения жалобы"', "kz-2016-03-14-57be.ru#point_3-1"],
    ["жалоба -срок -рабочих", "kz-2005-11-02-841.ru#point_2"],
  ];
  it.each(first)("«%s»", (query, id) => expect(engine.query(query, { citations: false }).hits[0]?.id).toBe(id));

  it("are told as they were read", () => {
    expect(engine.query("shagym").interpretation.unfolded[0]?.word).toBe("shagym");
    expect(engine.query("оқрымандар тізімі").interpretation.didYouMean).toBe("оқырмандар тізімі");
    expect(engine.query("жалоба lang:kk").hits.length).toBeGreaterThan(0);
    expect(engine.query("жалоба lang:kk", { expansion: false }).hits).toEqual([]);
    expect(engine.query("shagym", { unfolding: false }).hits).toEqual([]);
    expect(engine.query("оқрымандар", { typos: "never" }).interpretation.unknown).toEqual(["оқрымандар"]);
  });

  it("of the typed form rank above other forms, and those above words read otherwise", () => {
    const texts = ["қызметтен бас тарту", "қызмет туралы сөз", "кызмет жайында сөз"];
    const own = flatEngine.build(
      texts.map((text, at) => sourceOfText({ id: `p${at}`, text })),
      options,
    );
    expect(own.query("қызмет").hits.map(({ id }) => id)).toEqual(
      ["p1", "p0", "p2"].slice(0, own.query("қызмет").hits.length),
    );
    expect(own.query("кызмет").hits[0]?.id).toBe("p2");
    expect(own.query('"қызмет"').hits.map(({ id }) => id)).toEqual(["p1"]);
  });

  it("stand near each other in what comes first", () => {
    const texts = [
      {
        id: "apart",
        text: "Талон беріледі, ал журнал жабылғаннан кейін оны тұтынушы бөлімшеге қайтара көрсетуі қажет.",
      },
      {
        id: "together",
        text: "Журнал жабылғаннан кейін тұтынушы бөлімшеге талонды көрсетуі қажет, ал ол оған қайтарылады.",
      },
    ];
    const made = flatEngine.build(texts.map(sourceOfText), options);
    for (const query of ["талон көрсету", "көрсетілетін талонға", "talon korsetu"]) {
      expect(
        made.query(query).hits.map(({ id }) => id),
        query,
      ).toEqual(["together", "apart"]);
    }
  });

  it("typed without their letters count as the typed form, where the index has none", () => {
    const texts = [
      { id: "other", text: "Құқықтарды құқықтардың құқықтарға құқықтан" },
      { id: "same", text: "Мұнда құқықтары мен міндеттері көп сөздің арасында айтылған" },
    ];
    const made = flatEngine.build(texts.map(sourceOfText), options);
    const alone = (query: string) => made.query(query).hits[0]?.id;
    expect(alone("құқықтары міндеттері")).toBe("same");
    expect(alone("кукыктары миндеттери")).toBe("same");
    expect(alone("quqyqtary mindetteri")).toBe("same");
  });

  it("are asked for by their beginning with an asterisk", () => {
    expect(engine.query("кітапх*").total).toBeGreaterThan(0);
    expect(engine.query("кітапх*").hits).toEqual(engine.query("кітапх", { prefix: true }).hits);
  });

  it("typed with an error and without their letters are corrected", () => {
    const made = flatEngine.build([sourceOfText({ id: "p", text: "лицензиялаудың құқықтары" })], options);
    for (const query of ["кукыктарры", "kukyktarry", "licenziyalaudyyn"]) {
      const { hits, interpretation } = made.query(query);
      expect(hits.length, query).toBe(1);
      expect([...interpretation.corrected, ...interpretation.unfolded].length).toBeGreaterThan(0);
    }
  });

  it("are completed and suggested while they are typed", () => {
    expect(engine.query("кітапх", { prefix: true }).hits.length).toBeGreaterThan(0);
    expect(engine.suggest("оқыр")).toEqual(["оқырмандар"]);
    expect(engine.suggest("окыр")).toEqual(["оқырмандар"]);
    expect(engine.suggest("оқыр ")).toEqual([]);
  });
});

describe("A hit", () => {
  it("has the words lit up as they are printed, in a part of the text", () => {
    const [hit] = engine.query("оқырман тізім").hits;
    const { text = "", start = -1, highlights = [] } = hit?.snippet ?? {};
    expect(highlights.map(([from, to]) => text.slice(from, to))).toEqual(["оқырмандар", "тізімі"]);
    expect(start).toBe(0);
    const long = `${"кіріспе сөз ".repeat(200)}нысана осында ${"соңғы сөз ".repeat(200)}`;
    const own = flatEngine.build([sourceOfText({ id: "p", text: long })], options).query("нысана", { snippet: 100 })
      .hits[0]?.snippet;
    expect(own?.text.length).toBeLessThanOrEqual(100);
    expect(long.slice(own?.start, (own?.start ?? 0) + (own?.text.length ?? 0))).toBe(own?.text);
    expect(own?.highlights.map(([from, to]) => own.text.slice(from, to))).toEqual(["нысана"]);
  });

  it("has the provision in the other language, and says that its act was repealed", () => {
    expect(engine.query("оқырмандар тізімі").hits[0]?.aligned).toEqual({
      act: "kz-2016-03-14-57be.ru",
      anchor: "point_2__subpoint_3",
      text: "3) список читателей.",
    });
    expect(engine.query("экспонаты музеев").hits.find(({ act: id }) => id === "kz-2005-11-02-841.ru")?.repealed).toBe(
      true,
    );
  });

  it("stands for its act when hits are grouped", () => {
    const { hits, total } = engine.query("шағым OR жалоба", { group: true });
    expect(new Set(hits.map(({ act: id }) => id)).size).toBe(hits.length);
    expect(hits.reduce((sum, { count }) => sum + count, 0)).toBe(total);
  });

  it("of a higher act comes first among equals, and of one in force before a repealed one", () => {
    const make = (id: string, type: string, status: "in-force" | "repealed") =>
      passagesOf(
        act(
          id,
          { language: "ru", title: `Акт ${id}`, type, status, date: "2010-01-01" },
          unit("point", "1", "1. Вывоз мусора раздельный."),
        ),
      );
    const own = flatEngine.build(
      [
        make("kz-1.ru", "приказ", "in-force"),
        make("kz-2.ru", "закон", "repealed"),
        make("kz-3.ru", "закон", "in-force"),
      ],
      options,
    );
    expect(own.query("вывоз мусора").hits.map(({ act: id }) => id)).toEqual(["kz-3.ru", "kz-2.ru", "kz-1.ru"]);
  });

  it("carries the identifier of a text of one's own", () => {
    const own = flatEngine.build(
      [{ id: "a-1", text: "Шағым жазбаша беріледі", lang: "kk" as const, title: "Өтініштер" }].map(sourceOfText),
      options,
    );
    expect(own.query("шағымды жазбаша беру").hits[0]).toMatchObject({
      id: "a-1",
      act: null,
      anchor: null,
      title: "Өтініштер",
    });
    own.add(sourceOfText({ id: "a-1", text: "Басқа мәтін" }));
    expect([own.size, own.query("шағым").hits.length]).toEqual([1, 0]);
    expect([own.remove("a-1"), own.remove("a-1"), own.size]).toEqual([true, false, 0]);
  });
});

it("An act becomes one passage a provision, with what stands above it", () => {
  const source = passagesOf(ACTS[3] as (typeof ACTS)[number]);
  const subpoint = source.passages.find(({ key }) => key === "article_14__point_1__subpoint_2");
  expect(source.passages.map(({ key }) => key)).toEqual([
    "title_1",
    "article_14",
    "article_14__point_1",
    "article_14__point_1__subpoint_2",
    "article_146",
    "article_146__point_1",
  ]);
  expect(subpoint).toMatchObject({
    text: "2) учет ведется в журнале.",
    breadcrumb: ["Учет", "1. Учет экспонатов ведет хранитель."],
    places: ["body"],
  });
});

/** Milliseconds that the processor has worked for this process, whatever else the machine does. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
