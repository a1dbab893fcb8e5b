/** Numbers of units: figures, Roman numerals, letters and ordinals in words, their lists, and ranges written out. */
import { MONTHS } from "../data/months.ts";
import { KAZAKH_JOINERS, RUSSIAN_JOINERS } from "../data/unit-words.ts";
import { readOrdinal } from "./ordinals.ts";
import type { Token } from "./tokens.ts";

/** One number, or the two ends of a range that is printed as one. */
export interface UnitNumber {
  readonly number: string;
  /** The last of a range, where a dash (not a hyphen, which may belong to the number) says so. */
  readonly to: string | null;
  readonly shape: "figures" | "roman" | "letter" | "ordinal";
  /** Whether a closing bracket follows: `2)`. */
  readonly bracket: boolean;
}

/** The most numbers that one list has, and that one range is written out to: no act has more. */
const MOST = 200;

const UNIT_NUMBER = /^\d{1,4}(?:-\d{1,3}){0,2}$|^\d{1,3}\.\d{1,2}$/;
const ROMAN = /^(?=[IVXLC])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const TIMES: ReadonlySet<string> = new Set([
  ...MONTHS.flatMap(({ ru }) => [ru.genitive, ru.nominative]),
  ...MONTHS.flatMap(({ kk }) => [kk.nominative, kk.attributive, kk.locative]),
  ...["год", "года", "году", "г", "жылғы", "жылы", "жылдың", "ж"],
]);

/**
 * One number at a token, or a range.
 * @param range whether a range may be read
 */
export function readNumber(
  tokens: readonly Token[],
  at: number,
  language: "kk" | "ru",
  range = true,
): { readonly item: UnitNumber; readonly next: number } | undefined {
  const single = readSingle(tokens, at, language);
  if (single === undefined || !range || !isDash(tokens[single.next])) return single;
  const last = readSingle(tokens, single.next + 1, language);
  if (last === undefined || last.item.shape !== single.item.shape) return single;
  const counts = sameHead(single.item.number, last.item.number) !== undefined;
  if (!counts && Number.parseFloat(last.item.number) <= Number.parseFloat(single.item.number))
    return joined(single, last);
  return { item: { ...last.item, number: single.item.number, to: last.item.number }, next: last.next };
}

/** The index behind what joins two parts of a list at a token (`,`, `және`, `и (или)`, `, сондай-ақ`); else undefined. */
export function joinerAt(tokens: readonly Token[], at: number, language: "kk" | "ru"): number | undefined {
  const joiners = language === "kk" ? KAZAKH_JOINERS : RUSSIAN_JOINERS;
  let next = at;
  if (tokens[next]?.text === ",") next++;
  const key = tokens[next]?.key ?? "";
  if (joiners.includes(key)) {
    next++;
    if (tokens[next]?.text === "(" && joiners.includes(tokens[next + 1]?.key ?? "") && tokens[next + 2]?.text === ")")
      next += 3;
  } else if (key === "а" && tokens[next + 1]?.key === "также") next += 2;
  else if (key === "сондай" && tokens[next + 2]?.key === "ақ") next += 3;
  return next === at ? undefined : next;
}

/**
 * The numbers of a list in figures, ranges written out.
 * @param plural whether the unit word is plural, so that `3-7` alone is a range
 */
export function expandNumbers(items: readonly UnitNumber[], plural: boolean): readonly string[] {
  return items
    .flatMap((item) => {
      const { number, to, shape } = item;
      if (shape === "roman" || shape === "letter") return to === null ? [number] : [number, to];
      if (to !== null) return rangeOf(number, to);
      const [from = "", last = ""] = number.split("-");
      return plural && ascends(number) && !hasSibling(item, items) ? rangeOf(from, last) : [number];
    })
    .slice(0, MOST);
}

/** Whether a token is a dash between the ends of a range. */
export function isDash(token: Token | undefined): boolean {
  return token !== undefined && /^[-–—‑−]$/.test(token.text);
}

/** A Roman numeral in Latin letters, whatever letters it was printed in; undefined for any other word. */
export function romanOf(text: string): string | undefined {
  const latin = text.replace(/[ІХСЛ]/g, (char) => ({ І: "I", Х: "X", С: "C", Л: "L" })[char] ?? char);
  return ROMAN.test(latin) ? latin : undefined;
}

function readSingle(tokens: readonly Token[], at: number, language: "kk" | "ru") {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === "number") {
    if (!UNIT_NUMBER.test(token.key) || TIMES.has(tokens[at + 1]?.key ?? "")) return undefined;
    return withBracket(tokens, at + 1, token.key, "figures");
  }
  if (token.kind === "sign") return readQuotedLetter(tokens, at);
  const ordinal = readOrdinal(tokens, at, language);
  if (ordinal) return withBracket(tokens, ordinal.next, String(ordinal.value), "ordinal");
  const roman = romanOf(token.text);
  if (roman !== undefined) return withBracket(tokens, at + 1, roman, "roman");
  if (token.text.length > 1 || tokens[at + 1]?.text !== ")" || !tokens[at + 1]?.glued) return undefined;
  return withBracket(tokens, at + 1, token.key, "letter");
}

/** `"а"`, `«б»)`: older Russian acts letter their subpoints. */
function readQuotedLetter(tokens: readonly Token[], at: number) {
  const letter = tokens[at + 1];
  if (!/^["«“]$/.test(tokens[at]?.text ?? "") || letter?.kind !== "word" || letter.text.length > 1) return undefined;
  if (!/^["»”]$/.test(tokens[at + 2]?.text ?? "")) return undefined;
  return withBracket(tokens, at + 3, letter.key, "letter");
}

function withBracket(tokens: readonly Token[], next: number, number: string, shape: UnitNumber["shape"]) {
  const bracket = shape !== "ordinal" && tokens[next]?.text === ")" && tokens[next]?.glued === true;
  return { item: { number, to: null, shape, bracket }, next: bracket ? next + 1 : next };
}

/** `9–1`: a dash that stands for the hyphen of one number. */
function joined(first: { item: UnitNumber; next: number }, last: { item: UnitNumber; next: number }) {
  if (first.item.shape !== "figures" || first.item.bracket || first.item.number.includes("-")) return first;
  return { item: { ...last.item, number: `${first.item.number}-${last.item.number}` }, next: last.next };
}

function rangeOf(from: string, to: string): readonly string[] {
  const head = sameHead(from, to);
  const [first, last] = head === undefined ? [Number(from), Number(to)] : [tailOf(from), tailOf(to)];
  if (!(last > first && last - first < MOST)) return [from, to];
  return Array.from({ length: last - first + 1 }, (_, step) => (head ?? "") + String(first + step));
}

/** `2-` of `2-1` and `2-5`, whose last numbers count on. */
function sameHead(from: string, to: string): string | undefined {
  const head = /^\d+-/.exec(from)?.[0];
  return head !== undefined && to.startsWith(head) ? head : undefined;
}

function tailOf(number: string): number {
  return Number(number.slice(number.indexOf("-") + 1));
}

/** `9-1, 9-2 және 9-10`: the last is no range from 9 to 10. */
function hasSibling(item: UnitNumber, items: readonly UnitNumber[]): boolean {
  return items.some(
    (other) => other !== item && other.to === null && sameHead(item.number, other.number) !== undefined,
  );
}

function isDouble(number: string): boolean {
  return /^\d+-\d+$/.test(number);
}

function ascends(number: string): boolean {
  const [from, to] = number.split("-").map(Number);
  return isDouble(number) && from !== undefined && to !== undefined && to > from;
}
