/** Whole amending acts: several acts, laws and codes, lists of repealed acts, annexes of changes, days of their own. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseAmendments } from "../../src/amendments/parse-amendments.ts";
import { parseStructure } from "../../src/structure/parse-structure.ts";
import { blocksOf, brief, readAct, readLines } from "./act-of.ts";

const withAct = (amendment: Parameters<typeof brief>[0]) =>
  `${amendment.target.act?.date ?? "-"} ${amendment.target.act?.number ?? "-"}: ${brief(amendment)}`;

describe("An act that changes several acts", () => {
  it("in Kazakh", () => {
    const { amendments, messages } = readAct("kk", [
      "Кейбір бұйрықтарға өзгерістер енгізу туралы",
      "БҰЙЫРАМЫН:",
      '1. "Көрме туралы" Мәдениет министрінің 2014 жылғы 3 наурыздағы № 15 бұйрығында:',
      "2-тармақ алып тасталсын.",
      '2. "Мұражай туралы" Мәдениет министрінің 2016 жылғы 4 сәуірдегі № 77 бұйрығына мынадай өзгеріс енгізілсін:',
      "5-тармақтың 1) тармақшасы алып тасталсын.",
      "3. Осы бұйрық қол қойылған күнінен бастап қолданысқа енгізіледі.",
    ]);
    expect(amendments.map(withAct)).toEqual([
      "2014-03-03 15: delete point 2",
      "2016-04-04 77: delete point 5/subpoint 1",
    ]);
    expect(messages).toEqual([]);
    expect(amendments[0]?.target.act).toMatchObject({ type: "бұйрық", title: "Көрме туралы" });
  });

  it("in Russian", () => {
    const { amendments, messages } = readAct("ru", [
      "О внесении изменений в некоторые приказы",
      "ПРИКАЗЫВАЮ:",
      "1. Внести изменения в следующие приказы:",
      '1) в приказе Министра культуры от 3 марта 2014 года № 15 "О выставке":',
      "пункт 2 исключить;",
      '2) в приказе Министра культуры от 4 апреля 2016 года № 77 "О музее":',
      "подпункт 1) пункта 5 исключить.",
      "2. Настоящий приказ вводится в действие со дня подписания.",
    ]);
    expect(amendments.map(withAct)).toEqual([
      "2014-03-03 15: delete point 2",
      "2016-04-04 77: delete point 5/subpoint 1",
    ]);
    expect(messages).toEqual([]);
  });

  it("laws and codes, point by point", () => {
    const { amendments, messages } = readAct("ru", [
      "О внесении изменений и дополнений в некоторые законодательные акты",
      "Закон Республики Казахстан от 5 мая 2019 года № 250-VI",
      "Статья 1. Внести изменения и дополнения в следующие законодательные акты Республики Казахстан:",
      "1. В Гражданский кодекс Республики Казахстан от 27 декабря 1994 года (Ведомости, 1994 г., № 23-24, ст. 103):",
      "1) в статье 64:",
      "пункт 2 исключить;",
      '2) часть вторую статьи 70 дополнить словами "в срок";',
      '2. В Закон Республики Казахстан от 15 декабря 2006 года "О культуре" (Ведомости, 2006 г., № 24, ст. 147):',
      "1) пункт 1 статьи 5 исключить.",
      "Статья 2. Настоящий Закон вводится в действие со дня его первого официального опубликования.",
    ]);
    expect(amendments.map(withAct)).toEqual([
      "1994-12-27 -: delete article 64/point 2",
      "1994-12-27 -: insert-words article 70 [part 2] <→в срок>",
      "2006-12-15 -: delete article 5/point 1",
    ]);
    expect(messages).toEqual([]);
  });

  it("a law in Kazakh", () => {
    const { amendments } = readAct("kk", [
      "Қазақстан Республикасының кейбір заңнамалық актілеріне өзгерістер енгізу туралы",
      "Қазақстан Республикасының Заңы 2019 жылғы 5 мамыр № 250-VI",
      "1-бап. Қазақстан Республикасының мына заңнамалық актілеріне өзгерістер мен толықтырулар енгізілсін:",
      "1. 1994 жылғы 27 желтоқсандағы Қазақстан Республикасының Азаматтық кодексіне (Жаршы, 1994 ж., № 23-24, 103-құжат):",
      "1) 64-бапта:",
      "2-тармақ алып тасталсын;",
      '2) 70-баптың екінші бөлігі "мерзімде" деген сөзбен толықтырылсын;',
      '2. "Мәдениет туралы" 2006 жылғы 15 желтоқсандағы Қазақстан Республикасының Заңына (Жаршы, 2006 ж., № 24, 147-құжат):',
      "1) 5-баптың 1-тармағы алып тасталсын.",
    ]);
    expect(amendments.map(withAct)).toEqual([
      "1994-12-27 -: delete article 64/point 2",
      "1994-12-27 -: insert-words article 70 [part 2] <→мерзімде>",
      "2006-12-15 -: delete article 5/point 1",
    ]);
  });
});

describe("Acts that are repealed", () => {
  it("on the line, in either language", () => {
    const kk = readAct("kk", [
      "БҰЙЫРАМЫН:",
      '1. "Көрме туралы" Мәдениет министрінің 2014 жылғы 3 наурыздағы № 15 бұйрығының күші жойылды деп танылсын.',
    ]);
    expect(kk.amendments.map(withAct)).toEqual(["2014-03-03 15: repeal"]);
    const ru = readAct("ru", [
      "ПРИКАЗЫВАЮ:",
      '1. Признать утратившим силу приказ Министра культуры от 3 марта 2014 года № 15 "О выставке".',
    ]);
    expect(ru.amendments.map(withAct)).toEqual(["2014-03-03 15: repeal"]);
    expect([...kk.messages, ...ru.messages]).toEqual([]);
  });

  it("in a list below the line", () => {
    const kk = readAct("kk", [
      "БҰЙЫРАМЫН:",
      "1. Мыналардың күші жойылды деп танылсын:",
      '1) "Көрме туралы" Мәдениет министрінің 2014 жылғы 3 наурыздағы № 15 бұйрығы;',
      '2) "Мұражай туралы" Мәдениет министрінің 2016 жылғы 4 сәуірдегі № 77 бұйрығының 3-тармағы.',
      "2. Осы бұйрық қол қойылған күнінен бастап қолданысқа енгізіледі.",
    ]);
    expect(kk.amendments.map(withAct)).toEqual(["2014-03-03 15: repeal", "2016-04-04 77: repeal point 3"]);
    const ru = readAct("ru", [
      "ПРИКАЗЫВАЮ:",
      "1. Признать утратившими силу:",
      '1) приказ Министра культуры от 3 марта 2014 года № 15 "О выставке";',
      '2) пункт 3 приказа Министра культуры от 4 апреля 2016 года № 77 "О музее".',
      "2. Настоящий приказ вводится в действие со дня подписания.",
    ]);
    expect(ru.amendments.map(withAct)).toEqual(["2014-03-03 15: repeal", "2016-04-04 77: repeal point 3"]);
  });

  it("in an annex", () => {
    const { amendments } = readAct("kk", [
      "Кейбір бұйрықтардың күші жойылды деп тану туралы",
      "Мәдениет министрінің 2018 жылғы 3 мамырдағы № 70 бұйрығы.",
      "БҰЙЫРАМЫН:",
      "1. Осы бұйрыққа қосымшаға сәйкес кейбір бұйрықтардың күші жойылды деп танылсын.",
      "2. Осы бұйрық қол қойылған күнінен бастап қолданысқа енгізіледі.",
      "Министр А. Әбдіров",
      "^Мәдениет министрінің 2018 жылғы 3 мамырдағы № 70 бұйрығына қосымша",
      "Күші жойылған кейбір бұйрықтардың тізбесі",
      '1. "Көрме туралы" Мәдениет министрінің 2014 жылғы 3 наурыздағы № 15 бұйрығы.',
      '2. "Мұражай туралы" Мәдениет министрінің 2016 жылғы 4 сәуірдегі № 77 бұйрығы.',
    ]);
    expect(amendments.map(withAct)).toEqual(["2014-03-03 15: repeal", "2016-04-04 77: repeal"]);
  });
});

describe("Changes in an annex", () => {
  it("are read where the annex is about changes", () => {
    const { amendments } = readAct("ru", [
      "О внесении изменений в некоторые приказы",
      "Приказ Министра культуры от 3 мая 2018 года № 70.",
      "ПРИКАЗЫВАЮ:",
      "1. Внести изменения в некоторые приказы согласно приложению к настоящему приказу.",
      "2. Настоящий приказ вводится в действие со дня подписания.",
      "Министр А. Абдиров",
      "^Приложение к приказу Министра культуры от 3 мая 2018 года № 70",
      "Перечень приказов, в которые вносятся изменения",
      '1. В приказе Министра культуры от 3 марта 2014 года № 15 "О выставке":',
      "пункт 2 исключить.",
    ]);
    expect(amendments.map(withAct)).toEqual(["2014-03-03 15: delete point 2"]);
  });

  it("but not in rules", () => {
    const { amendments } = readAct("ru", [
      "Об утверждении Правил ведения реестра",
      "Приказ Министра культуры от 3 мая 2018 года № 70.",
      "ПРИКАЗЫВАЮ:",
      "1. Утвердить прилагаемые Правила ведения реестра.",
      "2. Настоящий приказ вводится в действие со дня подписания.",
      "Министр А. Абдиров",
      "^Утверждены приказом Министра культуры от 3 мая 2018 года № 70",
      "Правила ведения реестра",
      "1. Ошибочную запись исключить, пропущенную дополнить.",
    ]);
    expect(amendments).toEqual([]);
  });
});

describe("A day of its own", () => {
  it("goes to the provisions that have it", () => {
    const kk = readAct("kk", [
      "БҰЙЫРАМЫН:",
      '1. "Көрме туралы" Мәдениет министрінің 2014 жылғы 3 наурыздағы № 15 бұйрығында:',
      "1) 2-тармақ алып тасталсын;",
      "2) 3-тармақ алып тасталсын.",
      "2. Осы бұйрық 2019 жылғы 1 қаңтардан бастап қолданысқа енгізілетін 1-тармақтың 2) тармақшасын қоспағанда, қол қойылған күнінен бастап қолданысқа енгізіледі.",
    ]);
    expect(kk.amendments.map(({ from }) => from)).toEqual([null, "2019-01-01"]);
    const later = readAct("kk", [
      "БҰЙЫРАМЫН:",
      '1. "Көрме туралы" Мәдениет министрінің 2014 жылғы 3 наурыздағы № 15 бұйрығында:',
      "2-тармақ алып тасталсын.",
      '2. "Мұражай туралы" Мәдениет министрінің 2016 жылғы 4 сәуірдегі № 77 бұйрығында:',
      "3-тармақ алып тасталсын.",
      "3. Осы бұйрықтың 2-тармағы 2019 жылғы 1 қаңтардан бастап қолданысқа енгізіледі.",
    ]);
    expect(later.amendments.map(({ from }) => from)).toEqual([null, "2019-01-01"]);
    const ru = readAct("ru", [
      "ПРИКАЗЫВАЮ:",
      '1. В приказе Министра культуры от 3 марта 2014 года № 15 "О выставке":',
      "1) пункт 2 исключить;",
      "2) пункт 3 исключить.",
      "2. Настоящий приказ вводится в действие со дня подписания, за исключением подпункта 2) пункта 1, который вводится в действие с 1 января 2019 года.",
    ]);
    expect(ru.amendments.map(({ from }) => from)).toEqual([null, "2019-01-01"]);
  });
});

describe("A day in quoted wording", () => {
  it("is not one of the amending act", () => {
    const { amendments } = readLines("ru", [
      "пункт 3 изложить в следующей редакции:",
      '"3. Пункт 1 вводится в действие с 1 января 2019 года.";',
      "пункт 4 исключить.",
    ]);
    expect(amendments.map(({ from }) => from)).toEqual([null, null]);
  });
});

describe("A scope", () => {
  it("is not what a line above names for itself", () => {
    const { operations } = readLines("ru", [
      "Правила архивного дела, утвержденные указанным приказом, изложить в новой редакции согласно приложению к настоящему приказу;",
      "пункт 3 исключить.",
    ]);
    expect(operations).toEqual(["reword-annex @Правила архивного дела", "delete point 3"]);
  });

  it("may be something approved of no known type", () => {
    const kk = readLines("kk", [
      "аталған бұйрықпен бекітілген мұрағат туының сипаттамасында:",
      "2-тармақ алып тасталсын.",
    ]);
    expect(kk.operations).toEqual(["delete point 2 @мұрағат туының сипаттамасы"]);
    const ru = readLines("ru", ["в описании знамени архива, утвержденном указанным приказом:", "пункт 2 исключить."]);
    expect(ru.operations).toEqual(["delete point 2 @описании знамени архива"]);
  });

  it("names an act whose title holds another one, one sign opening both", () => {
    const { amendments } = readAct("kk", [
      "БҰЙЫРАМЫН:",
      "1. «Анықтама» стандартын бекіту туралы» Мәдениет министрінің 2015 жылғы 5 маусымдағы № 51 бұйрығында:",
      "2-тармақ алып тасталсын.",
    ]);
    expect(amendments[0]?.target.act?.title).toBe("«Анықтама» стандартын бекіту туралы");
  });

  it("needs an act: an institution that gets another name is none", () => {
    const { amendments, messages } = readAct("ru", [
      "ПОСТАНОВЛЯЮ:",
      '1. Переименовать учреждение "Архив" в учреждение "Музей".',
    ]);
    expect([...amendments, ...messages]).toEqual([]);
  });
});

describe("What cannot be read is said", () => {
  it.each([
    ["kk", ["мынадай мазмұндағы 3-1-тармақпен толықтырылсын:"], ["amendments/no-wording"]],
    ["ru", ["дополнить следующим текстом."], ["amendments/unread"]],
    ["ru", ['в пункте 3 слова "а", "б" заменить словами "в", "г", "д";'], ["amendments/unread"]],
    // What is named by its words alone must not take all with it that the heading governs.
    ["ru", ['в приложении 1 строку "Отдел" изложить в следующей редакции:', '"Сектор";'], ["amendments/unread"]],
    ["ru", ["в приложении 1 графу третью исключить;"], ["amendments/unread"]],
    ["ru", ["в приложении 1:", 'строку "Отдел" исключить;'], ["amendments/unread"]],
    ["kk", ["8-тармақта:", '"Бөлім" деген жол мынадай редакцияда жазылсын:', '"Сектор";'], ["amendments/unread"]],
    ["kk", ["8-тармақта:", '"Бөлім" деген жол алып тасталсын;'], ["amendments/unread"]],
    ["ru", ["подпункты 1) и 2) изложить в следующей редакции:", '"дело, фонд и опись;";'], ["amendments/not-split"]],
  ] as const)("%s %j", (language, lines, rules) => {
    expect(readLines(language, lines).messages.map(({ rule }) => rule)).toEqual(rules);
  });

  it("an order without an act", () => {
    const { messages } = readAct("ru", ["ПРИКАЗЫВАЮ:", "1. Пункт 3 исключить."]);
    expect(messages.map(({ rule }) => rule)).toEqual(["amendments/no-act"]);
  });
});

describe("The order of 2017 in the corpus", () => {
  const lines = (path: string) =>
    readFileSync(new URL(path, import.meta.url), "utf8")
      .trimEnd()
      .split("\n");
  const blocks = blocksOf(lines("../../../../test/fixtures/golden/kz-2017-10-25-98qe.kk.blocks.txt"));
  const { structure } = parseStructure(blocks, { language: "kk" });
  const { amendments, messages } = parseAmendments({ metadata: { language: "kk" }, structure });

  /** Read from the print from end to end: every order with its instrument, and how its wording begins and ends. */
  it("orders what a reader finds in it, and nothing else", () => {
    const found = amendments.map((amendment) => {
      const wording = amendment.newText?.map(({ value }) => `${value.slice(0, 30)}…${value.slice(-12)}`).join(" ¶ ");
      return [brief({ ...amendment, newText: null }), wording].filter(Boolean).join(" = ");
    });
    expect(found).toEqual(lines("order-of-2017.txt"));
    expect(messages).toEqual([]);
  });

  it("has one for each «жазылсын», two for the line about two subpoints", () => {
    const orders = blocks.filter((block) => "text" in block && /жазылсын[:;.]$/.test(block.text.value));
    expect(amendments).toHaveLength(orders.length + 1);
  });

  it("changes one act", () => {
    for (const { target } of amendments) {
      expect(target.act).toMatchObject({ type: "бұйрық", date: "2015-05-27", number: "43", registration: "11509" });
    }
  });

  it("leaves every wording without its outer quotes, and every other quote in pairs", () => {
    for (const { newText } of amendments) {
      const quotes = (newText ?? []).flatMap(({ value }) => value.match(/"/g) ?? []);
      expect(quotes.length % 2).toBe(0);
    }
  });
});
