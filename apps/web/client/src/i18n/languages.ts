/** The languages of the interface, and those of acts and forms. */
export const LANGUAGES = ["kk", "ru", "en"] as const;
export type UiLanguage = (typeof LANGUAGES)[number];

/** As each calls itself. */
export const OWN_NAMES: Readonly<Record<UiLanguage, string>> = { kk: "Қазақша", ru: "Русский", en: "English" };

/** The language of two that a reader of the interface reads: acts and forms speak no English. */
export function stateLanguageOf(language: UiLanguage): "kk" | "ru" {
  return language === "kk" ? "kk" : "ru";
}
