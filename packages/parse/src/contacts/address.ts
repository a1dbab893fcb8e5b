/** Addresses: the city, street and house in a text, in Kazakh or Russian. */
import { CITY_WORDS, HOUSE_WORDS, STREET_WORDS } from "../data/address-words.ts";

/** The parts of an address that were found. */
export interface Address {
  /** Without the word for it: `Көкшетау`. */
  readonly city: string | null;
  /** With the word for it: `Әуезов көшесі`, `улица Биржан-сала`. */
  readonly street: string | null;
  /** `155`, `68/70`, `20 «А»`. */
  readonly house: string | null;
}

const NUMBER = '\\d{1,4}(?:\\s?[/-]\\s?(?:\\d{1,4}|\\p{L}(?![\\p{L}])))*(?:\\s?[«"]\\p{L}[»"]|\\p{Lu}?(?!\\p{L}))';
const CITY_KK = new RegExp(`^(.{2,60}?)\\s+(?:${escaped(CITY_WORDS.kk)})$`, "iu");
const CITY_RU = new RegExp(`^(?:${escaped(CITY_WORDS.ru)})(?<=\\.|\\p{L}(?=\\s))\\s*(.{2,60})$`, "iu");
const STREET_KK = new RegExp(`^.{1,80}?[\\s-](?:${escaped(STREET_WORDS.kk)})$`, "iu");
const STREET_RU = new RegExp(
  `^(?:${escaped(STREET_WORDS.ru)})(?<=\\.|\\p{L}(?=\\s))\\s*.{1,80}$|^.{1,60}\\s(?:${escaped(STREET_WORDS.ru)})$`,
  "iu",
);
// 155-үй    8/1 үй    20 «А» үй    275-а үй
const HOUSE_KK = new RegExp(`^(?:№\\s?)?(${NUMBER})[\\s-]*(?:${escaped(HOUSE_WORDS.kk)})$`, "iu");
// дом 110    д. 5 «А»    дом № 5    үй 5
const HOUSE_RU = new RegExp(
  `^(?:${escaped([...HOUSE_WORDS.ru, ...HOUSE_WORDS.kk])})\\s*(?:№|N)?\\s*(${NUMBER})$`,
  "iu",
);
const HOUSE_ALONE = new RegExp(`^(?:№\\s?)?(${NUMBER})$`, "iu");
/** Behind a street without a comma: `ул. Абая 5`, `Абай көшесі 126`. */
const HOUSE_BEHIND = new RegExp(`^(.*\\p{L}{2,}.*?)\\s+(?:№\\s?)?(${NUMBER})$`, "u");

/**
 * The address in a text whose parts stand between commas, in any order.
 *
 * @example readAddress("Көкшетау қаласы, Әуезов көшесі, 155-үй.") // { city: "Көкшетау", street: "Әуезов көшесі", house: "155" }
 */
export function readAddress(text: string): Address {
  let city: string | null = null;
  let street: string | null = null;
  let house: string | null = null;
  for (const part of partsOf(text)) {
    const named = CITY_KK.exec(part) ?? CITY_RU.exec(part);
    const isStreet = STREET_KK.test(part) || STREET_RU.test(part);
    if (!city && named && !isStreet) city = named[1] ?? null;
    else if (!street && isStreet) street = part;
    else if (street && !house)
      house = (HOUSE_KK.exec(part) ?? HOUSE_RU.exec(part) ?? HOUSE_ALONE.exec(part))?.[1] ?? null;
    else if (!street && !house) [street, house] = streetAndHouse(part);
  }
  if (street && !house) {
    const behind = HOUSE_BEHIND.exec(street);
    if (behind && !/(?:аудан|мкр|микрорайон|квартал)/iu.test(street))
      [street, house] = [behind[1] ?? null, behind[2] ?? null];
  }
  return { city, street, house };
}

/** A street and its house without a comma between them: `Абай көшесі 126-үй`, `Абай көшесі 126`. */
function streetAndHouse(part: string): [string | null, string | null] {
  const match = /^(.+?)\s+(\d.*)$/u.exec(part);
  const street = match?.[1] ?? "";
  if (!STREET_KK.test(street) && !STREET_RU.test(street)) return [null, null];
  const house = HOUSE_KK.exec(match?.[2] ?? "") ?? HOUSE_ALONE.exec(match?.[2] ?? "");
  return house ? [street, house[1] ?? null] : [null, null];
}

/** The parts between commas, semicolons and ends of sentences; a full stop behind one or two letters shortens a word. */
function partsOf(text: string): string[] {
  return text
    .slice(0, LONGEST)
    .split(/[,;\n]|(?<=[\p{L}\d»")]{3}|\d|үй)\.(?=\s|$)/u)
    .map((part) => part.trim())
    .filter((part) => part !== "" && part.length <= LONGEST_PART);
}

/** How far into a cell an address is looked for, and the longest part of one, in UTF-16 units. */
const LONGEST = 1000;
const LONGEST_PART = 120;

function escaped(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(".", "\\."))
    .join("|");
}
