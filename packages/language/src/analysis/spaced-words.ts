/** Words printed with spaces between their letters, as headings of acts are: `Б Ұ Й Р Ы Қ`. */
import { isLetter } from "../letters.ts";
import { exactForm } from "./exact-form.ts";
import type { Word } from "./tokenize.ts";

/** Fewer single letters in a row may be words or numbers of a list. */
const FEWEST_LETTERS = 4;

/**
 * The words with each run of single letters, one space between every two, put together as one word.
 * @param text the text that the words are of
 * @param words its words in order
 * @example joinSpaced("Б Ұ Й Р Ы Қ", tokenize("Б Ұ Й Р Ы Қ")).map((word) => word.exact) // ["бұйрық"]
 */
export function joinSpaced(text: string, words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  let saved = 0;
  for (let at = 0; at < words.length; ) {
    const length = spacedFrom(text, words, at);
    const word = words[at] as Word;
    if (length < FEWEST_LETTERS) {
      joined.push({ ...word, position: word.position - saved });
      at++;
      continue;
    }
    const { end } = words[at + length - 1] as Word;
    const letters = words.slice(at, at + length).map((each) => each.text);
    const exact = exactForm(letters.join(""));
    joined.push({ text: text.slice(word.start, end), start: word.start, end, exact, position: word.position - saved });
    saved += length - 1;
    at += length;
  }
  return joined;
}

/** How many words from a place on are single letters with one space between them. */
function spacedFrom(text: string, words: readonly Word[], from: number): number {
  let at = from;
  while (at < words.length && isSingle(words[at] as Word) && (at === from || followsBySpace(text, words, at))) at++;
  return at - from;
}

function isSingle({ start, end, exact }: Word): boolean {
  return end === start + 1 && isLetter(exact.charCodeAt(0));
}

function followsBySpace(text: string, words: readonly Word[], at: number): boolean {
  const { start } = words[at] as Word;
  return (words[at - 1] as Word).end === start - 1 && text.charAt(start - 1) === " ";
}
