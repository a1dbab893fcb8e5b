/** What consolidating refuses, with the reason: what is missing, gone, contradicted, repealed or not of this act. */
import { describe, expect, it } from "vitest";
import { consolidate } from "../../src/consolidate/consolidate.ts";
import { actOf, amending, BASES, difference, linesOf } from "./acts.ts";

const KK = "аталған бұйрықпен бекітілген Мұрағат ісі қағидаларында:";
const RU = "в Правилах архивного дела, утвержденных указанным приказом:";
const at = "2019-01-01";
const apply = (language: "kk" | "ru", lines: readonly string[]) =>
  consolidate(BASES[language], [amending(language, lines)], { at });

describe("What cannot be applied", () => {
  it.each([
    ["kk", [KK, "9-тармақ алып тасталсын."], "no-unit"],
    ["ru", [RU, "подпункт 7) пункта 2 исключить."], "no-unit"],
    ["ru", ["в Инструкции по учету, утвержденной указанным приказом:", "пункт 3 исключить."], "no-instrument"],
    ["kk", ["аталған бұйрықпен бекітілген Көрме ережелерінде:", "3-тармақ алып тасталсын."], "no-instrument"],
    ["ru", [RU, 'в пункте 5 слово "пять" исключить.'], "no-words"],
    ["ru", [RU, 'в пункте 5 слово "он" исключить.'], "no-words"],
    ["kk", [KK, '5-тармақтағы "бес" деген сөз алып тасталсын.'], "no-words"],
    ["kk", [KK, "5-тармақтың үшінші абзацы алып тасталсын."], "no-part"],
    ["ru", [RU, "часть четвертую пункта 5 исключить."], "no-part"],
    ["ru", [RU, "дополнить пунктом 4 следующего содержания:", '"4. Новый.";'], "exists"],
    ["ru", [RU, "пункт 4 изложить в следующей редакции."], "no-wording"],
    [
      "ru",
      [RU, "приложение к Правилам изложить в новой редакции согласно приложению 3 к настоящему приказу."],
      "no-wording",
    ],
    ["ru", [RU, "часть первую пункта 4 исключить."], "unsupported"],
  ] as const)("%s %j: %s", (language, lines, problem) => {
    const { act, changes, messages } = apply(language, lines);
    expect(act).toBe(BASES[language]);
    expect(changes).toEqual([]);
    expect(messages).toHaveLength(1);
    expect(messages[0]?.rule).toBe(`consolidate/${problem}`);
    expect(messages[0]?.place.file).toBe("70.txt");
  });

  it("because its day is not known, once for each act that may hold already", () => {
    const unknown = amending("ru", ["пункт 3 исключить.", "пункт 2 исключить."], { from: null });
    const { act, messages } = consolidate(BASES.ru, [unknown], { at });
    expect(act).toBe(BASES.ru);
    expect(messages.map(({ rule, values }) => [rule, values.count])).toEqual([["consolidate/unknown-day", 2]]);
    expect(consolidate(BASES.ru, [unknown], { at: "2018-01-01" }).messages).toEqual([]);
  });

  it("because the provision is gone, also below it", () => {
    const { messages, changes } = apply("ru", [
      RU,
      "пункт 2 исключить;",
      "подпункт 1) пункта 2 исключить;",
      'в пункте 2 слово "понятия" исключить.',
    ]);
    expect(changes).toHaveLength(1);
    expect(messages.map(({ rule }) => rule)).toEqual(["consolidate/gone", "consolidate/gone"]);
  });

  it("but a deleted number may be given again", () => {
    const first = amending("ru", [RU, "пункт 4 исключить."]);
    const second = amending("ru", [RU, "дополнить пунктом 4 следующего содержания:", '"4. Новый.";'], {
      number: "80",
      date: "2018-08-01",
      from: "2018-09-01",
    });
    const { act, messages } = consolidate(BASES.ru, [first, second], { at });
    expect(messages).toEqual([]);
    expect(linesOf(act)).toContain("att_1__point_4 4. Новый.");
  });

  it("because two acts contradict each other: neither is applied, others are", () => {
    const one = amending("kk", [
      KK,
      "4-тармақ мынадай редакцияда жазылсын:",
      '"4. Бірінші.";',
      "5-тармақ алып тасталсын.",
    ]);
    const other = amending("kk", [KK, "4-тармақ мынадай редакцияда жазылсын:", '"4. Екінші.";'], { number: "71" });
    const { act, changes, messages } = consolidate(BASES.kk, [one, other], { at });
    expect(linesOf(act)).toContain("att_1__point_4 4. Құжаттар жыл сайын қабылданады.");
    expect(changes.map(({ anchor }) => anchor)).toEqual(["att_1__point_5"]);
    expect(messages.map(({ rule, values }) => [rule, values.act, values.other])).toEqual([
      ["consolidate/conflict", "№ 70", "№ 71"],
      ["consolidate/conflict", "№ 71", "№ 70"],
    ]);
  });

  it("but the same wording twice is no contradiction", () => {
    const lines = [KK, "4-тармақ мынадай редакцияда жазылсын:", '"4. Бірінші.";'];
    const { messages } = consolidate(BASES.kk, [amending("kk", lines), amending("kk", lines, { number: "71" })], {
      at,
    });
    expect(messages).toEqual([]);
  });
});

