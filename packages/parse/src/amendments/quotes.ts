/** Quotes: what stands between them is mentioned, not said, so that orders are read around them. */
import { sliceText, type Text } from "@qujat/model";

/** What stands between quotes, the quotes themselves not in it. */
export interface QuotedSpan {
  readonly start: number;
  readonly end: number;
}

const OPENING = "«“„";
const CLOSING = "»”";
const SIGNS = /[«“„»”"]/g;
const OPEN = /^\s*["«“„]/;
const CLOSE = /["»”]\s*[;.,:]?\s*$/;

/**
 * The outermost quotes of a text.
 *
 *     "A "B"" C "D"      straight quotes open before a word and close behind one
 *     ^      ^   ^ ^
 *
 * Where two closing quotes became one in print, as after a title in a title, one closes both.
 */
export function quotesIn(value: string): QuotedSpan[] {
  return pair(value, true) ?? pair(value, false) ?? [];
}

/** The spans; undefined when quotes nest and one stays open. */
function pair(value: string, nested: boolean): QuotedSpan[] | undefined {
  const spans: QuotedSpan[] = [];
  let depth = 0;
  let start = 0;
  for (const { index: at } of value.matchAll(SIGNS)) {
    const side = sideOf(value, at, depth);
    if (side === "open") {
      if (depth === 0) start = at + 1;
      depth++;
    } else if (side === "close" && depth > 0) {
      depth = nested ? depth - 1 : 0;
      if (depth === 0) spans.push({ start, end: at });
    }
  }
  if (depth === 0) return spans;
  if (nested) return undefined;
  return [...spans, { start, end: value.length }];
}

/** Which way a sign looks, `depth` quotes being open before it. */
function sideOf(value: string, at: number, depth: number): "open" | "close" | null {
  const char = value.charAt(at);
  if (OPENING.includes(char)) return "open";
  if (CLOSING.includes(char)) return "close";
  if (char !== '"') return null;
  const before = value.charAt(at - 1);
  const after = value.charAt(at + 1);
  const opens = before === "" || /[\s([–—"«“„]/.test(before);
  if (!opens || after === "" || /[\s;.:)]/.test(after)) return "close";
  // Words that are inserted may begin with their comma: `"қор" деген сөзден кейін ", іс" деген`.
  return after === "," && depth > 0 ? "close" : "open";
}

/** The text with blanks for what stands in quotes and in brackets; every offset stays. */
export function withoutQuotes(value: string, quotes: readonly QuotedSpan[] = quotesIn(value)): string {
  return blankQuotes(value, quotes).replace(/\([^()]*\)/g, (bracketed) => " ".repeat(bracketed.length));
}

/** The text with blanks in place of spans. */
export function blankQuotes(value: string, quotes: readonly QuotedSpan[]): string {
  let blanked = "";
  for (const { start, end } of quotes) blanked += value.slice(blanked.length, start) + " ".repeat(end - start);
  return blanked + value.slice(blanked.length);
}

/**
 * A new wording without the quotes around it.
 *
 *     "4) "A" туралы;      the first quote has no partner in the wording, nor has the last: both go
 *     5) "B" туралы;";
 *     "A" регламенті";     a title in quotes opens with the quote that opened the wording: only the last goes
 */
export function unquoted(texts: readonly Text[]): readonly Text[] {
  // A wording in pieces: each block, or run of blocks, has quotes of its own.
  const piece = texts.findIndex((_, at) => at < texts.length - 1 && isQuoted(texts.slice(0, at + 1)));
  if (piece >= 0) return [...unquotedPiece(texts.slice(0, piece + 1)), ...unquoted(texts.slice(piece + 1))];
  return unquotedPiece(texts);
}

/** Whether texts begin and end with quotes that have no partner in between. */
function isQuoted(texts: readonly Text[]): boolean {
  const whole = texts.map(({ value }) => value).join("\n");
  const open = OPEN.exec(whole)?.[0].length ?? 0;
  const close = CLOSE.exec(whole.slice(-8))?.[0].length ?? 0;
  return open > 0 && close > 0 && /[;.]\s*$/.test(whole) && isBalanced(whole.slice(open, whole.length - close));
}

function unquotedPiece(texts: readonly Text[]): readonly Text[] {
  const first = texts[0];
  const last = texts.at(-1);
  if (!first || !last) return texts;
  const open = OPEN.exec(first.value)?.[0].length ?? 0;
  const close = CLOSE.exec(last.value.slice(-8))?.[0].length ?? 0;
  const whole = texts.map(({ value }) => value).join("\n");
  const choices = [
    [open, close],
    [0, close],
    [open, 0],
  ] as const;
  const fits = choices.find(([from, to]) => (from > 0 || to > 0) && isBalanced(whole.slice(from, whole.length - to)));
  const [from, to] = fits ?? [open, close];
  return texts.map((text, at) =>
    sliceText(text, at === 0 ? from : 0, at === texts.length - 1 ? text.value.length - to : undefined),
  );
}

function isBalanced(value: string): boolean {
  let depth = 0;
  for (const { index: at } of value.matchAll(SIGNS)) {
    const side = sideOf(value, at, depth);
    if (side === "open") depth++;
    else if (side === "close" && --depth < 0) return false;
  }
  return depth === 0;
}
