/** Consolidating small bases in both languages: what each operation leaves, and what is refused with which reason. */
import { nodesOf } from "@qujat/model";
import { describe, expect, it } from "vitest";
import { consolidate } from "../../src/consolidate/consolidate.ts";
import { amending, BASES, difference, linesOf } from "./acts.ts";

const KK = "аталған бұйрықпен бекітілген Мұрағат ісі қағидаларында:";
const RU = "в Правилах архивного дела, утвержденных указанным приказом:";
const BY_KK = "Мәдениет министрінің 03.05.2018 № 70 бұйрығымен (01.06.2018 бастап қолданысқа енгізіледі).";
const BY_RU = "приказом Министра культуры от 03.05.2018 № 70 (вводится в действие с 01.06.2018).";
const OF_RU = BY_RU.replace("приказом", "приказа");

const at = "2019-01-01";
const apply = (language: "kk" | "ru", lines: readonly string[]) =>
  consolidate(BASES[language], [amending(language, lines)], { at });

/** Lines of the amending act, lines of the base that go, lines that come. */
const CASES: readonly (readonly ["kk" | "ru", readonly string[], readonly string[], readonly string[]])[] = [
  [
    "kk",
    ["3-тармақ алып тасталсын."],
    ["point_3 3. Бақылау департаментке жүктелсін."],
    [`point_3 3. Алып тасталды – ${BY_KK}`],
  ],
  [
    "kk",
    ["3-тармақтың күші жойылды деп танылсын."],
    ["point_3 3. Бақылау департаментке жүктелсін."],
    [`point_3 3. Күші жойылды – ${BY_KK}`],
  ],
  [
    "kk",
    ["2-тармақтың 2) тармақшасы мынадай редакцияда жазылсын:", '"2) бұйрықты жариялауды ұйымдастырсын.";'],
    ["point_2__subpoint_2 2) бұйрықты жариялауды қамтамасыз етсін."],
    [
      "point_2__subpoint_2 2) бұйрықты жариялауды ұйымдастырсын.",
      `point_2__subpoint_2__note_1 Ескерту. 2-тармақтың 2) тармақшасы жаңа редакцияда – ${BY_KK}`,
    ],
  ],
  [
    "kk",
    [KK, "4-тармақ мынадай редакцияда жазылсын:", '"4. Қабылдау:', "1) жыл сайын;", '2) ай сайын.";'],
    ["att_1__point_4 4. Құжаттар жыл сайын қабылданады."],
    [
      "att_1__point_4 4. Қабылдау:",
      "att_1__point_4__subpoint_1 1) жыл сайын;",
      "att_1__point_4__subpoint_2 2) ай сайын.",
      `att_1__point_4__note_1 Ескерту. 4-тармақ жаңа редакцияда – ${BY_KK}`,
    ],
  ],
  [
    "kk",
    [KK, '4-тармақ мынадай редакцияда жазылсын: "4. Құжаттар қабылданбайды.";'],
    ["att_1__point_4 4. Құжаттар жыл сайын қабылданады."],
    [
      "att_1__point_4 4. Құжаттар қабылданбайды.",
      `att_1__point_4__note_1 Ескерту. 4-тармақ жаңа редакцияда – ${BY_KK}`,
    ],
  ],
  [
    "kk",
    [KK, "2-тармақтың бірінші абзацы мынадай редакцияда жазылсын:", '"2. Ұғымдар:";'],
    ["att_1__point_2 2. Негізгі ұғымдар:"],
    [
      "att_1__point_2 2. Ұғымдар:",
      `att_1__point_2__note_1 Ескерту. 2-тармақтың бірінші абзацы жаңа редакцияда – ${BY_KK}`,
    ],
  ],
  [
    "kk",
    [KK, "2-тармақтың бірінші абзацы мынадай редакцияда жазылсын:", '"Ұғымдар:";'],
    ["att_1__point_2 2. Негізгі ұғымдар:"],
    [
      "att_1__point_2 2. Ұғымдар:",
      `att_1__point_2__note_1 Ескерту. 2-тармақтың бірінші абзацы жаңа редакцияда – ${BY_KK}`,
    ],
  ],
  [
    "kk",
    [KK, "3-тармақтың екінші бөлігі мынадай редакцияда жазылсын:", '"Құжаттар тігіледі.";'],
    ["att_1__point_3__paragraph_2 Құжаттар нөмірленеді."],
    [
      "att_1__point_3__paragraph_2 Құжаттар тігіледі.",
      `att_1__point_3__note_1 Ескерту. 3-тармақтың екінші бөлігі жаңа редакцияда – ${BY_KK}`,
    ],
  ],
  [
    "kk",
    [KK, "3-тармақтың екінші бөлігі алып тасталсын;"],
    ["att_1__point_3__paragraph_2 Құжаттар нөмірленеді."],
    [`att_1__point_3__note_1 Ескерту. 3-тармақтың екінші бөлігі алып тасталды – ${BY_KK}`],
  ],
  [
    "kk",
    [KK, "мынадай мазмұндағы 3-1-тармақпен толықтырылсын:", '"3-1. Қор жабық.";'],
    [],
    ["att_1__point_3-1 3-1. Қор жабық.", `att_1__point_3-1__note_1 Ескерту. 3-1-тармақпен толықтырылды – ${BY_KK}`],
  ],
  [
    "kk",
    [
      KK,
      "2-тармақ мынадай мазмұндағы 2-1) және 2-2) тармақшалармен толықтырылсын:",
      '"2-1) парақ – бет;',
      '2-2) мұқаба – сырт;";',
    ],
    [],
    [
      "att_1__point_2__subpoint_2-1 2-1) парақ – бет;",
      `att_1__point_2__subpoint_2-1__note_1 Ескерту. 2-тармақ 2-1) тармақшамен толықтырылды – ${BY_KK}`,
      "att_1__point_2__subpoint_2-2 2-2) мұқаба – сырт;",
      `att_1__point_2__subpoint_2-2__note_1 Ескерту. 2-тармақ 2-2) тармақшамен толықтырылды – ${BY_KK}`,
    ],
  ],
  [
    "kk",
    [KK, "5-тармақ мынадай мазмұндағы екінші бөлікпен толықтырылсын:", '"Іс жабық.";'],
    [],
    [
      "att_1__point_5__paragraph_2 Іс жабық.",
      `att_1__point_5__note_1 Ескерту. 5-тармақ екінші бөлікпен толықтырылды – ${BY_KK}`,
    ],
  ],
  [
    "kk",
    [KK, '3-тармақтағы "бес" деген сөз "он" деген сөзбен ауыстырылсын;'],
    ["att_1__point_3 3. Емхана құжаттарды бес күнде тапсырады. Емханаға қолхат беріледі."],
    [
      "att_1__point_3 3. Емхана құжаттарды он күнде тапсырады. Емханаға қолхат беріледі.",
      `att_1__point_3__note_1 Ескерту. 3-тармаққа өзгеріс енгізілді – ${BY_KK}`,
    ],
  ],
  [
    "kk",
    [KK, 'бүкіл мәтін бойынша "емхана" деген сөз тиісінше жалғаулармен "аурухана" деген сөзбен ауыстырылсын;'],
    ["att_1__point_3 3. Емхана құжаттарды бес күнде тапсырады. Емханаға қолхат беріледі."],
    [
      "att_1__point_3 3. Аурухана құжаттарды бес күнде тапсырады. Ауруханаға қолхат беріледі.",
      `att_1__note_1 Ескерту. Құжатқа өзгеріс енгізілді – ${BY_KK}`,
    ],
  ],
  [
    "kk",
    [KK, '3-тармақтағы "бес күнде" деген сөздер алып тасталсын;'],
    ["att_1__point_3 3. Емхана құжаттарды бес күнде тапсырады. Емханаға қолхат беріледі."],
    [
      "att_1__point_3 3. Емхана құжаттарды тапсырады. Емханаға қолхат беріледі.",
      `att_1__point_3__note_1 Ескерту. 3-тармаққа өзгеріс енгізілді – ${BY_KK}`,
    ],
  ],
  [
    "kk",
    [KK, '5-тармақ "Қор" деген сөзден кейін ", іс" деген сөздермен толықтырылсын;'],
    ["att_1__point_5 5. Қор ашық."],
    ["att_1__point_5 5. Қор, іс ашық.", `att_1__point_5__note_1 Ескерту. 5-тармаққа өзгеріс енгізілді – ${BY_KK}`],
  ],
  [
    "kk",
    [KK, "2-тараудың тақырыбы мынадай редакцияда жазылсын:", '"2-тарау. Беру тәртібі".'],
    ["att_1__chapter_2 2-тарау. Қабылдау тәртібі"],
    [
      "att_1__chapter_2 2-тарау. Беру тәртібі",
      `att_1__chapter_2__note_1 Ескерту. 2-тараудың тақырыбы жаңа редакцияда – ${BY_KK}`,
    ],
  ],
  [
    "kk",
    [KK, "қосымшада:", "2-тармақ алып тасталсын;"],
    ["att_1__annex_1__point_2 2. Ауылдық қор."],
    [`att_1__annex_1__point_2 2. Алып тасталды – ${BY_KK}`],
  ],
  ["ru", ["пункт 3 исключить."], ["point_3 3. Контроль возложить на департамент."], [`point_3 3. Исключен ${BY_RU}`]],
  [
    "ru",
    ["признать утратившим силу пункт 3."],
    ["point_3 3. Контроль возложить на департамент."],
    [`point_3 3. Утратил силу ${BY_RU}`],
  ],
  [
    "ru",
    ["подпункт 2) пункта 2 изложить в следующей редакции:", '"2) опубликование.";'],
    ["point_2__subpoint_2 2) опубликование приказа."],
    [
      "point_2__subpoint_2 2) опубликование.",
      `point_2__subpoint_2__note_1 Сноска. Подпункт 2) пункта 2 - в редакции ${OF_RU}`,
    ],
  ],
  [
    "ru",
    [RU, "пункт 4 изложить в следующей редакции:", '"4. Прием:', "1) ежегодно;", '2) ежемесячно.";'],
    ["att_1__point_4 4. Документы принимаются ежегодно."],
    [
      "att_1__point_4 4. Прием:",
      "att_1__point_4__subpoint_1 1) ежегодно;",
      "att_1__point_4__subpoint_2 2) ежемесячно.",
      `att_1__point_4__note_1 Сноска. Пункт 4 - в редакции ${OF_RU}`,
    ],
  ],
  [
    "ru",
    [RU, "часть вторую пункта 3 изложить в следующей редакции:", '"Документы сшиваются.";'],
    ["att_1__point_3__paragraph_2 Документы нумеруются."],
    [
      "att_1__point_3__paragraph_2 Документы сшиваются.",
      `att_1__point_3__note_1 Сноска. Часть вторая пункта 3 - в редакции ${OF_RU}`,
    ],
  ],
  [
    "ru",
    [RU, "дополнить пунктом 3-1 следующего содержания:", '"3-1. Фонд закрыт.";'],
    [],
    [
      "att_1__point_3-1 3-1. Фонд закрыт.",
      `att_1__point_3-1__note_1 Сноска. Дополнено пунктом 3-1 в соответствии с ${BY_RU}`,
    ],
  ],
  [
    "ru",
    [RU, "пункт 2 дополнить подпунктом 4) следующего содержания:", '"4) лист – страница;";'],
    [],
    [
      "att_1__point_2__subpoint_4 4) лист – страница;",
      `att_1__point_2__subpoint_4__note_1 Сноска. Дополнено подпунктом 4) пункта 2 в соответствии с ${BY_RU}`,
    ],
  ],
  [
    "ru",
    [RU, 'в пункте 3 слова "пять дней" заменить словами "десять дней";'],
    ["att_1__point_3 3. Поликлиника сдает документы за пять дней. Выдается расписка."],
    [
      "att_1__point_3 3. Поликлиника сдает документы за десять дней. Выдается расписка.",
      `att_1__point_3__note_1 Сноска. Пункт 3 - с изменением, внесенным ${BY_RU}`,
    ],
  ],
  [
    "ru",
    [RU, "второе предложение абзаца первого пункта 3 исключить;"],
    ["att_1__point_3 3. Поликлиника сдает документы за пять дней. Выдается расписка."],
    [
      "att_1__point_3 3. Поликлиника сдает документы за пять дней.",
      `att_1__point_3__note_1 Сноска. Предложение второе абзаца первого пункта 3 - с изменением, внесенным ${BY_RU}`,
    ],
  ],
  [
    "ru",
    [RU, "приложение к Правилам исключить."],
    [
      "att_1__annex_1__approval_1 Приложение к Правилам архивного дела",
      "att_1__annex_1__heading_1 Перечень фондов",
      "att_1__annex_1__point_1 1. Городской фонд.",
      "att_1__annex_1__point_2 2. Сельский фонд.",
    ],
    [`att_1__annex_1 Исключен ${BY_RU}`],
  ],
  [
    "ru",
    ["заголовок изложить в следующей редакции:", '"Об архивах";'],
    ["title_1 Об утверждении Правил архивного дела"],
    ["title_1 Об архивах", `note_1 Сноска. Заголовок - в редакции ${OF_RU}`],
  ],
];

