/** Blanks: the rules to write on in one line of a form, with the words around each. */

/** A rule, or the rules of one date. */
export interface Blank {
  /** The words between it and the blank before it. */
  readonly before: string;
  /** What stands in brackets right behind it; null where nothing does. */
  readonly caption: string | null;
  /** The words behind the last blank of a line, without brackets; empty for the others. */
  readonly behind: string;
  readonly isDate: boolean;
  /** As printed. */
  readonly printed: string;
}

// 20__ жылғы «__» ______ күні    «___» ________ 20__ года    "__" ______ 199_ г.    ____ 20__ жыл
const DATE =
  '(?:19|20)\\d?\\s?_+\\s?(?:жыл\\p{L}*|ж\\.)\\s?[«"]?\\s?_+\\s?[»"]?\\s?_*|[«"]\\s?_+\\s?[»"]\\s?_+\\s?(?:19|20)\\d?\\s?_*(?:\\s?(?:года?|г\\.|жыл\\p{L}*|ж\\.))?|_+\\s(?:19|20)\\d?_+(?:\\s?(?:года?|г\\.|жыл\\p{L}*|ж\\.))?';
const RULE = new RegExp(`(?<date>${DATE})|_{2,}`, "giu");
const BRACKETS = /^[\s,;.]*\(([^()]*(?:\([^()]*\)[^()]*)*)\)?/;

/**
 * The blanks of a line, in order.
 *
 * @example blanksOf("Тегі ____ (қолы) тел. ____").map(({ before, caption }) => [before, caption]) // [["Тегі", "қолы"], ["тел.", null]]
 */
export function blanksOf(line: string): Blank[] {
  const blanks: Blank[] = [];
  let from = 0;
  const rules = [...line.matchAll(RULE)];
  for (const [at, rule] of rules.entries()) {
    const end = rule.index + rule[0].length;
    const next = rules[at + 1];
    const between = line.slice(end, next?.index);
    const bracket = BRACKETS.exec(between);
    const before = trimmed(line.slice(from, rule.index));
    const caption = bracket?.[1]?.trim() || null;
    // «____ қаласы 20__ жылғы …»: the words between are the first blank's, a date has no need of them.
    const takesBehind = !next || (before === "" && caption === null && next.groups?.date !== undefined);
    const behind = takesBehind ? trimmed(between.slice(bracket?.[0].length ?? 0)) : "";
    blanks.push({ before, caption, behind, isDate: rule.groups?.date !== undefined, printed: rule[0] });
    from = next && takesBehind ? next.index : end + (bracket?.[0].length ?? 0);
  }
  return blanks;
}

/** The captions of a line that is nothing else: `(қолы) (тегі, аты)`; none of any other line. */
export function captionsOf(line: string): string[] {
  const value = line.trim();
  if (!value.startsWith("(")) return [];
  const parts = value.split(/\)\s*\(/);
  return parts
    .map((part) => part.replace(/^\(|[).;,\s]+$/g, "").trim())
    .map((part) => (part.includes("(") ? `${part})` : part));
}

/** Words without the punctuation that leads to a rule or follows it. */
function trimmed(words: string): string {
  return words.replace(/^[\s,;.:)–—-]+|[\s,;:–—-]+$/g, "");
}
