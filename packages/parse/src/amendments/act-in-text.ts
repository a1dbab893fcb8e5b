/** The act that a line names in full: its type, issuer, date, number, title and registration. */
import { findActNumbers, findActTypes, findDates } from "@qujat/language";
import type { ActLanguage, ActReference } from "@qujat/model";
import { type ActName, actNamesIn } from "../metadata/act-name.ts";
import { blankQuotes, quotesIn } from "./quotes.ts";

/** An act named in a text: offsets of its name with its title, the end exclusive. */
export interface NamedAct {
  readonly act: ActReference;
  readonly start: number;
  readonly end: number;
}

/** Words before the number in the register of normative legal acts. */
const REGISTRATION = /(?:тізілімінде|реестре)[^()]{0,160}?(?:№|N)\s*(\d[\d-]*)/iu;

/** The acts that a text names with a date or a number, in order; those inside of titles are none. */
export function actsNamedIn(value: string, language: ActLanguage): NamedAct[] {
  const quotes = quotesIn(value);
  return actNamesIn(blankQuotes(value, quotes)).map((name) => withTitle(value, name, quotes, language));
}

/** A code or law that is named by its type and perhaps a date alone: «1994 жылғы 27 желтоқсандағы … Азаматтық кодексіне». */
export function actByType(value: string, masked: string): NamedAct | undefined {
  const type = findActTypes(masked).find((found) => found.kind === "act");
  if (!type) return undefined;
  const date = findDates(masked)[0];
  const number = findActNumbers(masked)[0];
  const [quote] = quotesIn(value);
  const act: ActReference = {
    type: type.type,
    issuer: null,
    date: date?.date ?? null,
    number: number?.number ?? null,
    title: quote ? value.slice(quote.start, quote.end) : null,
    registration: REGISTRATION.exec(value)?.[1] ?? null,
  };
  return { act, start: type.start, end: type.end };
}

function withTitle(
  value: string,
  { type, issuers, date, number, start, end }: ActName,
  quotes: readonly { start: number; end: number }[],
  language: ActLanguage,
): NamedAct {
  const title =
    language === "kk"
      ? (quotes.findLast((quote) => quote.end < start && isGap(value.slice(quote.end + 1, start))) ??
        quotes.find((quote) => quote.start > start && quote.end < end))
      : quotes.find((quote) => quote.start > end && isGap(value.slice(end, quote.start - 1)));
  const glued = title === undefined && language === "kk" ? gluedTitle(value, start) : undefined;
  const whole = title ?? glued;
  const until = Math.max(end, whole?.end ?? 0);
  const behind = value.slice(until, until + 600);
  const bracket = /^[»"”]?\s*\(/.test(behind) ? behind : "";
  return {
    act: {
      type,
      issuer: issuers[0]?.name ?? null,
      date,
      number,
      title: whole ? value.slice(whole.start, whole.end) : null,
      registration: REGISTRATION.exec(bracket)?.[1] ?? null,
    },
    start: Math.min(start, whole ? whole.start - 1 : start),
    end: until,
  };
}

/** `«A» стандартын бекіту туралы» Министрдің …`: one sign opened both quotes. */
function gluedTitle(value: string, start: number): { start: number; end: number } | undefined {
  const end = value.slice(0, start).trimEnd().length - 1;
  const open = value.search(/["«“]/);
  return /["»”]/.test(value.charAt(end)) && open >= 0 && open < end ? { start: open, end } : undefined;
}

/** What may stand between a title and the rest of a name: the issuer, whose name is found with either. */
function isGap(text: string): boolean {
  return text.length < 200 && !/[;:()]/.test(text) && !/["«»“”]/.test(text);
}
