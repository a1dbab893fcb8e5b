/** Phrases: which texts at the end of a printed line read as the text of a hyperlink. */
import { isDigit, isLetter, isUpper, toLower } from "@qujat/language";
import type { Vocabulary } from "../vocabulary.ts";
import { ANY_PATTERN, FIRST_WORD, PATTERNS, type PhraseType } from "./patterns.ts";

/** A phrase that ends where the reading began. */
export interface Phrase {
  readonly type: PhraseType;
  /** Offset of its first character. */
  readonly start: number;
  readonly end: number;
  /** How sure the words alone make it a link, from 0 to 1. */
  readonly score: number;
  /** The phrase begins inside of a run of visible characters: nothing divides it from the text before it. */
  readonly glued: boolean;
}

/** What may begin in the middle of a run of visible characters, after a letter. */
const AFTER_LETTER: ReadonlySet<PhraseType> = new Set(["unit", "bare-unit", "act", "number", "date", "half"]);

/** The line that is read. Offsets are those of the text's value. */
export interface Line {
  readonly value: string;
  /** Where its visible text begins. */
  readonly first: number;
  readonly vocabulary: Vocabulary;
  /** The letters that the line below begins with: a word may be broken over both. */
  readonly onward: string;
}

/** A capital inside of a word: two words touch. */
const TOUCHING = /\p{Ll}\p{Lu}/u;
/** From this score on a word is one, and not two that touch. */
const SURE = 0.9;
/** Longest text of a link that is looked at, in characters. */
const LONGEST = 90;

/**
 * The readings of what ends at `end` as the text of a link, none of which begins before `from`.
 * A text that begins inside a run is kept only where a digit, a sign or the end of a word allows it.
 */
export function phrasesBefore(line: Line, end: number): Phrase[] {
  const { value, first } = line;
  const phrases: Phrase[] = [];
  const wholeWords = new Map<RegExp, number>();
  const from = Math.max(first, end - LONGEST);
  const tail = toLower(value.slice(from, end));
  let word = 0;
  let wordIsWhole = false;
  for (let start = from; start < end; start++) {
    if (value.charCodeAt(start) === 32) continue;
    const glued = start > first && value.charCodeAt(start - 1) !== 32;
    if (!glued) {
      word = start;
      wordIsWhole = isWholeWord(line, start, end);
    }
    if (glued && wordIsWhole && isLetter(value.charCodeAt(start)) && isLetter(value.charCodeAt(start - 1))) continue;
    if (glued && !mayGlue(value, start, tail, start - from)) continue;
    const text = tail.slice(start - from);
    if (!ANY_PATTERN.test(text) || TOUCHING.test(value.slice(start, end))) continue;
    for (const { type, score, whole } of PATTERNS) {
      if (!whole.test(text)) continue;
      if (!glued) wholeWords.set(whole, start);
      else if (wholeWords.get(whole) === word || !gluesTo(line, start, type)) continue;
      phrases.push({ type, start, end, score, glued });
    }
  }
  const covered = ({ type, glued }: Phrase) => !glued && type !== "half" && type !== "open";
  const whole = Math.min(...phrases.filter(covered).map(({ start }) => start));
  return phrases.filter(({ type, start }) => type !== "half" || start <= whole);
}

/** Is the run of letters at `start` surely one word? Then no link begins inside of it. */
function isWholeWord({ value, vocabulary }: Line, start: number, end: number): boolean {
  let last = start;
  while (last < end && isLetter(value.charCodeAt(last))) last++;
  const word = value.slice(start, last);
  return last > start && !TOUCHING.test(word) && vocabulary.score(word) >= SURE;
}

/** Can one text end before `at` and another begin there? Inside of letters only a word could end, which costs more to know. */
function mayGlue(value: string, at: number, tail: string, inTail: number): boolean {
  const before = value.charCodeAt(at - 1);
  const start = value.charCodeAt(at);
  if (isLetter(before) && isLetter(start)) {
    FIRST_WORD.lastIndex = inTail;
    return FIRST_WORD.test(tail);
  }
  if (isLetter(before)) return isDigit(start) || start === 0x2116;
  if (before === 0x2d && value.charCodeAt(at - 2) === 32) return true;
  if (isDigit(before) || before === 0x2d) return isLetter(start) || start === 0x2116;
  return '.,;:)»"«('.includes(value.charAt(at - 1));
}

/** May a link begin at `at`, though no blank stands before it? After a letter, only where a word ends. */
function gluesTo({ value, vocabulary, onward }: Line, at: number, type: PhraseType): boolean {
  const before = value.charAt(at - 1);
  if (/[.,;:)»"«(]/.test(before)) return true;
  if (before === "-" && value.charAt(at - 2) === " ") return true;
  if (before === "-") return type === "number" || type === "act" || (type === "unit" && isLetter(value.charCodeAt(at)));
  if (!AFTER_LETTER.has(type)) return false;
  const start = value.charCodeAt(at);
  if (isDigit(before.charCodeAt(0))) return isLetter(start) || value.charAt(at) === "№";
  if (!isLetter(before.charCodeAt(0))) return false;
  if (!isLetter(start)) return true;
  const head = lettersBefore(value, at);
  if (!isUpper(start) && vocabulary.score(head + lettersAfter(value, at)) >= SURE) return false;
  return vocabulary.has(head) || (onward !== "" && vocabulary.has(head + onward));
}

function lettersAfter(value: string, at: number): string {
  let end = at;
  while (isLetter(value.charCodeAt(end))) end++;
  return value.slice(at, end);
}

function lettersBefore(value: string, at: number): string {
  let start = at;
  while (isLetter(value.charCodeAt(start - 1))) start--;
  return value.slice(start, at);
}
