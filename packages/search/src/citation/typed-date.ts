/** The date of a citation, typed in any order and any alphabet: «2011 zhylgy 5 shilde», «5 шилдедеги 2011», «25.10.2017». */
import { findDates, MONTHS } from "@qujat/language";
import { soundTyped } from "./fold-typed.ts";
import type { CitationToken } from "./typed-citation.ts";

/** How the forms of a month begin, by their sound; `мая` and `май` are short and are whole words. */
const MONTH_SOUNDS: readonly (readonly [sound: string, month: number])[] = MONTHS.flatMap(({ number, kk, ru }) =>
  [kk.nominative, ru.nominative.slice(0, -1), ru.genitive].map((name) => [soundTyped(name), number] as const),
);
const SHORT = 3;
/** A year stands so many words and signs from its month, with «жылғы» or «года» and the day between them. */
const NEAR = 4;

/** A date with the tokens that it is made of. */
export interface TypedDate {
  readonly date: string;
  readonly tokens: ReadonlySet<number>;
}

/** The first date of a query; null when it has none with day, month and year. */
export function typedDate(query: string, tokens: readonly CitationToken[]): TypedDate | null {
  const [date] = findDates(query);
  if (date !== undefined) {
    const inside = tokens.flatMap(({ start, end }, at) => (start >= date.start && end <= date.end ? [at] : []));
    return { date: date.date, tokens: new Set(inside) };
  }
  for (const [at, { kind, sound }] of tokens.entries()) {
    const month = kind === "word" ? monthOf(sound) : undefined;
    const day = [at - 1, at + 1].find((beside) => isDay(tokens[beside]));
    const year = nearest(at).find((beside) => isYear(tokens[beside]));
    if (month === undefined || day === undefined || year === undefined) continue;
    const [dd, mm] = [tokens[day]?.text ?? "", String(month)].map((figures) => figures.padStart(2, "0"));
    const filling = [year + 1].filter((beside) => /^[gj]/.test(tokens[beside]?.sound ?? ""));
    return { date: `${tokens[year]?.text}-${mm}-${dd}`, tokens: new Set([at, day, year, ...filling]) };
  }
  return null;
}

function monthOf(sound: string): number | undefined {
  return MONTH_SOUNDS.find(([name]) => (name.length <= SHORT ? sound === name : sound.startsWith(name)))?.[1];
}

function nearest(at: number): readonly number[] {
  return Array.from({ length: NEAR }, (_, step) => [at + step + 1, at - step - 1]).flat();
}

function isDay(token: CitationToken | undefined): boolean {
  return token?.kind === "number" && /^(?:0?[1-9]|[12]\d|3[01])$/.test(token.text);
}

function isYear(token: CitationToken | undefined): boolean {
  return token?.kind === "number" && /^(?:19|20)\d\d$/.test(token.text);
}
