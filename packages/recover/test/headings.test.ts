/** Headings: a heading glued to the title above it is a block of its own; a title that is one stays one. */
import { describe, expect, it } from "vitest";
import { type Row, recovered, typesOf } from "./rows.ts";

const repaired: Row[] = [
  [
    "a section with a number, Kazakh",
    "Мұражай қызметінің стандарты 1. Жалпы ережелер\n\n      1. Арыз.",
    "Мұражай қызметінің стандарты\n1. Жалпы ережелер\n1. Арыз.",
  ],
  [
    "a section with a number, Russian",
    "Стандарт музейной услуги 1. Общие положения\n\n      1. Письмо.",
    "Стандарт музейной услуги\n1. Общие положения\n1. Письмо.",
  ],
  [
    "a chapter, Kazakh",
    "Мұрағат ісін жүргізу қағидалары 1-тарау. Жалпы ережелер\n\n      1. Арыз.",
    "Мұрағат ісін жүргізу қағидалары\n1-тарау. Жалпы ережелер\n1. Арыз.",
  ],
  [
    "a chapter, Russian",
    "Правила ведения архива Глава 1. Общие положения\n\n      1. Письмо.",
    "Правила ведения архива\nГлава 1. Общие положения\n1. Письмо.",
  ],
  [
    "a part with a Roman number",
    "Положение об архивной комиссии I. Общие положения\n\n      1. Письмо.",
    "Положение об архивной комиссии\nI. Общие положения\n1. Письмо.",
  ],
  [
    "behind a closing quote",
    "Қызмет стандарты «Мұражай ісі» 1. Жалпы ережелер\n\n      1. Арыз.",
    "Қызмет стандарты «Мұражай ісі»\n1. Жалпы ережелер\n1. Арыз.",
  ],
  [
    "a title over two lines",
    "«Мұражайға кіруге рұқсат беру» мемлекеттік көрсетілетін қызметінің \nстандарты 1. Жалпы ережелер\n\n      1. Арыз.",
    "«Мұражайға кіруге рұқсат беру» мемлекеттік көрсетілетін қызметінің стандарты\n1. Жалпы ережелер\n1. Арыз.",
  ],
  [
    "a form's name in capitals, Kazakh",
    "Мәдениет комитеті ТАЛОН\n\n      1. Арыз.",
    "Мәдениет комитеті\nТАЛОН\n1. Арыз.",
  ],
  [
    "a form's name in capitals, Russian",
    "Комитет культуры ЗАЯВЛЕНИЕ\n\n      1. Письмо.",
    "Комитет культуры\nЗАЯВЛЕНИЕ\n1. Письмо.",
  ],
];

const kept: Row[] = [
  [
    "a sentence that refers to a section",
    "      Мекеме туралы ережеде 1. Жалпы ережелер бөлімі бар.",
    "Мекеме туралы ережеде 1. Жалпы ережелер бөлімі бар.",
  ],
  ["a paragraph that looks like a heading", "      Жұмыс тәртібі 1. Жалпы ережелер", "Жұмыс тәртібі 1. Жалпы ережелер"],
  ["a chapter's own heading", "2-тарау. Арыз беру тәртібі\n\n      1. Арыз.", "2-тарау. Арыз беру тәртібі\n1. Арыз."],
  [
    "a chapter's own heading, Russian",
    "Глава IV. Порядок приема\n\n      1. Письмо.",
    "Глава IV. Порядок приема\n1. Письмо.",
  ],
  [
    "requisites with a date and a number",
    "Министрдің 2017 жылғы 5 мамырдағы № 51 бұйрығы\n\n      1. Арыз.",
    "Министрдің 2017 жылғы 5 мамырдағы № 51 бұйрығы\n1. Арыз.",
  ],
  [
    "requisites, Russian",
    "Приказ Министра от 5 мая 2017 года № 51\n\n      1. Письмо.",
    "Приказ Министра от 5 мая 2017 года № 51\n1. Письмо.",
  ],
  [
    "a title whose last word in capitals is owned",
    "Мұрағат мекемесінің ТӨЛҚҰЖАТЫ\n\n      1. Арыз.",
    "Мұрағат мекемесінің ТӨЛҚҰЖАТЫ\n1. Арыз.",
  ],
  ["an abbreviation at a title's end", "Мәдениет басқармасы ММ\n\n      1. Арыз.", "Мәдениет басқармасы ММ\n1. Арыз."],
  ["a title in capitals", "АКТ ТЕКСЕРУ НӘТИЖЕСІ\n\n      1. Арыз.", "АКТ ТЕКСЕРУ НӘТИЖЕСІ\n1. Арыз."],
  [
    "two words in capitals at a title's end",
    "Положение филиала АПК РЕСПУБЛИКИ\n\n      1. Письмо.",
    "Положение филиала АПК РЕСПУБЛИКИ\n1. Письмо.",
  ],
  ["a number in a title", "Қаланың 5 мектебі туралы\n\n      1. Арыз.", "Қаланың 5 мектебі туралы\n1. Арыз."],
  [
    "a Roman number inside of a title",
    "Перечень товаров II категории\n\n      1. Письмо.",
    "Перечень товаров II категории\n1. Письмо.",
  ],
];

describe("Headings", () => {
  it.each(repaired)("come apart: %s", (_name, damaged, expected) => {
    expect(recovered(damaged)).toBe(expected);
    expect(typesOf(damaged)[0]).toBe("heading");
  });

  it.each(kept)("stay whole: %s", (_name, damaged, expected) => {
    expect(recovered(damaged)).toBe(expected);
  });
});
