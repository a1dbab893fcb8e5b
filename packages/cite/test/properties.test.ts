/** What holds for any text: spans inside of it, no crash, linear time, and formatted citations that are found again. */
import { toLower } from "@qujat/language";
import type { UnitPath } from "@qujat/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  findInText,
  formatCitation,
  identifierOfUri,
  numberSlug,
  pathOf,
  workIdentifier,
  workUri,
} from "../src/index.ts";

const LANGUAGES = ["kk", "ru"] as const;
const WORDS = [
  ..."Заңының 5-бабының 2) тармақшасы «О рекламе» Қазақстан Республикасының 2013 жылғы 15 сәуірдегі № 98/қе бұйрығымен".split(
    " ",
  ),
  ..."осы аталған бекітілген Стандарттың (бұдан әрі – Заң) приказом Министра от 5 мая 2010 года указанного Правил".split(
    " ",
  ),
  ...'утвержденных статьи 10 Кодекса и , ; ( ) « » " – № N қосымшасына 14.07.2022 настоящей части второй ҚР'.split(" "),
];
const soup = fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...WORDS) }, fc.string({ maxLength: 6 })), {
  maxLength: 40,
});

it("spans lie in the text and parts of a list do not cross", () => {
  fc.assert(
    fc.property(soup, fc.constantFrom(...LANGUAGES), (words, language) => {
      const text = words.join(" ");
      let last = 0;
      for (const { start, end } of findInText(text, language)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = start;
      }
    }),
    { numRuns: 500 },
  );
});

describe("Takes less than a second for 100,000 characters of", () => {
  const patterns = [
    "заң ",
    "Заңның ",
    "приказ ",
    "«",
    "(",
    "1, ",
    "1)–",
    "№ 1/",
    "14.07.2022 № 141-VII; ",
    "пункта 1 Правил ",
    "а",
    " ",
    "бекітілген ",
    "Договора о ",
  ];
  it.each(patterns)("«%s»", (pattern) => {
    const text = pattern.repeat(100_000 / pattern.length);
    for (const language of LANGUAGES) {
      const before = processorTime();
      findInText(text, language);
      expect(processorTime() - before).toBeLessThan(1000);
    }
  });
});

const figures = fc.integer({ min: 1, max: 400 }).map(String);
const double = fc
  .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 9 }))
  .map(([one, two]) => `${one}-${two}`);
const number = fc.oneof(figures, double);
const small = fc.integer({ min: 1, max: 99 }).map(String);
const path: fc.Arbitrary<UnitPath> = fc.oneof(
  fc.tuple(number).map(([article]) => [{ type: "article" as const, number: article }]),
  fc.tuple(number, number, number).map(([article, point, subpoint]) => [
    { type: "article" as const, number: article },
    { type: "point" as const, number: point },
    { type: "subpoint" as const, number: subpoint },
  ]),
  fc.tuple(number, small, number, small).map(([article, part, subpoint, line]) => [
    { type: "article" as const, number: article },
    { type: "paragraph" as const, number: part, part: true as const },
    { type: "subpoint" as const, number: subpoint },
    { type: "paragraph" as const, number: line },
  ]),
  fc.tuple(figures).map(([annex]) => [{ type: "annex" as const, number: annex }]),
  fc.tuple(figures, figures).map(([annex, point]) => [
    { type: "annex" as const, number: annex },
    { type: "point" as const, number: point },
  ]),
);
const ACTS = {
  kk: [
    ["жарлық", "Қазақстан Республикасының Президенті"],
    ["қаулы", "Қазақстан Республикасы Үкіметі"],
    ["бұйрық", "Қазақстан Республикасы Әділет министрі"],
    ["шешім", "Семей қаласы мәслихаты"],
    ["заң", "Қазақстан Республикасы"],
  ],
  ru: [
    ["указ", "Президент Республики Казахстан"],
    ["постановление", "Правительство Республики Казахстан"],
    ["приказ", "Министр юстиции Республики Казахстан"],
    ["решение", "Алматинский городской маслихат"],
    ["закон", "Республика Казахстан"],
    ["совместный приказ", "Министр юстиции Республики Казахстан"],
  ],
} as const;
const act = fc.constantFrom(...LANGUAGES).chain((language) =>
  fc.record({
    language: fc.constant(language),
    names: fc.constantFrom(...ACTS[language]),
    date: fc
      .date({ min: new Date("1991-01-01"), max: new Date("2026-12-31"), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10)),
    number: fc.constantFrom("116", "98/қе", "62-IV", "37/1", "150аз", "9-95"),
  }),
);

it("a formatted citation is found again, whole, with the address that it was made of", () => {
  fc.assert(
    fc.property(act, path, ({ language, names: [type, issuer], date, number: no }, units) => {
      const text = formatCitation({ metadata: { type, issuer, date, number: no, title: null }, path: units, language });
      const [citation, ...others] = findInText(`көр ${text} .`, language);
      expect(others).toEqual([]);
      expect([citation?.start, citation?.end]).toEqual([4, 4 + text.length]);
      expect(citation?.units).toEqual([units]);
      expect(citation?.act).toMatchObject({ date, number: no, type });
    }),
    { numRuns: 300 },
  );
});

