/** Structure: small acts of both languages, and the tree of each. */
import { describe, expect, it } from "vitest";
import { anchorsOf, structureOf } from "./act.ts";
import { expectTree } from "./tree.ts";

describe("Numbers run through the act or instrument", () => {
  it("in articles and points, without the chapters they stand in", () =>
    expectTree(
      `Су туралы
       Қазақстан Республикасының 2003 жылғы 9 шілдедегі № 481-II Заңы
       1-тарау. Жалпы ережелер
       1-бап. Ұғымдар
       1. Су – байлық.
       2. Арна:
       1) табиғи;
       2) жасанды.
       2-тарау. Қорытынды
       2-бап. Күшіне енуі
       Заң бірден күшіне енеді.`,
      `title_1 Су туралы
       requisites_1
       chapter_1 1-тарау
         article_1 1-бап
           article_1__point_1 1. Су
           article_1__point_2 2. Арна
             article_1__point_2__subpoint_1 1) табиғи
             article_1__point_2__subpoint_2 2) жасанды
       chapter_2 2-тарау
         article_2 2-бап
           article_2__paragraph_1 Заң`,
    ));

  it("unless points begin anew in each chapter, as their citations then say", () =>
    expectTree(
      `Об утверждении
       ПРИКАЗЫВАЮ:
       1. Утвердить.
       > Утверждено приказом Министра от 5 мая 2001 года № 4
       # Положение
       Глава 1. Общее
       1. Первый.
       2. Второй.
       Глава 2. Частное
       1. Снова первый:
       1) а;
       2) б.
       2. Снова второй.`,
      `title_1 Об
       enacting_1 ПРИКАЗЫВАЮ
       point_1 1. Утвердить
       att_1
         att_1__approval_1 Утверждено
         att_1__heading_1 Положение
         att_1__chapter_1 Глава 1
           att_1__chapter_1__point_1 1. Первый
           att_1__chapter_1__point_2 2. Второй
         att_1__chapter_2 Глава 2
           att_1__chapter_2__point_1 1. Снова
             att_1__chapter_2__point_1__subpoint_1 1) а
             att_1__chapter_2__point_1__subpoint_2 2) б
           att_1__chapter_2__point_2 2. Снова`,
    ));

  it("and headings with bare numbers beside them", () =>
    expectTree(
      `ҚАУЛЫ ЕТЕДІ:
       1. Ереже бекітілсін.
       > Үкіметтің 2001 жылғы 5 мамырдағы № 4 қаулысымен бекітілген
       # Музей туралы ереже
       1. Жалпы ережелер
       1. Музей ашық.
       2. Кіру тегін.
       2. Жұмыс тәртібі
       3. Музей күн сайын жұмыс істейді.
       4. Қонақтар:
       1) тыныш жүреді.
       3. Қорытынды
       5. Ереже бірден қолданылады.`,
      `enacting_1 ҚАУЛЫ
       point_1 1. Ереже
       att_1
         att_1__approval_1
         att_1__heading_1
         att_1__chapter_1 1. Жалпы
           att_1__point_1 1. Музей
           att_1__point_2 2. Кіру
         att_1__chapter_2 2. Жұмыс
           att_1__point_3 3. Музей
           att_1__point_4 4. Қонақтар
             att_1__point_4__subpoint_1 1) тыныш
         att_1__chapter_3 3. Қорытынды
           att_1__point_5 5. Ереже`,
    ));

  it("and dotted numbers say their chapter themselves", () => {
    const anchors = anchorsOf(
      `ПРИКАЗЫВАЮ:
       1. Утвердить.
       > Утверждена приказом Агентства от 5 мая 2001 года № 4
       # Инструкция
       1. Общие положения
       1.1. Дела учитываются:
       1.1.1. в книге;
       1.1.2. в описи.
       2. Порядок
       2.1. Дело получает шифр.
       2.3. Опись утверждается.`,
    );
    expect(anchors.slice(4)).toEqual([
      "att_1__heading_1",
      "att_1__chapter_1",
      "att_1__point_1.1",
      "att_1__point_1.1.1",
      "att_1__point_1.1.2",
      "att_1__chapter_2",
      "att_1__point_2.1",
      "att_1__point_2.3",
    ]);
  });
});

