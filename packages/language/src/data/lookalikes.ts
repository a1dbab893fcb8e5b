/**
 * Letters of one script that stand in for letters of the other.
 * Sources: Unicode confusables (UTS 39) narrowed to what official acts show (`Үкiметiнiң`, `Yкiметi`, `декабpя`);
 * the KZ-1048 and Windows-1251 code tables; the spelling of third-party copies of acts (`Ќазаќстан`, `жылѓы`).
 */

/** Twins, Latin letter first: they look the same in print, so either may stand for the other. */
export const TWINS: readonly (readonly [latin: string, cyrillic: string])[] = [
  ["A", "А"],
  ["a", "а"],
  ["B", "В"],
  ["C", "С"],
  ["c", "с"],
  ["E", "Е"],
  ["e", "е"],
  ["H", "Н"],
  ["h", "һ"],
  ["I", "І"],
  ["i", "і"],
  ["K", "К"],
  ["M", "М"],
  ["O", "О"],
  ["o", "о"],
  ["P", "Р"],
  ["p", "р"],
  ["T", "Т"],
  ["X", "Х"],
  ["x", "х"],
  ["y", "у"],
  ["Y", "У"],
  ["Ə", "Ә"],
  ["ə", "ә"],
  ["Ɵ", "Ө"],
  ["ɵ", "ө"],
  ["Ë", "Ё"],
  ["ë", "ё"],
];

/** Latin letters that stand for another Cyrillic letter in Kazakh than in Russian. */
export const KAZAKH_TWINS: readonly (readonly [latin: string, cyrillic: string])[] = [
  ["Y", "Ү"],
  ["y", "ү"],
];

/** Kazakh letters as they come out of old fonts and of KZ-1048 read as Windows-1251; no such letter is Kazakh. */
export const OLD_ENCODINGS: readonly (readonly [found: string, kazakh: string])[] = [
  ["Ќ", "Қ"],
  ["ќ", "қ"],
  ["Ѓ", "Ғ"],
  ["ѓ", "ғ"],
  ["Њ", "Ң"],
  ["њ", "ң"],
  ["Љ", "Ө"],
  ["љ", "ө"],
  ["Є", "Ғ"],
  ["є", "ғ"],
  ["Ѕ", "Ң"],
  ["ѕ", "ң"],
  ["Ґ", "Ө"],
  ["ґ", "ө"],
  ["Ј", "Ә"],
  ["ј", "ә"],
  ["Ї", "Ү"],
  ["ї", "ү"],
  ["Ў", "Ұ"],
  ["ў", "ұ"],
  ["Ћ", "Һ"],
  ["ћ", "һ"],
];
