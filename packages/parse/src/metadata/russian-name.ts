/** Names of acts in Russian: type, issuer in the genitive, `от` date, number; further issuers of a joint act follow. */
import { type FoundActType, findActTypes, forceOfLawAt, issuerAfter, nominativeIssuer } from "@qujat/language";
import type { Issuer } from "@qujat/model";
import type { ActName, Marks } from "./act-name.ts";

/** No issuer is named at greater length. */
const LONGEST = 300;

/** `Приказ| Министра … от 5 июля 2011 года № 116`: the name whose type is given. */
export function russianName(type: FoundActType, marks: Marks): ActName | undefined {
  const name: { issuers: Issuer[]; type: string } = { issuers: [], type: type.type };
  const first = memberAt(type.end, marks);
  if (first === undefined) return undefined;
  name.issuers.push(...first.issuers);
  if (first.force !== undefined) name.type = first.force;
  let { end } = first;
  for (let next = jointAt(end, marks); next !== undefined; next = jointAt(end, marks)) {
    name.issuers.push(...next.issuers);
    end = next.end;
  }
  const { date, number } = first;
  return { ...name, language: "ru", case: type.case, date, number, start: type.start, typeStart: type.start, end };
}

interface Member {
  readonly issuers: readonly Issuer[];
  readonly force: string | undefined;
  readonly date: string | null;
  readonly number: string | null;
  readonly end: number;
}

/** ` Министра юстиции от 5 июля 2011 года № 116` at an offset. */
function memberAt(from: number, { text, dates, numbers }: Marks): Member | undefined {
  const date = dates.find(({ start }) => start >= from);
  const ahead = numbers.find(({ start }) => start >= from && (date === undefined || start < date.start));
  const stop = Math.min(date?.start ?? text.length, ahead?.start ?? text.length, from + LONGEST);
  const adjacent = stop === date?.start || stop === ahead?.start;
  const phrase = text.slice(from, stop).replace(/\s+(?:от|за)\s*$/iu, " ");
  const named = adjacent ? issuersOf(phrase) : undefined;
  if (named === undefined) return withoutDate(from, text);
  let end = stop;
  const before = ahead !== undefined && stop === ahead.start ? ahead : undefined;
  if (before !== undefined) end = before.end;
  const own = date !== undefined && /^\s*,?\s*(?:от\s+)?$/iu.test(text.slice(end, date.start)) ? date : undefined;
  if (own !== undefined) end = own.end;
  const behind = numbers.find(({ start }) => start >= end);
  const number =
    before ?? (behind !== undefined && /^[\s,.]*(?:за\s+)?$/u.test(text.slice(end, behind.start)) ? behind : undefined);
  if (number !== undefined) end = Math.max(end, number.end);
  const force = forceOfLawAt(text, end);
  if (force !== undefined) end = force.end;
  return {
    issuers: named.issuers,
    force: named.force ?? force?.type,
    date: own?.date ?? null,
    number: number?.number ?? null,
    end,
  };
}

/** An act named by type and issuer alone, or with its title between issuer and date. */
function withoutDate(from: number, text: string): Member | undefined {
  const issuer = issuerAfter(text, from);
  if (issuer === undefined || !/^\s+$/.test(text.slice(from, issuer.start))) return undefined;
  const { name, acting, end } = issuer;
  return { issuers: [{ name, acting }], force: undefined, date: null, number: null, end };
}

/** ` и Министра финансов от 7 июля 2011 года № 20`, behind a first member. */
function jointAt(from: number, marks: Marks): Member | undefined {
  const link = /^\s*(?:,\s*|\s(?:и|совместно\s+с)\s+|,\s*и\s+)/u.exec(marks.text.slice(from, from + 20));
  if (link === null) return undefined;
  const start = from + link[0].length;
  // «Совместное решение маслихата … и постановление акимата …»: the second has a type of its own.
  const type = marks.types.find((one) => one.start === start);
  const member = memberAt(type?.end ?? start, marks);
  return member?.date === null || member?.issuers.length === 0 ? undefined : member;
}

/** The issuers in what stands between type and date, none where it names nobody known; undefined for a title or a sentence. */
function issuersOf(phrase: string): { issuers: Issuer[]; force: string | undefined } | undefined {
  if (/[«»"“”:;]|(?<!\bо|[\s.]о|\sг|обл|им)\.\s+\p{Lu}\p{Ll}{3}/u.test(phrase)) return undefined;
  const comma = phrase.search(/,?\s+имеющ/iu);
  const force = comma < 0 ? undefined : forceOfLawAt(phrase, comma);
  const plain = (force === undefined ? phrase : phrase.slice(0, comma)).replace(/[\s,]+/g, (gap) =>
    gap.includes(",") ? ", " : " ",
  );
  const clean = plain.replace(/,?\s+принят\p{L}*\s.*$/su, "").replace(/^[\s,]+|[\s,]+$/g, "");
  if (clean === "") return { issuers: [], force: force?.type };
  if (/(?<!\p{L})(?:о|об|обо)\s/iu.test(clean) || findActTypes(clean).some(({ kind }) => kind === "act"))
    return undefined;
  return { issuers: splitIssuers(clean), force: force?.type };
}

/** `Министра юстиции и Министра финансов` as two; `Министра труда и социальной защиты` as one. */
function splitIssuers(phrase: string): Issuer[] {
  const cuts = [...phrase.matchAll(/\s+и\s+|,\s+(?:и\s+)?/gu)].filter(
    ({ 0: link, index }) => nominativeIssuer(phrase.slice(index + link.length), "ru") !== undefined,
  );
  const parts: string[] = [];
  let from = 0;
  for (const { 0: link, index } of cuts) {
    parts.push(phrase.slice(from, index));
    from = index + link.length;
  }
  parts.push(phrase.slice(from));
  const named = parts.map((part) => nominativeIssuer(part, "ru"));
  return named.every((one) => one !== undefined) ? named : [];
}