describe("Unnumbered paragraphs count as lawyers count", () => {
  it("the words of a point are its first абзац", () =>
    expectTree(
      `ПОСТАНОВЛЯЕТ:
       1. Вред возмещается.
       Суд вправе уменьшить размер.
       Решение мотивируется.
       2. Учитываются:
       степень вины;
       - положение.`,
      `enacting_1 ПОСТАНОВЛЯЕТ
       point_1 1. Вред
         point_1__paragraph_2 Суд
         point_1__paragraph_3 Решение
       point_2 2. Учитываются
         point_2__paragraph_2 степень
         point_2__paragraph_3 - положение`,
    ));

  it("the first paragraph of an article with a heading is its first part, and its lists are its own if it has but one", () =>
    expectTree(
      `О недрах
       Закон Республики Казахстан от 1 мая 1999 года № 1-I
       Статья 1. Действие
       Закон регулирует добычу.
       Закон не распространяется на:
       1) песок;
       2) раскопки.
       Особенности – в ином законе.
       Статья 2. Права
       Орган вправе:
       1) входить;
       2) требовать.
       Владелец вправе:
       1) присутствовать;
       2) возражать.`,
      `title_1 О недрах
       requisites_1 Закон
       article_1 Статья 1
         article_1__paragraph_1 Закон регулирует
         article_1__paragraph_2 Закон не
           article_1__subpoint_1 1) песок
           article_1__subpoint_2 2) раскопки
         article_1__paragraph_3 Особенности
       article_2 Статья 2
         article_2__paragraph_1 Орган
           article_2__paragraph_1__subpoint_1 1) входить
           article_2__paragraph_1__subpoint_2 2) требовать
         article_2__paragraph_2 Владелец
           article_2__paragraph_2__subpoint_1 1) присутствовать
           article_2__paragraph_2__subpoint_2 2) возражать`,
    ));

  it("a paragraph within a list belongs to its subpoint, one behind the list to the point", () =>
    expectTree(
      `БҰЙЫРАМЫН:
       7. Мерзімдері:
       1) құжаттар тапсырылғаннан бастап – бес күн.
       Үлгі ұсынылғанда – отыз күн;
       2) кезек – 30 минут.
       Басқа мерзімдер көзделмеген.
       8. Қызмет тегін.`,
      `enacting_1 БҰЙЫРАМЫН
       point_7 7. Мерзімдері
         point_7__subpoint_1 1) құжаттар
           point_7__subpoint_1__paragraph_2 Үлгі
         point_7__subpoint_2 2) кезек
         point_7__paragraph_2 Басқа
       point_8 8. Қызмет`,
    ));

  it("letters stand below figures, and figures below letters", () =>
    expectTree(
      `БҰЙЫРАМЫН:
       1. Мыналар:
       1) мүлік:
       а) жер;
       ә) үй;
       2) шарт.
       2. Тағы:
       а) бірінші:
       1) ішкі;
       2) сыртқы;
       б) екінші.`,
      `enacting_1
       point_1 1. Мыналар
         point_1__subpoint_1 1) мүлік
           point_1__subpoint_1__subpoint_а а) жер
           point_1__subpoint_1__subpoint_ә ә) үй
         point_1__subpoint_2 2) шарт
       point_2 2. Тағы
         point_2__subpoint_а а) бірінші
           point_2__subpoint_а__subpoint_1 1) ішкі
           point_2__subpoint_а__subpoint_2 2) сыртқы
         point_2__subpoint_б б) екінші`,
    ));
});

describe("The head is told", () => {
  it.each([
    [
      "requisites behind the status",
      "Су туралы\nКүшін жойған\nҮкіметтің 2001 жылғы 5 мамырдағы № 4 қаулысы",
      "title_1 status_1 requisites_1",
    ],
    [
      "status behind the requisites",
      "О воде\nПостановление Правительства от 5 мая 2001 года № 4\nУтративший силу",
      "title_1 requisites_1 status_1",
    ],
    ["a title alone", "Су туралы", "title_1"],
    [
      "an enacting word of its own line behind its ground",
      "О воде\nПриказ Министра от 5 мая 2001 года № 4\nВ целях охраны\nПРИКАЗЫВАЮ:\n1. Беречь воду.",
      "title_1 requisites_1 preamble_1 enacting_1 point_1",
    ],
    [
      "an enacting word within the preamble",
      "Су туралы\n2001 жылғы 5 мамырдағы № 4 шешім\nЗаңға сәйкес мәслихат ШЕШІМ ҚАБЫЛДАДЫ:\n1. Су қорғалсын.",
      "title_1 requisites_1 preamble_1 point_1",
    ],
    [
      "notes, and a line on publication",
      "О воде\nУказ Президента от 5 мая 2001 года № 4\nСноска. Утратил силу Указом от 06.06.2002 № 5.\nПодлежит опубликованию в Собрании актов\nПОСТАНОВЛЯЮ:\n1. Беречь воду.",
      "title_1 requisites_1 note_1 note_2 enacting_1 point_1",
    ],
    [
      "an act without numbers",
      "Тағайындау туралы\nПрезиденттің 2006 жылғы 19 қаңтардағы N 1532 Жарлығы\nБ. Сейітов министр болып тағайындалсын.\nПрезидент Н. Әбіш",
      "title_1 requisites_1 paragraph_1 signature_1",
    ],
  ])("%s", (_, text, anchors) => {
    expect(anchorsOf(text).join(" ")).toBe(anchors);
  });
});

describe("Numbers that are wrong", () => {
  const messagesOf = (text: string) => structureOf(text).messages.map(({ rule, values }) => [rule, values.number]);

  it("are messages, and nothing is lost", () => {
    expect(messagesOf("ПРИКАЗЫВАЮ:\n1. А.\n3. Б.\n3. В.")).toEqual([
      ["parse/number-skipped", "3"],
      ["parse/number-repeated", "3"],
    ]);
    expect(anchorsOf("ПРИКАЗЫВАЮ:\n1. А.\n3. Б.\n3. В.")).toEqual(["enacting_1", "point_1", "point_3", "point_3_2"]);
  });

  it("are none where units were inserted, lists begin anew or a wording begins anywhere", () => {
    expect(messagesOf("ПРИКАЗЫВАЮ:\n1. А:\n1) а;\n1-1) б;\n1-2) в;\n2) г.\n1-1. Б:\n1) а.\n2. В.")).toEqual([]);
    expect(messagesOf("ПРИКАЗЫВАЮ:\n1. Пункт 7 изложить в следующей редакции:\n«7. А:\n3) б.».\n2. В.")).toEqual([]);
  });
});
