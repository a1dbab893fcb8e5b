/** Notes on changes, as the official system prints them under a changed provision. */
import { genitiveIssuer, inCase } from "@qujat/language";
import type { Act, ActLanguage, Amendment, IsoDate, Text, UnitPath } from "@qujat/model";
import { nameUnit } from "../amendments/unit-name.ts";
import { KAZAKH_ACT_POSSESSIVES, RUSSIAN_ACT_CASES, STATE_NAMES, UNKNOWN_ACT } from "../data/note-words.ts";
import type { Scheduled } from "./schedule.ts";
import { ownText } from "./splice.ts";

/** The note on a change: «Ескерту. 8-тармақ жаңа редакцияда – ҚР … 25.10.2017 № 98/қе бұйрығымен (…).» */
export function noteOf({ amendment, by, on }: Scheduled, language: ActLanguage): Text {
  const sentence =
    language === "kk"
      ? `Ескерту. ${kazakhChange(amendment)} – ${kazakhAct(by, on)}.`
      : `Сноска. ${russianChange(amendment, by, on)}.`;
  return ownText(amendment.origin.file, sentence);
}

/**
 * What stands in place of a provision that is gone: «7. Алып тасталды – ҚР … бұйрығымен (…).»
 *
 * @param sign its number as printed; empty where it has none
 */
export function goneText({ amendment, by, on }: Scheduled, language: ActLanguage, sign: string): Text {
  const repealed = amendment.operation === "repeal";
  const sentence =
    language === "kk"
      ? `${repealed ? "Күші жойылды" : "Алып тасталды"} – ${kazakhAct(by, on)}.`
      : `${repealed ? "Утратил силу" : "Исключен"} ${russianAct(by, on, "instrumental")}.`;
  return ownText(amendment.origin.file, sign === "" ? sentence : `${sign} ${sentence}`);
}

function kazakhChange({ target: { unit, instrument }, part, operation }: Amendment): string {
  const name = capital(nameUnit(unit, part, "kk")) || (instrument === null ? "Мәтін" : "Құжат");
  if (operation === "insert") return `${capital(kazakhInsertion(unit, part))} толықтырылды`;
  if (operation === "reword" || operation === "reword-annex") return `${name} жаңа редакцияда`;
  if (operation === "delete") return `${name} алып тасталды`;
  if (operation === "repeal") return unit.length === 0 ? "Күші жойылды" : `${name} күшін жойған`;
  const possessed = unit.length + (part === null ? 0 : 1) > 1;
  return `${inCase(name, "dative", { possessed })} өзгеріс енгізілді`;
}

/** `2-тармақ 2-1) тармақшамен`, `3-1-тармақпен`. */
function kazakhInsertion(unit: UnitPath, part: string | null): string {
  const outer = part === null ? unit.slice(0, -1) : unit;
  const added = nameUnit(part === null ? unit.slice(-1) : [], part, "kk", "instrumental");
  return [nameUnit(outer, null, "kk"), added].filter(Boolean).join(" ");
}

function russianChange({ target: { unit, instrument }, part, operation }: Amendment, by: Act, on: IsoDate): string {
  const name = capital(nameUnit(unit, part, "ru")) || (instrument === null ? "Текст" : "Документ");
  const act = russianAct(by, on, "instrumental");
  if (operation === "insert") return `Дополнено ${nameUnit(unit, part, "ru", "instrumental")} в соответствии с ${act}`;
  if (operation === "reword" || operation === "reword-annex")
    return `${name} - в редакции ${russianAct(by, on, "genitive")}`;
  if (operation === "repeal" && unit.length === 0) return `Утратил силу ${act}`;
  return `${name} - с изменением, внесенным ${act}`;
}

/** `ҚР Денсаулық сақтау министрінің 14.04.2017 № 128 бұйрығымен (25.05.2017 бастап қолданысқа енгізіледі)`. */
function kazakhAct({ metadata: { issuer, date, number, type } }: Act, on: IsoDate): string {
  const who = issuer === null ? null : genitiveIssuer(shortState(issuer, "kk"), "kk");
  const act = inCase(KAZAKH_ACT_POSSESSIVES[type ?? ""] ?? UNKNOWN_ACT.kk, "instrumental", { possessed: true });
  const parts = [who, date && dotted(date), number && `№ ${number}`, act];
  return `${parts.filter(Boolean).join(" ")} (${dotted(on)} бастап қолданысқа енгізіледі)`;
}

/** `приказом Министра культуры и спорта РК от 07.02.2018 № 31 (вводится в действие с 15.03.2018)`. */
function russianAct({ metadata: { issuer, date, number, type } }: Act, on: IsoDate, name: "genitive" | "instrumental") {
  const act = (RUSSIAN_ACT_CASES[type ?? ""] ?? UNKNOWN_ACT.ru)[name === "genitive" ? 0 : 1];
  const who = issuer === null ? null : genitiveIssuer(shortState(issuer, "ru"), "ru");
  const parts = [act, who, date && `от ${dotted(date)}`, number && `№ ${number}`];
  return `${parts.filter(Boolean).join(" ")} (вводится в действие с ${dotted(on)})`;
}

function shortState(issuer: string, language: ActLanguage): string {
  const [long, short] = STATE_NAMES[language];
  return issuer.replace(long, short);
}

function dotted(date: IsoDate): string {
  return date.split("-").reverse().join(".");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
