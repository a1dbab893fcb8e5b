/**
 * The Kazakh Latin alphabet as presented in January 2021 (31 letters), beside the Cyrillic one.
 * Source: the alphabet of the national commission, 28 January 2021. It has no letters for Cyrillic ё, ц, ч, щ, ъ, ь, э, ю, я,
 * nor for и and х beside і and һ: the pairs below for these are this package's own, by the sound.
 */

/** Letter pairs that can be turned back. */
export const REVERSIBLE: readonly (readonly [cyrillic: string, latin: string])[] = [
  ["А", "A"],
  ["Ә", "Ä"],
  ["Б", "B"],
  ["В", "V"],
  ["Г", "G"],
  ["Ғ", "Ğ"],
  ["Д", "D"],
  ["Е", "E"],
  ["Ж", "J"],
  ["З", "Z"],
  ["Й", "Y"],
  ["К", "K"],
  ["Қ", "Q"],
  ["Л", "L"],
  ["М", "M"],
  ["Н", "N"],
  ["Ң", "Ñ"],
  ["О", "O"],
  ["Ө", "Ö"],
  ["П", "P"],
  ["Р", "R"],
  ["С", "S"],
  ["Т", "T"],
  ["У", "U"],
  ["Ұ", "Ū"],
  ["Ү", "Ü"],
  ["Ф", "F"],
  ["Х", "H"],
  ["Ш", "Ş"],
  ["Ы", "I"],
  ["І", "İ"],
  ["Ю", "Yu"],
  ["Я", "Ya"],
];

/** Letters that share their Latin spelling with others, and so do not come back. */
export const ONE_WAY: readonly (readonly [cyrillic: string, latin: string])[] = [
  ["Ё", "Yo"],
  ["И", "İ"],
  ["Һ", "H"],
  ["Ц", "Ts"],
  ["Ч", "Tş"],
  ["Щ", "Ştş"],
  ["Ъ", ""],
  ["Ь", ""],
  ["Э", "E"],
];
