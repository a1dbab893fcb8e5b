/** Words that change inside of a provision: replaced, deleted, or with new ones behind them, wherever they stand. */
import { caseOf, inCase, isDigit, isLetter } from "@qujat/language";
import type { Amendment, Text } from "@qujat/model";
import { spliceText } from "./splice.ts";

/** A span and the words that come in its place. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/**
 * The text with the words of an operation changed in every place; the same text where they do not stand.
 *
 * The words stand only where no letter or digit touches them. Where the operation says that all case forms are meant, a
 * Kazakh case ending behind them goes over to the new words.
 */
export function changeWords(text: Text, amendment: Amendment): Text {
  const { oldWords, newWords, operation } = amendment;
  if (oldWords === null) return newWords === null ? text : append(text, newWords);
  const spans = occurrences(text.value, oldWords, amendment.everyForm).map(({ start, end, ending }): Span => {
    if (operation === "insert-words")
      return { start: end, end, words: `${gapBefore(newWords ?? "")}${newWords ?? ""}` };
    if (operation === "delete-words") return { ...withoutGap(text.value, start, end), words: "" };
    const words = likeFirst(text.value.slice(start, end), oldWords, newWords ?? "");
    return { start, end, words: ending === "" ? words : inflected(oldWords, ending, words) };
  });
  return spans.length === 0 ? text : spliceText(text, spans);
}

interface Occurrence {
  readonly start: number;
  readonly end: number;
  /** The case ending behind the words, when it is part of the span. */
  readonly ending: string;
}

function occurrences(value: string, words: string, everyForm: boolean): Occurrence[] {
  const exact = search(value, words, everyForm);
  // The words may begin a sentence, with a capital that the instruction does not quote.
  return exact.length > 0 || words === ""
    ? exact
    : search(value, words.charAt(0).toUpperCase() + words.slice(1), everyForm);
}

function search(value: string, words: string, everyForm: boolean): Occurrence[] {
  const found: Occurrence[] = [];
  if (words === "") return found;
  for (let start = value.indexOf(words); start >= 0; start = value.indexOf(words, start + words.length)) {
    const end = start + words.length;
    if (touches(value, start - 1, words.charAt(0))) continue;
    const ending = endingAt(value, end);
    if (ending === "" || !touches(value, end, words.slice(-1))) found.push({ start, end, ending: "" });
    else if (everyForm && caseOf(words, ending) !== null) found.push({ start, end: end + ending.length, ending });
  }
  return found;
}

/** Whether a letter or digit stands there that would make one word with the sign beside it. */
function touches(value: string, at: number, beside: string): boolean {
  return isWordSign(value.charCodeAt(at)) && isWordSign(beside.charCodeAt(0));
}

function isWordSign(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

function endingAt(value: string, at: number): string {
  let end = at;
  while (isWordSign(value.charCodeAt(end))) end++;
  return value.slice(at, end);
}

function inflected(oldWords: string, ending: string, words: string): string {
  const name = caseOf(oldWords, ending);
  return name === null ? words : inCase(words, name);
}

/** The new words with a capital where the old ones had one that the instruction does not quote. */
function likeFirst(printed: string, quoted: string, words: string): string {
  return printed.charAt(0) === quoted.charAt(0) ? words : words.charAt(0).toUpperCase() + words.slice(1);
}

function gapBefore(words: string): string {
  return /^[,;:.)]/.test(words) ? "" : " ";
}

/** The span with the blank that would be left over. */
function withoutGap(value: string, start: number, end: number): { start: number; end: number } {
  const before = value.charAt(start - 1) === " ";
  const after = value.charAt(end);
  if (before && (after === "" || /[\s,;:.)]/.test(after))) return { start: start - 1, end };
  return { start, end: start === 0 && after === " " ? end + 1 : end };
}

/** New words at the end, before the sign that closes the text. */
function append(text: Text, words: string): Text {
  const end = text.value.length - (/[.;:,]?\s*$/.exec(text.value.slice(-8))?.[0].length ?? 0);
  return spliceText(text, [{ start: end, end, words: `${gapBefore(words)}${words}` }]);
}
