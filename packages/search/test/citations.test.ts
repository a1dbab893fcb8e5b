/** Citations go straight to the provision, however they are typed. */
import { nodesOf } from "@qujat/model";
import { describe, expect, it } from "vitest";
import { flatEngine, miniEngine } from "../src/index.ts";
import { ACTS, library } from "./acts.ts";

const KK = "kz-2016-03-14-57be.kk#";
const RU = "kz-2016-03-14-57be.ru#";
const CODE = "kz-1999-06-30-412.ru#";
const MUSEUMS = "kz-2005-11-02-841.ru#";

const straight: readonly (readonly [query: string, first: string])[] = [
  ["№ 57/бе", `${KK}title_1`],
  ["57/бе бұйрық", `${KK}title_1`],
  ["приказ 57/бе", `${RU}title_1`],
  ["prikaz 57be", `${RU}title_1`],
  ["57 buiryq", `${KK}title_1`],
  ["841", `${MUSEUMS}title_1`],
  ["постановление от 2 ноября 2005 года № 841", `${MUSEUMS}title_1`],
  ["Министрдің 2016 жылғы 14 наурыздағы № 57/бе бұйрығы", `${KK}title_1`],
  ["2016 zhylgy 14 nauryz 57 buiryq", `${KK}title_1`],
  ["14 наурыз 2016 57бе", `${KK}title_1`],
  ["14.03.2016", `${KK}title_1`],
  ["наурыздын 14 2016 буйрык", `${KK}title_1`],
  ["prikaz ot 14 marta 2016 goda 57be", `${RU}title_1`],
  ["министрдің 57/бе бұйрығы", `${KK}title_1`],
  ["kz-2016-03-14-57be", `${KK}title_1`],
  ["kz-2016-03-14-57be.ru#point_3", `${RU}point_3`],
  ["57/бе бұйрықтың 2-тармағының 3) тармақшасы", `${KK}point_2__subpoint_3`],
  ["57/бе бұйрық 2тармақ 3)", `${KK}point_2__subpoint_3`],
  ["57be 2 tarmaq 3 tarmaqsha", `${KK}point_2__subpoint_3`],
  ["57бе 2-т. 3)-тт.", `${KK}point_2__subpoint_3`],
  ["2-тармақтың 3) тармақшасы", `${KK}point_2__subpoint_3`],
  ["подпункт 3) пункта 2 приказа № 57/бе", `${RU}point_2__subpoint_3`],
  ["подпункт 3) пункта 2", `${RU}point_2__subpoint_3`],
  ["пп.3 п.2 приказа 57бе", `${RU}point_2__subpoint_3`],
  ["пп 3 п 2", `${RU}point_2__subpoint_3`],
  ["пункт 3-1 приказа 57/бе", `${RU}point_3-1`],
  ["3-1-тармақ", `${KK}point_3-1`],
  ["ст. 146 МК РК", `${CODE}article_146`],
  ["ст 14 мк", `${CODE}article_14`],
  ["статья 14 музейного кодекса", `${CODE}article_14`],
  ["п. 1 ст. 146", `${CODE}article_146__point_1`],
  ["3-1-тармақтың бірінші абзацы", `${KK}point_3-1`],
  ["вторая часть пункта 3 приказа 57/бе", `${RU}point_3__paragraph_2`],
  ["57бе бұйрық 3-тармақ екінші бөлігі", `${KK}point_3__paragraph_2`],
  ["подпункт 2) пункта 1 статьи 14 МК РК", `${CODE}article_14__point_1__subpoint_2`],
  ["пункт 2 постановления 841", `${MUSEUMS}point_2`],
  ["57/бе шағымды қарау мерзімі ұзарту", `${KK}point_3-1`],
];

const words: readonly (readonly [query: string, first: string])[] = [
  ["жалоба в акимат", `${MUSEUMS}point_2`],
  ["кодекс", `${CODE}title_1`],
  ["пять рабочих дней 2016", `${RU}point_3`],
  ["список читателей 12", `${RU}point_2__subpoint_3`],
  ["утрата экспоната 5 лет", `${CODE}article_146__point_1`],
];

describe.each([flatEngine, miniEngine])("In the engine $name", (kind) => {
  const engine = library(kind);

  it.each(straight)("«%s» leads to %s", (query, first) => expect(engine.query(query).hits[0]?.id).toBe(first));

  it.each(words)("«%s» is words", (query, first) => {
    const { hits, interpretation } = engine.query(query);
    expect(hits[0]?.id).toBe(first);
    expect(interpretation.cited).toEqual([]);
  });

  it("an address is not read where it is switched off", () => {
    expect(engine.query("подпункт 3) пункта 2", { citations: false }).interpretation.cited).toEqual([]);
  });
});

/** Every numbered provision of an act, cited in some ways. */
function generated(): readonly (readonly [query: string, id: string])[] {
  const unitsOf = (anchor: string) => anchor.split("__").map((step) => step.split("_") as [string, string]);
  const names: Readonly<Record<string, Readonly<Record<"kk" | "ru", readonly string[]>>>> = {
    article: { kk: ["-бап", "бап", "-бабының", " bap"], ru: ["статья ", "ст.", "ст ", "статьи", "statya "] },
    point: { kk: ["-тармақ", "тармак", "-т.", " tarmaq"], ru: ["пункт ", "п.", "п ", "пункта", "punkt "] },
    subpoint: {
      kk: [") тармақша", "тармакша", ")-тт.", " tarmaqsha"],
      ru: ["подпункт ", "пп.", "пп ", "подпункта", "podpunkt "],
    },
  };
  return ACTS.flatMap(({ id, metadata: { language, number }, structure }) =>
    [...nodesOf(structure)].flatMap(({ anchor, type }) => {
      if (!(type in names)) return [];
      const steps = unitsOf(anchor);
      return Array.from({ length: 4 }, (_, way) => {
        const parts = steps.map(([unit, figure]) => {
          const name = names[unit]?.[language][way] ?? "";
          return language === "kk" ? figure + name : name + figure + (unit === "subpoint" && way < 2 ? ")" : "");
        });
        const address = (language === "kk" ? parts : [...parts].reverse()).join(" ");
        const typed = way % 2 === 0 ? number : number?.replace(/[/-]/, "");
        return [language === "kk" ? `${typed} ${address}` : `${address} № ${typed}`, `${id}#${anchor}`] as const;
      });
    }),
  );
}

it("99 % of generated citations lead to their provision", () => {
  const engine = library(flatEngine);
  const queries = generated();
  const wrong = queries.filter(([query, id]) => engine.query(query).hits[0]?.id !== id);
  expect(queries.length).toBeGreaterThan(70);
  expect(
    wrong.length,
    wrong.map(([query, id]) => `${query} → ${engine.query(query).hits[0]?.id}, not ${id}`).join("\n"),
  ).toBeLessThanOrEqual(queries.length * 0.01);
});
