/** Ordinals written in words, as units of acts are counted: «жиырма бірінші», «двадцать первый». */
import { KAZAKH_ORDINALS, KAZAKH_TENS, RUSSIAN_ORDINALS, RUSSIAN_TENS } from "../data/ordinals.ts";
import { ordinalSuffix } from "../numerals.ts";

/** How a Russian ordinal agrees with its noun. */
export interface OrdinalOptions {
  /** Gender of the noun; default masculine. */
  readonly gender?: "f" | "n" | undefined;
  /** Default the nominative. */
  readonly case?: "nominative" | "genitive" | "instrumental";
}

/** Endings of hard adjectives and of «третий», by gender, in the nominative, genitive and instrumental. */
const ENDINGS = {
  m: ["ый", "ого", "ым", "ий", "ьего", "ьим"],
  f: ["ая", "ой", "ой", "ья", "ьей", "ьей"],
  n: ["ое", "ого", "ым", "ье", "ьего", "ьим"],
} as const;
const CASES = ["nominative", "genitive", "instrumental"] as const;
/** Ordinals that are stressed on their ending: «второй». */
const STRESSED = [2, 6, 7, 8, 40];

/**
 * An ordinal in words; beyond the words that are known, in figures.
 *
 * @param value from 1
 * @example ordinalWord(21, "ru", { gender: "f" }) // "двадцать первая"
 */
export function ordinalWord(value: number, language: "kk" | "ru", options: OrdinalOptions = {}): string {
  if (language === "kk") return kazakhWord(value);
  const whole = russianWord(value, options);
  if (whole !== undefined) return whole;
  const unit = value % 10;
  const ten = RUSSIAN_TENS[(value - unit) / 10 - 1];
  const word = russianWord(unit, options);
  return ten && word !== undefined ? `${ten} ${word}` : String(value);
}

function kazakhWord(value: number): string {
  const whole = wordOf(KAZAKH_ORDINALS, value);
  const unit = wordOf(KAZAKH_ORDINALS, value % 10);
  const ten = KAZAKH_TENS[Math.floor(value / 10) - 1];
  return whole ?? (unit && ten ? `${ten} ${unit}` : value + ordinalSuffix(String(value)));
}

function russianWord(value: number, { gender, case: name = "nominative" }: OrdinalOptions): string | undefined {
  const at = CASES.indexOf(name);
  const endings = ENDINGS[gender ?? "m"];
  if (value === 3) return `трет${endings[at + 3]}`;
  const stem = wordOf(RUSSIAN_ORDINALS, value);
  if (stem === undefined) return undefined;
  const stressed = STRESSED.includes(value) && at === 0 && gender === undefined;
  return stem + (stressed ? "ой" : endings[at]);
}

function wordOf(words: typeof KAZAKH_ORDINALS, value: number): string | undefined {
  return words.find(([of]) => of === value)?.[1];
}
