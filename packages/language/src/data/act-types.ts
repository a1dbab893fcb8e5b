/**
 * Types of acts and of the instruments that they approve, with what is needed to know them in every case.
 * Source: the law «On legal acts» No. 480-V of 6 April 2016, articles 7 and 10 (types of acts), and the head lines of
 * official acts of 1991–2026; declension by the grammars of both languages.
 */

/** A type of act or instrument. */
export interface ActType {
  /** Nominative, lower case. */
  readonly name: string;
  /** `act` is issued by a body, `instrument` is approved by an act, `treaty` is concluded. */
  readonly kind: "act" | "instrument" | "treaty";
  /** Kazakh: every stem before its endings; Russian: the unchanging part and the paradigm, `закон|m`. */
  readonly stems: readonly string[];
}

const act = (name: string, ...stems: string[]): ActType => ({ name, kind: "act", stems });
const instrument = (name: string, ...stems: string[]): ActType => ({ name, kind: "instrument", stems });
const treaty = (name: string, ...stems: string[]): ActType => ({ name, kind: "treaty", stems });

export const KAZAKH_ACT_TYPES: readonly ActType[] = [
  act("конституция", "конституция"),
  act("кодекс", "кодекс"),
  act("заң", "заң"),
  act("жарлық", "жарлық", "жарлығ"),
  act("қаулы", "қаулы"),
  act("бұйрық", "бұйрық", "бұйрығ"),
  act("шешім", "шешім"),
  act("өкім", "өкім"),
  act("хаттама", "хаттама"),
  act("декларация", "декларация"),
  act("үндеу", "үндеу"),
  instrument("қағидалар", "қағида"),
  instrument("ереже", "ереже"),
  instrument("стандарт", "стандарт"),
  instrument("регламент", "регламент"),
  instrument("нұсқаулық", "нұсқаулық", "нұсқаулығ"),
  instrument("нұсқау", "нұсқау"),
  instrument("тізбе", "тізбе"),
  instrument("тізім", "тізім"),
  instrument("тізілім", "тізілім"),
  instrument("әдістеме", "әдістеме"),
  instrument("әдістемелік", "әдістемелік", "әдістемеліг"),
  instrument("бағдарлама", "бағдарлама"),
  instrument("жоспар", "жоспар"),
  instrument("тұжырымдама", "тұжырымдама"),
  instrument("стратегия", "стратегия"),
  instrument("доктрина", "доктрина"),
  instrument("жарғы", "жарғы"),
  instrument("норматив", "норматив"),
  instrument("норма", "норма"),
  instrument("талаптар", "талап", "талаб"),
  instrument("сыныптауыш", "сыныптауыш"),
  instrument("құрылым", "құрылым"),
  instrument("кесте", "кесте"),
  instrument("нысан", "нысан"),
  treaty("шарт", "шарт"),
  treaty("келісім", "келісім"),
  treaty("келісімшарт", "келісімшарт"),
  treaty("конвенция", "конвенция"),
  treaty("меморандум", "меморандум"),
  treaty("хартия", "хартия"),
];

export const RUSSIAN_ACT_TYPES: readonly ActType[] = [
  act("конституция", "конституци|f-я"),
  act("кодекс", "кодекс|m"),
  act("закон", "закон|m"),
  act("указ", "указ|m"),
  act("постановление", "постановлени|n-е"),
  act("приказ", "приказ|m"),
  act("решение", "решени|n-е"),
  act("распоряжение", "распоряжени|n-е"),
  act("протокол", "протокол|m"),
  act("декларация", "деклараци|f-я"),
  act("обращение", "обращени|n-е"),
  instrument("правила", "правил|pl"),
  instrument("положение", "положени|n-е"),
  instrument("стандарт", "стандарт|m"),
  instrument("регламент", "регламент|m"),
  instrument("инструкция", "инструкци|f-я"),
  instrument("перечень", "перечень|", "перечн|m-ь"),
  instrument("список", "список|", "списк|m-к"),
  instrument("реестр", "реестр|m"),
  instrument("методика", "методик|f-к"),
  instrument("программа", "программ|f"),
  instrument("план", "план|m"),
  instrument("концепция", "концепци|f-я"),
  instrument("стратегия", "стратеги|f-я"),
  instrument("доктрина", "доктрин|f"),
  instrument("устав", "устав|m"),
  instrument("норматив", "норматив|m"),
  instrument("норма", "норм|f"),
  instrument("требования", "требовани|n-е"),
  instrument("классификатор", "классификатор|m"),
  instrument("структура", "структур|f"),
  instrument("график", "график|m-к"),
  instrument("форма", "форм|f"),
  treaty("договор", "договор|m"),
  treaty("соглашение", "соглашени|n-е"),
  treaty("контракт", "контракт|m"),
  treaty("конвенция", "конвенци|f-я"),
  treaty("меморандум", "меморандум|m"),
  treaty("хартия", "харти|f-я"),
];

