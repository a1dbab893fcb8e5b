/** Issuers of acts: found beside the date of an act, and put from the genitive into the nominative. */
import {
  type Gender,
  KAZAKH_ACTING,
  KAZAKH_ISSUER_HEADS,
  RUSSIAN_ACTING,
  RUSSIAN_ISSUER_HEADS,
  STRESSED_ADJECTIVES,
} from "../data/issuers.ts";
import { foldLookalikes } from "../lookalikes.ts";
import type { Language } from "../words.ts";
import { foldLegal } from "./folding.ts";

/** An issuer as the name of an act gives it. */
export interface NamedIssuer {
  /** Nominative, spelled as printed: `Қазақстан Республикасының Президенті`, `Министр юстиции Республики Казахстан`. */
  readonly name: string;
  /** Whether an acting official issued it (`м.а.`, `и.о.`); the name does not repeat it. */
  readonly acting: boolean;
}

/** An issuer found in a text: UTF-16 offsets, the end exclusive. */
export interface FoundIssuer extends NamedIssuer {
  readonly start: number;
  readonly end: number;
}

interface RussianHead {
  readonly nominative: string;
  readonly gender: Gender;
}

/** A word of a phrase and what it becomes. */
interface Change {
  readonly at: number;
  readonly word: string;
  readonly nominative: string;
}

const RUSSIAN_HEADS: ReadonlyMap<string, RussianHead> = new Map(
  RUSSIAN_ISSUER_HEADS.flatMap(([nominative, genitive, gender]) =>
    singularForms(nominative, genitive).map((form): [string, RussianHead] => [form, { nominative, gender }]),
  ),
);
const ACTING_BEFORE = new RegExp(`^(?:${RUSSIAN_ACTING})\\s*`, "u");
const ACTING_BEHIND = new RegExp(`\\s+${KAZAKH_ACTING}(?:[нт]ың)?$`, "u");
const KAZAKH_CASE = /^(?:[ндт][ыі]ң|нд[ае]|[дт][ае]|н[ае]|[ғгқк][ае]|[ндт][ыі]|н|н[ае]н|[дт][ае]н|[мбп]ен)$/u;
const LONGEST_KAZAKH_CASE = 3;
const ADJECTIVE = /(?:[оеё]го|[оеё]му|[ыи]м|[оеё]м|ой|ей|[ую]ю|ый|ий|ая|яя|ое|ее)$/u;
const LONGEST = 400;

/**
 * An issuer's phrase in the nominative: only its head changes, what depends on it stays.
 *
 * @param phrase the issuer alone, in any case of the singular, acting or not; two offices of one person
 * (`Заместителя Премьер-Министра - Министра финансов`) both change
 * @param language of the phrase
 * @returns `undefined` when the head noun is none that issues acts, so that nothing is guessed
 * @example nominativeIssuer("Костанайского областного маслихата", "ru")?.name // "Костанайский областной маслихат"
 */
export function nominativeIssuer(phrase: string, language: Language): NamedIssuer | undefined {
  const clean = foldLookalikes(phrase)
    .replace(/\s+/g, " ")
    .replace(/^[\s,]+|[\s,]+$/g, "");
  return language === "kk" ? kazakhNominative(clean) : russianNominative(clean);
}

/**
 * The Kazakh issuer whose genitive ends at an offset: `Қазақстан Республикасы Үкіметінің| 2010 жылғы`.
 *
 * @param text any text
 * @param end offset behind its last letter; blanks before it are passed over
 * @example issuerBefore("осы Қазақстан Республикасы Үкіметінің 2010 жылғы", 37)?.name // "Қазақстан Республикасы Үкіметі"
 */
export function issuerBefore(text: string, end: number): FoundIssuer | undefined {
  let stop = end;
  while (stop > 0 && /[\s,]/.test(text.charAt(stop - 1))) stop--;
  const from = Math.max(0, stop - LONGEST);
  const start = from + kazakhStart(foldLegal(text).slice(from, stop), text.slice(from, stop));
  const named = nominativeIssuer(text.slice(start, stop), "kk");
  return named === undefined ? undefined : { ...named, start, end: stop };
}

/**
 * The Russian issuer that begins at an offset, behind the type of the act: `Приказ |Министра юстиции … от`.
 *
 * @param text any text
 * @param start offset of its first letter; blanks before it are passed over
 * @example issuerAfter("указом Президента Республики Казахстан от 5 июля", 7)?.name // "Президент Республики Казахстан"
 */
