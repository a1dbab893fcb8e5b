/** Spots: the units, titles, sentences and rows that a stretch of an instruction names, in order. */
import {
  readOrdinal,
  readUnitsAt,
  readUnitWord,
  type LegalToken as Token,
  tokensOf,
  type UnitCase,
} from "@qujat/language";
import type { ActLanguage, UnitPath } from "@qujat/model";
import { KAZAKH_TITLE_WORDS, RUSSIAN_TITLE_WORDS } from "../data/order-words.ts";

/** What is named at one place: provisions, or a part of them. Offsets are those of the text, the end exclusive. */
export interface Spot {
  readonly start: number;
  readonly end: number;
  /** Empty where only a part is named: `тақырыбы`, `предложение второе`. */
  readonly paths: readonly UnitPath[];
  /** `title`, `caption`, `sentence 2`, `row 5`, or null. */
  readonly part: string | null;
  /** Further rows of a list. */
  readonly more?: readonly string[];
  readonly cases: readonly UnitCase[];
}

type Reader = (tokens: readonly Token[], at: number, language: ActLanguage) => (Spot & { next: number }) | undefined;

/** Parts before units: `бірінші сөйлемі` begins like `бірінші абзацы`. */
const READERS: readonly Reader[] = [readTitle, readCaption, readSentence, readRow, readAddress, readBare];
/** Cases in which an annex without a number is the only one; in the dative it may hold the new wording. */
const ONLY: readonly UnitCase[] = ["nominative", "locative", "attributive", "dative"];
const LIST_SIGNS: readonly string[] = [",", "және", "мен", "и"];
const CAPTION = { kk: ["оң", "жақ", "жоғар", "бұрыш"], ru: ["прав", "верхн", "уг"] } as const;
const TITLE = { kk: wholeWord(`(?:${KAZAKH_TITLE_WORDS}|тақырыб)\\p{L}*`), ru: wholeWord(RUSSIAN_TITLE_WORDS) };

/**
 * What a stretch names, a part with the unit that it is a part of.
 *
 * @param masked lower case, with blanks for what stands in quotes
 */
export function spotsIn(masked: string, from: number, to: number, language: ActLanguage): Spot[] {
  const tokens = tokensOf(masked.slice(from, to));
  const spots: Spot[] = [];
  for (let at = 0; at < tokens.length; ) {
    const read = READERS.map((reader) => reader(tokens, at, language)).find((spot) => spot !== undefined);
    if (read) spots.push({ ...read, start: read.start + from, end: read.end + from });
    at = read?.next ?? at + 1;
  }
  return joined(spots, masked, language);
}

/** `2-тараудың` + `атауы`, `заголовок` + `главы 2`: a part right beside its unit. */
function joined(spots: readonly Spot[], masked: string, language: ActLanguage): Spot[] {
  const whole: Spot[] = [];
  for (const spot of spots) {
    const before = whole.at(-1);
    const [unit, part] = language === "kk" ? [before, spot] : [spot, before];
    const touch = before !== undefined && masked.slice(before.end, spot.start).trim() === "";
    const owned = unit?.paths.length && part?.paths.length === 0 && isOwner(unit.cases);
    if (touch && owned && unit && part && unit.part === null) {
      whole[whole.length - 1] = { ...unit, part: part.part, start: before.start, end: spot.end, cases: part.cases };
    } else {
      whole.push(spot);
    }
  }
  return whole;
}

function isOwner(cases: readonly UnitCase[]): boolean {
  return cases.includes("genitive") || cases.includes("attributive");
}

function readAddress(tokens: readonly Token[], at: number, language: ActLanguage) {
  const address = readUnitsAt(tokens, at, language);
  return address && { ...address, part: null };
}

/** `абзацпен`, `абзацами`: a new one without a number; `қосымшада`, `приложение`: the only one. */
function readBare(tokens: readonly Token[], at: number, language: ActLanguage) {
  const unit = readUnitWord(tokens, at, language);
  const [token, last] = [tokens[at], unit && tokens[unit.next - 1]];
  if (!unit || !token || !last) return undefined;
  const { type, part, cases } = unit.word;
  const only = type === "annex" && cases.some((name) => ONLY.includes(name));
  if (!only && !cases.includes("instrumental")) return undefined;
  const step = part ? { type, number: null, part } : { type, number: null };
  return { start: token.start, end: last.end, paths: [[step]], part: null, cases, next: unit.next };
}

