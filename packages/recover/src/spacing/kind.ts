/** Kinds of stretching: what the tokens of a line and the gaps between them prove. */
import { isDigit } from "@qujat/language";
import type { Vocabulary } from "../vocabulary.ts";
import { costOf } from "./segment.ts";
import { isGlyph, isStretchedNumber, type Shape, type Token } from "./tokens.ts";

/**
 * `full`: every glyph apart. `partial`: some glyphs apart, every single blank is one inside a word.
 * `mixed`: stretched and plain words. `short`: a line whose few gaps prove nothing by themselves, so that only words
 * that are surely known are put together.
 */
export type Kind = "full" | "partial" | "mixed" | "short";

/** A line is short up to this width: it is the last of its paragraph, the only kind that is stretched. */
export const SHORT = 60;
/** Share of one-character tokens from which a line is stretched from end to end. */
const MOSTLY = 0.6;
/** Letters that name the columns of a table: `А Б 1 2 3`. */
const COLUMN_LETTERS = /^[АA] [БBӘ](?: \p{Lu})*(?: \d+)*$/u;
/** Letters that are no word of Russian and none of Kazakh. */
const TORN_LETTERS = "іғқңұүһйпрлдтнмгзшщцчфеыөәьъюэІҒҚҢҰҮҺЕЙПРЛДТНМГЗШЩЦЧФЫӨӘЮЭ";
/** Signs of a formula, which stand apart on the printed page. */
const FORMULA = /(?:^| )[=+×*<>](?: |$)/;
const ONLY_SIGNS = /^[.,;:()»"]+$/;

/** How a line is stretched; undefined for one that is not, such as `1 2 3 4`, or one with nothing but a link's gap. */
export function kindOf(
  value: string,
  shape: Shape,
  tokens: readonly Token[],
  vocabulary: Vocabulary,
): Kind | undefined {
  if (shape.rules >= 2 || isStretchedNumber(value, tokens)) return "full";
  const first = tokens[0]?.start ?? 0;
  const last = tokens[tokens.length - 1]?.end ?? 0;
  if (COLUMN_LETTERS.test(value.slice(first, last))) return undefined;
  const proven = isProven(value, tokens, shape);
  if (proven && shape.glyphRun >= 3 && shape.glyphs >= MOSTLY * shape.tokens) return "full";
  if (proven && shape.run >= 3) return "mixed";
  if (!/\p{L}/u.test(value.slice(first, last))) return undefined;
  const { letters, digits, signs } = tornGaps(value, tokens);
  const torn = letters + digits + signs;
  const narrow = shape.tokens - 1 - shape.wide;
  const spread = shape.wide >= 2 && shape.wide >= narrow && shape.tokens > 3;
  if (torn === 0 && !spread) return undefined;
  const apart = shape.wide > 0 && narrow > 0 && !dividesWords(value, tokens, vocabulary);
  if (apart && (torn > 0 || spread)) return "partial";
  if (spread) return "mixed";
  if (last - first > SHORT || FORMULA.test(value.slice(first, last))) return undefined;
  return letters > 0 || (shape.wide >= 2 && digits > 0) ? "short" : undefined;
}

/** `А и Б`, `в и с`, `1 2 3 А` prove nothing: letters that are no words do, two of them, or one beside wide gaps. */
function isProven(value: string, tokens: readonly Token[], { wide }: Shape): boolean {
  const torn = tokens.filter((token) => isTornLetter(value, token)).length;
  return torn >= 2 || (torn >= 1 && wide >= 1);
}

/** Counts the single blanks that can only stand inside of a word. */
interface TornGaps {
  /** Beside a letter that is no word. */
  readonly letters: number;
  /** Between two digits: in a table two values may stand so as well. */
  readonly digits: number;
  /** Before a closing sign or after an opening one: a displaced link may have left them as well. */
  readonly signs: number;
}

function tornGaps(value: string, tokens: readonly Token[]): TornGaps {
  let letters = 0;
  let digits = 0;
  let signs = 0;
  for (const [left, right] of narrowPairs(tokens)) {
    if (isTornLetter(value, left) || isTornLetter(value, right)) letters++;
    else if (left === tokens[0] && isTornMark(value, left, right)) letters++;
    else if (tokens.length === 2 && isTornNumber(value, left, right)) letters++;
    else if (isDigitToken(value, left) && isDigitToken(value, right)) digits++;
    else if (isSignGap(value, left, right)) signs++;
  }
  return { letters, digits, signs };
}

/** Does a single blank divide two words, so that single blanks are word gaps in this line? */
function dividesWords(value: string, tokens: readonly Token[], vocabulary: Vocabulary): boolean {
  return narrowPairs(tokens).some(
    ([left, right]) =>
      !isTornLetter(value, left) &&
      !isTornLetter(value, right) &&
      !isSignGap(value, left, right) &&
      !(isDigitToken(value, left) && isDigitToken(value, right)) &&
      isWhole(value, left, vocabulary) &&
      isWhole(value, right, vocabulary),
  );
}

/** Tokens with a single blank between them. */
function narrowPairs(tokens: readonly Token[]): (readonly [Token, Token])[] {
  const pairs: (readonly [Token, Token])[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const left = tokens[at - 1];
    const right = tokens[at];
    if (left && right && right.gap === 1) pairs.push([left, right]);
  }
  return pairs;
}

/** No printed page has a blank here: before a closing sign, after an opening one. */
export function isSignGap(value: string, left: Token, right: Token): boolean {
  if (".,;:)".includes(value.charAt(right.start)) && !/["»]/.test(value.charAt(left.end - 1))) return true;
  if (ONLY_SIGNS.test(value.slice(right.start, right.end)) && right.end - right.start > 1) return true;
  return value.charAt(left.end - 1) === "(";
}

/** `3 .` or `3 )` at a line's start, where no link can have stood between. */
function isTornMark(value: string, left: Token, right: Token): boolean {
  return /^\d{1,3}$/.test(value.slice(left.start, left.end)) && /^[.)]$/.test(value.slice(right.start, right.end));
}

/** `1 2-тармақта`, alone on a line. */
function isTornNumber(value: string, left: Token, right: Token): boolean {
  return /^\D?\d$/.test(value.slice(left.start, left.end)) && /^\d-\p{L}/u.test(value.slice(right.start, right.end));
}

function isTornLetter(value: string, token: Token): boolean {
  return isGlyph(token) && TORN_LETTERS.includes(value.charAt(token.start));
}

function isDigitToken(value: string, token: Token): boolean {
  return isGlyph(token) && isDigit(value.charCodeAt(token.start));
}

/** A word or number that can stand for itself. */
function isWhole(value: string, token: Token, vocabulary: Vocabulary): boolean {
  const text = value.slice(token.start, token.end);
  if (isGlyph(token)) return /[\p{L}\d]/u.test(text) && !isTornLetter(value, token);
  return costOf(text, vocabulary) <= 2;
}
