/** Words by which the head of an act and its notes are told: status lines, enacting words, notes of the publisher. */

/** Whole status lines, lower case, as the two state databases print them. Source: DOMAIN 1.2. */
export const STATUS_LINES: readonly string[] = [
  "күшін жойған",
  "күші жойылған",
  "күші жойылды",
  "жаңа",
  "жаңартылған",
  "қолданыстағы",
  "күшінде",
  "қолданысы тоқтатылған",
  "қолданысы тоқтатыла тұрған",
  "тоқтатылған",
  "утративший силу",
  "утратившая силу",
  "утратившее силу",
  "утратил силу",
  "утратило силу",
  "новый",
  "обновленный",
  "обновлённый",
  "действующий",
  "приостановленный",
  "приостановлен",
  "не действующий",
];

/** Words that enact, lower case; they stand at the end of the preamble or alone on a line. Source: DOMAIN 1.2. */
export const ENACTING_WORDS: readonly string[] = [
  "бұйырамын",
  "бұйырамыз",
  "қаулы етемін",
  "қаулы етеміз",
  "қаулы етеді",
  "қаулы қылады",
  "шешім етті",
  "шешім етеді",
  "шешім қабылдады",
  "шешім қабылдадым",
  "шешім шығарды",
  "шешті",
  "шешеді",
  "өкім етемін",
  "өкім етеді",
  "приказываю",
  "приказываем",
  "приказывает",
  "постановляю",
  "постановляем",
  "постановляет",
  "постановили",
  "постановил",
  "решил",
  "решила",
  "решили",
  "решило",
  "решаю",
  "решает",
  "обязываю",
];

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

/** Nouns of the acts themselves, every case; lower case stems. Source: DOMAIN 1.2. */
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
