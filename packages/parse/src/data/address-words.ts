/** Words of postal addresses in both languages, lower case; Kazakh ones stand behind the name, Russian ones before it. */

/** Sources: labels of official forms (labels of addresses), contact tables of 2011 in both languages. */
export const CITY_WORDS = {
  kk: ["қаласы", "қаласында", "қ.", "кенті", "ауылы", "поселкесі", "ауданы"],
  ru: ["город", "г.", "гор.", "поселок", "посёлок", "пос.", "село", "с.", "аул", "пгт"],
} as const;

export const STREET_WORDS = {
  kk: [
    "көшесі",
    "көш.",
    "даңғылы",
    "даң.",
    "бульвары",
    "тұйық көшесі",
    "тұйығы",
    "алаңы",
    "шағын ауданы",
    "шағын аудан",
    "ықшам ауданы",
    "ықшам аудан",
    "мөлтек ауданы",
    "тас жолы",
    "жағалауы",
    "орамы",
  ],
  ru: [
    "улица",
    "ул.",
    "проспект",
    "пр.",
    "пр-т",
    "просп.",
    "бульвар",
    "б-р",
    "площадь",
    "пл.",
    "микрорайон",
    "мкр.",
    "мкр",
    "переулок",
    "пер.",
    "шоссе",
    "набережная",
    "проезд",
    "тракт",
    "квартал",
  ],
} as const;

export const HOUSE_WORDS = {
  kk: ["үй", "үйі", "ғимарат", "ғимараты"],
  ru: ["дом", "д.", "здание", "зд.", "строение"],
} as const;