describe("A repealed act", () => {
  const repeal = actOf({
    language: "ru",
    number: "90",
    date: "2018-10-01",
    from: "2018-11-01",
    lines: [
      "О признании утратившим силу приказа",
      "Приказ Министра культуры от 1 октября 2018 года № 90.",
      "ПРИКАЗЫВАЮ:",
      '1. Признать утратившим силу приказ Министра культуры от 5 июня 2015 года № 51 "Об утверждении Правил архивного дела".',
    ],
  });

  it("is in force until the day before", () => {
    expect(consolidate(BASES.ru, [repeal], { at: "2018-10-31" }).act).toBe(BASES.ru);
  });

  it("says by what and since when it is not", () => {
    const { act, changes } = consolidate(BASES.ru, [repeal], { at });
    expect(act.metadata).toMatchObject({ status: "repealed", repealedOn: "2018-11-01", repealedBy: { number: "90" } });
    expect(difference(BASES.ru, act).come).toEqual([
      "note_1 Сноска. Утратил силу приказом Министра культуры от 01.10.2018 № 90 (вводится в действие с 01.11.2018).",
    ]);
    expect(changes).toMatchObject([{ anchor: null, operation: "repeal", on: "2018-11-01" }]);
  });

  it("takes no more changes", () => {
    const later = amending("ru", ["пункт 3 исключить."], { from: "2018-12-01" });
    expect(consolidate(BASES.ru, [later, repeal], { at }).messages.map(({ rule }) => rule)).toEqual([
      "consolidate/repealed",
    ]);
  });
});

describe("Acts that change something else", () => {
  const order = amending("ru", ["пункт 3 исключить."]);
  const [amendment] = order.amendments;
  const naming = (act: object) => ({
    ...order,
    amendments: order.amendments.map((one) => ({
      ...one,
      target: { ...one.target, act: one.target.act && { ...one.target.act, ...act } },
    })),
  });

  it.each([
    ["another number", { number: "52" }],
    ["another day", { date: "2015-06-06" }],
    ["another type", { type: "постановление" }],
    ["nothing but its number", { date: null, title: null, type: null }],
    ["nothing", { date: null, number: null, title: null, type: null, issuer: null }],
  ])("%s: passed over", (_, act) => {
    const { act: result, messages } = consolidate(BASES.ru, [naming(act)], { at });
    expect(result).toBe(BASES.ru);
    expect(messages).toEqual([]);
  });

  it("a code is told by its day", () => {
    const code = { ...BASES.ru, metadata: { ...BASES.ru.metadata, type: "кодекс", number: "268-XIII" } };
    const by = naming({ type: "кодекс", number: null, title: null });
    expect(consolidate(code, [by], { at }).changes).toHaveLength(1);
    expect(consolidate(BASES.ru, [by], { at }).changes).toEqual([]);
  });

  it.each([
    ["as it is", {}],
    ["a number in other letters", { number: " 51 " }],
    ["no title", { title: null }],
    ["a title alone", { number: null, title: "«Об утверждении правил архивного дела»" }],
  ])("%s: applied", (_, act) => {
    expect(amendment).toBeDefined();
    expect(consolidate(BASES.ru, [naming(act)], { at }).changes).toHaveLength(1);
  });
});
