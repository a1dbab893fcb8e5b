/**
 * Words of the table of amendments, by the language of the reader.
 * Source: words of official acts (amending words); the heads of the columns are the project's own.
 */
import type { AmendmentOperation, MessageLanguage } from "@qujat/model";

/** The heads of its columns. */
export const AMENDMENT_COLUMNS: Readonly<Record<MessageLanguage, readonly string[]>> = {
  kk: ["№", "Нені", "Қай жерін", "Қалай", "Жаңа редакциясы"],
  ru: ["№", "Что", "Где", "Как", "Новая редакция"],
  en: ["No.", "What", "Where", "How", "New wording"],
};

/** What an operation does. */
export const OPERATION_NAMES: Readonly<Record<AmendmentOperation, Readonly<Record<MessageLanguage, string>>>> = {
  reword: { kk: "жаңа редакцияда", ru: "новая редакция", en: "reworded" },
  "reword-annex": {
    kk: "қосымшаға сәйкес жаңа редакцияда",
    ru: "новая редакция по приложению",
    en: "reworded as annexed",
  },
  insert: { kk: "толықтырылды", ru: "дополнено", en: "inserted" },
  delete: { kk: "алып тасталды", ru: "исключено", en: "deleted" },
  repeal: { kk: "күші жойылды", ru: "утратило силу", en: "repealed" },
  rename: { kk: "атауы не нөмірі өзгертілді", ru: "переименовано", en: "renamed" },
  "replace-words": { kk: "сөздер ауыстырылды", ru: "слова заменены", en: "words replaced" },
  "delete-words": { kk: "сөздер алып тасталды", ru: "слова исключены", en: "words deleted" },
  "insert-words": { kk: "сөздермен толықтырылды", ru: "дополнено словами", en: "words inserted" },
};

/** The act as a whole, and an act that is not named. */
export const WHOLE_ACT: Readonly<Record<MessageLanguage, string>> = {
  kk: "бүкіл акт",
  ru: "весь акт",
  en: "the whole act",
};
export const WHOLE_INSTRUMENT: Readonly<Record<MessageLanguage, string>> = {
  kk: "бүкіл құжат",
  ru: "весь документ",
  en: "the whole instrument",
};
export const UNNAMED_ACT: Readonly<Record<MessageLanguage, string>> = {
  kk: "аталмаған акт",
  ru: "неназванный акт",
  en: "an unnamed act",
};
