/** Paragraphs: which lines begin a block, and which go on with the one above. */
import { describe, expect, it } from "vitest";
import { type Row, recovered, typesOf } from "./rows.ts";

/** Nearly as wide as a printed page. */
const FULL = "Мұрағат қорының құжаттарын есепке алу мен сақтауды мекеме басшысы";
const FULL_RU = "Учет и хранение документов архивного фонда обеспечивает руководитель";

const begun: Row[] = [
  ["an indent", `      ${FULL}.\n      Хат.`, `${FULL}.\nХат.`],
  ["an indent, Russian", `      ${FULL_RU}.\n      Письмо.`, `${FULL_RU}.\nПисьмо.`],
  [
    "items of a list that lost their indents",
    "Арызға мыналар тіркеледі:\n1) хат;\n2) жарғының көшірмесі;\n3) анықтама.",
    "Арызға мыналар тіркеледі:\n1) хат;\n2) жарғының көшірмесі;\n3) анықтама.",
  ],
  ["points and subpoints", "      1. Арыз.\n      1) хат;\n      а) тегі;", "1. Арыз.\n1) хат;\nа) тегі;"],
  [
    "a heading between empty lines",
    "      1. Арыз.\n\n2-тарау. Қабылдау тәртібі\n\n      2. Хат.",
    "1. Арыз.\n2-тарау. Қабылдау тәртібі\n2. Хат.",
  ],
  [
    "a heading between empty lines, Russian",
    "      1. Письмо.\n\nГлава 2. Порядок приема\n\n      2. Ответ.",
    "1. Письмо.\nГлава 2. Порядок приема\n2. Ответ.",
  ],
  [
    "a heading over two lines",
    "Мұрағат ісін жүргізудің\nқағидалары\n\n      1. Арыз.",
    "Мұрағат ісін жүргізудің қағидалары\n1. Арыз.",
  ],
  [
    "a status line",
    "Мұрағат қағидалары туралы\n\nКүшін жойған\nМинистрдің 2017 жылғы 5 мамырдағы № 51 бұйрығы\n      1. Арыз.",
    "Мұрағат қағидалары туралы\nКүшін жойған\nМинистрдің 2017 жылғы 5 мамырдағы № 51 бұйрығы\n1. Арыз.",
  ],
  [
    "a status line, Russian",
    "О правилах архивного дела\n\nУтративший силу\nПриказ Министра от 5 мая 2017 года № 51\n      1. Письмо.",
    "О правилах архивного дела\nУтративший силу\nПриказ Министра от 5 мая 2017 года № 51\n1. Письмо.",
  ],
  [
    "an empty paragraph between two headings",
    "Арыз беру тәртібі\n \nҚосымша шарттар\n\n      1. Арыз.",
    "Арыз беру тәртібі\nҚосымша шарттар\n1. Арыз.",
  ],
  ["a page between two paragraphs", `      ${FULL}.\n\n\n\n      Хат.`, `${FULL}.\nХат.`],
  [
    "a page between a paragraph and a heading",
    "      1. Арыз.\n\n\n\n3-тарау. Жауап беру\n\n      2. Хат.",
    "1. Арыз.\n3-тарау. Жауап беру\n2. Хат.",
  ],
  [
    "a signature behind a point",
    "      3. Бақылау өзіме қалдырылсын.\n      Министр            Д. Оспанов",
    "3. Бақылау өзіме қалдырылсын.\nМинистр Д. Оспанов",
  ],
];