export function issuerAfter(text: string, start: number): FoundIssuer | undefined {
  let at = start;
  while (/\s/.test(text.charAt(at))) at++;
  const folded = foldLegal(text).slice(at, at + LONGEST);
  const end = at + russianEnd(folded);
  const named = nominativeIssuer(text.slice(at, end), "ru");
  return named === undefined ? undefined : { ...named, start: at, end };
}

function kazakhNominative(phrase: string): NamedIssuer | undefined {
  const acting = ACTING_BEHIND.exec(foldLegal(phrase));
  const body = acting === null ? phrase : phrase.slice(0, acting.index);
  const word = /[\p{L}-]+$/u.exec(foldLegal(body))?.[0] ?? "";
  // From the shortest ending on: «мәслихатына» is «мәслихаты» and an ending, not «мәслихат» and a longer one.
  for (let cut = 0; cut <= LONGEST_KAZAKH_CASE; cut++) {
    const known = KAZAKH_ISSUER_HEADS.has(word.slice(0, word.length - cut));
    if (!known || (cut > 0 && !KAZAKH_CASE.test(word.slice(-cut)))) continue;
    return { name: body.slice(0, body.length - cut), acting: acting !== null };
  }
  return undefined;
}

function russianNominative(phrase: string): NamedIssuer | undefined {
  const folded = foldLegal(phrase);
  const acting = ACTING_BEFORE.exec(folded)?.[0].length ?? 0;
  const head = russianHead(folded, acting);
  if (head === undefined) return undefined;
  const second = /\s[-–—]\s/u.exec(folded.slice(acting));
  const other = second === null ? undefined : russianHead(folded, acting + second.index + second[0].length);
  return { name: rewritten(phrase, acting, [...head, ...(other ?? [])]), acting: acting > 0 };
}

/** The words to change: the head noun of what begins at an offset, and the adjectives before it. */
function russianHead(folded: string, from: number): Change[] | undefined {
  const adjectives: { readonly at: number; readonly word: string }[] = [];
  for (const { 0: word, index } of folded.slice(from).matchAll(/[\p{L}-]+/gu)) {
    const at = from + index;
    const head = RUSSIAN_HEADS.get(word);
    if (head !== undefined) {
      const changed = adjectives.map((one) => ({ ...one, nominative: nominativeAdjective(one.word, head.gender) }));
      return [...changed, { at, word, nominative: head.nominative }];
    }
    // «XXVI сессии маслихата»: a Roman numeral stands before the noun and does not change.
    if (/^[ivxlc]+$/.test(word)) continue;
    if (!ADJECTIVE.test(word) || adjectives.length > 4) return undefined;
    adjectives.push({ at, word });
  }
  return undefined;
}

/** Every case of the singular of a head noun, by what its genitive ends in. */
function singularForms(nominative: string, genitive: string): string[] {
  const stem = genitive.slice(0, -1);
  const endings: Readonly<Record<string, readonly string[]>> = {
    а: ["у", "ом", "е"],
    я: nominative.endsWith("ие") ? ["ю", "ем", "и"] : ["ю", "ем", "е"],
    ы: ["е", "у", "ой"],
    и: nominative.endsWith("ия") ? ["ю", "ей"] : ["е", "у", "ой"],
  };
  if (genitive.endsWith("его"))
    return [nominative, genitive, ...["ему", "им", "ем"].map((end) => genitive.slice(0, -3) + end)];
  if (genitive.endsWith("ого"))
    return [nominative, genitive, ...["ому", "ым", "ом"].map((end) => genitive.slice(0, -3) + end)];
  return [nominative, genitive, ...(endings[genitive.slice(-1)] ?? []).map((end) => stem + end)];
}

/** The phrase with some of its words replaced, each in the letter case that it had. */
function rewritten(phrase: string, from: number, words: readonly Change[]): string {
  let name = "";
  let position = from;
  for (const { at, word, nominative } of words) {
    const printed = phrase.slice(at, at + word.length);
    name += phrase.slice(position, at) + inCaseOf(printed, nominative);
    position = at + word.length;
  }
  return name + phrase.slice(position);
}

