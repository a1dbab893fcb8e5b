/** The types of answers: what may be typed, and the one way in which it is kept. */
import { findPhones, parseDate } from "@qujat/language";
import type { FieldDefinition, FieldType, Message } from "@qujat/model";
import { isDay } from "../calendar/days.ts";
import { officeOf, offices } from "../offices.ts";
import { readIdentityNumber } from "../rules/identity-number.ts";

/** An answer as kept, or why it is none. */
export type Read = { readonly value: string } | { readonly rule: string; readonly values?: Message["values"] };

/** Types whose answer is one text. */
export type TextType = Exclude<FieldType, "checklist" | "group" | "list">;

/** The most characters of a text that says nothing else. */
const MOST = 500;
const MOST_LINES = 100_000;
const MOST_PHONES = 10;
const LONGEST_PHONES = 300;
const LONGEST_DATE = 40;
/** A year of two figures leaves the century open. */
const FULL_YEAR = /\d{4}/;

type ReadText = (text: string, field: FieldDefinition) => Read;

/** How each type is read; a text has been trimmed and is not empty. */
export const TEXT_TYPES: Readonly<Record<TextType, ReadText>> = {
  text: (text, { most = MOST }) => bounded(text, most, /[\n\r]/),
  multiline: (text, { most = MOST_LINES }) => bounded(text.replace(/\r\n?/g, "\n"), most, /\r/),
  name: readName,
  iin: (text) => readIdentity(text, "iin"),
  bin: (text) => readIdentity(text, "bin"),
  "iin-or-bin": (text) => readIdentity(text),
  phone: (text) => readPhones(text, 1),
  phones: (text) => readPhones(text, MOST_PHONES),
  email: (text) =>
    /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(text) && text.length <= 254 ? { value: text } : wrong("email"),
  "postal-index": readPostalIndex,
  "hs-code": readHsCode,
  date: readDate,
  time: readTime,
  number: (text, field) => readNumber(text, field.inWords ? 0 : 6, "number", field),
  money: (text, field) => readNumber(text, 2, "money", field),
  choice: (text, { options = [] }) =>
    options.some(({ value }) => value === text)
      ? { value: text }
      : wrong("choice", { options: options.map(({ value }) => value).join(", ") }),
  office: readOffice,
};

function wrong(rule: string, values?: Message["values"]): Read {
  return values ? { rule: `forms/answer-${rule}`, values } : { rule: `forms/answer-${rule}` };
}

function bounded(text: string, most: number, lineEnds: RegExp): Read {
  if (text.length > most) return wrong("long", { most, length: text.length });
  return lineEnds.test(text) ? wrong("one-line") : { value: text };
}

/** Letters of any alphabet that people here are named in, with hyphens, apostrophes, full stops and blanks between. */
function readName(text: string, { most = MOST }: FieldDefinition): Read {
  const value = text.replace(/\s+/g, " ");
  if (value.length > most) return wrong("long", { most, length: value.length });
  return /^\p{L}[\p{L}\p{M} .'’ʼ-]*$/u.test(value) ? { value } : wrong("name");
}

function readIdentity(text: string, kind?: "iin" | "bin"): Read {
  const read = readIdentityNumber(text, kind);
  return "problem" in read ? wrong(`identity-${read.problem}`) : { value: text };
}

/** Numbers and nothing beside them, kept as E.164 with commas between. */
function readPhones(text: string, most: number): Read {
  if (text.length > LONGEST_PHONES) return wrong("phone");
  const typed = isNational(text) ? `+7${text}` : text;
  const found = findPhones(typed);
  const rest = found.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), typed);
  if (found.length === 0 || found.length > most || /[^\s,;/]/.test(rest)) return wrong("phone");
  return { value: found.map(({ number }) => number).join(", ") };
}

/** Ten digits without the code of the country, as in `701 123 45 67`. */
function isNational(text: string): boolean {
  return /^\(?[67]/.test(text) && text.replace(/\D/g, "").length === 10;
}

/** Six digits, or since 2015 a letter, two digits and four letters or digits. */
function readPostalIndex(text: string): Read {
  const value = text.toUpperCase();
  return /^\d{6}$|^[A-Z]\d{2}[A-Z0-9]{4}$/.test(value) ? { value } : wrong("postal-index");
}

/** A code of the nomenclature of foreign trade: four, six or ten digits, kept as `8526 92 000 8`. */
function readHsCode(text: string): Read {
  const digits = text.replace(/[\s.]/g, "");
  if (!/^\d{4}(?:\d{2}(?:\d{4})?)?$/.test(digits)) return wrong("hs-code");
  const parts = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 9), digits.slice(9)];
  return { value: parts.filter((part) => part !== "").join(" ") };
}

/** `2011-07-05`, `05.07.2011`, and dates in words of both languages. */
function readDate(text: string): Read {
  if (isDay(text)) return { value: text };
  const found = text.length <= LONGEST_DATE ? parseDate(text) : undefined;
  const isWhole = found?.start === 0 && found.end === text.length;
  return isWhole && FULL_YEAR.test(text) ? { value: found.date } : wrong("date");
}

function readTime(text: string): Read {
  const [, hours = "", minutes] = /^(\d{1,2})[:.](\d{2})$/.exec(text) ?? [];
  if (minutes === undefined || Number(hours) > 23 || Number(minutes) > 59) return wrong("time");
  return { value: `${hours.padStart(2, "0")}:${minutes}` };
}

/** An id, or a name in either language. */
function readOffice(text: string): Read {
  const office = officeOf(text) ?? offices().find(({ name }) => name.kk === text || name.ru === text);
  return office ? { value: office.id } : wrong("office");
}

/** A number from 0 with so many decimals; blanks between thousands and a decimal comma are taken. */
function readNumber(text: string, decimals: number, rule: "number" | "money", { most }: FieldDefinition): Read {
  const plain = text.replace(/[\s\u00A0]/g, "").replace(",", ".");
  const [, whole = "", fraction = ""] = /^(\d{1,15})(?:\.(\d+))?$/.exec(plain) ?? [];
  if (whole === "" || fraction.length > decimals) return wrong(rule, { decimals });
  const digits = whole.replace(/^0+(?=\d)/, "");
  const value = fraction === "" ? digits : `${digits}.${fraction}`;
  return most !== undefined && Number(value) > most ? wrong("large", { most }) : { value };
}
