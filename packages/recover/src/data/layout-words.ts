/**
 * Words by which the layout of an act is known: statuses, ends and starts of captions, chapters, table heads.
 *
 * Source: the printed acts of the official legal information system, in both languages; compiled for Qujat.
 */

/** Status lines, printed between title and requisites. */
export const STATUS =
  /^(?:Күшін жойған|Қолданыстағы|Қолданыста жоқ|Күшінде|Жаңа|Жаңартылған|Тоқтатылған|Қолданылуы тоқтатыл\p{L}+|Утративш(?:ий|ее|ая|ие) силу|Действующ(?:ий|ее|ая)|Нов(?:ый|ое|ая)|Обновленн(?:ый|ое|ая)|Обновлённ(?:ый|ое|ая)|Приостановленн(?:ый|ое|ая))$/iu;

/** A Kazakh caption ends with one of these words, the last of its line. */
export const CAPTION_END = /(?:^|[\s-])(?:қосымша(?:сы|лар)?|бекітілген|бекітілді|келісілген)$/iu;

/** A Russian caption begins with one of these words, the first of its line. */
export const CAPTION_START = /^(?:Приложени[ея]|Утвержд[её]н[аоы]?|Согласован[аоы]?)(?=\s|$)/iu;

/** A caption of one word: the document below is a form. */
export const FORM_CAPTION = /^(?:Нысан|Форма)(?:\s+\d+(?:-нысан)?)?$/iu;

/** A heading with its number: `1-тарау. …`, `Глава 2. …`, `Статья 5. …`, `§ 3. …`, `II. …`. */
export const NUMBERED_HEADING =
  /^(?:\d+(?:-\d+)?-(?:тарау|бөлім|параграф|бап|кіші бөлім)(?![\p{L}),;])|(?:Глава|Раздел|Параграф|Статья|Подраздел|Часть)\s+\d|§\s*\d|[IVXІХ]+\.\s)/iu;

/** A heading that is numbered and nothing else: `3. Жұмыс қағидаттары`. */
export const PLAIN_HEADING = /^\d{1,2}\.\s+[\p{Lu}«"]/u;

/** The head of a table's number column. */
export const NUMBER_COLUMN = /^(?:№№?|N)?\s*(?:[рРqР]\/[сc]|п\/п|[рР]\/б|рет|\p{Ll}{4,10})?\s*(?:№|N)?$/iu;

/** The name of a person: initials and a surname. */
export const PERSON = /^\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}[\p{Ll}-]+$|^\p{Lu}[\p{Ll}-]+ \p{Lu}\.\s?(?:\p{Lu}\.)?$/u;