describe("consolidate", () => {
  it.each(CASES)("%s %j", (language, lines, gone, come) => {
    const { act, changes, messages } = apply(language, lines);
    expect(messages).toEqual([]);
    expect(difference(BASES[language], act)).toEqual({ gone, come });
    for (const { on, by } of changes) expect([on, by.number]).toEqual(["2018-06-01", "70"]);
    const anchors = [...nodesOf(act.structure)].map(({ anchor }) => anchor);
    expect(new Set(anchors).size).toBe(anchors.length);
    for (const { anchor } of changes) expect(anchors).toContain(anchor);
  });

  it("puts new units where their numbers say", () => {
    const { act } = apply("kk", [KK, "мынадай мазмұндағы 3-1-тармақпен толықтырылсын:", '"3-1. Қор жабық.";']);
    const points = linesOf(act).filter((line) => /^att_1__point_[\d-]+ /.test(line));
    expect(points.map((line) => line.split(" ")[1])).toEqual(["1.", "2.", "3.", "3-1.", "4.", "5."]);
  });

  it("goes on finding an instrument by its old title behind a new one, and by the new one later", () => {
    const first = amending("kk", [
      KK,
      "атауы мынадай редакцияда жазылсын:",
      '"Мұрағат ережелері";',
      "5-тармақ алып тасталсын;",
    ]);
    const second = amending("kk", ["аталған бұйрықпен бекітілген Мұрағат ережелерінде:", "4-тармақ алып тасталсын;"], {
      number: "80",
      date: "2018-08-01",
      from: "2018-09-01",
    });
    const { changes, messages } = consolidate(BASES.kk, [second, first], { at });
    expect(messages).toEqual([]);
    expect(changes.map(({ anchor }) => anchor)).toEqual(["att_1", "att_1__point_5", "att_1__point_4"]);
  });

  it("puts an annex of the amending act in the place of an annex", () => {
    const by = amending("ru", [
      RU,
      "приложение к Правилам изложить в новой редакции согласно приложению к настоящему приказу.",
      "2. Настоящий приказ вводится в действие со дня подписания.",
      "Министр А. Абдиров",
      "^Приложение к приказу Министра культуры от 3 мая 2018 года № 70",
      "Перечень архивов",
      "1. Новый фонд.",
    ]);
    const { act, messages } = consolidate(BASES.ru, [by], { at });
    expect(messages).toEqual([]);
    expect(linesOf(act).filter((line) => line.startsWith("att_1__annex_1"))).toEqual([
      "att_1__annex_1__approval_1 Приложение к Правилам архивного дела",
      "att_1__annex_1__heading_1 Перечень архивов",
      "att_1__annex_1__point_1 1. Новый фонд.",
      `att_1__annex_1__note_1 Сноска. Приложение - в редакции ${OF_RU}`,
    ]);
  });
});

