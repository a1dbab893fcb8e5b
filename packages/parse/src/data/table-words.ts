/**
 * Words in the heads of contact tables, in both languages, lower case stems.
 *
 * Source: labels of official forms (labels of addresses and contacts), heads of the contact tables of 2011.
 */

/** What a column holds, by the words of its head; the first row that fits decides, so telling ones come first. */
export const COLUMN_WORDS: readonly (readonly [
  column: "phone" | "schedule" | "address" | "number" | "other" | "unit",
  stems: readonly string[],
])[] = [
  ["number", ["№", "р/с", "п/п"]],
  [
    "address",
    ["мекенжай", "мекен-жай", "мекен жай", "адрес", "орналасқан", "местонахожден", "место нахожден", "расположен"],
  ],
  ["phone", ["телефон", "факс", "байланыс", "контакт"]],
  ["schedule", ["кесте", "график", "режим", "жұмыс уақыты", "время работы", "жұмыс күн"]],
  [
    "other",
    [
      "индекс",
      "пошта",
      "почт",
      "e-mail",
      "сайт",
      "интернет",
      "басшы",
      "руководител",
      "тегі",
      "фамили",
      "ф.и.о",
      "т.а.ә",
    ],
  ],
  [
    "unit",
    [
      "атау",
      "орган",
      "бөлімше",
      "мекеме",
      "ұйым",
      "наименован",
      "подразделен",
      "управлен",
      "организац",
      "учрежден",
      "отдел",
      "центр",
      "орталық",
      "департамент",
    ],
  ],
];
