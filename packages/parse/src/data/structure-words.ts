/**
 * Words by which the head of an act and its notes are told: notes of the publisher, where an act is published, acts.
 * Source: words of official acts, as the two state databases print them.
 */

/** How a note of the publisher begins, lower case. `ескертпе:` and `примечание:` under a table are the act's own words. */
export const NOTE_STARTS: readonly string[] = [
  "ескерту.",
  "ескерту:",
  "ескертпе.",
  "сноска.",
  "сноска:",
  "рқао",
  "зқаи",
  "рцпи",
  "изпи",
  "примечание рцпи",
  "примечание изпи",
  "вниманию пользовател",
];

/** Words of a line that says where an act is published; it stands in the head and is no preamble. */
export const PUBLICATION_WORDS: readonly string[] = [
  "жариялануға тиіс",
  "жариялауға тиіс",
  "подлежит опубликованию",
  "подлежат опубликованию",
];

/** Nouns of the acts themselves, every case; lower case stems. Source: words of official acts. */
export const ACT_NOUNS: readonly string[] = [
  "заң",
  "кодекс",
  "жарлы",
  "қаулы",
  "бұйры",
  "шешім",
  "өкім",
  "хаттама",
  "закон",
  "указ",
  "постановлени",
  "приказ",
  "решени",
  "распоряжени",
  "протокол",
];
