/**
 * How Russian words are made from others: what the word list leaves out because these tables make it.
 * The letters in the last column are the flags of the endings that the made word takes, as in the affix file.
 * Source: Qujat, own table.
 */

/** Participles and nouns that every verb has: their end, and the verb form that must exist for them. */
export const DERIVED: readonly (readonly [end: string, verbEnd: string, flags: string])[] = [
  ["щий", "т", "A"],
  ["щийся", "тся", "A"],
  ["вший", "л", "A"],
  ["вший", "в", "A"],
  ["вшийся", "вшись", "A"],
  ["вшийся", "лся", "A"],
  ["мый", "м", "AS"],
  ["анный", "ать", "AS"],
  ["янный", "ять", "AS"],
  ["енный", "ить", "AS"],
  ["енный", "еть", "AS"],
  ["енный", "ю", "AS"],
  ["енный", "у", "AS"],
  ["тый", "ть", "AS"],
  ["ание", "ать", "J"],
  ["яние", "ять", "J"],
  ["ение", "ить", "J"],
  ["ение", "ю", "J"],
  ["ение", "у", "J"],
  ["ивать", "ить", "LMP"],
  ["ывать", "ать", "LMP"],
];

/** What every adjective gives: an abstract noun and an adverb. */
export const FROM_ADJECTIVE: readonly (readonly [end: string, adjectiveEnds: readonly string[], flags: string])[] = [
  ["ость", ["ый", "ой", "ий"], "F"],
  ["о", ["ый", "ой", "ий"], ""],
];

/** Prefixes of verbs, and of some adjectives. */
export const PREFIXES: readonly string[] = [
  "без",
  "бес",
  "взаимо",
  "вне",
  "вы",
  "до",
  "за",
  "меж",
  "между",
  "на",
  "не",
  "об",
  "от",
  "пере",
  "по",
].concat([
  "под",
  "пред",
  "при",
  "про",
  "раз",
  "рас",
  "с",
  "само",
  "сверх",
  "у",
  "из",
  "ис",
  "вз",
  "вс",
  "о",
  "недо",
  "много",
  "еже",
]);

/** Names of women by trade and of what is like a noun, from the noun that is listed. */
export const FROM_NOUN: readonly (readonly [end: string, nounEnd: string, flags: string])[] = [
  ["ница", "ник", "I"],
  ["щица", "щик", "I"],
  ["чица", "чик", "I"],
  ["тельница", "тель", "I"],
  ["истка", "ист", "I"],
  ["тельный", "тель", "A"],
  ["чик", "", "K"],
  ["ный", "", "A"],
  ["овый", "", "A"],
  ["ский", "", "A"],
  ["ционный", "ция", "A"],
  ["ический", "ия", "A"],
  ["ический", "ика", "A"],
  ["ный", "а", "A"],
];

/** First parts of compounds, which stand before any noun or adjective. */
export const FIRST_PARTS: readonly string[] =
  "авиа авто агро анти архи аудио аэро био вело верхне вибро видео вице восточно высоко гидро гео гипер"
    .concat(
      " дву двух одно трех четырех пяти много мало микро мини моно мото нано нейро ниже нефте низко обще около пало",
    )
    .concat(
      " пара поли полу после противо псевдо радио сельско сейсмо само супер средне стерео суб теле тепло термо транс",
    )
    .concat(
      " ультра фото экзо экс электро энерго экстра контр внутри внешне горно газо водо тяжело легко кино макро метео",
    )
    .split(" ");

/** Endings that the dictionary gives form by form: of nouns in -ец, in a sibilant, and short adjectives in -ен. */
export const IRREGULAR: readonly (readonly [ending: string, baseEnds: readonly string[]])[] = [
  ...["ев", "ов", "ем", "ом", "ам", "ами", "ах", "а", "у", "е", "ы"].map((end) => [`ц${end}`, ["ец"]] as const),
  ...["ж", "ч", "ш", "щ"].flatMap((last) => [
    [`${last}ом`, [last]] as const,
    [`${last}ем`, [last]] as const,
    [`${last}ей`, [last]] as const,
  ]),
  ["ен", ["ный"]],
  ["ок", ["ка"]],
];
