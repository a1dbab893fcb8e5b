/**
 * Words by which the names of acts are known.
 * Sources: citations in official acts and official acts of 1991–2026 in both languages.
 */

/** Types that the country itself enacts; they are cited by title or date without a number. */
export const LAWS: ReadonlySet<string> = new Set(
  [
    ["кодекс", "заң", "конституциялық заң", "закон", "конституционный закон"],
    ["жарлық", "заң күші бар жарлық", "конституциялық заң күші бар жарлық"],
    ["указ", "указ, имеющий силу закона", "указ, имеющий силу конституционного закона"],
  ].flat(),
);

export const CONSTITUTION = "конституция";
export const CODE = "кодекс";

/** Types whose word has other senses: pointed at, they mean an act only when printed with a capital letter. */
export const EVERYDAY: ReadonlySet<string> = new Set(
  [
    ["тізім", "бағдарлама", "жоспар", "норматив", "норма", "талаптар", "құрылым", "кесте", "нысан", "шарт", "нұсқау"],
    ["келісім", "келісімшарт", "меморандум", "үндеу", "хаттама", "декларация", "стратегия", "жарғы", "әдістемелік"],
    ["тұжырымдама", "доктрина", "список", "программа", "план", "норматив", "норма", "требования", "структура"],
    ["график", "форма", "договор", "соглашение", "контракт", "меморандум", "обращение", "протокол", "декларация"],
    ["стратегия", "концепция", "доктрина", "устав", "реестр", "тізілім", "классификатор", "сыныптауыш"],
  ].flat(),
);

/** Stems of adjectives in the names of Russian codes that end in a stressed -ой. */
export const STRESSED = /(?:трудов|лесн|цифров)$/iu;

/** Types that are cited with issuer, date and number all, or not at all: any office writes such papers. */
export const PAPERS: ReadonlySet<string> = new Set(["үндеу", "хаттама", "декларация", "протокол", "обращение"]);

/** The country, by every name that stands for it in the genitive, and as an issuer. */
export const COUNTRY = {
  kk: { genitive: /^(?:қазақстан республикасы(?:ның)?|[қк]р)$/, name: "Қазақстан Республикасы" },
  ru: { genitive: /^(?:республики казахстан|рк)$/, name: "Республика Казахстан" },
} as const;

/** Words that stand between «осы» or «настоящий» and the type of the act. */
export const BETWEEN: Readonly<Record<"kk" | "ru", RegExp>> = {
  kk: /^(?:типтік|үлгілік|мемлекеттік|көрсетілетін|қызмет|қызметтер|техникалық|әдістемелік|бірлескен|ведомстволық|ұлттық)$/,
  ru: /^(?:типов|примерн|государственн|техническ|методическ|совместн|ведомственн|национальн|единообразн)\p{L}+$/u,
};

/** Behind the name of an act: what it approved follows (kk), or what was approved stands before it (ru). */
export const APPROVED: Readonly<Record<"kk" | "ru", RegExp>> = {
  kk: /^\s*(?:\([^()]{0,300}\)\s*)?бекітілген\s/,
  ru: /,?\s+(?:которы[еймх]\s+)?утвержд[её]нн\p{L}*\s+$/u,
};

/** How a short name is defined: «(бұдан әрі – Заң)», «(далее - Правила)». */
export const DEFINES =
  /^\s*(?:бұдан\s+(?:әрі|былай)|далее)\s*(?:мәтін\s+бойынша|по\s+тексту)?\s*[-–—:]\s*(.{1,80}?)\s*$/isu;

/** The day of the Constitution names none: what stands behind the word (kk), or before it (ru). */
export const CONSTITUTION_DAY: Readonly<Record<"kk" | "ru", RegExp>> = {
  kk: /^\s+(?:күні|мерекесі)/iu,
  ru: /(?<!\p{L})(?:день|дня|дню|днем|праздник\p{L}*|годовщин\p{L}*)\s+$/iu,
};
