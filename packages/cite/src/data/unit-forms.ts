/**
 * Unit words as a formatted citation needs them: what belongs to what, in the nominative and the genitive.
 * Source: words of official acts and the citations of official acts.
 */

/** The forms of one unit. */
export interface UnitForms {
  /** `тармағы`; the genitive adds -ның or -нің. */
  readonly kk: string;
  readonly ru: string;
  readonly ruGenitive: string;
}

export const UNIT_FORMS: Readonly<Record<string, UnitForms>> = {
  part: { kk: "бөлімі", ru: "раздел", ruGenitive: "раздела" },
  chapter: { kk: "тарауы", ru: "глава", ruGenitive: "главы" },
  section: { kk: "параграфы", ru: "параграф", ruGenitive: "параграфа" },
  article: { kk: "бабы", ru: "статья", ruGenitive: "статьи" },
  point: { kk: "тармағы", ru: "пункт", ruGenitive: "пункта" },
  subpoint: { kk: "тармақшасы", ru: "подпункт", ruGenitive: "подпункта" },
  annex: { kk: "қосымшасы", ru: "приложение", ruGenitive: "приложения" },
  table: { kk: "кестесі", ru: "таблица", ruGenitive: "таблицы" },
  preamble: { kk: "кіріспесі", ru: "преамбула", ruGenitive: "преамбулы" },
};

export const CLAUSE: UnitForms = { kk: "бөлігі", ru: "часть", ruGenitive: "части" };
export const LINE: UnitForms = { kk: "абзацы", ru: "абзац", ruGenitive: "абзаца" };
