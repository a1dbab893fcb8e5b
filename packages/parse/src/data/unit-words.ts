/** The words that head a numbered unit of an act, in Kazakh and Russian, from the largest unit to the smallest. */
import type { UnitType } from "@qujat/model";

/** A word that heads a unit, lower case. */
export interface UnitWord {
  readonly type: Extract<UnitType, "part" | "chapter" | "section" | "article">;
  readonly kk: readonly string[];
  readonly ru: readonly string[];
}

/**
 * Source: words of official acts. Sub-parts (`кіші бөлім`, `подраздел`) are parts within a part, as in the Civil and the Tax Code.
 * `параграф` is the same in both languages; `§` is its sign.
 */
export const UNIT_WORDS: readonly UnitWord[] = [
  { type: "part", kk: ["кіші бөлім", "бөлімше", "бөлім"], ru: ["подраздел", "раздел", "часть"] },
  { type: "chapter", kk: ["тарау"], ru: ["глава"] },
  { type: "section", kk: ["параграф"], ru: ["параграф"] },
  { type: "article", kk: ["бап"], ru: ["статья"] },
];

/** Ordinals that number units in words, one to twenty, lower case; Russian in the gender of `раздел`, `часть`/`глава`. */
export const ORDINAL_WORDS: readonly (readonly string[])[] = [
  ["бірінші", "первый", "первая"],
  ["екінші", "второй", "вторая"],
  ["үшінші", "третий", "третья"],
  ["төртінші", "четвертый", "четвертая"],
  ["бесінші", "пятый", "пятая"],
  ["алтыншы", "шестой", "шестая"],
  ["жетінші", "седьмой", "седьмая"],
  ["сегізінші", "восьмой", "восьмая"],
  ["тоғызыншы", "девятый", "девятая"],
  ["оныншы", "десятый", "десятая"],
  ["он бірінші", "одиннадцатый", "одиннадцатая"],
  ["он екінші", "двенадцатый", "двенадцатая"],
  ["он үшінші", "тринадцатый", "тринадцатая"],
  ["он төртінші", "четырнадцатый", "четырнадцатая"],
  ["он бесінші", "пятнадцатый", "пятнадцатая"],
  ["он алтыншы", "шестнадцатый", "шестнадцатая"],
  ["он жетінші", "семнадцатый", "семнадцатая"],
  ["он сегізінші", "восемнадцатый", "восемнадцатая"],
  ["он тоғызыншы", "девятнадцатый", "девятнадцатая"],
  ["жиырмасыншы", "двадцатый", "двадцатая"],
];
