/** Cardinal numbers in words, in both languages, and counted nouns with the ending that the number asks for. */
import { TENS, UNITS } from "./data/numerals.ts";
import type { Language } from "./words.ts";

/** Grammatical gender of what is counted; only Russian one and two show it. */
export type Gender = "masculine" | "feminine" | "neuter";

/** A Russian noun as one, two and five of it are said: `["тысяча", "тысячи", "тысяч"]`. */
export type CountedForms = readonly [one: string, few: string, many: string];

const KK_UNITS = ["", ...UNITS.slice(1)];
const KK_SCALES = ["", "мың", "миллион", "миллиард", "триллион"] as const;

const RU_TO_NINETEEN =
  " один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать".split(
    " ",
  );
const RU_TENS = "  двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто".split(" ");
const RU_HUNDREDS = " сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот".split(" ");
const RU_GENDERED: Readonly<Record<Gender, readonly [one: string, two: string]>> = {
  masculine: ["один", "два"],
  feminine: ["одна", "две"],
  neuter: ["одно", "два"],
};
const RU_SCALES: readonly (readonly [CountedForms, Gender])[] = [
  [["", "", ""], "masculine"],
  [["тысяча", "тысячи", "тысяч"], "feminine"],
  [["миллион", "миллиона", "миллионов"], "masculine"],
  [["миллиард", "миллиарда", "миллиардов"], "masculine"],
  [["триллион", "триллиона", "триллионов"], "masculine"],
];
const THOUSAND = 1000;
/** The first number that these words do not reach. */
const LIMIT = THOUSAND ** RU_SCALES.length;

/**
 * A whole number in words; 100 and 1000 are «бір жүз», «бір мың» in the middle of a number and where papers want no doubt.
 *
 * @param number from 0 to 999 999 999 999 999
 * @param gender of what is counted, for Russian; default masculine
 * @throws {RangeError} for anything else
 * @example numberInWords(1250, "kk") // "бір мың екі жүз елу"
 * @example numberInWords(2001, "ru", "feminine") // "две тысячи одна"
 */
export function numberInWords(number: number, language: Language, gender: Gender = "masculine"): string {
  if (!Number.isInteger(number) || number < 0 || number >= LIMIT) {
    throw new RangeError(`${number} is no whole number from 0 to ${LIMIT - 1}`);
  }
  if (number === 0) return language === "kk" ? "нөл" : "ноль";
  const words: string[] = [];
  for (let scale = RU_SCALES.length - 1; scale >= 0; scale--) {
    const group = Math.floor(number / THOUSAND ** scale) % THOUSAND;
    if (group === 0) continue;
    words.push(...(language === "kk" ? kazakhGroup(group, scale) : russianGroup(group, scale, gender)));
  }
  return words.filter((word) => word !== "").join(" ");
}

/**
 * Which form of a Russian noun a number asks for.
 *
 * @example countedForm(22, ["день", "дня", "дней"]) // "дня"
 */
export function countedForm(number: number, [one, few, many]: CountedForms): string {
  const tens = Math.abs(number) % 100;
  const units = tens % 10;
  if (tens > 10 && tens < 20) return many;
  if (units === 1) return one;
  return units >= 2 && units <= 4 ? few : many;
}

function kazakhGroup(group: number, scale: number): string[] {
  const hundreds = Math.floor(group / 100);
  const tens = Math.floor(group / 10) % 10;
  const hundred = hundreds === 0 ? [] : [KK_UNITS[hundreds] ?? "", "жүз"];
  return [...hundred, TENS[tens] ?? "", KK_UNITS[group % 10] ?? "", KK_SCALES[scale] ?? ""];
}

function russianGroup(group: number, scale: number, gender: Gender): string[] {
  const [forms, own] = RU_SCALES[scale] ?? [["", "", ""], "masculine"];
  const rest = group % 100;
  const units = rest < 20 ? rest : rest % 10;
  const gendered = RU_GENDERED[scale === 0 ? gender : own][units - 1];
  const tens = rest < 20 ? "" : (RU_TENS[Math.floor(rest / 10)] ?? "");
  const unit = gendered ?? RU_TO_NINETEEN[units] ?? "";
  return [RU_HUNDREDS[Math.floor(group / 100)] ?? "", tens, unit, countedForm(group, forms as CountedForms)];
}