/** What both words share stays as printed; the new ending takes the letter case of the last printed letter. */
function inCaseOf(printed: string, nominative: string): string {
  const upper = printed.length > 1 && printed === printed.toUpperCase();
  let shared = 0;
  while (shared < nominative.length && printed.charAt(shared).toLowerCase() === nominative.charAt(shared)) shared++;
  const ending = nominative.slice(shared);
  return printed.slice(0, shared) + (upper ? ending.toUpperCase() : ending);
}

function nominativeAdjective(word: string, gender: Gender): string {
  const stem = word.replace(ADJECTIVE, "");
  const soft = /(?:[её]го|[её]му|им|[её]м|ей|ий|яя|ее|юю)$/u.test(word) && !/[гкхжчшщ]$/u.test(stem);
  if (gender === "f") return stem + (soft ? "яя" : "ая");
  if (gender === "n") return stem + (soft || (/[жчшщ]$/u.test(stem) && !/(?:ого|ое)$/u.test(word)) ? "ее" : "ое");
  if (STRESSED_ADJECTIVES.has(stem)) return `${stem}ой`;
  return stem + (soft || /[гкхжчшщ]$/u.test(stem) ? "ий" : "ый");
}

/** What stands before an issuer and is no part of its name: signs, figures, months, words that end a title or a sentence. */
const BEFORE_ISSUER =
  /[«»"“”();:№]|\.(?=\s+\p{L}{2})|\d[\d.]*|(?<!\p{L})(?:осы|аталған|сәйкес|туралы|жыл(?:ғы|ы|дың)?|(?:қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан)(?:[дт]ағы|[дт]егі|[дт][ае])?|(?:жойыл|жойғ|тіркел|жариялан|бекітіл)\p{L}*(?:\s*[-–—])?)(?!\p{L})/gu;
const REPUBLIC = /(?<!\p{L})(?:қазақстан\s+республикасы|қр(?!\p{L}))/gu;

/** Where the issuer begins: at the last «Қазақстан Республикасы» that is not the second of two bodies, or a capital. */
function kazakhStart(folded: string, printed: string): number {
  let start = 0;
  for (const match of folded.matchAll(BEFORE_ISSUER)) start = match.index + match[0].length;
  const republics = [...folded.slice(start).matchAll(REPUBLIC)].map(({ index }) => start + index);
  while (republics.length > 1 && isJoined(folded.slice(start, republics.at(-1)))) republics.pop();
  const republic = republics.at(-1);
  if (republic !== undefined) return republic;
  const capital = /(?<!\p{L})\p{Lu}/u.exec(printed.slice(start));
  if (capital !== null) return start + capital.index;
  return start + (/^\s*/.exec(folded.slice(start))?.[0].length ?? 0);
}

/** Whether a body before a word goes on with it: «… министрінің және», «… орынбасары -». */
function isJoined(before: string): boolean {
  const link = /\s*(?:,|\s(?:және|мен|пен|бен)|\s[-–—])\s+$/u.exec(before);
  return link !== null && kazakhNominative(before.slice(0, link.index)) !== undefined;
}

/** Where the issuer ends: before `от`, a date, a number, a title, a sign, or what no name of an issuer goes on with. */
function russianEnd(folded: string): number {
  const from = ACTING_BEFORE.exec(folded)?.[0].length ?? 1;
  const stop =
    /\s+(?:от|за|об|о|n|no|утвержд\p{L}+|зарегистр\p{L}+|вступа\p{L}+|ввод\p{L}+|внес\p{L}+|призна\p{L}+|согласно|в\s+соответствии|далее|с\s+изменениями)(?![\p{L}])|\s*[«»"“”();:№,]|\s*\d|\.(?=\s|$)(?<!\s(?:\p{L}|обл|гор|пос|им)\.)|$/u.exec(
      folded.slice(from),
    );
  let end = stop === null ? folded.length : stop.index + from;
  const republic = /республики\s+казахстан|(?<!\p{L})рк(?!\p{L})/gu;
  for (const match of folded.slice(0, end).matchAll(republic)) {
    const behind = match.index + match[0].length;
    const rest = folded.slice(behind, end);
    // The name of an agency goes on: «Агентства Республики Казахстан по …».
    if (/^\s+(?:по|-|–|в\s+сфере|на)(?!\p{L})/u.test(rest)) continue;
    if (/\p{L}/u.test(rest)) end = behind;
    break;
  }
  return end;
}
