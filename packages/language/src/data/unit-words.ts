/**
 * The words for the units of an act, in the forms in which they decline.
 * Sources: the structure of official acts in both languages (Law on Legal Acts of 6 April 2016, art. 23); the Kazakh
 * forms are made from the stem, the Russian ones are listed.
 */
import type { UnitStep } from "@qujat/model";

/** A Kazakh unit word: the stem, the stem before a vowel where it softens, and whether its suffixes are front. */
export interface KazakhUnitWord {
  readonly type: UnitStep["type"];
  readonly part?: true;
  readonly stem: string;
  readonly soft?: string;
  readonly front?: boolean;
}

/** A Russian unit word: nominative, genitive, dative, accusative, instrumental and prepositional, singular and plural. */
export interface RussianUnitWord {
  readonly type: UnitStep["type"];
  readonly part?: true;
  readonly singular: string;
  readonly plural: string;
  /** Written short, in any case and number; the words for it. */
  readonly short?: string;
}

export const KAZAKH_UNITS: readonly KazakhUnitWord[] = [
  { type: "part", stem: "бөлім", front: true },
  { type: "chapter", stem: "тарау" },
  { type: "section", stem: "параграф" },
  { type: "article", stem: "бап", soft: "баб" },
  { type: "point", stem: "тармақ", soft: "тармағ" },
  { type: "subpoint", stem: "тармақша" },
  { type: "paragraph", part: true, stem: "бөлік", soft: "бөліг", front: true },
  { type: "paragraph", stem: "абзац" },
  { type: "annex", stem: "қосымша" },
  { type: "table", stem: "кесте", front: true },
  { type: "preamble", stem: "кіріспе", front: true },
  { type: "preamble", stem: "преамбула" },
];

/** The second word of «азат жол», an older name of the абзац. */
export const KAZAKH_LINE: KazakhUnitWord = { type: "paragraph", stem: "жол" };

export const RUSSIAN_UNITS: readonly RussianUnitWord[] = [
  {
    type: "part",
    singular: "раздел раздела разделу раздел разделом разделе",
    plural: "разделы разделов разделам разделы разделами разделах",
  },
  {
    type: "chapter",
    singular: "глава главы главе главу главой главе",
    plural: "главы глав главам главы главами главах",
    short: "гл",
  },
  {
    type: "section",
    singular: "параграф параграфа параграфу параграф параграфом параграфе",
    plural: "параграфы параграфов параграфам параграфы параграфами параграфах",
  },
  {
    type: "article",
    singular: "статья статьи статье статью статьей статье",
    plural: "статьи статей статьям статьи статьями статьях",
    short: "ст",
  },
  {
    type: "point",
    singular: "пункт пункта пункту пункт пунктом пункте",
    plural: "пункты пунктов пунктам пункты пунктами пунктах",
    short: "п",
  },
  {
    type: "subpoint",
    singular: "подпункт подпункта подпункту подпункт подпунктом подпункте",
    plural: "подпункты подпунктов подпунктам подпункты подпунктами подпунктах",
    short: "пп подп",
  },
  {
    type: "paragraph",
    part: true,
    singular: "часть части части часть частью части",
    plural: "части частей частям части частями частях",
    short: "ч",
  },
  {
    type: "paragraph",
    singular: "абзац абзаца абзацу абзац абзацем абзаце",
    plural: "абзацы абзацев абзацам абзацы абзацами абзацах",
    short: "абз",
  },
  {
    type: "annex",
    singular: "приложение приложения приложению приложение приложением приложении",
    plural: "приложения приложений приложениям приложения приложениями приложениях",
  },
  {
    type: "table",
    singular: "таблица таблицы таблице таблицу таблицей таблице",
    plural: "таблицы таблиц таблицам таблицы таблицами таблицах",
  },
  {
    type: "preamble",
    singular: "преамбула преамбулы преамбуле преамбулу преамбулой преамбуле",
    plural: "",
  },
];

/** Words that point at the unit or act in which they stand (`this`), or at one named before (`that`). */
export const KAZAKH_POINTERS: Readonly<Record<string, "this" | "that">> = {
  осы: "this",
  аталған: "that",
  көрсетілген: "that",
  сол: "that",
};

/** The same in Russian, without the endings that follow the gender, number and case. */
export const RUSSIAN_POINTERS: Readonly<Record<string, "this" | "that">> = {
  настоящ: "this",
  указанн: "that",
  вышеуказанн: "that",
  названн: "that",
  вышеназванн: "that",
};

export const KAZAKH_JOINERS: readonly string[] = ["және", "мен", "бен", "пен", "немесе", "не"];
export const RUSSIAN_JOINERS: readonly string[] = ["и", "или", "либо"];
