/** Wordings: which lines of an amending act are quoted new text, so that nothing in them is structure of the act. */
import { ANNOUNCING_WORDS, ORDERING_WORDS } from "../data/amending-words.ts";
import type { Line } from "./line.ts";

/** Lines of one wording, `to` exclusive. */
export interface Wording {
  readonly from: number;
  readonly to: number;
  /** Whether its closing quote was found. */
  readonly closed: boolean;
}

/** The wordings of a text, to be asked by the index of a line. */
export interface Wordings {
  /** By the line they begin with. */
  readonly at: ReadonlyMap<number, Wording>;
  /** Every line inside of one. */
  readonly lines: ReadonlySet<number>;
}

/** Wordings to be asked by line. */
export function byLine(wordings: readonly Wording[]): Wordings {
  const lines = new Set<number>();
  for (const { from, to } of wordings) for (let at = from; at < to; at++) lines.add(at);
  return { at: new Map(wordings.map((wording) => [wording.from, wording])), lines };
}

/** No wordings, as inside of one. */
export const NO_WORDINGS: Wordings = byLine([]);

const ANNOUNCING = anyOf(ANNOUNCING_WORDS);
const ORDERING = anyOf(ORDERING_WORDS);
/** An order whose colon was forgotten. */
const ANNOUNCED = /(?<!\p{L})(?:жазылсын|редакцияда|толықтырылсын|редакции|содержания)\s*[-–]?\s*$/iu;
const OPENS = /^\s*["«“„]/;
const CLOSES = /["»”]\s*[;.,:]?\s*$/;
/** A line that only says where the change is: `8-тармақта:`, `в пункте 8:`, `регламентінде:`. */
const GOVERNS = /^(?:\d+\)\s*)?(?:(?:\S+\s+){0,5}\d+(?:-\d+)?\)?-?\s?\p{L}+(?:[дт][ае]|нд[ае]):|(?:в|во)\s.*:)\s*$/iu;

/**
 * The wordings of a run of lines, in order.
 *
 *     5-тармақтың 4) тармақшасы мынадай редакцияда жазылсын:     announces
 *     "4) …;                                                      from
 *     5) …;";                                                     to: the quotes are even and one ends the line
 *     6-тармақ алып тасталсын.
 *
 * Quotes are counted by pairs, because straight ones do not say which way they look. Where a quote was forgotten or two
 * became one, the wording ends at a closing quote before the next order.
 */
export function findWordings(lines: readonly Line[]): Wording[] {
  const wordings: Wording[] = [];
  let ownPoint = 0;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (line.sign?.type === "point") ownPoint = Number.parseInt(line.sign.number, 10);
    const tail = announcedTail(line);
    if (tail === null) continue;
    // The new text begins on the line of the order and goes on below it.
    let open = quotesIn(tail);
    if (tail !== "" && isEven(open)) continue;
    while (startsWording(lines[at + 1], open)) {
      const wording = wordingAt(lines, at + 1, open, ownPoint + 1);
      wordings.push(wording);
      at = wording.to - 1;
      if (!wording.closed) break;
      open = NONE;
    }
  }
  return wordings;
}

/** What stands behind the colon of a line that announces new text; null where none is announced. */
function announcedTail({ kind, value }: Line): string | null {
  if (kind === "row") return null;
  if (ANNOUNCED.test(value)) return "";
  // The new text can begin on the same line, and end it with a colon of its own.
  const inline = value.search(/:\s*["«“]/);
  if (inline >= 0 && ANNOUNCING.test(value.slice(0, inline))) return value.slice(inline + 1).trim();
  return /:\s*$/.test(value) && ANNOUNCING.test(value) ? "" : null;
}

/**
 * Whether the line after an order, or after a wording of it, begins one: with a quote, or without where the quote was
 * forgotten, which shows by the one that closes it.
 */
function startsWording(line: Line | undefined, open: Quotes): boolean {
  if (line === undefined) return false;
  if (!isEven(open)) return true;
  if (isOrder(line)) return false;
  return OPENS.test(line.value) || closesMore(line);
}

/** The wording that begins at a line, `open` quotes being open before it; `nextPoint` is the act's own again. */
function wordingAt(lines: readonly Line[], from: number, open: Quotes, nextPoint: number): Wording {
  let quotes = open;
  let lastClose = -1;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] as Line;
    // New text may speak of additions too; only an order that announces new text itself shows a quote left open.
    if (at > from && (announces(line, lines[at + 1]) || (lastClose === at - 1 && isOrder(line)))) break;
    const own = quotesIn(line.value);
    quotes = plus(quotes, own);
    if (!CLOSES.test(line.value)) continue;
    const next = lines[at + 1];
    if (isEven(quotes) || isOwn(next, nextPoint) || (!isEven(own) && isOrder(next))) {
      return { from, to: at + 1 + (closesMore(lines[at + 1]) ? 1 : 0), closed: true };
    }
    lastClose = at;
  }
  if (lastClose >= 0) return { from, to: lastClose + 1, closed: true };
  return { from, to: from + 1, closed: false };
}

/** Whether a line is the act's own again, so that a wording must have ended before it. */
function isOwn(line: Line | undefined, nextPoint: number): boolean {
  if (line === undefined || line.kind === "caption") return true;
  return line.sign?.type === "point" && line.sign.number === String(nextPoint) && !OPENS.test(line.value);
}

/** Whether a line orders new text that begins on the next one. */
function announces(line: Line, next: Line | undefined): boolean {
  return announcedTail(line) === "" && next !== undefined && OPENS.test(next.value);
}

/** Whether a line closes a quote that it does not open: it belongs to the wording before it. */
function closesMore(line: Line | undefined): boolean {
  if (line === undefined || OPENS.test(line.value) || !CLOSES.test(line.value) || isOrder(line)) return false;
  const { straight, depth } = quotesIn(line.value);
  return straight % 2 === 1 || depth < 0;
}

/** Whether a line orders a change or says where one is, outside of quotes. */
function isOrder(line: Line | undefined): boolean {
  if (line === undefined || line.kind === "row") return false;
  if (OPENS.test(line.value) && line.sign !== null) return false;
  if (line.end !== ":" && line.end !== ";" && line.end !== ".") return false;
  const bare = line.value.replace(/"[^"]*"|«[^«»]*»/g, " ");
  return ORDERING.test(bare) || (line.end === ":" && GOVERNS.test(bare));
}

/** Quotes of a text: straight ones by number, the others by how many more open than close. */
interface Quotes {
  readonly straight: number;
  readonly depth: number;
}

const NONE: Quotes = { straight: 0, depth: 0 };

function quotesIn(value: string): Quotes {
  let straight = 0;
  let depth = 0;
  for (const char of value) {
    if (char === '"') straight++;
    else if (char === "«" || char === "“" || char === "„") depth++;
    else if (char === "»" || char === "”") depth--;
  }
  return { straight, depth };
}

function plus(a: Quotes, b: Quotes): Quotes {
  return { straight: a.straight + b.straight, depth: a.depth + b.depth };
}

function isEven({ straight, depth }: Quotes): boolean {
  return straight % 2 === 0 && depth <= 0;
}

function anyOf(stems: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${stems.join("|")})(?!\\p{L})`, "iu");
}
