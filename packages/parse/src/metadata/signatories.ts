/** Who signed: names with initials at the foot of the act, each with the office before it. */
import { findDates } from "@qujat/language";
import type { Signatory } from "@qujat/model";

const INITIAL = "\\p{Lu}\\p{Ll}{0,2}\\.";
const SURNAME = "\\p{Lu}[\\p{L}’'ʼ]+(?:-\\p{Lu}[\\p{L}’'ʼ]+)?(?:\\s(?:ұлы|қызы|оғлы|оглы))?";
/** `Н. Назарбаев`, `Н.А. НАЗАРБАЕВ`, `Қ.-Ж. Тоқаев`, `Назарбаев Н.А.`. */
const NAME = new RegExp(
  `(?<![\\p{L}.])(?:${INITIAL}(?:\\s?-?${INITIAL})?\\s?${SURNAME}|${SURNAME}\\s${INITIAL}(?:\\s?${INITIAL})?(?!\\s?-?\\p{Lu}(?:\\.|\\p{L}{2})))(?![\\p{L}])`,
  "gu",
);
const NAMED = new RegExp(`${NAME.source}\\s*$`, "u");
const PLACEHOLDER = /_{2,}|\((?:қолы|подпись)\)/gu;
const LONGEST_LINE = 240;
const LONGEST_DATE_LINE = 80;

/** `Астана, Ақорда, `, `г. Алматы `, `« »`: what stands before the day. */
const LONGEST_PLACE = /^(?:[^\p{L}]*\p{L}[\p{L}.-]*[,.]?){0,3}[^\p{L}]*$/u;

/** Whether a line may belong to a signature: short, no point of a list, no end of a sentence; or place, date and number. */
export function isSignatureLine(line: string): boolean {
  if (line.length > LONGEST_LINE || /^(?:\d+[.)]|["«(*])/u.test(line)) return false;
  if (NAMED.test(line) || !/(?<!(?:м\.\s?а|и\.\s?о))\.$|[;:,]$/iu.test(line)) return true;
  if (line.length > LONGEST_DATE_LINE) return false;
  const [date] = findDates(line);
  // «Астана, 5 июля 2011 года.», not «Закон вводится в действие с 1 января 2006 года.»
  const place = date && line.slice(0, date.start);
  return (place !== undefined && LONGEST_PLACE.test(place)) || /^(?:№|N)\s?\d/.test(line);
}

/**
 * The signatories named in the last lines of an act, in order.
 *
 * @param lines the lines of the foot, without sentences
 * @returns none when no line has a name with initials
 */
export function signatoriesIn(lines: readonly string[]): Signatory[] {
  const text = lines.join("\n").replace(PLACEHOLDER, " ");
  const found: Signatory[] = [];
  let from = 0;
  for (const { index, 0: name } of text.matchAll(NAME)) {
    found.push({ position: positionOf(text.slice(from, index)), name: name.replace(/\s+/g, " ") });
    from = index + name.length;
  }
  return found;
}

function positionOf(before: string): string | null {
  const position = before.replace(/\s+/g, " ").replace(/^[\s,.;–—-]+|[\s,;–—-]+$/g, "");
  return /\p{L}{2}/u.test(position) ? position : null;
}
