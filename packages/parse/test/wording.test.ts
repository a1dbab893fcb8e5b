/** Wordings: quoted new text of amending acts is content of the order, never structure of the act. */
import { describe, expect, it } from "vitest";
import { linesOf } from "../src/structure/line.ts";
import { findWordings } from "../src/structure/wording.ts";
import { anchorsOf, blocksOf, structureOf } from "./act.ts";

/** The first and last words of each wording in a text. */
function wordingsIn(text: string): string[] {
  const lines = linesOf(blocksOf(text));
  return findWordings(lines).map(
    ({ from, to }) => `${lines[from]?.value.slice(0, 12)} … ${lines[to - 1]?.value.slice(-8)}`,
  );
}

describe("A wording is found", () => {
  it.each([
    [
      "on one line",
      '1-тармақ мынадай редакцияда жазылсын:\n"1. Жаңа мәтін.";\n2-тармақ алып тасталсын.',
      ['"1. Жаңа мәт … мәтін.";'],
    ],
    [
      "over lines",
      "пункт 1 изложить в следующей редакции:\n«1. Текст:\n1) а;\n2) б.»;\nпункт 2 исключить.",
      ["«1. Текст: … 2) б.»;"],
    ],
    [
      "with quotes in it",
      '1-тармақ мынадай редакцияда жазылсын:\n"1. "Көмір" фирмасы\n2) "Жез" фирмасы, "Мыс";";\n2-тармақ алып тасталсын.',
      ['"1. "Көмір"  … "Мыс";";'],
    ],
    [
      "with two closing quotes that became one",
      "подпункт 4) изложить в следующей редакции:\n«4) фирма «Уголь»;\nподпункт 5) исключить.",
      ["«4) фирма «У … «Уголь»;"],
    ],
    [
      "whose opening quote was forgotten",
      '3) тармақша мынадай редакцияда жазылсын:\n3) жаңа мәтін:";\n4) тармақша алып тасталсын.',
      ['3) жаңа мәті … мәтін:";'],
    ],
    [
      "closed twice",
      '4) тармақша мынадай редакцияда жазылсын:\n"4) жаңа мәтін.";\nНәтиже "кабинетке" жолданады.";\n5-тармақ алып тасталсын.',
      ['"4) жаңа мәт … анады.";'],
    ],
    [
      "that speaks of additions itself",
      "статью 5 изложить в следующей редакции:\n«5. Заявитель вправе:\n1) «Отозвать» заявление;\n2) дополнить его;\n3) исключить приложения.»;\nстатью 6 исключить.",
      ["«5. Заявител … жения.»;"],
    ],
    [
      "that begins on the line of the order",
      "пункт 1 изложить в следующей редакции: «1. Текст:\n1) а;\n2) б.»;\nпункт 2 исключить.",
      ["1) а; … 2) б.»;"],
    ],
    [
      "behind an order without its colon",
      "пункт 1 изложить в следующей редакции\n«1. Текст.»;",
      ["«1. Текст.»; … Текст.»;"],
    ],
    [
      "two of one order",
      "дополнить пунктами 5 и 6 следующего содержания:\n«5. Пятый.»;\n«6. Шестой.»;\nпункт 7 исключить.",
      ["«5. Пятый.»; … Пятый.»;", "«6. Шестой.» … естой.»;"],
    ],
    [
      "with a table",
      '2-қосымша мынадай редакцияда жазылсын:\n"\n№ | Атауы\n1 | Құты\n";\n3-тармақ алып тасталсын.',
      ['" … ";'],
    ],
    [
      "before the act goes on, with a quote left open in it",
      "1. Пункт 5 изложить в следующей редакции:\n«5. Фирма «Уголь» работает «Днём».\n2. Приказ вводится в действие.",
      ["«5. Фирма «У …  «Днём»."],
    ],
  ])("%s", (_, text, wordings) => {
    expect(wordingsIn(text)).toEqual(wordings);
  });
});

describe("No wording is", () => {
  it.each([
    ["a quotation outside of amending acts", "1. Понятия:\n«1. Вред» – умаление блага.\n«2. Ущерб» – утрата."],
    ["a title in quotes", "1. Бекітілсін:\n«Су қағидалары»;\n«Жер қағидалары»."],
    ["the order behind an order", 'в пункте 3:\n"емхана" деген сөз "аурухана" деген сөзбен ауыстырылсын;'],
    ["words exchanged on the line of the order", "слова «а» заменить словами «б»;\nпункт 2 исключить."],
    ["new text on the line of the order", "пункт 1 изложить в следующей редакции: «1. Текст.»;\nпункт 2 исключить."],
    ["an annex in a new wording", "қосымша осы бұйрыққа сәйкес редакцияда жазылсын.\n2. Қолданысқа енгізілсін."],
  ])("%s", (_, text) => {
    expect(wordingsIn(text)).toEqual([]);
  });
});

describe("A wording in the tree", () => {
  it("is the last child of its order, parsed below it", () => {
    expect(
      anchorsOf(`Өзгеріс енгізу туралы
        Үкіметтің 2012 жылғы 30 қаңтардағы № 173 қаулысы
        ҚАУЛЫ ЕТЕДІ:
        1. Қаулыға мынадай өзгерістер енгізілсін:
        қағидаларда:
        3-тармақта:
        2) тармақша мынадай редакцияда жазылсын:
        «2) ау:
        а) торлы;
        б) жіңішке;»;
        6-тармақ алып тасталсын.
        2. Осы қаулы қолданысқа енгізіледі.`).slice(3),
    ).toEqual([
      "point_1",
      "point_1__paragraph_2",
      "point_1__paragraph_3",
      "point_1__paragraph_4",
      "point_1__paragraph_4__wording_1",
      "point_1__paragraph_4__wording_1__subpoint_2",
      "point_1__paragraph_4__wording_1__subpoint_2__subpoint_а",
      "point_1__paragraph_4__wording_1__subpoint_2__subpoint_б",
      "point_1__paragraph_5",
      "point_2",
    ]);
  });

  it("holds whole instruments with their annexes", () => {
    const anchors = anchorsOf(`О внесении изменения
      Приказ Министра от 5 мая 2011 года № 40
      ПРИКАЗЫВАЮ:
      1. Правила изложить в следующей редакции:
      «Утверждены
      приказом Министра
      от 1 мая 2010 года № 3
      Правила учёта
      1. Учёт ведётся.
      Приложение 1
      к Правилам учёта
      № | Имя
      1 | Анна».
      2. Приказ вводится в действие.
      Министр А. Ли`);
    expect(anchors).toContain("point_1__wording_1__att_1__point_1");
    expect(anchors).toContain("point_1__wording_1__att_1__annex_1__table_1");
    expect(anchors.filter((anchor) => !anchor.includes("__"))).toEqual([
      "title_1",
      "requisites_1",
      "enacting_1",
      "point_1",
      "point_2",
      "signature_1",
    ]);
  });

  it("that is never closed is a message, and takes one line only", () => {
    const { messages } = structureOf(
      "ПРИКАЗЫВАЮ:\n1. Пункт 5 изложить в следующей редакции:\n«5. Новый текст.\n2. Приказ вводится в действие.",
    );
    expect(messages.map(({ rule }) => rule)).toEqual(["parse/quote-open"]);
  });
});
