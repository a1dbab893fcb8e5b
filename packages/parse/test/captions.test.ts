/** Captions, signatures, notes and tables: what stands around the provisions, and where it belongs. */
import { describe, expect, it } from "vitest";
import { anchorsOf, structureOf } from "./act.ts";
import { expectTree } from "./tree.ts";

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
