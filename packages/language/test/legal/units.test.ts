/** Addresses of units in both languages: what is read, how far, and what is no address. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readUnits, type UnitAddress, type UnitCase } from "../../src/index.ts";

const SHORT: Readonly<Record<string, string>> = {
  part: "P",
  chapter: "C",
  section: "S",
  article: "a",
  point: "p",
  subpoint: "s",
  paragraph: "l",
  annex: "x",
  table: "t",
  preamble: "i",
};

/** `a10.s2`: article 10, subpoint 2; `b` is a бөлік/часть, `l` an абзац, `?` no number. */
function brief(address: UnitAddress | undefined): string | undefined {
  return address?.paths
    .map((path) => path.map(({ type, number, part }) => `${part ? "b" : SHORT[type]}${number ?? "?"}`).join("."))
    .join(" ");
}

const kazakh: [text: string, paths: string, unitCase: UnitCase, rest?: string][] = [
  ["10-бабының 2) тармақшасына сәйкес", "a10.s2", "dative", " сәйкес"],
  ["64-бабы жетінші бөлігінің 2) тармақшасының екінші абзацында", "a64.b7.s2.l2", "locative"],
  ["9-1-бабының 4-тармағына", "a9-1.p4", "dative"],
  ["1), 2), 3) және 4) тармақшаларында", "s1 s2 s3 s4", "locative"],
  ["9-1, 15-2-баптарына", "a9-1 a15-2", "dative"],
  ["2 – 5-тармақтар", "p2 p3 p4 p5", "nominative"],
  ["2-5-тармақтарының", "p2 p3 p4 p5", "genitive"],
  ["3-тармақтың бірінші бөлігі мынадай", "p3.b1", "nominative", " мынадай"],
  ["1-қосымшасында", "x1", "locative"],
  ["2-тарауы", "C2", "nominative"],
  ["25-бабы 2) тармағына", "a25.p2", "dative"],
  ["10-БАБЫНЫҢ 2) ТАРМАҚШАСЫ", "a10.s2", "nominative"],
  ["1-тармақтың 4) және 5) тармақшалары", "p1.s4 p1.s5", "nominative"],
  ["2-тармақтың 1) тармақшасы және 5-тармақ", "p2.s1 p5", "nominative"],
  ["осы баптың жетінші бөлігінің 2) тармақшасында", "a?.b7.s2", "locative"],
  ["жиырма бірінші абзацы", "l21", "nominative"],
  ["он екінші және алпысыншы абзацтарын", "l12 l60", "accusative"],
  ["екінші – бесінші абзацтары", "l2 l3 l4 l5", "nominative"],
  ["№ 3 қосымшада", "x3", "locative"],
  ["1)–5) тармақшалар", "s1 s2 s3 s4 s5", "nominative"],
  ["2-1) – 2-3) тармақшаларын", "s2-1 s2-2 s2-3", "accusative"],
  ["ІІІ-бөлімнің 2-тарауы", "PIII.C2", "nominative"],
  ["10-баптың 1-тармағы, 3-тармағының 2) тармақшасы және 12-бап", "a10.p1 a10.p3.s2 a12", "nominative"],
  ["бірінші азат жолының", "l1", "genitive"],
  ["а) тармақшасымен", "sа", "instrumental"],
  ["1 және 2-тармақтарының бірінші бөліктерінен", "p1.b1 p2.b1", "ablative"],
  ["4-тapмaғынa", "p4", "dative"],
  ["7-ші тармағы", "p7", "nominative"],
  ["1-қосымшасындағы кестеге", "x1", "attributive", " кестеге"],
  ["9-1, 9-2 және 9-10-баптарында", "a9-1 a9-2 a9-10", "locative"],
  ["2-4, 7-1-тармақтары", "p2 p3 p4 p7-1", "nominative"],
  ["10¹-бабы", "a10-1", "nominative"],
  ["5-тармағы, 2016 жылғы", "p5", "nominative", ", 2016 жылғы"],
];

