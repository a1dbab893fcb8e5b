/**
 * How the units and parts of acts are named in tables, notes and messages.
 * Source: words of official acts (structure and citing words).
 */
import type { UnitStep } from "@qujat/model";

/** What a step or a part is called. */
export type UnitName = UnitStep["type"] | "title" | "caption" | "clause" | "sentence" | "row";

/** The plain Kazakh word and its possessive form. */
export const KAZAKH_NAMES: Readonly<Record<UnitName, readonly [plain: string, possessive: string]>> = {
  part: ["бөлім", "бөлімі"],
  chapter: ["тарау", "тарауы"],
  section: ["параграф", "параграфы"],
  article: ["бап", "бабы"],
  point: ["тармақ", "тармағы"],
  subpoint: ["тармақша", "тармақшасы"],
  paragraph: ["абзац", "абзацы"],
  clause: ["бөлік", "бөлігі"],
  sentence: ["сөйлем", "сөйлемі"],
  row: ["жол", "жолы"],
  annex: ["қосымша", "қосымшасы"],
  attachment: ["құжат", "құжаты"],
  table: ["кесте", "кестесі"],
  preamble: ["кіріспе", "кіріспесі"],
  title: ["тақырып", "тақырыбы"],
  caption: ["оң жақ жоғарғы бұрыш", "оң жақ жоғарғы бұрышы"],
};

/** Russian words in the nominative, genitive and instrumental; `f`, `n` where the gender is not masculine. */
export const RUSSIAN_NAMES: Readonly<
  Record<UnitName, readonly [nominative: string, genitive: string, instrumental: string, gender?: "f" | "n"]>
> = {
  part: ["раздел", "раздела", "разделом"],
  chapter: ["глава", "главы", "главой", "f"],
  section: ["параграф", "параграфа", "параграфом"],
  article: ["статья", "статьи", "статьей", "f"],
  point: ["пункт", "пункта", "пунктом"],
  subpoint: ["подпункт", "подпункта", "подпунктом"],
  paragraph: ["абзац", "абзаца", "абзацем"],
  clause: ["часть", "части", "частью", "f"],
  sentence: ["предложение", "предложения", "предложением", "n"],
  row: ["строка", "строки", "строкой", "f"],
  annex: ["приложение", "приложения", "приложением", "n"],
  attachment: ["документ", "документа", "документом"],
  table: ["таблица", "таблицы", "таблицей", "f"],
  preamble: ["преамбула", "преамбулы", "преамбулой", "f"],
  title: ["заголовок", "заголовка", "заголовком"],
  caption: ["правый верхний угол", "правого верхнего угла", "правым верхним углом"],
};

export const ENGLISH_NAMES: Readonly<Record<UnitName, string>> = {
  part: "division",
  chapter: "chapter",
  section: "section",
  article: "article",
  point: "point",
  subpoint: "subpoint",
  paragraph: "paragraph",
  clause: "part",
  sentence: "sentence",
  row: "row",
  annex: "annex",
  attachment: "instrument",
  table: "table",
  preamble: "preamble",
  title: "title",
  caption: "caption",
};
