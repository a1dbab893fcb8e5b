/** Quotes and brackets of a text, paired: titles stand in the ones, registrations and short names in the others. */

/** A pair of signs: the offset of the opening one, and of the one behind the closing one. */
export interface Pair {
  readonly open: number;
  readonly end: number;
  /** What stands between them; the closing sign too where it closes an inner pair as well («… «…»). */
  readonly inner: string;
}

/** A sign that opens a pair, waiting for the one that closes it. */
interface Opened {
  readonly open: number;
  readonly sign: string;
  /** Where the last pair inside of it ends. */
  innerEnd: number;
}

const OPENING = "«“„";
const CLOSING = "»”";

/**
 * Quotes of a text in the order of their ends, whatever their shape and depth.
 *
 * A straight quote opens before a letter, a figure or an ellipsis that follows a blank or a bracket, otherwise it closes. Two opening
 * signs may share one closing sign, as Russian acts print nested titles («О внесении … «О …»).
 * @example quotesOf("«а «б» в»").map(({ inner }) => inner) // ["б", "а «б» в"]
 */
export function quotesOf(text: string): readonly Pair[] {
  const pairs: Pair[] = [];
  const stack: Opened[] = [];
  for (const { 0: sign, index } of text.matchAll(/[«»“”„"]/g)) {
    if (opens(text, sign, index)) {
      stack.push({ open: index, sign, innerEnd: 0 });
      continue;
    }
    const opened = stack.pop();
    if (opened === undefined) continue;
    pairs.push({ open: opened.open, end: index + 1, inner: text.slice(opened.open + 1, index) });
    const outer = stack.at(-1);
    if (outer) outer.innerEnd = index + 1;
  }
  return [...pairs, ...sharing(text, stack)].sort((a, b) => a.end - b.end || b.open - a.open);
}

/** Round brackets in the order of their ends; the bracket of `2)` closes none unless one is open right there. */
export function bracketsOf(text: string): readonly Pair[] {
  const pairs: Pair[] = [];
  const stack: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/[()]/g)) {
    if (sign === "(") stack.push(index);
    else {
      const open = stack.pop();
      if (open !== undefined) pairs.push({ open, end: index + 1, inner: text.slice(open + 1, index) });
    }
  }
  return pairs;
}

function opens(text: string, sign: string, at: number): boolean {
  if (OPENING.includes(sign)) return sign !== "“" || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));
  if (CLOSING.includes(sign)) return false;
  return (at === 0 || /[\s(«"„]/.test(text.charAt(at - 1))) && /[\p{L}\p{N}"«(…]/u.test(text.charAt(at + 1));
}

/** What stayed open and holds a pair closes with it. */
function sharing(text: string, stack: readonly Opened[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let end = 0;
  for (const { open, innerEnd } of [...stack].reverse()) {
    end = Math.max(end, innerEnd);
    if (end > open) pairs.push({ open, end, inner: text.slice(open + 1, end) });
  }
  return pairs;
}
