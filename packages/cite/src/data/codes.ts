/**
 * Codes of Kazakhstan by the names under which acts cite them, with date and number of every edition.
 * Source: the titles of the codes in the reference bank of legal acts of the Ministry of Justice (adilet.zan.kz).
 */
import type { IsoDate } from "@qujat/model";

/** A code: its short names, and its editions from the oldest. */
export interface Code {
  readonly kk: string;
  readonly ru: string;
  readonly editions: readonly (readonly [date: IsoDate, number: string])[];
}

export const CODE_EDITIONS: readonly Code[] = [
  { kk: "Бюджет кодексі", ru: "Бюджетный кодекс", editions: [["2004-04-24", "548-II"], ["2008-12-04", "95-IV"], ["2025-03-15", "171-VIII"]] },
  { kk: "Салық кодексі", ru: "Налоговый кодекс", editions: [["2001-06-12", "209-II"], ["2008-12-10", "99-IV"], ["2017-12-25", "120-VI"], ["2025-07-18", "214-VIII"]] },
  { kk: "Еңбек кодексі", ru: "Трудовой кодекс", editions: [["2007-05-15", "251-III"], ["2015-11-23", "414-V"]] },
  { kk: "Қылмыстық кодексі", ru: "Уголовный кодекс", editions: [["1997-07-16", "167-I"], ["2014-07-03", "226-V"]] },
  { kk: "Қылмыстық-процестік кодексі", ru: "Уголовно-процессуальный кодекс", editions: [["1997-12-13", "206-I"], ["2014-07-04", "231-V"]] },
  { kk: "Қылмыстық-атқару кодексі", ru: "Уголовно-исполнительный кодекс", editions: [["1997-12-13", "208-I"], ["2014-07-05", "234-V"]] },
  { kk: "Азаматтық процестік кодексі", ru: "Гражданский процессуальный кодекс", editions: [["1999-07-13", "411-I"], ["2015-10-31", "377-V"]] },
  { kk: "Әкімшілік құқық бұзушылық туралы кодексі", ru: "об административных правонарушениях", editions: [["2001-01-30", "155-II"], ["2014-07-05", "235-V"]] },
  { kk: "Әкімшілік рәсімдік-процестік кодексі", ru: "Административный процедурно-процессуальный кодекс", editions: [["2020-06-29", "350-VI"]] },
  { kk: "Жер кодексі", ru: "Земельный кодекс", editions: [["2003-06-20", "442-II"]] },
  { kk: "Орман кодексі", ru: "Лесной кодекс", editions: [["2003-07-08", "477-II"]] },
  { kk: "Су кодексі", ru: "Водный кодекс", editions: [["1993-03-31", "2061-XII"], ["2003-07-09", "481-II"], ["2025-04-09", "178-VIII"]] },
  { kk: "Экологиялық кодексі", ru: "Экологический кодекс", editions: [["2007-01-09", "212-III"], ["2021-01-02", "400-VI"]] },
  { kk: "Кәсіпкерлік кодексі", ru: "Предпринимательский кодекс", editions: [["2015-10-29", "375-V"]] },
  { kk: "Әлеуметтік кодексі", ru: "Социальный кодекс", editions: [["2023-04-20", "224-VII"]] },
];

/** The Constitution in force since 1995. */
export const CONSTITUTION_DATE: IsoDate = "1995-08-30";
