/**
 * Spacing: lines whose glyphs were set apart to fill a justified line.
 *
 * Reads: the tokens of each line and the gaps between them. Writes: no blank inside a word, one between words. A gap
 * wider than the line's own word gap keeps two blanks, since a displaced link may have left it.
 * Before → after, `_` for a blank:
 *   fully     `ұ_с_ы_н_а_д_ы_.`                → `ұсынады.`
 *   partially `8_.__Қызмет__көрсету__тег_ін`   → `8. Қызмет көрсету тегін`
 *   mixed     `Қазақстан__Республикасы_Президент_і` → `Қазақстан Республикасы Президенті`
 *   rules     `т_е_л_.___ ___ ___`               → `тел.___`
 * Afterwards: no word has a blank in it, unless the vocabulary leaves it open; that becomes a message.
 */
import { type Edit, type Message, placeAt, type Repair, type Text } from "@qujat/model";
import type { Pass } from "../passes.ts";
import { type PrintedLine, printedLines } from "../printed.ts";
import { isSignGap, kindOf, SHORT } from "../spacing/kind.ts";
import { segment } from "../spacing/segment.ts";
import { isGlyph, isTouched, shapeOf, type Token, tokensOf } from "../spacing/tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";

/** A printed line is no longer than this; what is longer was never justified. */
const LONGEST = 1000;

export const spacing: Pass = {
  name: "spacing",
  run(text, { vocabulary }) {
    const repairs: Repair[] = [];
    const messages: Message[] = [];
    for (const line of printedLines(text)) {
      const repair = repairLine(text, line, vocabulary);
      if (!repair) continue;
      repairs.push(repair);
      if (repair.confidence < 0.8) messages.push(uncertain(text, line));
    }
    return { repairs, messages };
  },
};

function repairLine(text: Text, line: PrintedLine, vocabulary: Vocabulary): Repair | undefined {
  const { value } = text;
  const { first, last } = line;
  if (last - first > LONGEST) return undefined;
  const shape = shapeOf(value, first, last);
  if (shape.glyphs < 2 && shape.wide < 2 && !shape.torn) return shape.glyphs > 0 ? looseSign(value, line) : undefined;
  const tokens = tokensOf(value, first, last);
  const kind = kindOf(value, shape, tokens, vocabulary);
  if (!kind) return looseSign(value, line);
  const gaps = new Map<Token, number>();
  let certain = true;
  for (const words of splitAtGaps(value, tokens)) {
    const glyphs = words.every((token) => isGlyph(token) || isTouched(value, token));
    const joined = kind === "full" && glyphs ? [0] : undefined;
    const found = joined
      ? { starts: joined, certain: true }
      : segment(
          words.map(({ start, end }) => value.slice(start, end)),
          vocabulary,
        );
    certain &&= found.certain;
    const first = words[0];
    if (first?.gap === 1) gaps.set(first, 0);
    for (const [index, token] of words.entries()) {
      if (index > 0) gaps.set(token, found.starts.includes(index) ? 1 : 0);
    }
  }
  if (kind === "short" && !certain) return looseSign(value, line);
  const edits = closeGaps(tokens, gaps, kind === "short" ? 1 : wordGap(tokens));
  if (edits.length === 0) return undefined;
  const confidence = kind === "full" ? 0.99 : certain ? 0.95 : 0.7;
  return { rule: `spacing/${kind === "short" ? "mixed" : kind}`, confidence, edits };
}

/** A short line whose last sign came apart: `ұсынады .`; a displaced link would stand after the sign. */
function looseSign(value: string, { first, last }: PrintedLine): Repair | undefined {
  if (last - first > SHORT || !/[\p{L}\d](?: +[.,;:)])+$/u.test(value.slice(Math.max(first, last - 8), last)))
    return undefined;
  const edits: Edit[] = [];
  for (let sign = last - 1; ".,;:)".includes(value.charAt(sign)); ) {
    let start = sign;
    while (value.charCodeAt(start - 1) === 32) start--;
    if (start < sign) edits.unshift({ type: "delete", start, end: sign });
    sign = start - 1;
  }
  return { rule: "spacing/sign", confidence: 0.85, edits };
}

/** Tokens that only single blanks divide, none of which stands at a sign: what words are put together from. */
function splitAtGaps(value: string, tokens: readonly Token[]): Token[][] {
  const groups: Token[][] = [];
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    if (before && token.gap === 1 && !isSignGap(value, before, token)) groups[groups.length - 1]?.push(token);
    else groups.push([token]);
  }
  return groups;
}

/** The line's own word gap: the most frequent one of two blanks and more. */
function wordGap(tokens: readonly Token[]): number {
  const counts = new Map<number, number>();
  for (const { gap } of tokens) if (gap > 1) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 2;
}

function closeGaps(tokens: readonly Token[], gaps: ReadonlyMap<Token, number>, usual: number): Edit[] {
  const edits: Edit[] = [];
  for (const token of tokens) {
    if (token.gap === 0) continue;
    const wanted = gaps.get(token) ?? (token.gap > usual ? 2 : 1);
    if (wanted < token.gap) edits.push({ type: "delete", start: token.start - token.gap + wanted, end: token.start });
  }
  return edits;
}

function uncertain(text: Text, { first, last }: PrintedLine): Message {
  return {
    rule: "spacing/uncertain",
    severity: "warning",
    place: placeAt(text, first),
    values: { text: text.value.slice(first, last) },
  };
}
