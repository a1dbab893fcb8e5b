/** Parts of names that both languages read the same way: registrations, the country as issuer, blanks. */
import { foldLegal } from "@qujat/language";
import { COUNTRY } from "../data/words.ts";
import type { Pair } from "../quotes.ts";
import type { Reading } from "../reading.ts";

const FARTHEST = 500;
/** How near the bracket or the word of a registration begins. */
const NEAR = 92;
const REGISTERED = {
  kk: /^\s*(?:\p{L}[^()№]{0,80}\s)?\([^()]{0,240}?(?:тізілімінде|министрлігінде|департаментінде|органдарында|басқармасында)[^()]{0,80}?(?:№|n)\s*(?<number>\d[\d-]*)[^()]{0,40}тіркел/u,
  ru: /^,?\s*\(?зарегистр[^()№]{0,240}?(?:(?:под|за)\s+)?(?:№|n(?!\p{L}))\s*(?<number>\d[\d-]*)/u,
} as const;

/** A registration behind the name of an act. */
export interface FoundRegistration {
  readonly number: string;
  /** Behind its bracket, or its number where it stands in none. */
  readonly end: number;
  /** Whether it follows at once, so that it belongs to the citation's span. */
  readonly adjacent: boolean;
}

/** `(Нормативтік құқықтық актілерді мемлекеттік тіркеу тізілімінде № 11360 тіркелген)` at an offset. */
export function registrationAt(reading: Reading, at: number): FoundRegistration | undefined {
  const near = reading.text.slice(at, at + NEAR);
  if (reading.language === "kk" ? !near.includes("(") : !/^[\s,(]*зарег/i.test(near)) return undefined;
  const window = reading.text.slice(at, at + FARTHEST);
  const match = REGISTERED[reading.language].exec(foldLegal(window));
  const number = match?.groups?.number;
  if (match === null || number === undefined) return undefined;
  const adjacent = /^[\s,]*(?:\(|зар)/i.test(window);
  const open = at + window.indexOf("(");
  const bracket = match[0].includes("(") ? reading.brackets.byStart.get(open) : undefined;
  return { number, end: bracket?.end ?? at + match[0].length, adjacent };
}

/** Whether words are the name of the country, in any form that an act has. */
export function isCountry(words: string, language: "kk" | "ru"): boolean {
  return COUNTRY[language].genitive.test(foldLegal(words.trim()).replace(/\s+/g, " "));
}

/** Where the blanks before an offset begin. */
export function beforeBlanks(text: string, at: number): number {
  let start = at;
  while (start > 0 && /\s/.test(text.charAt(start - 1))) start--;
  return start;
}

/** Where the blanks at an offset end. */
export function behindBlanks(text: string, at: number): number {
  let end = at;
  while (end < text.length && /\s/.test(text.charAt(end))) end++;
  return end;
}

/** The title between quotes: undefined for a name of one word, and nothing for `«…»`, which stands for one. */
export function titleIn({ inner }: Pair): { readonly title?: string } | undefined {
  const title = inner.trim();
  if (/^[….\s]*$/.test(title)) return {};
  return /\s/.test(title) ? { title } : undefined;
}
