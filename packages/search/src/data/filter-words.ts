/**
 * How filters and their values may be typed, in the three languages of the interface.
 * Source: the names of the fields of an act's metadata, and the words with which acts are published and marked.
 */
import type { PassagePlace } from "../passage.ts";
import type { SortOrder } from "../query/query.ts";

/** Names before the colon, lower case. */
export const FILTER_NAMES: Readonly<
  Record<string, "number" | "issuer" | "type" | "year" | "status" | "lang" | "in" | "act" | "sort">
> = {
  "№": "number",
  n: "number",
  no: "number",
  number: "number",
  номер: "number",
  нөмір: "number",
  нөмірі: "number",
  issuer: "issuer",
  орган: "issuer",
  type: "type",
  вид: "type",
  тип: "type",
  түрі: "type",
  түр: "type",
  year: "year",
  год: "year",
  жыл: "year",
  жылы: "year",
  status: "status",
  статус: "status",
  мәртебе: "status",
  мәртебесі: "status",
  күйі: "status",
  lang: "lang",
  language: "lang",
  язык: "lang",
  тіл: "lang",
  тілі: "lang",
  in: "in",
  где: "in",
  қайда: "in",
  act: "act",
  акт: "act",
  sort: "sort",
  сортировка: "sort",
  сұрыптау: "sort",
};

/** Values of `status:`, and what they mean. */
export const STATUS_VALUES: Readonly<Record<string, readonly string[]>> = {
  "in-force": ["in-force", "new", "updated"],
  "in force": ["in-force", "new", "updated"],
  действует: ["in-force", "new", "updated"],
  действующий: ["in-force", "new", "updated"],
  қолданыста: ["in-force", "new", "updated"],
  күшінде: ["in-force", "new", "updated"],
  new: ["new"],
  новый: ["new"],
  жаңа: ["new"],
  updated: ["updated"],
  обновленный: ["updated"],
  жаңартылған: ["updated"],
  suspended: ["suspended"],
  приостановлен: ["suspended"],
  тоқтатылған: ["suspended"],
  repealed: ["repealed"],
  "утративший силу": ["repealed"],
  "утратил силу": ["repealed"],
  "күшін жойған": ["repealed"],
  "күші жойылған": ["repealed"],
  жойылған: ["repealed"],
  отменен: ["repealed"],
};

/** Values of `lang:`. */
export const LANG_VALUES: Readonly<Record<string, readonly string[]>> = {
  kk: ["kk"],
  kz: ["kk"],
  қаз: ["kk"],
  қазақша: ["kk"],
  казахский: ["kk"],
  ru: ["ru"],
  рус: ["ru"],
  орысша: ["ru"],
  русский: ["ru"],
};

/** Values of `in:`. */
export const PLACE_VALUES: Readonly<Record<string, readonly PassagePlace[]>> = {
  head: ["head"],
  title: ["head"],
  тақырып: ["head"],
  заголовок: ["head"],
  body: ["body"],
  мәтін: ["body"],
  текст: ["body"],
  attachment: ["attachment"],
  annex: ["annex"],
  қосымша: ["annex"],
  приложение: ["annex"],
  form: ["form"],
  нысан: ["form"],
  форма: ["form"],
  table: ["table"],
  кесте: ["table"],
  таблица: ["table"],
  wording: ["wording"],
  редакция: ["wording"],
  note: ["note"],
  ескерту: ["note"],
  сноска: ["note"],
};

/** Values of `sort:`. */
export const SORT_VALUES: Readonly<Record<string, SortOrder>> = {
  relevance: "relevance",
  newest: "newest",
  date: "newest",
  дата: "newest",
  күні: "newest",
  oldest: "oldest",
  number: "number",
  номер: "number",
  нөмір: "number",
};

/** Types of acts that are one type in two languages. */
export const TYPE_PAIRS: readonly (readonly [kk: string, ru: string])[] = [
  ["конституция", "конституция"],
  ["конституциялық заң", "конституционный закон"],
  ["кодекс", "кодекс"],
  ["заң", "закон"],
  ["жарлық", "указ"],
  ["қаулы", "постановление"],
  ["шешім", "решение"],
  ["бұйрық", "приказ"],
  ["өкім", "распоряжение"],
];

/** What joins alternatives; upper case, so that the same words in a sentence are words. */
export const OR_WORDS: readonly string[] = ["OR", "НЕМЕСЕ", "ИЛИ", "|"];
