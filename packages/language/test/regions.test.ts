/** Regions: oblasts and cities of republican significance in texts of both languages. */
import { findRegion, REGIONS } from "@qujat/language";
import { describe, expect, it } from "vitest";

describe("A region is found:", () => {
  it.each([
    ["Ақмола облысы бойынша аумақтық бөлімше", "Ақмола облысы"],
    ["Солтүстік Қазақстан облысының департаменті", "Солтүстік Қазақстан облысы"],
    ["Оңтүстік Қазақстан облысы", "Оңтүстік Қазақстан облысы"],
    ["Алматы қаласы бойынша", "Алматы қаласы"],
    ["Нұр-Сұлтан қаласы", "Нұр-Сұлтан қаласы"],
    ["Управление по Алматинской области", "Алматинская область"],
    ["по Западно-Казахстанской области", "Западно-Казахстанская область"],
    ["Управление по области Абай", "область Абай"],
    ["Департамент по городу Астане", "город Астана"],
    ["г. Алматы", "город Алматы"],
    ["город Шымкент", "город Шымкент"],
  ])("%s", (text, name) => {
    expect(findRegion(text)?.name).toBe(name);
  });

  it("has the same region under each of its names", () => {
    expect(findRegion("Южно-Казахстанская область")?.region).toBe(findRegion("Түркістан облысы")?.region);
  });
});

it.each(["Түркістан ауданы", "Отдел по городу Туркестану", "Көкшетау қаласы", "Алматы", "Абай көшесі", ""])(
  "No region is in %j",
  (text) => {
    expect(findRegion(text)).toBeUndefined();
  },
);

it("There were 16 regions in July 2011, and are 20 since 2022", () => {
  const at = (year: number) =>
    REGIONS.filter(({ since, until }) => (since ?? 0) <= year && (until ?? 9999) > year).length;
  expect([at(2011), at(2018), at(2022)]).toEqual([16, 17, 20]);
});
