/** Abbreviations that a text defines for an act: «(бұдан әрі – ӘРПК)», then «ӘРПК-нің 91-бабы», «статьи 91 АППК». */
import type { FoundCitation, ShortName } from "./found.ts";
import type { AddressIndex } from "./heads.ts";
import type { PlacedAddress, Reading } from "./reading.ts";

/** A citation by an abbreviation, with the address that it took. */
export interface Abbreviated {
  readonly citation: FoundCitation;
  readonly address: PlacedAddress | undefined;
}

/** Every use of a defined abbreviation; its definition stands in a bracket and is none. */
export function abbreviatedIn(
  reading: Reading,
  index: AddressIndex,
  shorts: ReadonlyMap<string, ShortName>,
): readonly Abbreviated[] {
  const names = new Map([...shorts.values()].filter(isAbbreviation).map((short) => [short.name, short]));
  if (names.size === 0) return [];
  return reading.tokens.flatMap(({ text, start, end }, at): Abbreviated[] => {
    const short = names.get(text);
    if (short === undefined || reading.text.charAt(end) === ")") return [];
    const ending = reading.language === "kk" && reading.tokens[at + 1]?.text === "-" ? 2 : 0;
    const address = reading.language === "kk" ? index.byFirst.get(at + 1 + ending) : index.byNext.get(at);
    const span = {
      start: Math.min(start, address?.start ?? start),
      end: Math.max(reading.tokens[at + ending]?.end ?? end, address?.end ?? 0),
    };
    const { name, act, instrument } = short;
    return [{ address, citation: { ...span, kind: "short", act, instrument, name, units: address?.paths ?? [] } }];
  });
}

function isAbbreviation({ name, act }: ShortName): boolean {
  return act !== null && /^\p{Lu}{2,8}$/u.test(name);
}
