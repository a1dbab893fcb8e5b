/**
 * What notes on changes are made of, as the official system prints them: «Ескерту. 8-тармақ жаңа редакцияда – ҚР … бұйрығымен»,
 * «Сноска. Пункт 8 - в редакции приказа …».
 * Source: words of official acts (status and amending words) and the notes of official acts.
 */

/** Kazakh acts with a possessive ending, as they stand behind their issuer. */
export const KAZAKH_ACT_POSSESSIVES: Readonly<Record<string, string>> = {
  конституция: "Конституциясы",
  кодекс: "Кодексі",
  "конституциялық заң": "Конституциялық заңы",
  заң: "Заңы",
  жарлық: "Жарлығы",
  "заң күші бар жарлық": "заң күші бар Жарлығы",
  қаулы: "қаулысы",
  "нормативтік қаулы": "нормативтік қаулысы",
  "бірлескен қаулы": "бірлескен қаулысы",
  бұйрық: "бұйрығы",
  "бірлескен бұйрық": "бірлескен бұйрығы",
  шешім: "шешімі",
  "бірлескен шешім": "бірлескен шешімі",
  өкім: "өкімі",
};

/** Russian acts in the genitive and in the instrumental. */
export const RUSSIAN_ACT_CASES: Readonly<Record<string, readonly [genitive: string, instrumental: string]>> = {
  кодекс: ["Кодекса", "Кодексом"],
  "конституционный закон": ["Конституционного закона", "Конституционным законом"],
  закон: ["Закона", "Законом"],
  указ: ["Указа", "Указом"],
  постановление: ["постановления", "постановлением"],
  "нормативное постановление": ["нормативного постановления", "нормативным постановлением"],
  "совместное постановление": ["совместного постановления", "совместным постановлением"],
  приказ: ["приказа", "приказом"],
  "совместный приказ": ["совместного приказа", "совместным приказом"],
  решение: ["решения", "решением"],
  "совместное решение": ["совместного решения", "совместным решением"],
  распоряжение: ["распоряжения", "распоряжением"],
};

/** How notes name an act whose type is not known. */
export const UNKNOWN_ACT = { kk: "актісі", ru: ["акта", "актом"] } as const;

/** The state's name in an issuer's, and its short form. */
export const STATE_NAMES = {
  kk: [/Қазақстан Республикасы(?:ның)?/gu, "ҚР"],
  ru: [/Республики Казахстан/gu, "РК"],
} as const;

/** How a print says that a provision is gone, behind its number. */
export const GONE_WORDS: readonly string[] = [
  "алып тасталды",
  "алынып тасталды",
  "күші жойылды",
  "күші жойылған",
  "исключен[аоы]?",
  "утратил[аои]? силу",
];
