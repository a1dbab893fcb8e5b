/** The head of an act: its lines, what each of them is, and where the body begins. */
import { actTypeAt, foldLegal } from "@qujat/language";
import { type Block, blockLine } from "@qujat/model";
import {
  BODY_START,
  CAPTIONS,
  ENACTING,
  NOTE_LABELS,
  PUBLICATION,
  STATUS_WORDS,
  TITLE_NOTE,
} from "../data/head-words.ts";

/** A line of the head, blanks put together. */
export interface HeadLine {
  readonly text: string;
  readonly kind: "note" | "title-note" | "publication" | "plain";
  /** Index of its block. */
  readonly block: number;
}

export interface Head {
  readonly lines: readonly HeadLine[];
  /** How many blocks belong to the head. */
  readonly blocks: number;
}

/** Heads are short; what is longer is no head and not worth the time. */
const MOST_LINES = 40;
const LONGEST = 20_000;
const SHORTEST_PARAGRAPH = 60;
/** Letters in a printed line of extracted text. */
const NARROWEST_PAGE = 40;
const WIDEST_PAGE = 100;
const LONGEST_WORD = 15;
const STATUS_LINE = new RegExp(`^(?:${STATUS_WORDS.map(({ pattern }) => pattern).join("|")})\\s*\\.?$`, "u");

const KINDS = (
  [
    ["note", `^(?:${NOTE_LABELS})(?!\\p{L})`],
    ["title-note", `^\\(?\\s*${TITLE_NOTE}`],
    ["publication", PUBLICATION],
  ] as const
).map(([kind, pattern]) => ({ kind, pattern: new RegExp(pattern, "u") }));
/** Enacting words, a first point or chapter, a caption. */
const BODY = new RegExp(
  `(?<!\\p{L})(?:${ENACTING})\\s*:?\\s*$|(?<!\\p{L})(?:${ENACTING})\\s*:|${BODY_START}|${CAPTIONS}`,
  "u",
);
const FIRST = new RegExp(BODY_START, "u");
const GLUED =
  /\s+(?=(?:Ескерту|Сноска|Жариялануы|Опубликован[оа]?)(?:\s*[.:]|\s+[в«"])|САПП\s|ҚР\s+ПҮАЖ)|\s+(?=[«"][^«»"]{2,60}[»"](?:,?\s[«"][^«»"]{2,60}[»"]){0,3}\s+(?:газет|журнал|ақпараттық)[^«»"]{0,160}жариялан(?:ды|ған)\s*\.?$)/u;
const BROKEN =
  /(?:[-,]|(?<!\p{L})(?:и|в|во|о|об|на|по|от|для|с|со|к|за|и\.о\.|республики|республикасының|және|мен|үшін|бойынша|жөніндегі)|^об?\s+\p{L}+(?:нии|тии)|№|(?<!\p{L})n)$/u;
/** Where lines were put together without a blank: `Күшін жойғанҚазақстан`, `туралыКүшін жойған`. */
const SEAM =
  /(?<=жойған|силу|Жаңа|Новый|Жаңартылған|Обновленный|туралы|[ЗҚБШЖӨзқбшжө](?:аңы|аулысы|ұйрығы|ешімі|арлығы|кімі))(?=\p{Lu})|(?<=[\p{Ll}\d»).])(?=Күшін жойған|Утративший силу|Новый$|Обновленный|Жаңартылған|Қолданыста|Приостановлен|Действующий|Ескерту\.|Сноска\.|Об? \p{Ll}|САПП |Қазақстан Республикасы|(?:Совместн..|Нормативн..|Приказ|Постановление|Решение|Указ|Закон|Кодекс|Распоряжение)\s\p{L})/gu;
const NAMED = /\d{4}\s*(?:ж|г)|\d\.\d{4}|(?:№|n)\s?\d/u;

/** The head of an act: every line before the first that is clearly of its body. */
export function headOf(blocks: readonly Block[]): Head {
  const lines: HeadLine[] = [];
  const width = printedWidth(blocks);
  let printed = "";
  let length = 0;
  let at = 0;
  for (; at < blocks.length && at < MOST_LINES; at++) {
    const block = blocks[at];
    const text = block === undefined ? "" : plain(blockLine(block));
    if (text === "") continue;
    const last = lines.at(-1)?.text ?? "";
    const broken = BROKEN.test(foldLegal(last));
    if (!broken && kindOf(text) === "plain") {
      if (last === "" ? FIRST.test(foldLegal(text)) : BODY.test(foldLegal(text))) break;
      if (isProse(text) && last !== "" && !goesOn(last, text) && !isWrapped(printed, text, width)) break;
    }
    length += text.length;
    if (length > LONGEST) break;
    // Lines that arrived glued: a note or a publication begins a line of its own.
    for (const part of text.replace(SEAM, " ").split(GLUED)) {
      const last = lines.at(-1);
      if (last !== undefined && (goesOn(last.text, part) || isWrapped(printed, part, width)))
        lines[lines.length - 1] = { ...last, text: `${last.text} ${part}` };
      else lines.push({ text: part, kind: kindOf(part), block: at });
      printed = part;
    }
  }
  return { lines, blocks: at };
}

/** A text with its blanks put together. */
export function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Whether a line was broken: the next begins as none does, or it ends as none does. */
function goesOn(line: string, next: string): boolean {
  return /^[\p{Ll}№\d]/u.test(next) || BROKEN.test(foldLegal(line));
}

/** How long printed lines are where each block is one, told by several that are as long; else infinite. */
function printedWidth(blocks: readonly Block[]): number {
  const lengths = blocks.slice(0, MOST_LINES).map((block) => plain(blockLine(block)).length);
  const longest = Math.max(0, ...lengths);
  const full = lengths.filter((length) => length > longest - LONGEST_WORD).length;
  return full > 1 && longest >= NARROWEST_PAGE && longest <= WIDEST_PAGE ? longest : Number.POSITIVE_INFINITY;
}

/** Whether a printed line is full, so that the next goes on with it: its first word had no room there. */
function isWrapped(line: string, next: string, width: number): boolean {
  if (line === "" || line.length + 1 + (/^\S+/.exec(next)?.[0].length ?? 0) <= width) return false;
  if (/(?<!\s(?:г|ж|обл|ст|им))\.$/u.test(line) || STATUS_LINE.test(foldLegal(next))) return false;
  return kindOf(next) === "plain" && actTypeAt(next, 0)?.case !== "nominative";
}

function kindOf(text: string): HeadLine["kind"] {
  const folded = foldLegal(text);
  return KINDS.find(({ pattern }) => pattern.test(folded))?.kind ?? "plain";
}

/** A paragraph of prose, which no line of a head is. */
function isProse(text: string): boolean {
  const folded = foldLegal(text);
  return /[.:;]$/.test(folded) && folded.length > SHORTEST_PARAGRAPH && !NAMED.test(folded);
}
