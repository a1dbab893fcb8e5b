/** Numbered headings: which of the lines `2. Қызмет көрсету тәртібі` head a chapter, and which are points. */
import { isOpenEnded, type Line } from "./line.ts";

/** The type of a numbered heading. */
export type HeadingType = "chapter" | "section";

/** Longest heading with a bare number, in UTF-16 units. */
const LONGEST = 300;

/**
 * The numbered headings among the lines, by index of the line.
 *
 * Two rows of numbers run through an instrument, chapters and points. A line without a full stop is a heading if the next
 * number goes on with the points as if this line were none of them:
 *
 *     1. Жалпы ережелер            a heading: the next number is 1 again
 *     1. Осы Қағидалар …
 *     2. Мынадай ұғымдар …:
 *     2. Бірдейлендіру тәртібі     a heading: the next number is 3, as after 2
 *     3. Жануарлар …
 *
 * Where chapters have a word or a Roman numeral of their own (`2-тарау`, `II.`), such a heading is a section of one.
 */
export function numberedHeadings(lines: readonly Line[], skip: ReadonlySet<number>): ReadonlyMap<number, HeadingType> {
  const found = new Map<number, HeadingType>();
  const rows = [...lines.entries()].filter(([, line]) => isRow(line) && !skip.has(line.index));
  let type: HeadingType = "chapter";
  let point = 0;
  let chapter = 0;
  let inArticles = false;
  for (const [at, [place, line]] of rows.entries()) {
    const number = line.sign?.number ?? "";
    if (line.sign?.type === "chapter") type = "section";
    if (line.sign?.type === "article") inArticles = true;
    if (line.sign?.type !== "point") continue;
    const next = rows[at + 1]?.[1];
    const like = isHeadingLike(line);
    if (like && isRoman(number)) {
      found.set(line.index, "chapter");
      [type, chapter, point] = ["section", 0, next?.sign?.number === "1" ? 0 : point];
    } else if (like && !inArticles && leavesPoints(line, next, lines[place + 1], point, chapter)) {
      found.set(line.index, type);
      chapter = Number.parseInt(number, 10);
      if (next?.sign?.number === "1") point = 0;
    } else if (!isRoman(number)) point = Number.parseInt(number, 10);
  }
  return found;
}

/** Whether the numbers behind a line go on as if it were no point. */
function leavesPoints(
  line: Line,
  next: Line | undefined,
  below: Line | undefined,
  point: number,
  chapter: number,
): boolean {
  const number = Number.parseInt(line.sign?.number ?? "", 10);
  const follows = next?.sign?.type === "point" ? next.sign.number : null;
  if (follows?.startsWith(`${number}.`)) return true;
  if (follows === String(point + 1)) return number === chapter + 1 || line.kind === "heading";
  if (number !== chapter + 1) return false;
  // It would go back behind the points before it.
  if (follows === "1" || number <= point) return true;
  // Chapters of unnumbered text: nothing but their own numbers.
  const alone = follows === null || follows === String(number + 1);
  return alone && (line.kind === "heading" || isCapitals(line)) && below?.sign === null && /[.;:]$/.test(below.value);
}

function isRow(line: Line): boolean {
  const type = line.sign?.type;
  return type === "point" || type === "chapter" || type === "article" || type === "part";
}

function isHeadingLike(line: Line): boolean {
  if (!isOpenEnded(line) || line.value.length > LONGEST) return false;
  return /^["«]?[\p{Lu}\d]/u.test(line.value.slice(line.sign?.rest ?? 0));
}

function isCapitals({ value }: Line): boolean {
  return value === value.toUpperCase();
}

function isRoman(number: string): boolean {
  return /^[IVX]/.test(number);
}
