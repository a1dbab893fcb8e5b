/** Tokens of a text: words, numbers and signs, with the spelling by which words are compared. */
import { toLower } from "../casing.ts";
import { isDigit, isLetter } from "../letters.ts";
import { foldLookalikes, hasLatin } from "../lookalikes.ts";

/** A word, a number (`9`, `9-1`, `05.07.2011`) or a sign of a text. */
export interface Token {
  readonly kind: "word" | "number" | "sign";
  /** As printed. */
  readonly text: string;
  /** Lower case, look-alikes folded, `ё` as `е`; of a number raised figures as `-1`: what tokens are compared by. */
  readonly key: string;
  /** UTF-16 offsets, the end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Whether no white space stands before it. */
  readonly glued: boolean;
}

const LAST_ASCII = 0x7f;
const TOKEN = /\p{L}[\p{L}\p{M}]*|\d+(?:[-.]\d+)*[¹²³⁰⁴-⁹]*|\S/gu;

/**
 * The tokens of a text in order; white space is dropped.
 *
 * A hyphen inside of a number belongs to it (`9-1`), one beside a word is a sign of its own (`1` `-` `тармақ`).
 * @example tokensOf("9-1-бап, 2)").map(({ text }) => text) // ["9-1", "-", "бап", ",", "2", ")"]
 */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const lower = hasLatin(text) ? undefined : toLower(text);
  let before = -1;
  for (const match of text.matchAll(TOKEN)) {
    const [printed] = match;
    const start = match.index;
    const end = start + printed.length;
    const kind = kindOf(printed);
    const key =
      kind === "word" ? spellingOf(lower?.slice(start, end) ?? toLower(foldLookalikes(printed))) : figuresOf(printed);
    tokens.push({ kind, text: printed, key, start, end, glued: start === before });
    before = end;
  }
  return tokens;
}

function kindOf(printed: string): Token["kind"] {
  const code = printed.charCodeAt(0);
  if (isDigit(code)) return "number";
  return isLetter(code) || (code > LAST_ASCII && /^\p{L}/u.test(printed)) ? "word" : "sign";
}

function spellingOf(lower: string): string {
  return lower.includes("ё") ? lower.replaceAll("ё", "е") : lower;
}

/** `10¹`, as some print article 10-1. */
function figuresOf(printed: string): string {
  if (printed.charCodeAt(printed.length - 1) <= LAST_ASCII) return printed;
  return printed.replace(/(?<=\d)[¹²³⁰⁴-⁹]+$/u, (raised) => `-${raised.normalize("NFKC")}`);
}