it("identifiers and URIs are one to one", () => {
  fc.assert(
    fc.property(act, ({ date, number: no }) => {
      const id = workIdentifier({ date, number: no }) ?? "";
      expect(identifierOfUri(workUri(id))).toBe(id);
      expect(identifierOfUri(workUri(id, "kk"))).toBe(id);
      expect(toLower(id)).toBe(id);
    }),
  );
  expect(() => workUri("kz-2011-07-05")).toThrow(RangeError);
  expect(identifierOfUri("/akn/ru/act/2011-07-05/1")).toBeUndefined();
});

it.each([
  ["98/қе", "98qe"],
  ["98 нс", "98qe"],
  ["120/НҚ", "120nq"],
  ["186-VII ҚРЗ", "186vii"],
  ["186-VІІ ЗРК", "186vii"],
  ["С-45/2", "s452"],
  ["150аз", "150az"],
  ["369-п", "369p"],
  ["ҚР ДСМ-106/2020", "qrdsm1062020"],
  ["№ 5", "5"],
  ["–", ""],
])("The number %s is spelled %s", (printed, slug) => expect(numberSlug(printed)).toBe(slug));

it("spells anchors as addresses", () => {
  expect(pathOf("article_5__paragraph_2__subpoint_1__paragraph_3")).toEqual([
    { type: "article", number: "5" },
    { type: "paragraph", number: "2", part: true },
    { type: "subpoint", number: "1" },
    { type: "paragraph", number: "3" },
  ]);
  expect(pathOf("")).toEqual([]);
});

describe("Formats", () => {
  const decree = { date: "2011-07-05", number: "116", title: "О стандартах" };
  const kk = { ...decree, type: "жарлық", issuer: "Қазақстан Республикасының Президенті" };
  const ru = { ...decree, type: "указ", issuer: "Президент Республики Казахстан" };
  const law = {
    type: "закон",
    issuer: "Республика Казахстан",
    date: "2013-04-15",
    number: null,
    title: "О государственных услугах",
  };
  const rows: [Parameters<typeof formatCitation>[0], string][] = [
    [
      { metadata: kk, path: "point_11__subpoint_3", language: "kk" },
      "Қазақстан Республикасы Президентінің 2011 жылғы 5 шілдедегі № 116 Жарлығының 11-тармағының 3) тармақшасы",
    ],
    [
      { metadata: ru, path: "point_11__subpoint_3", language: "ru" },
      "подпункт 3) пункта 11 Указа Президента Республики Казахстан от 5 июля 2011 года № 116",
    ],
    [{ metadata: ru, language: "ru" }, "Указ Президента Республики Казахстан от 5 июля 2011 года № 116"],
    [{ metadata: kk, language: "kk" }, "Қазақстан Республикасы Президентінің 2011 жылғы 5 шілдедегі № 116 Жарлығы"],
    [
      { metadata: law, path: "article_10__paragraph_2", language: "ru" },
      "часть вторая статьи 10 Закона Республики Казахстан от 15 апреля 2013 года «О государственных услугах»",
    ],
    [
      {
        metadata: {
          ...law,
          type: "заң",
          issuer: "Қазақстан Республикасы",
          title: "Мемлекеттік көрсетілетін қызметтер туралы",
        },
        path: "article_10__paragraph_21",
        language: "kk",
      },
      "«Мемлекеттік көрсетілетін қызметтер туралы» Қазақстан Республикасының 2013 жылғы 15 сәуірдегі Заңының 10-бабының жиырма бірінші бөлігі",
    ],
    [
      { metadata: ru, path: "annex_2", language: "ru" },
      "приложение 2 к Указу Президента Республики Казахстан от 5 июля 2011 года № 116",
    ],
    [
      { metadata: ru, path: "att_1__point_9", instrument: "Правила выдачи разрешений", language: "ru" },
      "пункт 9 Правил выдачи разрешений, утвержденных Указом Президента Республики Казахстан от 5 июля 2011 года № 116",
    ],
    [
      { metadata: kk, path: "att_1__point_9", instrument: "Рұқсат беру қағидалары", language: "kk" },
      "Қазақстан Республикасы Президентінің 2011 жылғы 5 шілдедегі № 116 Жарлығымен бекітілген Рұқсат беру қағидаларының 9-тармағы",
    ],
    [
      {
        metadata: { type: "бұйрық", issuer: null, date: null, number: "5", title: null },
        path: "point_1",
        language: "kk",
      },
      "№ 5 бұйрығының 1-тармағы",
    ],
  ];
  it.each(rows)("%#", (options, expected) => expect(formatCitation(options)).toBe(expected));
});

/** Milliseconds that the processor has worked for this process, whatever else the machine does. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
