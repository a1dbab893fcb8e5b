/**
 * Letters in the numbers of acts that differ between the Kazakh and the Russian text of one act.
 * Source: the head lines of acts in both languages («98/қе» is «98 нс», «186-VII ҚРЗ» is «186-VII ЗРК»).
 */

/** Words for the class of the act, a law of the Republic: no part of the number. */
export const CLASS_WORDS: ReadonlySet<string> = new Set(["қрз", "зрк", "крз", "ққрз", "қркз", "кзрк", "рк"]);

/** Spelled as the Kazakh text has them. */
export const RUSSIAN_MARKS: Readonly<Record<string, string>> = {
  нс: "qe",
  дсп: "qbp",
  нқ: "nq",
  нк: "nq",
};

/** Marks whose letters identifiers spell shorter than the alphabet would. */
export const KAZAKH_MARKS: Readonly<Record<string, string>> = {
  қе: "qe",
  қбп: "qbp",
  қбпү: "qbp",
};