const goingOn: Row[] = [
  ["a full line and a small letter", `      ${FULL}\nқамтамасыз етеді.`, `${FULL} қамтамасыз етеді.`],
  ["a full line and a small letter, Russian", `      ${FULL_RU}\nучреждения.`, `${FULL_RU} учреждения.`],
  [
    "a full line and a capital",
    `      ${FULL}\nМинистрдің бұйрығымен жүргізеді.`,
    `${FULL} Министрдің бұйрығымен жүргізеді.`,
  ],
  ["a sentence that ends a full line", `      ${FULL}.\nМинистр бекітеді.`, `${FULL}. Министр бекітеді.`],
  ["an empty line inside a sentence", `      ${FULL}\n\nқамтамасыз етеді.`, `${FULL} қамтамасыз етеді.`],
  ["a page inside a sentence", `      ${FULL}\n\n\n\nқамтамасыз етеді.`, `${FULL} қамтамасыз етеді.`],
  ["a page inside a Russian sentence", `      ${FULL_RU}\n\n\n\nучреждения.`, `${FULL_RU} учреждения.`],
  [
    "a page before a capital",
    `      ${FULL}\n\n\n\nМинистрдің бұйрығымен жүргізеді.`,
    `${FULL} Министрдің бұйрығымен жүргізеді.`,
  ],
  [
    "a page before a quote",
    `      ${FULL}\n\n\n\n«Мұрағат» кәсіпорнымен жүргізеді.`,
    `${FULL} «Мұрағат» кәсіпорнымен жүргізеді.`,
  ],
  ["a number at a line's start", `      ${FULL}\n15 күнде тексереді.`, `${FULL} 15 күнде тексереді.`],
  ["a year at a line's start", `      ${FULL_RU}\n2019 года и позже.`, `${FULL_RU} 2019 года и позже.`],
  [
    "the number of a cited article behind an empty line",
    `      ${FULL} (6-бап,\n\n14-бап) атқарады.`,
    `${FULL} (6-бап, 14-бап) атқарады.`,
  ],
  ["a sign at a line's start", "      Президенттің Жарлығы\n. Күші жойылды.", "Президенттің Жарлығы. Күші жойылды."],
  ["a dash at a line's start", `      ${FULL}\n– мекеменің өкілі.`, `${FULL} – мекеменің өкілі.`],
];

const LONG = `${FULL}, ал ол болмаған кезде оның орынбасары қамтамасыз етеді`;
const LONG_RU = `${FULL_RU}, а в его отсутствие лицо, которое исполняет его обязанности`;

/** Texts copied from a page: a line for each paragraph, with or without empty lines between. */
const unwrapped: readonly string[] = [
  `Мұрағат қағидалары туралы\nМинистрдің 2017 жылғы 5 мамырдағы № 51 бұйрығы\n${LONG}:\nхат\n2) ${LONG};\nМинистр Д. Оспанов`,
  `О правилах архивного дела\nПриказ Министра от 5 мая 2017 года № 51\n${LONG_RU}:\nв пункте 4\n2) ${LONG_RU};\nМинистр Д. Оспанов`,
];

describe("Paragraphs", () => {
  it.each(unwrapped)("are the lines of a text that was never wrapped: %s", (text) => {
    expect(recovered(text)).toBe(text);
    expect(recovered(text.replaceAll("\n", "\n\n"))).toBe(text);
    expect(typesOf(text)).toEqual(["heading", "paragraph", "paragraph", "paragraph", "item", "paragraph"]);
  });

  it.each(begun)("begin: %s", (_name, damaged, expected) => {
    expect(recovered(damaged)).toBe(expected);
  });

  it.each(goingOn)("go on: %s", (_name, damaged, expected) => {
    expect(recovered(damaged)).toBe(expected);
  });

  it.each([
    "О дорогах\nРешение акима от 3 мая 2016 года № 5\nВ соответствии со статьей 27 Закона аким района РЕШИЛ:\n1. Признать утратившими силу:\n1) решение от 5 мая 2011 года № 7;\n2) решение от 6 июня 2012 года № 9.\n2. Контроль оставляю за собой.\nАким района И. Ким",
    "Жолдар туралы\nӘкімнің 2016 жылғы 3 мамырдағы № 5 шешімі\nЗаңның 27-бабына сәйкес аудан әкімі ШЕШІМ ҚАБЫЛДАДЫ:\n1. Мыналардың күші жойылсын:\n1) 2011 жылғы 5 мамырдағы № 7 шешім;\n2) 2012 жылғы 6 маусымдағы № 9 шешім.\n2. Бақылау өзіме қалдырылсын.\nАудан әкімі И. Ким",
  ])("are the lines of a short text that had room behind most of them: %s", (text) => {
    expect(recovered(text)).toBe(text);
    expect(recovered(text.replaceAll("\n", "\n\t"))).toBe(text);
  });

  it("go on in a wrapped text that lost its indents", () => {
    const [first, second] = [`1. ${FULL} және`, `2. ${FULL} және`];
    expect(recovered(`${first}\nоның орынбасары.\n${second}\nоның орынбасары.`)).toBe(
      `${first} оның орынбасары.\n${second} оның орынбасары.`,
    );
  });

  it("have the type that their place and first sign say", () => {
    const act =
      "Мұрағат қағидалары\n\n      Арыз беріледі.\n      1. Хат.\n      2) жауап;\n      а) тегі;\n      «3) қосымша;";
    expect(typesOf(act)).toEqual(["heading", "paragraph", "item", "item", "item", "item"]);
  });
});
