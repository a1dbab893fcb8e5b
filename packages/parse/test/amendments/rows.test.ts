/** The table of amendments in three languages, and the names of provisions in it. */
import { describe, expect, it } from "vitest";
import { amendmentRows } from "../../src/amendments/amendment-rows.ts";
import { nameUnit } from "../../src/amendments/unit-name.ts";
import { readLines } from "./act-of.ts";

describe("amendmentRows", () => {
  const { amendments } = readLines("ru", [
    "заголовок изложить в следующей редакции:",
    '"Об архивах";',
    "в Правилах архивного дела, утвержденных указанным приказом:",
    "абзац второй подпункта 3) пункта 8 исключить;",
    'в пункте 9 слово "пять" заменить словом "десять".',
  ]);

  it.each([
    [
      "kk",
      ["№", "Нені", "Қай жерін", "Қалай", "Жаңа редакциясы"],
      ["1", "приказ 2015-06-05 № 51", "тақырып", "жаңа редакцияда", "Об архивах"],
      [
        "2",
        "приказ 2015-06-05 № 51: Правила архивного дела",
        "8-тармақтың 3) тармақшасының екінші абзацы",
        "алып тасталды",
        "",
      ],
      ["3", "приказ 2015-06-05 № 51: Правила архивного дела", "9-тармақ", "сөздер ауыстырылды", "«пять» → «десять»"],
    ],
    [
      "ru",
      ["№", "Что", "Где", "Как", "Новая редакция"],
      ["1", "приказ 2015-06-05 № 51", "заголовок", "новая редакция", "Об архивах"],
      ["2", "приказ 2015-06-05 № 51: Правила архивного дела", "абзац второй подпункта 3) пункта 8", "исключено", ""],
      ["3", "приказ 2015-06-05 № 51: Правила архивного дела", "пункт 9", "слова заменены", "«пять» → «десять»"],
    ],
    [
      "en",
      ["No.", "What", "Where", "How", "New wording"],
      ["1", "приказ 2015-06-05 № 51", "title", "reworded", "Об архивах"],
      ["2", "приказ 2015-06-05 № 51: Правила архивного дела", "point 8, subpoint 3), paragraph 2", "deleted", ""],
      ["3", "приказ 2015-06-05 № 51: Правила архивного дела", "point 9", "words replaced", "«пять» → «десять»"],
    ],
  ] as const)("in %s", (language, ...rows) => expect(amendmentRows(amendments, language)).toEqual(rows));

  it("shows the opening of a long wording", () => {
    const wording = `"3. ${"Документы принимаются ".repeat(10).trim()}.";`;
    const long = readLines("ru", ["пункт 3 изложить в следующей редакции:", wording]).amendments;
    expect(amendmentRows(long, "ru")[1]?.[4]).toBe("3. Документы принимаются Документы принимаются Документы…");
  });
});

describe("nameUnit", () => {
  it.each([
    [
      [
        { type: "article", number: "9-1" },
        { type: "point", number: "4" },
      ],
      null,
      "9-1-баптың 4-тармағы",
      "пункт 4 статьи 9-1",
    ],
    [[{ type: "chapter", number: "2" }], "title", "2-тараудың тақырыбы", "заголовок главы 2"],
    [
      [{ type: "point", number: "3" }],
      "paragraph 2 sentence 21",
      "3-тармақтың екінші абзацының жиырма бірінші сөйлемі",
      "предложение двадцать первое абзаца второго пункта 3",
    ],
    [[{ type: "annex", number: null }], "row 5", "қосымшаның 5-жолы", "строка 5 приложения"],
    [
      [
        { type: "article", number: "5" },
        { type: "paragraph", number: "7", part: true },
        { type: "subpoint", number: "2" },
      ],
      null,
      "5-баптың жетінші бөлігінің 2) тармақшасы",
      "подпункт 2) части седьмой статьи 5",
    ],
    [[], null, "", ""],
  ] as const)("%j %s", (path, part, kk, ru) => {
    expect([nameUnit(path, part, "kk"), nameUnit(path, part, "ru")]).toEqual([kk, ru]);
  });
});