describe("Entry into force", () => {
  const early = amending("ru", [RU, "пункт 4 изложить в следующей редакции:", '"4. Раньше.";'], {
    number: "70",
    from: "2018-06-01",
  });
  const late = amending("ru", [RU, "пункт 4 изложить в следующей редакции:", '"4. Позже.";'], {
    number: "60",
    date: "2018-01-10",
    from: "2019-01-01",
  });

  it("leaves the base as it is before any change", () => {
    expect(consolidate(BASES.ru, [early, late], { at: "2018-05-31" }).act).toBe(BASES.ru);
    expect(consolidate(BASES.ru, [], { at }).act).toBe(BASES.ru);
  });

  it("counts, not adoption: an act adopted first may hold last", () => {
    const point4 = (day: string) =>
      linesOf(consolidate(BASES.ru, [late, early], { at: day }).act).find((line) => line.startsWith("att_1__point_4 "));
    expect(point4("2018-06-01")).toBe("att_1__point_4 4. Раньше.");
    expect(point4("2018-12-31")).toBe("att_1__point_4 4. Раньше.");
    expect(point4("2019-01-01")).toBe("att_1__point_4 4. Позже.");
  });

  it("keeps a note of each change, the newest first", () => {
    const { act, changes } = consolidate(BASES.ru, [late, early], { at });
    expect(changes.map(({ on, by }) => [on, by.number])).toEqual([
      ["2018-06-01", "70"],
      ["2019-01-01", "60"],
    ]);
    expect(linesOf(act).filter((line) => line.startsWith("att_1__point_4__note"))).toHaveLength(2);
  });

  it("of one provision alone", () => {
    const by = amending("kk", [
      "3-тармақ алып тасталсын;",
      KK,
      "5-тармақ алып тасталсын.",
      "2. Осы бұйрықтың 1-тармағы 2019 жылғы 1 наурыздан бастап қолданысқа енгізіледі.",
    ]);
    expect(consolidate(BASES.kk, [by], { at: "2019-02-28" }).changes).toEqual([]);
    expect(consolidate(BASES.kk, [by], { at: "2019-03-01" }).changes.map(({ on }) => on)).toEqual([
      "2019-03-01",
      "2019-03-01",
    ]);
  });
});
