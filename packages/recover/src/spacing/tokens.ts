/** Tokens of one printed line, with the blanks before each: what letter-spacing is judged by. */
import { isDigit, isLetter } from "@qujat/language";

/** A run of visible characters. Offsets are those of the text's value. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Blanks between the token before it and this one; 0 for the first of the line. */
  readonly gap: number;
}

/** Counts over a line that tell at once whether it can be letter-spaced. */
export interface Shape {
  readonly tokens: number;
  /** Tokens that are one character long, whatever it is. */
  readonly glyphs: number;
  /** Gaps of two blanks and more. */
  readonly wide: number;
  /** Longest run of one-letter tokens with single blanks between them. */
  readonly run: number;
  /** Longest run of one-character tokens with single blanks between them, one of which is a letter. */
  readonly glyphRun: number;
  /** A one-letter token that is no word of Russian, or stands beside another one. */
  readonly torn: boolean;
  /** Pairs of underscores with a blank between. */
  readonly rules: number;
}

/** Russian words of one letter; Kazakh has none. */
const ONE_LETTER_WORDS = "авикосуяжбАВИКОСУЯЖБ";

/** The shape of what stands from `first` to `last`. One walk over the characters, no allocation. */
export function shapeOf(value: string, first: number, last: number): Shape {
  let tokens = 0;
  let glyphs = 0;
  let wide = 0;
  let run = 0;
  let longest = 0;
  let glyphRun = 0;
  let longestGlyphs = 0;
  let lettered = false;
  let torn = false;
  let rules = 0;
  let previous = 0;
  for (let at = first; at < last; ) {
    let end = at + 1;
    while (end < last && value.charCodeAt(end) !== 32) end++;
    let next = end;
    while (next < last && value.charCodeAt(next) === 32) next++;
    tokens++;
    if (next - end > 1) wide++;
    const code = value.charCodeAt(at);
    if (end - at === 1) {
      glyphs++;
      glyphRun++;
      if (isLetter(code)) {
        lettered = true;
        run++;
        if (run > longest) longest = run;
        if (run > 1 || !ONE_LETTER_WORDS.includes(value.charAt(at))) torn = true;
      } else run = 0;
      if (code === 95 && previous === 95) rules++;
    } else {
      run = 0;
      glyphRun = 0;
      lettered = false;
    }
    if (lettered && glyphRun > longestGlyphs) longestGlyphs = glyphRun;
    if (next - end > 1) {
      run = 0;
      glyphRun = 0;
      lettered = false;
    }
    previous = end - at === 1 ? code : 0;
    at = next;
  }
  return { tokens, glyphs, wide, run: longest, glyphRun: longestGlyphs, torn, rules };
}

/** The tokens of what stands from `first` to `last`. */
export function tokensOf(value: string, first: number, last: number): Token[] {
  const tokens: Token[] = [];
  for (let at = first, gap = 0; at < last; ) {
    let end = at + 1;
    while (end < last && value.charCodeAt(end) !== 32) end++;
    tokens.push({ start: at, end, gap });
    let next = end;
    while (next < last && value.charCodeAt(next) === 32) next++;
    gap = next - end;
    at = next;
  }
  return tokens;
}

/** Digits and the signs of a phone number or a date, each apart: `8  ( 7 2 7 )  2 6 7 - 9 1 - 5 4 .` */
export function isStretchedNumber(value: string, tokens: readonly Token[]): boolean {
  let digits = 0;
  let signs = 0;
  let pairs = 0;
  for (const [index, { start, end, gap }] of tokens.entries()) {
    const before = tokens[index - 1];
    if (before && gap === 1 && isDigit(value.charCodeAt(start)) && isDigit(value.charCodeAt(before.end - 1))) pairs++;
    if (end - start > 2) return false;
    for (let at = start; at < end; at++) {
      if (isDigit(value.charCodeAt(at))) digits++;
      else if ("()-+.,:;/".includes(value.charAt(at))) signs++;
      else return false;
    }
  }
  return digits >= 3 && signs >= 1 && pairs >= 1 && tokens.length >= 4;
}

export function isGlyph({ start, end }: Token): boolean {
  return end - start === 1;
}

/**
 * Two glyphs of which one is a sign or a digit: a displaced link touches the text before it, as in `.с` or `к3`.
 * `3.` and `3)` are no such pair: they number what follows.
 */
export function isTouched(value: string, { start, end }: Token): boolean {
  if (end - start !== 2) return false;
  const [first, second] = [value.charCodeAt(start), value.charCodeAt(start + 1)];
  if (isDigit(first)) return isLetter(second);
  return !(isLetter(first) && isLetter(second));
}
