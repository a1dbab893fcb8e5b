/** Values as a form prints them, in the words of each language, and the blanks of fields that have none. */
import { countedForm, type DateStyle, formatDate, numberInWords } from "@qujat/language";
import type { BlankRun, FieldDefinition, SheetLanguage, TextRun } from "@qujat/model";
import type { AnswerValue } from "../answers/values.ts";
import { officeOf } from "../offices.ts";
import type { FieldPart } from "../template/names.ts";
import { printedPhones } from "./phone.ts";

/** Between the groups of three digits of a long number: it never ends a line. */
const GROUP = "\u00A0";
const TIYN: Readonly<Record<SheetLanguage, readonly [string, string, string]>> = {
  kk: ["тиын", "тиын", "тиын"],
  ru: ["тиын", "тиына", "тиынов"],
};

/**
 * The value of a field in words of a language; null when it has none.
 *
 * @param part what of it, or `numeric` for a date in figures, as tables have room for
 */
export function printedValue(
  field: FieldDefinition,
  value: AnswerValue | undefined,
  language: SheetLanguage,
  part?: FieldPart | "numeric",
): string | null {
  if (typeof value !== "string" || value === "") return null;
  switch (field.type) {
    case "date":
      return printedDate(value, language, part === "numeric" || part === "attributive" ? part : "long");
    case "number":
      return field.inWords ? `${grouped(value)} (${numberInWords(Number(value), language)})` : grouped(value);
    case "money":
      return printedMoney(value, language);
    case "phone":
    case "phones":
      return printedPhones(value.split(", "));
    case "choice":
      return field.options?.find((option) => option.value === value)?.label[language] ?? value;
    case "office":
      return printedOffice(value, language, part);
    default:
      return value;
  }
}

/** Before a noun a Kazakh date takes an ending; to a Russian one the template gives its preposition. */
function printedDate(date: string, language: SheetLanguage, style: DateStyle): string {
  return formatDate(date, language, style === "attributive" && language === "ru" ? "long" : style);
}

function printedOffice(id: string, language: SheetLanguage, part: string | undefined): string | null {
  const office = officeOf(id);
  if (!office) return null;
  if (part === "phones") return printedPhones(office.phones);
  if (part === "hours") return office.hours[language];
  return part === "address" ? office.address[language] : office.name[language];
}

/** `1250.50` as `1 250 теңге 50 тиын (бір мың екі жүз елу теңге елу тиын)`. */
function printedMoney(value: string, language: SheetLanguage): string {
  const [whole = "0", fraction = ""] = value.split(".");
  const tiyn = Number(fraction.padEnd(2, "0"));
  const tenge = language === "kk" ? "теңге" : "тенге";
  const coin = (count: string, word: string) => (tiyn === 0 ? "" : ` ${count} ${word}`);
  const coins = countedForm(tiyn, TIYN[language]);
  const figures = `${grouped(whole)} ${tenge}${coin(String(tiyn).padStart(2, "0"), coins)}`;
  return `${figures} (${numberInWords(Number(whole), language)} ${tenge}${coin(numberInWords(tiyn, language), coins)})`;
}

/** `12345.6` as `12 345,6`. */
function grouped(number: string): string {
  const [whole = "", fraction] = number.split(".");
  const long = whole.replace(/\B(?=(\d{3})+$)/g, GROUP);
  return fraction === undefined ? long : `${long},${fraction}`;
}

/** What a blank of a field shows instead of one plain rule. */
export function blankPattern(
  { type }: FieldDefinition,
  language: SheetLanguage,
): readonly (TextRun | BlankRun)[] | null {
  if (type !== "date") return null;
  const text = (words: string): TextRun => ({ type: "text", text: words });
  const blank = (length: number): BlankRun => ({ type: "blank", length });
  return language === "kk"
    ? [text("20"), blank(3), text(" жылғы «"), blank(3), text("» "), blank(10)]
    : [text("«"), blank(3), text("» "), blank(10), text(" 20"), blank(3), text(" года")];
}
