/** Ordinals in words, read from tokens: «жиырма бірінші», «двадцать первого». */
import {
  HARD_ENDINGS,
  KAZAKH_ORDINALS,
  KAZAKH_TENS,
  RUSSIAN_ORDINALS,
  RUSSIAN_TENS,
  THIRD_ENDINGS,
} from "../data/ordinals.ts";
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

function russianOrdinals(): ReadonlyMap<string, number> {
  const words = new Map(THIRD_ENDINGS.split(" ").map((ending) => [`трет${ending}`, 3]));
  for (const [value, stem] of RUSSIAN_ORDINALS)
    for (const ending of HARD_ENDINGS.split(" ")) words.set(stem + ending, value);
  return words;
}
