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

<<<<<<< HEAD
describe("Signatures", () => {
  it("have the lines of office above each name, and agreements their own", () =>
    expectTree(
      `БҰЙЫРАМЫЗ:
       1. Бекітілсін.
       Қазақстан Республикасының
       Денсаулық сақтау министрі Е. Бірлікова
       Білім министрі
       К.-Ж. Шамшиев
       «КЕЛІСІЛГЕН»
       Қаржы министрі
       Т. Мусин
       2019 жылғы 3 наурыз`,
      `enacting_1
       point_1 1. Бекітілсін
       signature_1 Қазақстан Республикасының / Денсаулық
       signature_2 Білім министрі / К.-Ж. Шамшиев
       signature_3 «КЕЛІСІЛГЕН» / Қаржы министрі / Т.`,
    ));

  it("are no names inside of provisions", () => {
    const anchors = anchorsOf(
      "ПРИКАЗЫВАЮ:\n1. Назначить секретарём:\nИванова И.И.\n2. Контроль оставляю за собой.\nМинистр К. Ли",
    );
    expect(anchors).toEqual(["enacting_1", "point_1", "point_1__paragraph_2", "point_2", "signature_1"]);
  });
});

describe("Captions", () => {
  it("open instruments and annexes, those of an instrument inside of it", () =>
    expectTree(
      `ПОСТАНОВЛЯЕТ:
       1. Утвердить.
       Премьер-Министр К. Тасов
       Утверждены
       постановлением Правительства
       Республики Казахстан
       от 5 мая 2001 года № 4
       # Правила учёта
       1. Учёт ведётся.
       Приложение 1
       к Правилам учёта
       Форма
       Тегі ______
       Приложение
       к постановлению Правительства
       Республики Казахстан
       от 5 мая 2001 года № 4
       # Перечень`,
      `enacting_1
       point_1 1. Утвердить
       signature_1
       att_1
         att_1__approval_1 Утверждены
         att_1__approval_2 постановлением
         att_1__approval_3 Республики
         att_1__approval_4 от 5 мая
         att_1__heading_1 Правила
         att_1__point_1 1. Учёт
         att_1__annex_1
           att_1__annex_1__approval_1 Приложение 1
           att_1__annex_1__approval_2 к Правилам
           att_1__annex_1__approval_3 Форма
           att_1__annex_1__form_1 Тегі
       annex_1
         annex_1__approval_1 Приложение
         annex_1__approval_2 к постановлению
         annex_1__approval_3 Республики
         annex_1__approval_4 от 5 мая
         annex_1__heading_1 Перечень`,
    ));

  it("in Kazakh end with the word of the annex, its owner stands above", () =>
    expectTree(
      `БҰЙЫРАМЫН:
       1. Бекітілсін.
       Министр Е. Қара
       Қазақстан Республикасының
       Ауыл шаруашылығы министрінің
       2022 жылғы 14 қыркүйектегі
       № 289 бұйрығына
       2-қосымша
       # Қағидалар
       1. Қағида.
       Балық аулау қағидаларына
       қосымша
       Нысан`,
      `enacting_1
       point_1 1. Бекітілсін
       signature_1 Министр
       annex_2
         annex_2__approval_1 Қазақстан
         annex_2__approval_2 Ауыл
         annex_2__approval_3 2022
         annex_2__approval_4 № 289
         annex_2__approval_5 2-қосымша
         annex_2__heading_1 Қағидалар
         annex_2__point_1 1. Қағида
         annex_2__annex_1
           annex_2__annex_1__approval_1 Балық
           annex_2__annex_1__approval_2 қосымша
           annex_2__annex_1__approval_3 Нысан`,
    ));

  it("are no mentions of annexes in sentences", () => {
    const anchors = anchorsOf(
      "БҰЙЫРАМЫН:\n1. Нысан бекітілсін:\nосы бұйрыққа 1-қосымша;\nПриложение 2 к приказу исключить.\n2. Қолданысқа енгізілсін.",
    );
    expect(anchors).toEqual(["enacting_1", "point_1", "point_1__paragraph_2", "point_1__paragraph_3", "point_2"]);
  });
});

describe("Notes stand in the unit they are about", () => {
  it("in both languages", () =>
    expectTree(
      `О недрах
       Закон Республики Казахстан от 1 мая 1999 года № 1-I
       Глава 1. Общее
       Сноска. Заголовок главы 1 в редакции Закона РК от 10.07.2003 № 480-II.
       Статья 1. Понятия
       1. Понятия:
       1) руда;
       2) рудник.
       Примечание ИЗПИ!
       Пункт 2 действует до 01.01.2026.
       2. Иные понятия.
       Сноска. Статья 1 с изменениями Законом РК от 10.07.2003 № 480-II.`,
      `title_1
       requisites_1
       chapter_1 Глава 1
         chapter_1__note_1 Сноска. Заголовок
         article_1 Статья 1
           article_1__point_1 1. Понятия
             article_1__point_1__subpoint_1 1) руда
             article_1__point_1__subpoint_2 2) рудник
           article_1__note_1 Примечание ИЗПИ! / Пункт 2
           article_1__point_2 2. Иные
           article_1__note_2 Сноска. Статья 1`,
    ));
});

describe("Tables", () => {
  const tableIn = (text: string) => {
    for (const node of structureOf(text).structure) {
      if (node.type === "table") return node;
      if (node.type === "point" && node.children[0]?.type === "table") return node.children[0];
    }
    return undefined;
  };

  it("stand in the point that opens them, their numbers are no points", () => {
    const table = tableIn(
      "ПРИКАЗЫВАЮ:\n1. Согласно таблице:\n№ | Имя | Балл\n1 | 2 | 3\n1. | Анна | 5\n2. | Берта | 4\n2. Исполнить.",
    );
    expect(table).toMatchObject({ anchor: "point_1__table_1", headerRows: 2 });
    expect(table?.rows).toHaveLength(4);
  });

  it.each([
    ["Атауы | Саны\nҚұты | 5\nШелек | 7", 1],
    ["Атауы | Саны\nбарлығы | оның ішінде\n1 | 2\nҚұты | 5", 3],
    ["1. | Құты\n2. | Шелек", 0],
    ["Құты | Шелек", 0],
  ])("%j has its header rows", (rows, headers) => {
    expect(tableIn(`БҰЙЫРАМЫН:\n1. Кесте:\n${rows}`)?.headerRows).toBe(headers);
  });
});

=======
>>>>>>> w/structure
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
