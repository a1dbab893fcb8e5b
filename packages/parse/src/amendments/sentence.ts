/** A line of an amending act as it is read: as printed, and with blanks for what only stands in quotes or brackets. */
import { foldLegal } from "@qujat/language";
import type { ActLanguage, Text } from "@qujat/model";
import { type QuotedSpan, quotesIn, withoutQuotes } from "./quotes.ts";

/** A line, read once. */
export interface Sentence {
  readonly text: Text;
  readonly language: ActLanguage;
  /** As printed. */
  readonly value: string;
  /**
   * As legal texts are compared (lower case, one script a word), with blanks for what stands in quotes and brackets and
   * for the line's own number; offsets stay.
   */
  readonly masked: string;
  readonly quotes: readonly QuotedSpan[];
}

/** The longest line that can be an instruction. */
const LONGEST = 50_000;
/** A number of the line's own, unless it is what is changed: `3) тармақша`, `4) және 5) тармақшалары`, `9 және 10-тармақтар`. */
const OWN_NUMBER = /^\s*(?:\d+(?:-\d+)*\s?[.)]|[а-я]\))\s+(?!(?:және|мен|,)\s|тармақша|абзац|бөлі[кг])/iu;

/** A line as it is read; null for what is too long or empty. */
export function sentenceOf(text: Text, language: ActLanguage): Sentence | null {
  const { value } = text;
  if (value.length > LONGEST || value.trim() === "") return null;
  const own = OWN_NUMBER.exec(value)?.[0].length ?? 0;
  const quotes = quotesIn(value);
  const masked = " ".repeat(own) + foldLegal(withoutQuotes(value, quotes)).slice(own);
  return { text, language, value, masked, quotes };
}
