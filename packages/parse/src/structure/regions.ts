/** Regions: the act itself, the instruments that it approves, and the annexes of both, by their captions. */
import {
  type Approval,
  approvalOf,
  isAgreement,
  isBareEnd,
  isCaptionLine,
  isFormMark,
  leadsToEnd,
} from "./approvals.ts";
import type { Line } from "./line.ts";
import { isName } from "./signature.ts";
import type { Wordings } from "./wording.ts";

/** A run of lines behind its captions. */
export interface Region {
  /** Null for the act itself. */
  readonly approval: Approval | null;
  readonly captions: readonly Line[];
  readonly lines: readonly Line[];
}

/** A caption found: its lines, and what it begins. */
interface Caption {
  readonly from: number;
  readonly to: number;
  readonly approval: Approval;
}

/** Most lines that a caption is broken into. */
const MOST_LINES = 9;
/** Longest line of one that is broken, in UTF-16 units. */
const LONGEST_LINE = 150;

/** The regions of a text in order; the first is the act itself. Captions inside of a wording begin none. */
export function regionsOf(lines: readonly Line[], wordings: Wordings): Region[] {
  const captions = captionsOf(lines, wordings.lines);
  const regions: { approval: Approval | null; captions: Line[]; lines: readonly Line[] }[] = [
    { approval: null, captions: [], lines: lines.slice(0, captions[0]?.from) },
  ];
  for (const [at, { from, to, approval }] of captions.entries()) {
    const own = lines.slice(from, to);
    const body = lines.slice(to, captions[at + 1]?.from);
    const last = regions.at(-1);
    // A second caption with nothing between says what the annex is in the act that is amended.
    if (last?.approval && last.lines.length === 0) {
      last.captions.push(...own);
      last.lines = body;
    } else regions.push({ approval, captions: own, lines: body });
  }
  return regions;
}

function captionsOf(lines: readonly Line[], quoted: ReadonlySet<number>): Caption[] {
  const captions: Caption[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (quoted.has(line.index) || !isCaptionLine(line) || !approvalOf([line])) continue;
    const from = startOf(lines, at, captions.at(-1)?.to ?? 0);
    const own = endOf(lines, at);
    const approval = approvalOf(lines.slice(from, own)) ?? approvalOf([line]);
    const to = endOfMarks(lines, own);
    if (approval) captions.push({ from, to, approval });
    at = to - 1;
  }
  return captions;
}

/**
 * The first line of a caption whose last line was found: of a Kazakh one, the owner stands above.
 *
 *     Қазақстан Республикасы
 *     Үкіметінің 2012 жылғы
 *     30 қаңтардағы № 173 қаулысына
 *     1-қосымша
 */
function startOf(lines: readonly Line[], at: number, floor: number): number {
  let from = at;
  const end = lines[at] as Line;
  while (from > floor && lines[from - 1]?.kind === "caption") from--;
  if (from < at || !isBareEnd(end)) return from;
  const above = lines[at - 1];
  if (!above || !(leadsToEnd(above) || /^(?:№|N)/.test(end.value.trim()))) return at;
  while (from > floor && at - from < MOST_LINES && leadsTo(lines[from - 1] as Line, lines[from] as Line)) from--;
  return from;
}

/**
 * The line behind a caption whose first line was found: a Russian one goes on to the number or the date of its act, or as
 * long as its lines begin with a small letter or a quote is open.
 *
 *     Приложение 1
 *     к постановлению Кабинета Министров
 *     Республики Казахстан
 *     от 3 июня 1992 г. № 487
 */
function endOf(lines: readonly Line[], at: number): number {
  let text = (lines[at] as Line).value.trim();
  let end = at + 1;
  while (end < lines.length && end - at < MOST_LINES && !isNumbered(text)) {
    const next = joins(lines[end] as Line, text) ? end + 1 : endOfAct(lines, at, end);
    if (next === end) break;
    text = [text, ...lines.slice(end, next).map(({ value }) => value.trim())].join(" ");
    end = next;
  }
  return end;
}

/** Whether a line goes on with the text of a caption above it. */
function joins(line: Line, text: string): boolean {
  if (!isShort(line) || isFormMark(line) || approvalOf([line])) return false;
  return line.kind === "caption" || /^\p{Ll}/u.test(line.value.trim()) || opensQuote(text);
}

/** The line behind the date or number of the act that a caption names, if one of the next lines is it; else `from`. */
function endOfAct(lines: readonly Line[], start: number, from: number): number {
  const approval = approvalOf(lines.slice(start, from));
  const isEnd = /^["«]?(?:приложени|утвержд|одобрен|принят)/iu.test((lines[start] as Line).value) && approval?.ofAct;
  for (let at = from; isEnd && at < lines.length && at - from < MOST_LINES && isShort(lines[at] as Line); at++)
    if (/^(?:от\s+["«]?\d|(?:№|N)\s?\d)/u.test((lines[at] as Line).value.trim())) return at + 1;
  return from;
}

/** `Нысан` and `Форма` stand under the caption and belong to it. */
function endOfMarks(lines: readonly Line[], from: number): number {
  let end = from;
  while (end < lines.length && isFormMark(lines[end] as Line)) end++;
  return end;
}

/** Whether a line of a Kazakh caption leads to the one below it: a genitive, a date begun, a number, a word broken off. */
function leadsTo(line: Line, below: Line): boolean {
  if (!isShort(line) || isName(line) || isAgreement(line)) return false;
  const value = line.value.trim();
  return /^["«]?[\p{Ll}\d№]/u.test(below.value.trim()) || LEADS.test(value) || opensQuote(value);
}

const LEADS = /(?:[ндт][ыі]ң|жылғы|[дт][ае]ғы|[дт]ег[іi]|Республикасы|№\s?\S+|туралы["»]|[-–,])$/iu;

function isNumbered(text: string): boolean {
  return /(?:№|(?<!\p{L})N)\s?[\p{L}\d/-]+$/u.test(text) && !/^["«]?приложени\S*\s\S+\s?\S*$/iu.test(text);
}

/** Whether a quote is open at the end of a text; one at its start is that of a wording, which goes on below. */
function opensQuote(value: string): boolean {
  const text = value.replace(/^["«]/, "");
  return text.split("«").length > text.split("»").length || text.split('"').length % 2 === 0;
}

function isShort(line: Line): boolean {
  return isCaptionLine(line) && line.value.length <= LONGEST_LINE;
}
