/**
 * Unit words as people type them into a search: beginnings of their folded forms, and abbreviations.
 * Source: the unit words of acts and their abbreviations in legal writing (п., пп., ст., ч., гл.; т., тт., б.),
 * written without letters that only Kazakh has; what is typed in Latin is folded into the same letters first.
 */

/** One unit: how it begins a step of an anchor, how it may be typed, where its number stands. */
export interface TypedUnit {
  readonly type: "annex" | "part" | "chapter" | "section" | "article" | "point" | "subpoint" | "paragraph";
  readonly language: "kk" | "ru";
  /** Beginnings of words, the longer first. */
  readonly stems: readonly string[];
  /** Whole words. */
  readonly short: readonly string[];
}

/** From the outermost; the order is that of an address. A stem that begins with another's comes before it. */
export const TYPED_UNITS: readonly TypedUnit[] = [
  { type: "annex", language: "kk", stems: ["косымша"], short: ["кос"] },
  { type: "annex", language: "ru", stems: ["приложен"], short: ["прил"] },
  { type: "part", language: "kk", stems: ["болим"], short: [] },
  { type: "part", language: "ru", stems: ["раздел"], short: ["разд"] },
  { type: "chapter", language: "kk", stems: ["тарау"], short: [] },
  { type: "chapter", language: "ru", stems: ["глав"], short: ["гл"] },
  { type: "section", language: "ru", stems: ["параграф"], short: [] },
  { type: "article", language: "kk", stems: ["бап", "баб"], short: ["б"] },
  { type: "article", language: "ru", stems: ["стат"], short: ["ст"] },
  { type: "subpoint", language: "kk", stems: ["тармакша", "тармагша"], short: ["тт"] },
  { type: "point", language: "kk", stems: ["тармак", "тармаг"], short: ["т"] },
  { type: "subpoint", language: "ru", stems: ["подпункт"], short: ["пп", "подп"] },
  { type: "point", language: "ru", stems: ["пункт"], short: ["п"] },
  { type: "paragraph", language: "kk", stems: ["болик", "болиг", "абзац", "азатжол"], short: [] },
  { type: "paragraph", language: "ru", stems: ["част", "абзац"], short: ["ч", "абз"] },
];

/** Kinds of acts as they may be typed, by the beginning of the folded word, with what acts call them. */
export const TYPED_ACTS: readonly (readonly [stem: string, language: "kk" | "ru", types: readonly string[]])[] = [
  ["жарлы", "kk", ["жарлық", "указ"]],
  ["указ", "ru", ["жарлық", "указ"]],
  ["буйры", "kk", ["бұйрық", "приказ"]],
  ["приказ", "ru", ["бұйрық", "приказ"]],
  ["каулы", "kk", ["қаулы", "постановление"]],
  ["постановлен", "ru", ["қаулы", "постановление"]],
  ["закон", "ru", ["заң", "закон", "конституциялық заң", "конституционный закон"]],
  ["зан", "kk", ["заң", "закон", "конституциялық заң", "конституционный закон"]],
  ["кодекс", "ru", ["кодекс"]],
  ["шешим", "kk", ["шешім", "решение"]],
  ["решен", "ru", ["шешім", "решение"]],
  ["оким", "kk", ["өкім", "распоряжение"]],
  ["распоряжен", "ru", ["өкім", "распоряжение"]],
];

/** Words that say nothing beside a citation: folded beginnings. */
export const FILLING: readonly string[] = [
  "номер",
  "номир",
  "жылгы",
  "жылы",
  "год",
  "республик",
  "казахстан",
  "казакстан",
  "президент",
  "министр",
  "правительств",
  "укимет",
  "рк",
  "кр",
  "от",
  "о",
  "в",
  "осы",
  "аталган",
  "г",
  "ж",
  "болып",
  "тиркелген",
];
