/** Names of acts in Kazakh: issuer in the genitive, date, number, type; in old acts the type stands first. */
import { type FoundActType, issuerBefore, nominativeIssuer } from "@qujat/language";
import type { Issuer } from "@qujat/model";
import type { ActName, Marks } from "./act-name.ts";

/** `Үкіметінің 2011 жылғы 4 мамырдағы № 482 |Қаулысы`: the name whose type is given. */
export function kazakhName(type: FoundActType, marks: Marks): ActName | undefined {
  const found = dateBefore(type, marks) ?? dateBehind(type, marks);
  if (found === undefined) return undefined;
  return { ...found, type: type.type, language: "kk", case: type.case, typeStart: type.start };
}

type Parts = Pick<ActName, "issuers" | "date" | "number" | "start" | "end">;

interface Member {
  readonly issuers: readonly Issuer[];
  readonly date: string | null;
  readonly number: string | null;
  readonly start: number;
}

/** The usual order: everything stands before the type. */
function dateBefore(type: FoundActType, marks: Marks): Parts | undefined {
  const last = memberBefore(type.start, marks);
  if (last === undefined) return undefined;
  const members = [last];
  for (let next = jointBefore(last.start, marks); next !== undefined; next = jointBefore(next.start, marks)) {
    members.unshift(next);
  }
  const [first = last] = members;
  const issuers = members.flatMap((member) => member.issuers);
  return { issuers, date: first.date, number: first.number, start: first.start, end: type.end };
}

/** `Қазақстан Республикасының Заңы 1999 жылғы 11 тамыз N 467`, `Заң Қазақстан Республикасының 2001 жылғы …`. */
function dateBehind(type: FoundActType, { text, dates, numbers }: Marks): Parts | undefined {
  if (type.case !== "nominative") return undefined;
  const date = dates.find(({ start }) => start >= type.end);
  if (date === undefined || date.start - type.end > 300) return undefined;
  const between = text.slice(type.end, date.start);
  const close = /^[\s.,]*(?:\p{Lu}\p{Ll}+\s+қ(?:аласы|\.)?[\s,]*)?$/u.test(between);
  const issuers = close ? issuersBefore(type.start, text) : issuersIn(between);
  if (issuers === undefined || (close && issuers.issuers.length === 0)) return undefined;
  const number = numbers.find(({ start }) => start >= date.end);
  const own = number !== undefined && /^[\s,]*$/.test(text.slice(date.end, number.start)) ? number : undefined;
  return {
    issuers: issuers.issuers,
    date: date.date,
    number: own?.number ?? null,
    start: Math.min(close ? issuers.start : type.start, type.start),
    end: own?.end ?? date.end,
  };
}

/** `Үкіметінің 2011 жылғы 4 мамырдағы № 482 ` that ends at an offset, perhaps with brackets behind it. */
function memberBefore(offset: number, { text, dates, numbers }: Marks): Member | undefined {
  const end = beforeBrackets(text, offset);
  const number = numbers.findLast((one) => one.end <= end);
  const ownNumber = number !== undefined && isBlank(text.slice(number.end, end)) ? number : undefined;
  const beforeNumber = ownNumber?.start ?? end;
  const date = dates.findLast((one) => one.end <= beforeNumber);
  const gap = date === undefined ? undefined : text.slice(date.end, beforeNumber);
  const numberText = ownNumber?.number ?? null;
  if (date !== undefined && gap !== undefined && isBlank(gap)) {
    const { issuers, start } = issuersBefore(beforeTitle(text, date.start), text) ?? { issuers: [], start: date.start };
    return { issuers, date: date.date, number: numberText, start };
  }
  if (date !== undefined && gap !== undefined && gap.length < 300) {
    // The date stands before the issuer: «2015 жылғы 27 мамырдағы … Төрағасының № 43 бұйрығы».
    const inside = issuersIn(gap);
    if (inside !== undefined)
      return { issuers: inside.issuers, date: date.date, number: numberText, start: date.start };
  }
  if (ownNumber === undefined) return undefined;
  const { issuers, start } = issuersBefore(beforeNumber, text) ?? { issuers: [], start: beforeNumber };
  return { issuers, date: null, number: numberText, start };
}

