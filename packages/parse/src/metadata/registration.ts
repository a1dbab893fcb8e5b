/** State registration: body, date and number in either word order. */
import { findActNumbers, findDates, foldLegal, nominativeIssuer } from "@qujat/language";
import type { Registration } from "@qujat/model";
import { REGISTERED, REGISTRATION_NUMBER } from "../data/head-words.ts";
import { isBracketOpen, isQuoteOpen } from "./quotes.ts";

/** A registration and the span of its sentence. */
export interface FoundRegistration extends Registration {
  readonly start: number;
  readonly end: number;
}

const NUMBER = new RegExp(REGISTRATION_NUMBER, "u");
const VERB = new RegExp(`(?<!\\p{L})(?:${REGISTERED})`, "gu");

/**
 * The first registration that a text tells outside of brackets and quotes.
 *
 * @param text requisites behind the name of the act, or any head
 */
export function findRegistration(text: string): FoundRegistration | undefined {
  for (const { index, 0: verb } of foldLegal(text).matchAll(VERB)) {
    // Inside of brackets or quotes it is another act's.
    const before = text.slice(text.lastIndexOf("\n", index - 1) + 1, index);
    if (isBracketOpen(before) || isQuoteOpen(before)) continue;
    const found = verb.startsWith("з")
      ? russian(text, index, index + verb.length)
      : kazakh(text, index, index + verb.length);
    if (found !== undefined) return found.number === null ? withNumberBehind(text, found) : found;
  }
  return undefined;
}

/** `… 2004 жылғы 11 қыркүйекте тіркелді|. Тіркеу N 3059`. */
function withNumberBehind(text: string, found: FoundRegistration): FoundRegistration {
  const behind = text.slice(found.end, lineEnd(text, found.end));
  const words = NUMBER.exec(foldLegal(behind))?.[0].length;
  const number = words === undefined ? undefined : findActNumbers(behind.slice(words))[0];
  if (words === undefined || number?.start !== 0) return found;
  return { ...found, number: number.number, end: found.end + words + number.end };
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end;
}

/** `Әділет министрлігінде 2017 жылғы 17 қарашада № 15996 болып |тіркелді`. */
function kazakh(text: string, verb: number, end: number): FoundRegistration | undefined {
  const start = sentenceStart(text, verb);
  const date = findDates(text.slice(start, verb)).at(-1);
  const number = findActNumbers(text.slice(start, verb)).at(-1);
  if (date === undefined && number === undefined) return undefined;
  const first = Math.min(date?.start ?? verb, number?.start ?? verb);
  const body = nominativeIssuer(text.slice(start, start + first), "kk");
  return { body: body?.name ?? null, date: date?.date ?? null, number: number?.number ?? null, start, end };
}

/** `Зарегистрирован| в Министерстве юстиции … 31 июля 2018 года № 17248`. */
function russian(text: string, start: number, from: number): FoundRegistration | undefined {
  const sentence = text.slice(from, sentenceEnd(text, from));
  const date = findDates(sentence)[0];
  const number = findActNumbers(sentence)[0];
  if (date === undefined && number === undefined) return undefined;
  const first = Math.min(date?.start ?? sentence.length, number?.start ?? sentence.length);
  const phrase = sentence
    .slice(0, first)
    .replace(/^\s*(?:во?\s+)?/iu, "")
    .replace(/\s+(?:от|за|под)\s*$/iu, "");
  const end = from + Math.max(date?.end ?? 0, number?.end ?? 0);
  const body = nominativeIssuer(phrase, "ru")?.name ?? null;
  return { body, date: date?.date ?? null, number: number?.number ?? null, start, end };
}

/** Behind the last full stop that ends a sentence, not one of `г.` or `обл.`. */
function sentenceStart(text: string, offset: number): number {
  const from = Math.max(0, offset - 400);
  let start = Math.max(from, text.lastIndexOf("\n", offset - 1) + 1);
  for (const { index, 0: stop } of text.slice(from, offset).matchAll(/(?<![\s(]\p{L}{1,3})[.;]\s*(?=\p{Lu})/gu))
    start = Math.max(start, from + index + stop.length);
  return start;
}

function sentenceEnd(text: string, offset: number): number {
  const rest = text.slice(offset, offset + 400);
  const stop = /(?<!\s(?:г|обл|гор|р|ж|им|за))\.(?=\s+\p{Lu}\p{Ll}{3})|\n/u.exec(rest);
  return offset + (stop?.index ?? rest.length);
}
