/**
 * Ordinal numerals in words, from which units are counted («жетінші бөлігі», «абзац двадцать первый»).
 * Sources: grammars of both languages; spelling as in official acts.
 */
import { TENS } from "./numerals.ts";

export const KAZAKH_ORDINALS: readonly (readonly [value: number, word: string])[] = [
  [1, "бірінші"],
  [2, "екінші"],
  [3, "үшінші"],
  [4, "төртінші"],
  [5, "бесінші"],
  [6, "алтыншы"],
  [7, "жетінші"],
  [8, "сегізінші"],
  [9, "тоғызыншы"],
  [10, "оныншы"],
  [20, "жиырмасыншы"],
  [30, "отызыншы"],
  [40, "қырқыншы"],
  [50, "елуінші"],
  [60, "алпысыншы"],
  [70, "жетпісінші"],
  [80, "сексенінші"],
  [90, "тоқсаныншы"],
  [100, "жүзінші"],
];

/** Tens before an ordinal unit: «жиырма бірінші». */
export const KAZAKH_TENS: readonly string[] = TENS.slice(1);

/** Stems of Russian ordinals with hard endings. */
export const RUSSIAN_ORDINALS: readonly (readonly [value: number, stem: string])[] = [
  [1, "перв"],
  [2, "втор"],
  [4, "четверт"],
  [5, "пят"],
  [6, "шест"],
  [7, "седьм"],
  [8, "восьм"],
  [9, "девят"],
  [10, "десят"],
  [11, "одиннадцат"],
  [12, "двенадцат"],
  [13, "тринадцат"],
  [14, "четырнадцат"],
  [15, "пятнадцат"],
  [16, "шестнадцат"],
  [17, "семнадцат"],
  [18, "восемнадцат"],
  [19, "девятнадцат"],
  [20, "двадцат"],
  [30, "тридцат"],
  [40, "сороков"],
  [50, "пятидесят"],
  [60, "шестидесят"],
  [70, "семидесят"],
  [80, "восьмидесят"],
  [90, "девяност"],
  [100, "сот"],
];

/** Endings of hard adjectives, and of «третий» behind «трет». */
export const HARD_ENDINGS = "ый ой ая ое ого ому ым ом ую ою ые ых ыми";
export const THIRD_ENDINGS = "ий ья ье ьего ьему ьим ьем ью ьей ьею ьи ьих ьими";

/** Tens before a Russian ordinal unit: «двадцать первый». */
export const RUSSIAN_TENS: readonly string[] = [
  "",
  "двадцать",
  "тридцать",
  "сорок",
  "пятьдесят",
  "шестьдесят",
  "семьдесят",
  "восемьдесят",
  "девяносто",
];
