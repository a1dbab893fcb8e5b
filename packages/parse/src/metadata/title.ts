/** The title: what of a head is left when everything else of it is known. */
import { foldLegal } from "@qujat/language";
import { LABELS, TITLE_NOTE } from "../data/head-words.ts";

/** A span of the head that is something else. */
export interface Taken {
  readonly start: number;
  readonly end: number;
}

const NOTE = new RegExp(`\\(\\s*${TITLE_NOTE}`, "gu");
const LABEL = new RegExp(LABELS, "u");
const PLACE = /^(?:г\.|город|қ\.)?\s*\p{Lu}[\p{L}-]+(?:\s+(?:қаласы|қ\.))?(?:,\s*\p{Lu}[\p{L}\s]{2,30})?,?\s*$/u;
const HOUSE =
  /^(?:\p{Lu}[\p{L}-]+(?:\s+(?:қаласы|қ\.))?,\s*)?(?:[ҮY]кімет\s+[үy]йі|Ақорда|Акорда|Дом\s+Правительства)[\s,]*/u;

/**
 * The title of an act.
 *
 * @param text the head, a line for each block
 * @param taken spans of requisites, registration, status, repeal, notes and publication
 * @returns null when nothing is left
 */
export function titleOf(text: string, taken: readonly Taken[]): string | null {
  const pieces: { readonly text: string; readonly line: number }[] = [];
  let offset = 0;
  text.split("\n").forEach((line, number) => {
    for (const piece of leftOf(line, offset, taken)) {
      const clean = piece
        .replace(/^[\s.,;:–—-]+/u, "")
        .replace(HOUSE, "")
        .trim();
      if (/\p{L}{2}/u.test(clean) && !isPlaceOrDate(clean) && !LABEL.test(foldLegal(clean)))
        pieces.push({ text: clean, line: number });
    }
    offset += line.length + 1;
  });
  const [first] = pieces;
  if (first === undefined) return null;
  let title = first.text;
  let { line } = first;
  for (const next of pieces.slice(1)) {
    if (next.line > line + 1 || !goesOn(title, next.text)) break;
    title += ` ${next.text}`;
    line = next.line;
  }
  return title;
}

/** Whether a title goes on with the next line: a quote is open, or it is not yet whole. */
function goesOn(title: string, next: string): boolean {
  if (/(?<!\p{L})туралы$/u.test(foldLegal(title)) && /^\p{Lu}/u.test(next)) return false;
  const open = (title.match(/«/g)?.length ?? 0) - (title.match(/»/g)?.length ?? 0);
  if (open > 0 || (title.match(/"/g)?.length ?? 0) % 2 === 1) return true;
  // A title that is wrapped before a name: its last line is not yet a whole title.
  return /(?<!\p{L})туралы$/u.test(foldLegal(next)) || /^(?:Республики|Казахстан)(?!\p{L})/u.test(next);
}

/** `(заголовок в редакции приказа … (вводится …))` behind a title on its line, to the bracket that closes it. */
export function titleNotes(text: string): Taken[] {
  const notes: Taken[] = [];
  for (const { index } of foldLegal(text).matchAll(NOTE)) {
    let depth = 0;
    let end = index;
    do {
      if (text.charAt(end) === "(") depth++;
      if (text.charAt(end) === ")") depth--;
      end++;
    } while (depth > 0 && end < text.length && text.charAt(end) !== "\n");
    notes.push({ start: index, end });
  }
  return notes;
}

function leftOf(line: string, offset: number, taken: readonly Taken[]): string[] {
  let left = line;
  for (const { start, end } of taken) {
    const from = Math.max(0, start - offset);
    const to = Math.min(line.length, end - offset);
    if (from < to) left = left.slice(0, from) + "\n".repeat(to - from) + left.slice(to);
  }
  // What follows a piece was taken, and with it the stop between them.
  return left.split(/\n+/).map((piece, at, all) => (at < all.length - 1 ? piece.replace(/[\s.,;–—-]+$/u, "") : piece));
}

function isPlaceOrDate(piece: string): boolean {
  return (
    (PLACE.test(piece) && /^(?:г\.|город|қ\.)|қаласы|қ\.|үйі|дом|акорда|ақорда/iu.test(piece)) ||
    /^(?:№|N)\s*\d+\S*$/u.test(piece)
  );
}
