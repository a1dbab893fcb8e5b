/** Spacing: stretched, partly stretched and mixed lines, numbers and rules; and lines that only look like it. */
import { describe, expect, it } from "vitest";
import { type Row, recovered, typesOf } from "./rows.ts";

const repaired: Row[] = [
  ["Kazakh, one word", "      ж ү р г і з і л е д і .", "жүргізіледі."],
  [
    "Kazakh, a sentence",
    "      ө т і н і ш  и е с і н е  ж а у а п  ж і б е р і л е д і .",
    "өтініш иесіне жауап жіберіледі.",
  ],
  ["Kazakh, with a number of two digits", "      1 5  ж ұ м ы с  к ү н і  і ш і н д е ;", "15 жұмыс күні ішінде;"],
  ["Kazakh, with a suffix after a hyphen", "      9 - т а р м а қ қ а  с ә й к е с .", "9-тармаққа сәйкес."],
  ["Kazakh, in capitals", "      Б Ұ Й Ы Р А М Ы Н :", "БҰЙЫРАМЫН:"],
  ["Kazakh, with a number that kept its sign", "      3. Ө т і н і ш", "3. Өтініш"],
  ["Kazakh, in quotes", "      « Ж е р  к о д е к с і »  т у р а л ы ;", "«Жер кодексі» туралы;"],
  ["Russian, one word", "      п р е д о с т а в л я е т с я .", "предоставляется."],
  [
    "Russian, a sentence",
    "      о т в е т  н а п р а в л я е т с я  з а я в и т е л ю .",
    "ответ направляется заявителю.",
  ],
  [
    "Russian, with words of one letter",
    "      и  в  ж у р н а л е  у ч е т а  с  о т м е т к о й .",
    "и в журнале учета с отметкой.",
  ],
  ["Russian, in capitals", "      П Р И К А З Ы В А Ю :", "ПРИКАЗЫВАЮ:"],
  ["Russian, with a date", "      о т  5  м а я  2 0 1 8  г о д а .", "от 5 мая 2018 года."],
  [
    "a line and the plain line above it",
    "      Жауап өтініш берушіге хатпен немесе электрондық поштамен бес күн ішінде\nж і б е р і л е д і .",
    "Жауап өтініш берушіге хатпен немесе электрондық поштамен бес күн ішінде жіберіледі.",
  ],
  [
    "partly, Kazakh: і and digits",
    "      3 .  Өт ін іш  бес  күн  іш інде  қаралады .",
    "3. Өтініш бес күн ішінде қаралады.",
  ],
  ["partly, Kazakh: і at a word's end", "      Арыз  иес і  жауап  алады .", "Арыз иесі жауап алады."],
  [
    "partly, Russian: digits and signs",
    "      4 .  Жалоба  рассматривается  в  течение  1 5  дней .",
    "4. Жалоба рассматривается в течение 15 дней.",
  ],
  ["partly, Russian: a list item", "      2 )  копия  устава  предприятия ;", "2) копия устава предприятия;"],
  ["mixed, Kazakh", "      Мекеменің  атауы  және  м е к е н ж а й ы .", "Мекеменің атауы және мекенжайы."],
  ["mixed, Russian", "      Наименование  организации  и  а д р е с .", "Наименование организации и адрес."],
  ["a telephone number", "8  ( 7 1 7 2 )  4 5 - 1 6 - 3 0 .", "8 (7172) 45-16-30."],
  ["two telephone numbers", "8  ( 7 2 7 )  2 4 5 - 1 6 - 3 0 ,  2 4 5 - 1 6 - 3 1 .", "8 (727) 245-16-30, 245-16-31."],
  ["a date in digits", "0 1 . 0 3 . 2 0 2 1", "01.03.2021"],
  ["a rule", "_ _ _ _ _ _ _ _", "________"],
  ["a label and its rule", "т е л . _ _ _ _ _ _", "тел.______"],
  ["a rule and a comma behind it", "_ _ _ _ _ _ ,", "______,"],
  ["a caption under a rule", "____________\n       ( қ о л ы )", "____________\n(қолы)"],
  ["a sign that came off", "      қаралады .", "қаралады."],
  ["a sign that came off in Russian", "      рассматривается ;", "рассматривается;"],
];

