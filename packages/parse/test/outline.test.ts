/** Outline: a table of contents of acts and instruments. */
import { type OutlineItem, outlineOf } from "@qujat/parse";
import { expect, it } from "vitest";
import { structureOf } from "./act.ts";

function lines(items: readonly OutlineItem[], depth = 0): string[] {
  return items.flatMap(({ type, number, title, items: below }) => [
    `${"  ".repeat(depth)}${type} ${number ?? "-"} ${title}`,
    ...lines(below, depth + 1),
  ]);
}

it("goes down to articles", () => {
  const outline = outlineOf(
    structureOf(`Су туралы
      Қазақстан Республикасының 2003 жылғы 9 шілдедегі № 481-II Заңы
      1-тарау. Жалпы ережелер
      1-бап. Ұғымдар
      1. Су – байлық.
      2-бап
      Арна – жол.`),
  );
  expect(lines(outline)).toEqual(["chapter 1 Жалпы ережелер", "  article 1 Ұғымдар", "  article 2 2-бап"]);
});

it("goes down to points where there are no articles, and into instruments and annexes", () => {
  const outline = outlineOf(
    structureOf(`О воде
      Приказ Министра от 5 мая 2001 года № 4
      ПРИКАЗЫВАЮ:
      1. Утвердить прилагаемые Правила учёта воды, которая поступает в каналы, водоёмы и водохранилища области.
      Министр К. Ли
      > Утверждены приказом Министра от 5 мая 2001 года № 4
      # Правила учёта
      1. Общие положения
      1. Учёт ведётся.
      Приложение 1
      к Правилам учёта
      # Журнал
      № | Дата
      1 | 5 мая`),
  );
  expect(lines(outline)).toEqual([
    "point 1 1. Утвердить прилагаемые Правила учёта воды, которая поступает в каналы,…",
    "signature - Министр К. Ли",
    "attachment - Правила учёта",
    "  chapter 1 Общие положения",
    "    point 1 1. Учёт ведётся.",
    "  annex 1 Журнал",
    "    table - № Дата",
  ]);
});
