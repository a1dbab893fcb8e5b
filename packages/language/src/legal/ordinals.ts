/** Ordinals in words, read from tokens: «жиырма бірінші», «двадцать первого». */
import {
  HARD_ENDINGS,
  KAZAKH_ORDINALS,
  KAZAKH_TENS,
  RUSSIAN_ORDINALS,
  RUSSIAN_TENS,
  THIRD_ENDINGS,
} from "../data/ordinals.ts";
import { ordinalSuffix } from "../numerals.ts";
import type { Token } from "./tokens.ts";

interface Ordinals {
  readonly words: ReadonlyMap<string, number>;
  readonly tens: readonly string[];
}

const ORDINALS: Readonly<Record<"kk" | "ru", Ordinals>> = {
  kk: { words: new Map(KAZAKH_ORDINALS.map(([value, word]) => [word, value])), tens: KAZAKH_TENS },
  ru: { words: russianOrdinals(), tens: RUSSIAN_TENS },
};

/**
 * The ordinal that begins at a token, in any case and gender.
 * @returns its value and the index of the token behind it; undefined when there is none
 * @example readOrdinal(tokensOf("двадцать первого абзаца"), 0, "ru") // { value: 21, next: 2 }
 */
export function readOrdinal(
  tokens: readonly Token[],
  at: number,
  language: "kk" | "ru",
): { readonly value: number; readonly next: number } | undefined {
  const { words, tens } = ORDINALS[language];
  const ten = (tens.indexOf(tokens[at]?.key || "-") + 1) * 10;
  const value = words.get(tokens[ten > 0 ? at + 1 : at]?.key ?? "");
  if (value === undefined || (ten > 0 && value > 9)) return undefined;
  return { value: ten + value, next: at + (ten > 0 ? 2 : 1) };
}

/**
 * A Kazakh ordinal in words, from 1 to 99; the figures with their suffix beyond.
 * @example kazakhOrdinal(21) // "жиырма бірінші"
 */
export function kazakhOrdinal(value: number): string {
  const whole = wordOf(KAZAKH_ORDINALS, value);
  const unit = wordOf(KAZAKH_ORDINALS, value % 10);
  const ten = KAZAKH_TENS[Math.floor(value / 10) - 1];
  return whole ?? (unit && ten ? `${ten} ${unit}` : value + ordinalSuffix(String(value)));
}

/**
 * A Russian ordinal in words, from 1 to 99, as it follows «часть» (feminine) or «абзац»; the figures beyond.
 * @param genitive default the nominative
 * @example russianOrdinal(2, "feminine", true) // "второй"
 */
export function russianOrdinal(value: number, gender: "masculine" | "feminine", genitive = false): string {
  const single = value > 20 && value % 10 > 0 ? value % 10 : value;
  const ten = value > 20 && value % 10 > 0 ? RUSSIAN_TENS[Math.floor(value / 10) - 1] : "";
  const stem = single === 3 ? "трет" : wordOf(RUSSIAN_ORDINALS, single);
  if (stem === undefined || ten === undefined) return String(value);
  const stressed = [2, 6, 7, 8, 40].includes(single);
  const soft = single === 3;
  const endings = gender === "feminine" ? (soft ? ["ья", "ьей"] : ["ая", "ой"]) : soft ? ["ий", "ьего"] : [stressed ? "ой" : "ый", "ого"];
  return `${ten}${ten && " "}${stem}${endings[genitive ? 1 : 0]}`;
}

function wordOf(words: readonly (readonly [value: number, word: string])[], value: number): string | undefined {
  return words.find(([of]) => of === value)?.[1];
}

function russianOrdinals(): ReadonlyMap<string, number> {
  const words = new Map(THIRD_ENDINGS.split(" ").map((ending) => [`трет${ending}`, 3]));
  for (const [value, stem] of RUSSIAN_ORDINALS)
    for (const ending of HARD_ENDINGS.split(" ")) words.set(stem + ending, value);
  return words;
}