/** `Денсаулық сақтау министрінің 2015 жылғы 23 қарашадағы № 1085 және |` before a member of a joint act. */
function jointBefore(start: number, marks: Marks): Member | undefined {
  const link = /(?:\s(?:және|мен|пен|бен)|,)\s*$/u.exec(marks.text.slice(Math.max(0, start - 20), start));
  if (link === null) return undefined;
  const end = start - link[0].length;
  const number = marks.numbers.findLast((one) => one.end <= end);
  const date = marks.dates.findLast((one) => one.end <= end);
  const touches = [number?.end, date?.end].some((at) => at !== undefined && isBlank(marks.text.slice(at, end)));
  const member = touches ? memberBefore(end, marks) : undefined;
  return member?.date === null ? undefined : member;
}

/** The issuers whose genitive ends at an offset, on that line or on the lines that it continues. */
function issuersBefore(end: number, text: string): { issuers: readonly Issuer[]; start: number } | undefined {
  let from = text.lastIndexOf("\n", Math.max(0, end - 1)) + 1;
  // A line that begins with a small letter or has one word before the date goes on from the line above.
  while (from > 0 && /^\s*(?:\p{Ll}|[\p{L}-]+\s*$|$)/u.test(text.slice(from, end))) {
    from = text.lastIndexOf("\n", from - 2) + 1;
  }
  const line = text.slice(from, end).replaceAll("\n", " ");
  const found = issuerBefore(line, line.length);
  if (found === undefined) return undefined;
  return { issuers: split(line.slice(found.start, found.end)), start: from + found.start };
}

function issuersIn(phrase: string): { issuers: readonly Issuer[]; start: number } | undefined {
  if (/[«»"“”:;()\d]|\.\s+\p{Lu}\p{Ll}{3}/u.test(phrase)) return undefined;
  const issuers = split(phrase.replace(/\s+/g, " ").trim());
  return issuers.length === 0 ? undefined : { issuers, start: 0 };
}

/** `Қаржы министрінің және Әділет министрінің` as two; `Мәдениет және спорт министрінің` as one. */
function split(phrase: string): Issuer[] {
  const parts: string[] = [];
  let from = 0;
  for (const { 0: link, index } of phrase.matchAll(/\s+(?:және|мен|пен|бен)\s+|,\s+/gu)) {
    const left = phrase.slice(from, index);
    if (!/[ыі]ң$|м\.\s?а\.?$/iu.test(left) || nominativeIssuer(left, "kk") === undefined) continue;
    parts.push(left);
    from = index + link.length;
  }
  parts.push(phrase.slice(from));
  const named = parts.map((part) => nominativeIssuer(part, "kk"));
  return named.every((one) => one !== undefined) ? named : [];
}

/** The offset before brackets that end at `end`: `№ 34/қе| (… енгізіледі) бұйрығымен`. */
function beforeBrackets(text: string, end: number): number {
  const trimmed = text.slice(0, end).trimEnd();
  if (!trimmed.endsWith(")")) return end;
  let depth = 0;
  for (let at = trimmed.length - 1; at >= Math.max(0, end - 600); at--) {
    if (text.charAt(at) === ")") depth++;
    if (text.charAt(at) === "(" && --depth === 0) return at;
  }
  return end;
}

/** The offset before a title in quotes: `Президентінің| "Жер туралы" 1995 жылғы`. */
function beforeTitle(text: string, end: number): number {
  const line = text.slice(text.lastIndexOf("\n", Math.max(0, end - 1)) + 1, end);
  const trimmed = line.trimEnd();
  const open = /»$/.test(trimmed) ? line.indexOf("«") : /["”]$/.test(trimmed) ? line.search(/["“]/) : -1;
  if (open <= 0 || !/[ыі]ң\s*$/u.test(line.slice(0, open))) return end;
  return end - line.length + open;
}

function isBlank(text: string): boolean {
  return /^[\s,]*$/.test(text);
}