/** What looks stretched and is not; two blanks become one in the end, no letter is joined to another. */
const kept: Row[] = [
  ["words, signs and figures of one character: 1", "      в графах 1 и 2 и в графе 5;", "в графах 1 и 2 и в графе 5;"],
  ["words, signs and figures of one character: 2", "      с 8 до 9 и с 1 до 2 часов;", "с 8 до 9 и с 1 до 2 часов;"],
  [
    "words, signs and figures of one character: 3",
    "      слова в и с пишутся раздельно",
    "слова в и с пишутся раздельно",
  ],
  [
    "words, signs and figures of one character: 4",
    "      Разделы а и б в приложении и к нему.",
    "Разделы а и б в приложении и к нему.",
  ],
  [
    "words, signs and figures of one character: 5",
    "      по А и Б в с. Абай и в г. Алматы",
    "по А и Б в с. Абай и в г. Алматы",
  ],
  ["words, signs and figures of one character: 6", "      у А и у Б – разные права", "у А и у Б – разные права"],
  ["words, signs and figures of one character: 7", "      I и V группы", "I и V группы"],
  ["words, signs and figures of one character: 8", "      А и Б", "А и Б"],
  ["words, signs and figures of one character: 9", "      х х х", "х х х"],
  ["words, signs and figures of one character: 10", "      А - Я", "А - Я"],
  ["words, signs and figures of one character: 11", "      2 - 3 - 4", "2 - 3 - 4"],
  ["words, signs and figures of one character: 12", "      S = a x b", "S = a x b"],
  ["words, signs and figures of one character: 13", "      П = К х С х 2", "П = К х С х 2"],
  ["words, signs and figures of one character: 14", "      2 х 3 х 4 м", "2 х 3 х 4 м"],
  ["numbers of columns", "      1 2 3 4", "1 2 3 4"],
  ["letters and numbers of columns", "      А Б 1 2", "А Б 1 2"],
  ["letters of columns in Kazakh order", "      А Ә Б В", "А Ә Б В"],
  ["empty cells", "      - - -", "- - -"],
  ["initials", "      Министр А. Б. Сейітов", "Министр А. Б. Сейітов"],
  ["initials behind blanks", "      Министр          К. Ж. Оспанова", "Министр К. Ж. Оспанова"],
  ["a chain of short Russian words", "      а также и к нему и о нем", "а также и к нему и о нем"],
  ["an acting officer", "      И. о. министра", "И. о. министра"],
  ["abbreviations", "      и т. д., и т. п., ж. т. б.", "и т. д., и т. п., ж. т. б."],
  ["an address", "      г. Алматы, д. 5, к. 2, кв. 7", "г. Алматы, д. 5, к. 2, кв. 7"],
  ["thousands", "      2 417 390 теңге", "2 417 390 теңге"],
  ["a telephone number with blanks", "      8 (7172) 55 16 30", "8 (7172) 55 16 30"],
  ["a class with its letter", "      5 «Б» сыныбы және 7 «А» сыныбы", "5 «Б» сыныбы және 7 «А» сыныбы"],
  ["Roman numbers", "      I II III IV", "I II III IV"],
  ["letters of list items", "      а) б) в)", "а) б) в)"],
  ["two blanks between words", "      Арыз  иесі жауап алады.", "Арыз иесі жауап алады."],
  [
    "two blanks between all words",
    "      Жауап  өтініш  берушіге  хатпен  жіберіледі.",
    "Жауап өтініш берушіге хатпен жіберіледі.",
  ],
  [
    "two blanks between all Russian words",
    "      Заявление  и  жалоба  в  суд  подаются  лично.",
    "Заявление и жалоба в суд подаются лично.",
  ],
  ["rules of a date", "      «__» ________ 20__ ж.", "«__» ________ 20__ ж."],
  ["two rules", "_____ _____", "_____ _____"],
  ["a dash", "      мерзімі – 3 күн", "мерзімі – 3 күн"],
  ["a number sign", "      № 5 үй", "№ 5 үй"],
  ["a size", "      көлемі 10 х 15 см", "көлемі 10 х 15 см"],
  ["classes and their letters", "      1 а, 2 б, 3 в және 4 г", "1 а, 2 б, 3 в және 4 г"],
  ["letters in quotes", "      слова «и», «в» и «с» исключить", "слова «и», «в» и «с» исключить"],
  ["abbreviated hours", "      заседание в 9 ч. и в 15 ч.", "заседание в 9 ч. и в 15 ч."],
  ["an ellipsis apart", "      және ... өзгерістер", "және ... өзгерістер"],
  ["a time table", "      9.00 13.00 14.30 18.30", "9.00 13.00 14.30 18.30"],
];

describe("Spacing", () => {
  it.each(repaired)("closes up: %s", (_name, damaged, expected) => {
    expect(recovered(damaged)).toBe(expected);
  });

  it.each(kept)("leaves %s", (_name, damaged, expected) => {
    expect(recovered(damaged)).toBe(expected);
  });

  it("leaves what a stretched line is to the passes after it", () => {
    expect(typesOf("      2 )  а р ы з ;\n_ _ _ _ _ _")).toEqual(["item", "form"]);
  });
});