const russian: [text: string, paths: string, unitCase: UnitCase, rest?: string][] = [
  ["подпункта 1) статьи 10 Закона", "a10.s1", "genitive", " Закона"],
  ["абзаца второго подпункта 2) части седьмой настоящей статьи", "a?.b7.s2.l2", "genitive"],
  ["пунктам 1 и 2 статьи 5", "a5.p1 a5.p2", "dative"],
  ["подпункты 1), 2), 3) и 4)", "s1 s2 s3 s4", "nominative"],
  ["статьями 9-1, 15-2", "a9-1 a15-2", "instrumental"],
  ["пунктов 3-7", "p3 p4 p5 p6 p7", "genitive"],
  ["пунктах с 3 по 5", "p3 p4 p5", "locative"],
  ["части второй", "b2", "locative"],
  ["приложению 4", "x4", "dative"],
  ["приложению № 4 к", "x4", "dative", " к"],
  ["приложению к настоящему", "x?", "dative", " к настоящему"],
  ["главы 2", "C2", "genitive"],
  ["раздела III", "PIII", "genitive"],
  ["ПОДПУНКТОМ 3) СТАТЬИ 6", "a6.s3", "instrumental"],
  ["подпунктом 3) статьи 6 и пунктом 2 статьи 29", "a6.s3 a29.p2", "instrumental"],
  ["подпунктов 1) и 2) пункта 3, пункта 5 статьи 7", "a7.p3.s1 a7.p3.s2 a7.p5", "genitive"],
  ["пп. 2) п. 3 ст. 5", "a5.p3.s2", "genitive"],
  ["ст.ст. 5, 7", "a5 a7", "genitive"],
  ["двадцать первым абзацем", "l21", "instrumental"],
  ["первой и второй частях статьи 5", "a5.b1 a5.b2", "locative"],
  ["абзацами вторым – четвёртым части третьей", "b3.l2 b3.l3 b3.l4", "instrumental"],
  ["подпункт «а» пункта 2", "p2.sа", "accusative"],
  ["пункта 5 и 10 рабочих дней", "p5", "genitive", " и 10 рабочих дней"],
  ["пункты 1, 2, 2016 года", "p1 p2", "nominative", ", 2016 года"],
  ["статьи 5 и 10 июля", "a5", "genitive", " и 10 июля"],
  ["пункта 5)", "p5", "genitive", ")"],
  ["статей 5-7, 9 и 10-1", "a5 a6 a7 a9 a10-1", "genitive"],
  ["подп. 3) п. 2", "p2.s3", "dative"],
  ["статьи 12² ", "a12-2", "genitive", " "],
  ["пункте 4 указанной статьи", "a?.p4", "locative"],
];

const none: [language: "kk" | "ru", text: string][] = [
  ["kk", "5 тармақтан тұрады"],
  ["kk", "2016 жылғы 5 шілде"],
  ["kk", "бап болады"],
  ["kk", "қосымша құжаттар"],
  ["kk", "бірінші басшы"],
  ["kk", "№ 5 мектеп"],
  ["kk", "1)"],
  ["kk", "3 қосымша құжат"],
  ["ru", "пункт приема"],
  ["ru", "части территории"],
  ["ru", "статья расходов"],
  ["ru", "глава государства"],
  ["ru", "первый заместитель"],
  ["ru", "приложения"],
  ["ru", "1) пункт"],
  ["ru", "настоящий приказ"],
];

describe("An address in Kazakh:", () => {
  it.each(kazakh)("%s", (text, paths, unitCase, rest = "") => {
    const address = readUnits(text, 0, "kk");
    expect([brief(address), address?.cases, text.slice(address?.end)]).toEqual([paths, [unitCase], rest]);
  });
});

describe("An address in Russian:", () => {
  it.each(russian)("%s", (text, paths, unitCase, rest = "") => {
    const address = readUnits(text, 0, "ru");
    expect([brief(address), text.slice(address?.end)]).toEqual([paths, rest]);
    expect(address?.cases).toContain(unitCase);
  });
});

it.each(none)("No address (%s): %s", (language, text) => expect(readUnits(text, 0, language)).toBeUndefined());

it("begins where it is asked to and says where it stands", () => {
  const text = "осы Заңның  10-бабында белгіленген";
  const address = readUnits(text, 10, "kk");
  expect(text.slice(address?.start, address?.end)).toBe("10-бабында");
});

it("cuts off what is without end", () => {
  expect(readUnits("1 – 9999-тармақтар", 0, "kk")?.paths).toHaveLength(2);
  expect(readUnits("пункты 1-150, 2-150", 0, "ru")?.paths).toHaveLength(200);
  const many = Array.from({ length: 5000 }, () => "1").join(", ");
  expect(readUnits(`${many}-тармақтар`, 0, "kk")).toBeUndefined();
});

it("never crashes, and stays within the text", () => {
  const words = [
    "1",
    "2)",
    "-",
    "–",
    ",",
    "және",
    "и",
    "тармағы",
    "бабының",
    "пункта",
    "статьи",
    "второй",
    "осы",
    "(",
    "№",
  ];
  const soup = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 3 })), { maxLength: 12 });
  fc.assert(
    fc.property(soup, fc.constantFrom("kk" as const, "ru" as const), (parts, language) => {
      const text = parts.join(" ");
      const address = readUnits(text, 0, language);
      if (address === undefined) return;
      expect(address.start).toBeGreaterThanOrEqual(0);
      expect(address.end).toBeLessThanOrEqual(text.length);
      expect(address.paths.every((path) => path.length > 0)).toBe(true);
    }),
  );
});
