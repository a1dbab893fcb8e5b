/** Unit words in every form: «тармақшасының» is a subpoint in the genitive that hangs on what stands before it. */
import type { UnitStep } from "@qujat/model";
import {
  KAZAKH_LINE,
  KAZAKH_POINTERS,
  KAZAKH_UNITS,
  type KazakhUnitWord,
  RUSSIAN_POINTERS,
  RUSSIAN_UNITS,
  type RussianUnitWord,
} from "../data/unit-words.ts";
import { formOf, soundOf } from "../kazakh/suffix-forms.ts";
import type { CaseName } from "../numerals.ts";
import type { Token } from "./tokens.ts";

/** The cases of both languages; the Russian prepositional is `locative`, Kazakh `-дағы` is `attributive`. */
export type UnitCase = CaseName | "nominative" | "attributive";

/** What a form of a unit word says. */
export interface UnitWord {
  readonly type: UnitStep["type"];
  /** Set for бөлік/часть. */
  readonly part?: true;
  /** Every case that the form can be. */
  readonly cases: readonly UnitCase[];
  readonly singular: boolean;
  readonly plural: boolean;
  /** Whether a Kazakh form says that it belongs to what stands before it (`тармағы`); false in Russian. */
  readonly possessive: boolean;
}

const KAZAKH_CASES: readonly (readonly [name: UnitCase, plain: string, possessed: string])[] = [
  ["nominative", "", ""],
  ["genitive", "NIң", "нIң"],
  ["dative", "GA", "нA"],
  ["accusative", "KI", "н"],
  ["locative", "DA", "ндA"],
  ["ablative", "EAн", "нAн"],
  ["instrumental", "Mен", "мен"],
  ["attributive", "DAғI", "ндAғI"],
];
const RUSSIAN_CASES: readonly UnitCase[] = [
  "nominative",
  "genitive",
  "dative",
  "accusative",
  "instrumental",
  "locative",
];
const ADJECTIVE_ENDING = /(?:ий|ый|ой|ая|яя|ое|ее|его|ого|ему|ому|им|ым|ем|ом|ей|ою|ею|ую|юю|ие|ые|их|ых|ими|ыми|и)$/;

const WORDS: Readonly<Record<"kk" | "ru", ReadonlyMap<string, UnitWord>>> = {
  kk: new Map(KAZAKH_UNITS.flatMap(kazakhForms)),
  ru: russianWords(),
};
const LINE_WORDS: ReadonlyMap<string, UnitWord> = new Map(kazakhForms(KAZAKH_LINE));
const SHORT_WORDS: ReadonlyMap<string, RussianUnitWord> = new Map(
  RUSSIAN_UNITS.flatMap((word) => (word.short?.split(" ") ?? []).map((short) => [short, word] as const)),
);

/**
 * The unit word at a token: one word, «азат жол», or a Russian one written short (`п.`, `ст.ст.`).
 * @returns what it says and the index of the token behind it; undefined when there is none
 */
export function readUnitWord(
  tokens: readonly Token[],
  at: number,
  language: "kk" | "ru",
): { readonly word: UnitWord; readonly next: number } | undefined {
  const key = tokens[at]?.key ?? "";
  const word = WORDS[language].get(key);
  if (word) return { word, next: at + 1 };
  if (language === "ru") return readShort(tokens, at);
  const line = key === "азат" ? LINE_WORDS.get(tokens[at + 1]?.key ?? "") : undefined;
  return line && { word: line, next: at + 2 };
}

/**
 * Whether a word points at where it stands (`осы`, `настоящего`) or at what was named before (`аталған`, `указанным`).
 * @param key lower case, as tokens have it
 */
export function pointerOf(key: string, language: "kk" | "ru"): "this" | "that" | undefined {
  if (language === "kk") return Object.hasOwn(KAZAKH_POINTERS, key) ? KAZAKH_POINTERS[key] : undefined;
  const stem = key.replace(ADJECTIVE_ENDING, "");
  return Object.hasOwn(RUSSIAN_POINTERS, stem) && stem !== key ? RUSSIAN_POINTERS[stem] : undefined;
}

function readShort(tokens: readonly Token[], at: number) {
  const short = SHORT_WORDS.get(tokens[at]?.key ?? "");
  if (short === undefined || tokens[at + 1]?.text !== "." || !tokens[at + 1]?.glued) return undefined;
  const twice = tokens[at + 2]?.key === tokens[at]?.key && tokens[at + 3]?.text === ".";
  const part = short.part && { part: short.part };
  const word: UnitWord = {
    type: short.type,
    ...part,
    cases: RUSSIAN_CASES,
    singular: !twice,
    plural: true,
    possessive: false,
  };
  return { word, next: at + (twice ? 4 : 2) };
}

function kazakhForms({ type, part, stem, soft = stem, front = false }: KazakhUnitWord): [string, UnitWord][] {
  const marks = { type, ...(part && { part }) };
  const sound = soundOf(stem.slice(-1));
  const plural = stem + (formOf("LAр", sound, front) ?? "");
  const possessed = soft + (formOf("(с)I", sound, front) ?? "");
  const pluralPossessed = plural + (front ? "і" : "ы");
  return KAZAKH_CASES.flatMap(([name, plain, owned]): [string, UnitWord][] => {
    // The г of «бөліміндегі» follows the harmony alone.
    const suffix = (template: string, of: string) =>
      of + (formOf(template, soundOf(of.slice(-1)), front) ?? "").replace("ғ", front ? "г" : "ғ");
    const one = { ...marks, cases: [name], singular: true, plural: false };
    const many = { ...marks, cases: [name], singular: false, plural: true };
    return [
      [suffix(plain, stem), { ...one, possessive: false }],
      [suffix(plain, plural), { ...many, possessive: false }],
      [suffix(owned, possessed), { ...one, possessive: true }],
      [suffix(owned, pluralPossessed), { ...many, possessive: true }],
    ];
  });
}

function russianWords(): ReadonlyMap<string, UnitWord> {
  const words = new Map<string, UnitWord>();
  for (const { type, part, singular, plural } of RUSSIAN_UNITS) {
    const add = (form: string, unitCase: UnitCase, many: boolean) => {
      const known = words.get(form);
      words.set(form, {
        type,
        ...(part && { part }),
        cases: [...new Set([...(known?.cases ?? []), unitCase])],
        singular: known?.singular === true || !many,
        plural: known?.plural === true || many,
        possessive: false,
      });
    };
    singular.split(" ").forEach((form, index) => {
      add(form, RUSSIAN_CASES[index] ?? "nominative", false);
    });
    if (plural !== "")
      plural.split(" ").forEach((form, index) => {
        add(form, RUSSIAN_CASES[index] ?? "nominative", true);
      });
  }
  return words;
}
