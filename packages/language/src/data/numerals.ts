/**
 * Kazakh numerals as they are spoken: the word that a figure ends in decides its suffix.
 * Source: the orthographic dictionary's rule for suffixes behind figures, as acts follow it (11:00-ден, 10:00-нан).
 */

export const UNITS: readonly string[] = ["нөл", "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз"];

/** Tens by their first digit; the one at index 0 has no name. */
export const TENS: readonly string[] = [
  "",
  "он",
  "жиырма",
  "отыз",
  "қырық",
  "елу",
  "алпыс",
  "жетпіс",
  "сексен",
  "тоқсан",
];

/** Names of the powers of ten that end in whole zeros, by the number of zeros, highest first. */
export const POWERS: readonly (readonly [zeros: number, name: string])[] = [
  [12, "триллион"],
  [9, "миллиард"],
  [6, "миллион"],
  [3, "мың"],
  [2, "жүз"],
];
