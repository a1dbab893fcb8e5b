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
  readonly pattern: RegExp;
}

const PATTERNS: readonly Pattern[] = REGIONS.flatMap((region) =>
  [region.name, ...region.otherNames].flatMap((name) => [
    { region, name: name.kk, pattern: kazakhPattern(name.kk) },
    { region, name: name.ru, pattern: russianPattern(region, name) },
  ]),
);

/**
 * The first region that a text names by its own name with the word `облыс`, `қала`, `область` or `город`; a city that is
 * not of republican significance is no region.
 *
 * @returns undefined when there is none
 * @example findRegion("Управление по Алматинской области")?.name // "Алматинская область"
 */
export function findRegion(text: string): FoundRegion | undefined {
  let first: FoundRegion | undefined;
  for (const { region, name, pattern } of PATTERNS) {
    const match = pattern.exec(text);
    if (!match || (first && match.index >= first.start)) continue;
    first = { region, name, start: match.index, end: match.index + match[0].length };
  }
  return first;
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
  const adjective = /^(.+ск)ая область$/.exec(ru)?.[1];
  if (adjective) return new RegExp(`(?<![\\p{L}-])${adjective}(?:ая|ой|ую)\\s+обл(?:аст\\p{L}*|\\.)`, "iu");
  const own = ru.slice(ru.indexOf(" ") + 1).replace(/а$/, "");
  const kind = region.kind === "city" ? "(?:город\\p{L}*\\s+|г\\.\\s?)" : "област\\p{L}*\\s+";
  return new RegExp(`(?<!\\p{L})${kind}${own}\\p{L}{0,2}(?!\\p{L})`, "iu");
}
