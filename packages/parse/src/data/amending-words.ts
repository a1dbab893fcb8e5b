/** Words of amending acts: what announces a new wording, and what orders a change. Stems, lower case. */

/** A line with one of these that ends in a colon announces new text. Source: words of official acts (status and amending words). */
export const ANNOUNCING_WORDS: readonly string[] = [
  "редакцияда",
  "мазмұндағы",
  "мазмұнда",
  "толықтырылсын",
  "толықтырылып",
  "жазылсын",
  "баяндалсын",
  "енгізілсін",
  "ауыстырылсын",
  "редакции",
  "содержания",
  "дополнить",
  "дополнив",
  "дополняется",
  "изложить",
  "излагается",
  "изложив",
  "заменить",
];

/** A line with one of these, outside of quotes, orders a change. */
export const ORDERING_WORDS: readonly string[] = [
  "редакцияда жазылсын",
  "редакцияда баяндалсын",
  "редакцияда мазмұндалсын",
  "толықтырылсын",
  "алып тасталсын",
  "алынып тасталсын",
  "ауыстырылсын",
  "енгізілсін",
  "деп танылсын",
  "күші жойылсын",
  "изложить",
  "дополнить",
  "исключить",
  "заменить",
  "внести",
  "признать утратившим",
  "признать утратившими",
];
