/** Whether a place of a line stands inside of quotes or brackets. */

/** Whether a quote that a text opens is not closed in it. */
export function isQuoteOpen(text: string): boolean {
  return count(text, /"/g) % 2 === 1 || count(text, /[«“]/g) > count(text, /[»”]/g);
}

/** Whether a bracket that a text opens is not closed in it; the bracket of `1)` closes none. */
export function isBracketOpen(text: string): boolean {
  return count(text, /\(/g) > count(text.replace(/(?<!\([^()]{0,80})\d\)/g, ""), /\)/g);
}

function count(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0;
}
