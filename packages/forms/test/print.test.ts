/** Values as both languages print them. */
import { describe, expect, it } from "vitest";
import { printedPhones } from "../src/sheet/phone.ts";
import { printedValue } from "../src/sheet/print.ts";
import { field } from "./form.ts";

describe.each<[Parameters<typeof field>, string, string, string]>([
  [["a", "date"], "2011-07-05", "2011 жылғы 5 шілде", "5 июля 2011 года"],
  [["a", "number"], "1234567.5", "1\u00a0234\u00a0567,5", "1\u00a0234\u00a0567,5"],
  [["a", "number", { inWords: true }], "21", "21 (жиырма бір)", "21 (двадцать один)"],
  [
    ["a", "money"],
    "1250.5",
    "1\u00a0250 теңге 50 тиын (бір мың екі жүз елу теңге елу тиын)",
    "1\u00a0250 тенге 50 тиынов (одна тысяча двести пятьдесят тенге пятьдесят тиынов)",
  ],
  [["a", "money"], "2", "2 теңге (екі теңге)", "2 тенге (два тенге)"],
  [["a", "money"], "0.01", "0 теңге 01 тиын (нөл теңге бір тиын)", "0 тенге 01 тиын (ноль тенге один тиын)"],
  [["a", "phones"], "+77172764252, +77172764253", "8 (7172) 76-42-52, 76-42-53", "8 (7172) 76-42-52, 76-42-53"],
  [
    ["a", "office"],
    "licensing-2",
    "Алматы қаласы бойынша аумақтық бөлімше",
    "Территориальное подразделение по г. Алматы",
  ],
  [["a", "text"], "**a** {{b}}", "**a** {{b}}", "**a** {{b}}"],
])("%j %s", (definition, value, kk, ru) => {
  it("in Kazakh", () => expect(printedValue(field(...definition), value, "kk")).toBe(kk));
  it("in Russian", () => expect(printedValue(field(...definition), value, "ru")).toBe(ru));
});

it.each([
  ["attributive", "kk", "2011 жылғы 5 шілдедегі"],
  ["attributive", "ru", "5 июля 2011 года"],
  ["numeric", "kk", "05.07.2011"],
] as const)("a date, %s, %s", (style, language, text) => {
  expect(printedValue(field("a", "date"), "2011-07-05", language, style)).toBe(text);
});

it.each([
  ["address", "г. Алматы, улица Наурызбай-батыра, дом 108"],
  ["phones", "8 (727) 267-91-54"],
  [
    "hours",
    "с понедельника по пятницу, с 10:00 до 12:00 часов, без перерыва, без предварительной записи; выходные дни – суббота, воскресенье и праздничные дни",
  ],
] as const)("the %s of an office", (part, text) => {
  expect(printedValue(field("a", "office"), "licensing-2", "ru", part)).toBe(text);
});

it.each([
  [["+77172764252", "+77172764253", "+77272679154"], "8 (7172) 76-42-52, 76-42-53, 8 (727) 267-91-54"],
  [["+77011234567"], "8 (701) 123-45-67"],
  [["+78000807777"], "8 (800) 080-77-77"],
  [["+12025550100"], "+12025550100"],
])("%j", (numbers, text) => expect(printedPhones(numbers)).toBe(text));
