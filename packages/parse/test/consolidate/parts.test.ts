/** Parts of provisions consolidated: sentences, rows of tables, captions, parts of articles, numbers and titles. */
import { type Act, nodesOf } from "@qujat/model";
import { describe, expect, it } from "vitest";
import { consolidate } from "../../src/consolidate/consolidate.ts";
import { actOf, amending, BASES, linesOf } from "./acts.ts";

const BASE = actOf({
  language: "ru",
  number: "51",
  date: "2015-06-05",
  lines: [
    "Об утверждении Правил архивного дела",
    "Приказ Министра культуры от 5 июня 2015 года № 51.",
    "ПРИКАЗЫВАЮ:",
    "1. Утвердить прилагаемые Правила архивного дела.",
    "Министр А. Абдиров",
    "^Утверждены приказом Министра культуры от 5 июня 2015 года № 51",
    "Правила архивного дела",
    "1. Архив хранит фонды. Фонды открыты. Опись ведется.",
    "2. Архив выдает:",
    "справки;",
    "копии.",
    "Плата не взимается.",
    "3. Архив работает ежедневно.",
    "^Приложение 1 к Правилам архивного дела",
    "Перечень фондов",
    "№ | Фонд | Год",
    "1 | Городской | 1990",
    "2 | Сельский | 1995",
    "4 | Школьный | 2001",
  ],
});
const RU = "в Правилах архивного дела, утвержденных указанным приказом:";

function applied(lines: readonly string[], base: Act = BASE) {
  const { act, messages } = consolidate(base, [amending("ru", [RU, ...lines])], { at: "2019-01-01" });
  return { lines: linesOf(act), rules: messages.map(({ rule }) => rule), act };
}

const rowsOf = (act: Act) =>
  [...nodesOf(act.structure)].flatMap((node) =>
    node.type === "table" ? node.rows.map((row) => row.map(({ value }) => value).join(" | ")) : [],
  );

describe("Sentences", () => {
  it.each([
    [["второе предложение пункта 1 исключить;"], "1. Архив хранит фонды. Опись ведется."],
    [["третье предложение пункта 1 исключить;"], "1. Архив хранит фонды. Фонды открыты."],
    [
      ["второе предложение пункта 1 изложить в следующей редакции:", '"Фонды закрыты.";'],
      "1. Архив хранит фонды. Фонды закрыты. Опись ведется.",
    ],
    [
      ["пункт 1 дополнить предложением вторым следующего содержания:", '"Дела сшиты.";'],
      "1. Архив хранит фонды. Дела сшиты. Фонды открыты. Опись ведется.",
    ],
    [
      ["пункт 1 дополнить предложением следующего содержания:", '"Дела сшиты.";'],
      "1. Архив хранит фонды. Фонды открыты. Опись ведется. Дела сшиты.",
    ],
    [
      ['в третьем предложении пункта 1 слово "ведется" заменить словом "хранится";'],
      "1. Архив хранит фонды. Фонды открыты. Опись хранится.",
    ],
  ])("%j", (lines, text) => {
    const result = applied(lines);
    expect(result.rules).toEqual([]);
    expect(result.lines).toContain(`att_1__point_1 ${text}`);
  });

  it.each([
    [["пятое предложение пункта 1 исключить;"], "no-part"],
    [["первое предложение пункта 3 исключить;"], "unsupported"],
    [['в первом предложении пункта 1 слово "Опись" исключить;'], "no-words"],
  ])("%j cannot", (lines, problem) => expect(applied(lines).rules).toEqual([`consolidate/${problem}`]));
});

describe("Rows of a table", () => {
  const ANNEX = "в приложении 1 к Правилам:";
  it.each([
    [
      ['в строке, порядковый номер 2, слово "Сельский" заменить словом "Аульный";'],
      ["1 | Городской | 1990", "2 | Аульный | 1995", "4 | Школьный | 2001"],
    ],
    [
      ["строку, порядковый номер 2, изложить в следующей редакции:", '"2 | Аульный | 1996";'],
      ["1 | Городской | 1990", "2 | Аульный | 1996", "4 | Школьный | 2001"],
    ],
    [
      ["дополнить строкой, порядковый номер 3, следующего содержания:", '"3 | Заводской | 1999";'],
      ["1 | Городской | 1990", "2 | Сельский | 1995", "3 | Заводской | 1999", "4 | Школьный | 2001"],
    ],
  ])("%j", (lines, rows) => {
    const result = applied([ANNEX, ...lines]);
    expect(result.rules).toEqual([]);
    expect(rowsOf(result.act).slice(1)).toEqual(rows);
  });

  it("deleted, keeps its number", () => {
    const result = applied([ANNEX, "строку, порядковый номер 2, исключить;"]);
    expect(result.rules).toEqual([]);
    expect(rowsOf(result.act)[2]).toMatch(/^2 \| Исключен приказом .* \| $/);
  });

  it("that is not there", () => {
    expect(applied([ANNEX, "строку, порядковый номер 7, исключить;"]).rules).toEqual(["consolidate/no-part"]);
    expect(
      applied([ANNEX, "дополнить строкой, порядковый номер 2, следующего содержания:", '"2 | А | 1";']).rules,
    ).toEqual(["consolidate/exists"]);
  });
});

