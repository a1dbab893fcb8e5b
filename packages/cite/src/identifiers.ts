/** Identifiers of works: `kz-2017-10-25-98qe`, one for both languages, and their Akoma Ntoso URIs. */
import { toLatin, toLower } from "@qujat/language";
import type { ActLanguage, IsoDate } from "@qujat/model";
import { kindOf } from "./data/act-kinds.ts";
import { CLASS_WORDS, KAZAKH_MARKS, RUSSIAN_MARKS } from "./data/number-marks.ts";

/** What an identifier is made of. */
export interface WorkName {
  readonly date: IsoDate | null;
  readonly number: string | null;
  /** Nominative, in either language; it stands for the number of an act that has none. */
  readonly type?: string | null;
}

const IDENTIFIER = /^kz-(\d{4}-\d{2}-\d{2})-([a-z0-9]+|[a-z]+(?:-[a-z]+)+)$/;
const URI = /^\/akn\/kz\/act\/(\d{4}-\d{2}-\d{2})\/([a-z0-9]+|[a-z]+(?:-[a-z]+)+)$/;

/**
 * The identifier of a work, the same in both languages.
 *
 * The number is lower-cased, its separators are dropped and its letters are spelled in Latin: `98/қе` is `98qe`. The words
 * of the class «ҚРЗ» and «ЗРК» are dropped (`186-VII ҚРЗ` and `186-VII ЗРК` are `186vii`), and so are blanks; Russian marks
 * of a series are those of the Kazakh text (`98 нс` is `98qe`, `ДСП` is `qbp`). An act without a number has its kind:
 * `1995-08-30-constitution`.
 * @returns null when the date is missing, or number and kind both are
 * @example workIdentifier({ date: "2017-10-25", number: "98/қе" }) // "kz-2017-10-25-98qe"
 * @example workIdentifier({ date: "2022-12-30", number: "177-VII ЗРК" }) // "kz-2022-12-30-177vii"
 */
export function workIdentifier({ date, number, type = null }: WorkName): string | null {
  if (date === null || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
  const slug = number === null ? "" : numberSlug(number);
  const last = slug || kindOf(type)?.code;
  return last ? `kz-${date}-${last}` : null;
}

/**
 * The number of an act as identifiers spell it; empty for one without letters and figures.
 * @example numberSlug("№ 120/НҚ") // "120nq"
 */
export function numberSlug(number: string): string {
  const lower = toLower(number.normalize("NFC")).replace(/^(?:№|n)\s*/u, "");
  const parts = lower.split(/[\s/\\.,–—‑=-]+/u).filter((part) => part !== "" && !CLASS_WORDS.has(part));
  return parts.map(spell).join("");
}

/**
 * The Akoma Ntoso URI of a work, or of its expression in a language.
 * @throws RangeError when it is no identifier of a work
 * @example workUri("kz-2011-07-05-116") // "/akn/kz/act/2011-07-05/116"
 * @example workUri("kz-2011-07-05-116", "kk") // "/akn/kz/act/2011-07-05/116/kaz@"
 */
export function workUri(identifier: string, language?: ActLanguage): string {
  const [, date, number] = IDENTIFIER.exec(identifier) ?? [];
  if (date === undefined || number === undefined) throw new RangeError(`Not an identifier of a work: «${identifier}»`);
  const expression = language === undefined ? "" : `/${language === "kk" ? "kaz" : "rus"}@`;
  return `/akn/kz/act/${date}/${number}${expression}`;
}

/**
 * The identifier of the work that an Akoma Ntoso URI names, of the work or of an expression.
 * @returns undefined when it is no such URI
 * @example identifierOfUri("/akn/kz/act/2011-07-05/116/kaz@") // "kz-2011-07-05-116"
 */
export function identifierOfUri(uri: string): string | undefined {
  const [, date, number] = URI.exec(uri.replace(/\/(?:kaz|rus)@$/, "")) ?? [];
  return date === undefined || number === undefined ? undefined : `kz-${date}-${number}`;
}

/** Figures and letters of one part: Roman numerals as they are, a Russian mark as the Kazakh one, the rest transliterated. */
function spell(part: string): string {
  const figures = /^\d+/.exec(part)?.[0] ?? "";
  const letters = part.slice(figures.length);
  const roman = letters.replace(/[іх]/gu, (char) => (char === "і" ? "i" : "x"));
  if (/^[ivxlc]+$/.test(roman)) return figures + roman;
  const mark = RUSSIAN_MARKS[letters] ?? KAZAKH_MARKS[letters];
  return figures + (mark ?? latin(letters));
}

function latin(letters: string): string {
  const spelled = toLatin(letters).replaceAll("ı", "y").normalize("NFKD").replace(/\p{M}+/gu, "");
  return spelled.toLowerCase().replace(/[^a-z0-9]+/g, "");
}