function readTitle(tokens: readonly Token[], at: number, language: ActLanguage) {
  const token = tokens[at];
  if (!token || !TITLE[language].test(token.key)) return undefined;
  return {
    start: token.start,
    end: token.end,
    paths: [],
    part: "title",
    cases: casesOf(token.key, language),
    next: at + 1,
  };
}

/** `екінші сөйлеміндегі`, `предложение второе`, `второе предложение`, `сөйлеммен`. */
function readSentence(tokens: readonly Token[], at: number, language: ActLanguage) {
  const stem = language === "kk" ? "сөйлем" : "предложени";
  const before = readOrdinal(tokens, at, language);
  const noun = tokens[before?.next ?? at];
  const first = tokens[at];
  if (!first || !noun?.key.startsWith(stem)) return undefined;
  const next = (before?.next ?? at) + 1;
  const behind = before || language === "kk" ? undefined : readOrdinal(tokens, next, language);
  const value = (before ?? behind)?.value;
  const last = tokens[(behind?.next ?? next) - 1] ?? noun;
  return {
    start: first.start,
    end: last.end,
    paths: [],
    part: value === undefined ? "sentence" : `sentence ${value}`,
    cases: casesOf(noun.key, language),
    next: behind?.next ?? next,
  };
}

/** `оң жақ жоғарғы бұрышы`, `правый верхний угол`: the caption of an annex. */
function readCaption(tokens: readonly Token[], at: number, language: ActLanguage) {
  const [first, stems] = [tokens[at], CAPTION[language]];
  const from = tokens.slice(at, at + stems.length);
  const last = from.at(-1);
  if (!first || !last || from.length < stems.length || !stems.every((stem, index) => from[index]?.key.startsWith(stem)))
    return undefined;
  const next = at + stems.length;
  return { start: first.start, end: last.end, paths: [], part: "caption", cases: ["nominative"] as const, next };
}

/** `реттік нөмірлері 5 және 6-жолдар`, `строки, порядковые номера 5 и 6`. */
function readRow(tokens: readonly Token[], at: number, language: ActLanguage) {
  const first = tokens[at];
  const noun = language === "kk" ? rowNoun(tokens, at) : at;
  const key = tokens[noun]?.key ?? "";
  if (!first || !(language === "kk" ? /^жол(?!д[аы]у)/u : /^строк/u).test(key)) return undefined;
  const from =
    language === "kk" ? at : tokens.findIndex(({ kind }, index) => index > at && index < at + 6 && kind === "number");
  if (from < 0) return undefined;
  const numbers: string[] = [];
  let next = from;
  while (tokens[next]?.kind === "number") {
    numbers.push(tokens[next]?.text ?? "");
    next += LIST_SIGNS.includes(tokens[next + 1]?.key ?? "") && tokens[next + 2]?.kind === "number" ? 2 : 1;
  }
  const last = Math.max(next - 1, noun);
  const [row, ...more] = numbers.map((number) => `row ${number}`);
  if (row === undefined) return undefined;
  return {
    start: first.start,
    end: tokens[last]?.end ?? first.end,
    paths: [],
    part: row,
    more,
    cases: casesOf(key, language),
    next: last + 1,
  };
}

/** Index of the «жол» behind a list of numbers. */
function rowNoun(tokens: readonly Token[], at: number): number {
  let next = at;
  while (tokens[next]?.kind === "number" && LIST_SIGNS.includes(tokens[next + 1]?.key ?? "")) next += 2;
  return tokens[next]?.kind === "number" && tokens[next + 1]?.text === "-" ? next + 2 : -1;
}

/** Enough of the case of a part to tell what is inserted from where it is. */
function casesOf(key: string, language: ActLanguage): readonly UnitCase[] {
  const instrumental = language === "kk" ? /[мбп]ен$/u : /(?:ом|ем|ями|ами|ой)$/u;
  return instrumental.test(key) ? ["instrumental"] : ["nominative"];
}

function wholeWord(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`, "u");
}