describe("Parts", () => {
  it("of a part are counted within it", () => {
    const { lines, rules } = applied([
      "абзац второй части первой пункта 2 изложить в следующей редакции:",
      '"выписки;";',
    ]);
    expect(rules).toEqual([]);
    expect(
      lines
        .filter((line) => line.startsWith("att_1__point_2"))
        .map((line) => line.replace(/^\S+ /, ""))
        .slice(0, 4),
    ).toEqual(["2. Архив выдает:", "выписки;", "копии.", "Плата не взимается."]);
  });

  it("take their list with them", () => {
    const { lines, rules } = applied(["часть первую пункта 2 изложить в следующей редакции:", '"2. Архив молчит.";']);
    expect(rules).toEqual([]);
    expect(
      lines
        .filter((line) => /^att_1__point_2(?!\d)/.test(line))
        .map((line) => line.replace(/^\S+ /, ""))
        .slice(0, 2),
    ).toEqual(["2. Архив молчит.", "Плата не взимается."]);
  });

  it("are inserted where their number says", () => {
    const { lines, rules } = applied([
      "пункт 2 после абзаца второго дополнить абзацем следующего содержания:",
      '"выписки;";',
    ]);
    expect(rules).toEqual([]);
    expect(
      lines
        .filter((line) => line.startsWith("att_1__point_2"))
        .map((line) => line.replace(/^\S+ /, ""))
        .slice(0, 5),
    ).toEqual(["2. Архив выдает:", "справки;", "выписки;", "копии.", "Плата не взимается."]);
  });
});

describe("Words of the act as a whole", () => {
  it("change everywhere, with one note behind the title", () => {
    const by = amending("ru", ['по всему тексту слово "Архив" заменить словом "Музей".']);
    const { act, messages } = consolidate(BASE, [by], { at: "2019-01-01" });
    expect(messages).toEqual([]);
    expect(linesOf(act)).toContain("att_1__point_3 3. Музей работает ежедневно.");
    expect(linesOf(act)[1]).toMatch(/^note_1 Сноска\. Текст - с изменением/);
  });

  it("or in its title", () => {
    const by = amending("ru", ['в заголовке слова "архивного дела" заменить словами "хранения".']);
    const { act } = consolidate(BASE, [by], { at: "2019-01-01" });
    expect(linesOf(act)[0]).toBe("title_1 Об утверждении Правил хранения");
    expect(act.metadata.title).toBe("Об утверждении Правил хранения");
  });
});

describe("Captions, numbers and titles", () => {
  it("of an annex", () => {
    const { lines, rules } = applied([
      "правый верхний угол приложения 1 изложить в следующей редакции:",
      '"Приложение 1 к Правилам архивов";',
    ]);
    expect(rules).toEqual([]);
    expect(lines).toContain("att_1__annex_1__approval_1 Приложение 1 к Правилам архивов");
  });

  it("a new number moves a provision with its anchor", () => {
    const { lines, rules } = applied(["пункт 3 считать пунктом 5;"]);
    expect(rules).toEqual([]);
    expect(lines).toContain("att_1__point_5 5. Архив работает ежедневно.");
    expect(applied(["пункт 3 считать пунктом 2;"]).rules).toEqual(["consolidate/exists"]);
  });

  it("an annex that is inserted is that of the amending act", () => {
    const by = amending("ru", [
      RU,
      "дополнить приложением 2 согласно приложению к настоящему приказу.",
      "2. Настоящий приказ вводится в действие со дня подписания.",
      "Министр А. Абдиров",
      "^Приложение к приказу Министра культуры от 3 мая 2018 года № 70",
      "Перечень описей",
      "1. Новая опись.",
    ]);
    const { act, messages } = consolidate(BASE, [by], { at: "2019-01-01" });
    expect(messages).toEqual([]);
    expect(linesOf(act)).toContain("att_1__annex_2__point_1 1. Новая опись.");
  });

  it("all case forms of a Kazakh word, and no other word that begins alike", () => {
    const lines = ['бүкіл мәтін бойынша "қор" деген сөз тиісті септік жалғауларымен "мұра" деген сөзбен ауыстырылсын.'];
    const by = amending("kk", ["аталған бұйрықпен бекітілген Мұрағат ісі қағидаларында:", ...lines]);
    const { act } = consolidate(BASES.kk, [by], { at: "2019-01-01" });
    const text = linesOf(act).join("\n");
    expect(text).toContain("1) мұра – құжаттар жиынтығы;");
    expect(text).toContain("5. Мұра ашық.");
    expect(text).toContain("Қорлар тізбесі");
  });
});