/** Types of more than one word: what stands before the head word, with its endings as a pattern. */
export const QUALIFIED_TYPES: readonly { readonly head: string; readonly name: string; readonly before: string }[] = [
  { head: "заң", name: "конституциялық заң", before: "конституциялық" },
  { head: "қаулы", name: "нормативтік қаулы", before: "нормативтік" },
  { head: "бұйрық", name: "бірлескен бұйрық", before: "бірлескен" },
  { head: "қаулы", name: "бірлескен қаулы", before: "бірлескен" },
  { head: "шешім", name: "бірлескен шешім", before: "бірлескен" },
  {
    head: "жарлық",
    name: "конституциялық заң күші бар жарлық",
    before: "конституциялық\\s+заң(?:ның)?\\s+күші\\s+бар",
  },
  { head: "жарлық", name: "заң күші бар жарлық", before: "заң(?:ның)?\\s+күші\\s+бар" },
  { head: "закон", name: "конституционный закон", before: "конституционн[а-я]{2,3}" },
  { head: "постановление", name: "нормативное постановление", before: "нормативн[а-я]{2,3}" },
  { head: "приказ", name: "совместный приказ", before: "совместн[а-я]{2,3}" },
  { head: "постановление", name: "совместное постановление", before: "совместн[а-я]{2,3}" },
  { head: "решение", name: "совместное решение", before: "совместн[а-я]{2,3}" },
];

/** What stands behind a decree that has the force of a law, perhaps after its issuer: «Указ Президента …, имеющий силу Закона». */
export const FORCE_OF_LAW = ",?\\s+име(?:ющ[а-я]{2,3})\\s+силу\\s+(?<constitutional>конституционного\\s+)?закона";

/** The cases of a Russian paradigm, in this order: nominative, genitive, dative, accusative, instrumental, prepositional. */
export const RUSSIAN_PARADIGMS: Readonly<Record<string, { readonly singular: string; readonly plural: string }>> = {
  "": { singular: "- . . - . .", plural: "" },
  m: { singular: "- а у - ом е", plural: "ы ов ам ы ами ах" },
  "m-ь": { singular: ". я ю . ем е", plural: "и ей ям и ями ях" },
  "m-к": { singular: "- а у - ом е", plural: "и ов ам и ами ах" },
  f: { singular: "а ы е у ой е", plural: "ы - ам ы ами ах" },
  "f-к": { singular: "а и е у ой е", plural: "и - ам и ами ах" },
  "f-я": { singular: "я и и ю ей и", plural: "и й ям и ями ях" },
  "n-е": { singular: "е я ю е ем и", plural: "я й ям я ями ях" },
  pl: { singular: "", plural: "а - ам а ами ах" },
};

/** Kazakh case endings behind a bare stem or a plural, and behind a possessive. */
export const KAZAKH_CASES: readonly {
  readonly name: "genitive" | "dative" | "accusative" | "locative" | "ablative" | "instrumental";
  readonly bare: string;
  readonly possessive: string;
}[] = [
  { name: "genitive", bare: "[ндт][ыі]ң", possessive: "н[ыі]ң" },
  { name: "dative", bare: "[ғгқк][ае]", possessive: "н[ае]" },
  { name: "accusative", bare: "[ндт][ыі]", possessive: "н" },
  { name: "locative", bare: "[дт][ае](?:ғы|гі)?", possessive: "нд[ае](?:ғы|гі)?" },
  { name: "ablative", bare: "[днт][ае]н", possessive: "н[ае]н" },
  { name: "instrumental", bare: "[мбп]ен", possessive: "мен" },
];
