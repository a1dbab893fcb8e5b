/** Regions: which oblast or city of republican significance a text names, in either language and any case. */
import { REGIONS, type Region, type RegionName } from "./data/regions.ts";

export { REGIONS, type Region, type RegionName } from "./data/regions.ts";

/** A region found in a text. */
export interface FoundRegion {
  readonly region: Region;
  /** The name that it is called by there, nominative, in the language of the text. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

interface Pattern {
  readonly region: Region;
  readonly name: string;
  /** What every form of the name holds, lower case: looked for first, because it is quick. */
  readonly stem: string;
  readonly pattern: RegExp;
}

const PATTERNS: readonly Pattern[] = REGIONS.flatMap((region) =>
  [region.name, ...region.otherNames].flatMap((name) => [
    {
      region,
      name: name.kk,
      stem: stemOf(name.kk.slice(0, name.kk.lastIndexOf(" "))),
      pattern: kazakhPattern(name.kk),
    },
    { region, name: name.ru, stem: stemOf(ownName(name.ru)), pattern: russianPattern(region, name) },
  ]),
);

/** A word for a region, without which no name of one stands. */
const KIND = /обл|қала|қ\.|город|г\./u;

/**
 * The first region that a text names by its own name with the word `облыс`, `қала`, `область` or `город`; a city that is
 * not of republican significance is no region.
 *
 * @returns undefined when there is none
 * @example findRegion("Управление по Алматинской области")?.name // "Алматинская область"
 */
export function findRegion(text: string): FoundRegion | undefined {
  const lower = text.toLowerCase();
  if (!KIND.test(lower)) return undefined;
  let first: FoundRegion | undefined;
  for (const { region, name, stem, pattern } of PATTERNS) {
    if (!lower.includes(stem)) continue;
    const match = pattern.exec(text);
    if (!match || (first && match.index >= first.start)) continue;
    first = { region, name, start: match.index, end: match.index + match[0].length };
  }
  return first;
}

/** The first word of a name as far as its forms share it. */
function stemOf(name: string): string {
  return (name.split(" ")[0] ?? "").toLowerCase();
}

/** The name without the word for the region, as far as its cases share it: `Акмолинск`, `Абай`, `Астан`. */
function ownName(ru: string): string {
  return /^(.+ск)ая область$/.exec(ru)?.[1] ?? ru.slice(ru.indexOf(" ") + 1).replace(/а$/, "");
}

/** `Ақмола облысы` in any case; `Алматы қ.` too. */
function kazakhPattern(name: string): RegExp {
  const words = name.split(" ");
  const own = words.slice(0, -1).join("\\s+");
  const kind = words.at(-1) === "қаласы" ? "қ(?:ала\\p{L}*|\\.)" : "обл(?:ыс\\p{L}*|\\.)";
  return new RegExp(`(?<![\\p{L}-])${own}\\s+${kind}`, "iu");
}

/** `Акмолинская область` in any case, `область Абай`, `город Астана`, `г. Алматы`. */
function russianPattern(region: Region, { ru }: RegionName): RegExp {
  const own = ownName(ru);
  if (ru.endsWith("ская область")) return new RegExp(`(?<![\\p{L}-])${own}(?:ая|ой|ую)\\s+обл(?:аст\\p{L}*|\\.)`, "iu");
  const kind = region.kind === "city" ? "(?:город\\p{L}*\\s+|г\\.\\s?)" : "област\\p{L}*\\s+";
  return new RegExp(`(?<!\\p{L})${kind}${own}\\p{L}{0,2}(?!\\p{L})`, "iu");
}
