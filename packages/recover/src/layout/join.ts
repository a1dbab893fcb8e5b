/** Joining: what stood on the printed page between the end of one line and the start of the next. */
import { isDigit, isLetter, isUpper } from "@qujat/language";
import type { Edit } from "@qujat/model";
import { ENACTING } from "../data/link-words.ts";
import type { PrintedLine } from "../printed.ts";
import type { Vocabulary } from "../vocabulary.ts";

/** What belongs between two lines, and by which rule. */
export interface Join {
  readonly rule: "line" | "page" | "hyphen" | "time" | "word" | "bracket" | "sign";
  /** Nothing or one blank. */
  readonly between: "" | " ";
  readonly confidence: number;
}

const OPENING = "([{«„“";
const CLOSING = ",.;:!?)]}»…";
/** Conjunctions that a hyphen with a blank stands before: `жеке- және`, `научно- и`. */
const SUSPENDED = /^(?:және|мен|бен|пен|немесе|не|әрі|и|или|либо)(?:\s|$)/iu;
/** `что-либо`, `какой-либо`: a word with its particle. */
const PARTICLE = /(?:что|кто|како\p{L}*|чего|чему|где|когда|куда|как|чей|кому|кого)-либо/iu;
/** From this score on a word put together is surely one. */
const STRONG = 0.85;
/** How much of a line is looked at: a word and its signs are no longer. */
const REACH = 60;

const BLANK: Join = { rule: "line", between: " ", confidence: 0.99 };

/** What belongs between two printed lines of one block. */
export function joinOf(value: string, above: PrintedLine, below: PrintedLine, vocabulary: Vocabulary): Join {
  const left = value.slice(Math.max(above.first, above.last - REACH), above.last);
  const right = value.slice(below.first, Math.min(below.last, below.first + REACH));
  const ending = left.charAt(left.length - 1);
  const before = left.charAt(left.length - 2);
  const start = right.charAt(0);
  if (ending === "-" && before !== "" && before !== " " && before !== "-") {
    const suspended = SUSPENDED.test(right) && !isDigit(before.charCodeAt(0)) && !PARTICLE.test(left + right);
    return suspended ? BLANK : touch("hyphen");
  }
  if (start === "-" && isWordCharacter(right.charAt(1)) && isWordCharacter(ending)) return touch("hyphen");
  if (isTimeCut(left, right)) return touch("time");
  if (OPENING.includes(ending) || isOpeningQuote(left)) return touch("bracket");
  if (CLOSING.includes(start) && !/^\.{2}|^\.\w/.test(right)) return touch("sign");
  if (isClosingQuote(right, left)) return touch("bracket");
  if (start === "/" || (ending === "/" && before !== " ")) return touch("sign");
  if (isEnactingCut(left, right)) return { ...touch("word"), confidence: 0.95 };
  const hasBlank = above.end > above.last || below.first > below.start;
  return hasBlank ? BLANK : wordJoin(left, right, vocabulary);
}

function touch(rule: Join["rule"]): Join {
  return { rule, between: "", confidence: 0.97 };
}

function isWordCharacter(char: string): boolean {
  const code = char.charCodeAt(0);
  return isLetter(code) || isDigit(code);
}

/** `12:⏎00-ге` or `12⏎:00`. */
function isTimeCut(left: string, right: string): boolean {
  return (/(?:^|\D)\d{1,2}:$/.test(left) && /^\d{2}(?!\d)/.test(right)) || (/\d$/.test(left) && /^:\d{2}/.test(right));
}

/** A straight quote at a line's end that opens: nothing or a blank or a bracket stands before it. */
function isOpeningQuote(left: string): boolean {
  return /(?:^|[\s(])"$/.test(left);
}

/** A straight quote at a line's start that closes: a blank, a sign or nothing follows it. */
function isClosingQuote(right: string, left: string): boolean {
  return /^["”](?:[\s,.;:)]|$)/.test(right) && !/\s$/.test(left);
}

/** `БҰ⏎ЙЫРАМЫН`: the enacting word, which is often set apart, with whatever blanks around it. */
function isEnactingCut(left: string, right: string): boolean {
  const head = lettersAtEnd(left);
  const tail = lettersAtStart(right);
  if (!isUpper(head.charCodeAt(0)) || ENACTING.test(head) || ENACTING.test(tail)) return false;
  return ENACTING.test(head + tail);
}

/** A word broken inside: its halves are no words, the whole is one. */
function wordJoin(left: string, right: string, vocabulary: Vocabulary): Join {
  const head = lettersAtEnd(left);
  const tail = lettersAtStart(right);
  if (head === "" || tail === "") return BLANK;
  const whole = head + tail;
  if (isUpper(tail.charCodeAt(0)) && !(isUpper(head.charCodeAt(head.length - 1)) && head.length > 1)) return BLANK;
  if (vocabulary.has(head) && vocabulary.has(tail)) return BLANK;
  if (!vocabulary.has(whole)) return BLANK;
  const torn = vocabulary.has(head) ? tail : head;
  const confidence = vocabulary.has(torn) || vocabulary.score(whole) < STRONG ? 0.75 : 0.87;
  return { rule: "word", between: "", confidence };
}

function lettersAtEnd(text: string): string {
  let at = text.length;
  while (at > 0 && isLetter(text.charCodeAt(at - 1))) at--;
  return text.slice(at);
}

function lettersAtStart(text: string): string {
  let at = 0;
  while (at < text.length && isLetter(text.charCodeAt(at))) at++;
  return text.slice(0, at);
}

/** The edits that leave `between` of all white space from `from` to `to`. */
export function closeUp(value: string, from: number, to: number, between: "" | " "): Edit[] {
  if (between === "") return from < to ? [{ type: "delete", start: from, end: to }] : [];
  let kept = from;
  while (kept < to && value.charCodeAt(kept) !== 32) kept++;
  if (kept === to) {
    const edits: Edit[] = [{ type: "insert", at: from, text: " " }];
    if (from < to) edits.push({ type: "delete", start: from, end: to });
    return edits;
  }
  const edits: Edit[] = [];
  if (kept > from) edits.push({ type: "delete", start: from, end: kept });
  if (kept + 1 < to) edits.push({ type: "delete", start: kept + 1, end: to });
  return edits;
}
