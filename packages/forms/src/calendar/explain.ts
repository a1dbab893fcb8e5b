/** How a deadline was counted, as a person reads it. */
import { countedForm, formatDate } from "@qujat/language";
import type { SheetLanguage } from "@qujat/model";
import type { DayOff } from "./calendar.ts";
import type { Deadline, Term } from "./deadlines.ts";

type Unit = Term["unit"];

const KAZAKH_UNITS: Readonly<Record<Unit, string>> = {
  "working-day": "жұмыс күні",
  "calendar-day": "күнтізбелік күн",
  month: "ай",
  year: "жыл",
};
const RUSSIAN_UNITS: Readonly<Record<Unit, readonly [string, string, string]>> = {
  "working-day": ["рабочий день", "рабочих дня", "рабочих дней"],
  "calendar-day": ["календарный день", "календарных дня", "календарных дней"],
  month: ["месяц", "месяца", "месяцев"],
  year: ["год", "года", "лет"],
};

/**
 * A deadline in words: its term, its first and last day, which days were passed over and why.
 *
 * @example deadlineSentence(term, deadlineOf(term, "2011-07-04"), "ru")
 * // "Срок – 5 рабочих дней: первый день – 5 июля 2011 года, последний – 12 июля 2011 года. Не считаются: 06.07.2011 (День Столицы), …"
 */
export function deadlineSentence(term: Term, { first, day, skipped }: Deadline, language: SheetLanguage): string {
  const from = formatDate(first, language);
  const to = formatDate(day, language);
  const days = skipped
    .map((off) => `${formatDate(off.day, language, "numeric")} (${reasonOf(off, language)})`)
    .join(", ");
  if (language === "kk") {
    const kk = `Мерзім – ${term.count} ${KAZAKH_UNITS[term.unit]}: бірінші күні – ${from}, соңғы күні – ${to}.`;
    if (days === "") return kk;
    if (term.unit === "working-day") return `${kk} Есепке кірмейтін күндер: ${days}.`;
    return `${kk} Мерзімнің соңы жұмыс істемейтін күнге тура келгендіктен, келесі жұмыс күніне ауыстырылды: ${days}.`;
  }
  const counted = countedForm(term.count, RUSSIAN_UNITS[term.unit]);
  const ru = `Срок – ${term.count} ${counted}: первый день – ${from}, последний – ${to}.`;
  if (days === "") return ru;
  if (term.unit === "working-day") return `${ru} Не считаются: ${days}.`;
  return `${ru} Конец срока пришёлся на нерабочий день и перенесён на следующий рабочий: ${days}.`;
}

function reasonOf({ reason, ...name }: DayOff, language: SheetLanguage): string {
  const holiday = name[language] ?? "";
  if (reason === "holiday") return holiday;
  if (reason === "weekend") return language === "kk" ? "демалыс күні" : "выходной";
  if (reason === "transfer") return language === "kk" ? "ауыстырылған демалыс күні" : "перенесённый выходной";
  return language === "kk" ? `${holiday} демалысының орнына` : `вместо выходного: ${holiday}`;
}
