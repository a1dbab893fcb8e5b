/** Types of acts and instruments where they stand in a text, in any case, number and spelling. */
import {
  type ActType,
  FORCE_OF_LAW,
  KAZAKH_ACT_TYPES,
  KAZAKH_CASES,
  QUALIFIED_TYPES,
  RUSSIAN_ACT_TYPES,
  RUSSIAN_PARADIGMS,
} from "../data/act-types.ts";
import type { CaseName } from "../numerals.ts";
import type { Language } from "../words.ts";
import { foldLegal } from "./folding.ts";

/** A type of act found in a text: UTF-16 offsets, the end exclusive. */
export interface FoundActType {
  /** Nominative, lower case: `бұйрық`, `конституциялық заң`, `указ, имеющий силу закона`, `правила`. */
  readonly type: string;
  readonly kind: ActType["kind"];
  readonly language: Language;
  /** Where endings agree (`приказ`, `правила`), the first of nominative, genitive, dative, accusative … */
  readonly case: CaseName | "nominative" | "prepositional";
  readonly plural: boolean;
  /** Kazakh only: whether it belongs to an issuer or a title (`бұйрығы`, not `бұйрық`). */
  readonly possessive: boolean;
  readonly start: number;
  readonly end: number;
}

type Ending = Pick<FoundActType, "case" | "plural" | "possessive">;
type Word = Ending & Pick<FoundActType, "type" | "kind" | "language">;

const RUSSIAN_CASES = ["nominative", "genitive", "dative", "accusative", "instrumental", "prepositional"] as const;
const RUSSIAN_WORDS: ReadonlyMap<string, Word> = new Map(
  // What comes first wins where forms agree: reversed, since the last entry of a Map stays.
  RUSSIAN_ACT_TYPES.flatMap(russianForms).reverse(),
);
/** Kazakh stems, the longest first, by the letters that they begin with. */
const KAZAKH_STEMS = Map.groupBy(
  KAZAKH_ACT_TYPES.flatMap((type) => type.stems.map((stem) => ({ stem, type }))).sort(
    (a, b) => b.stem.length - a.stem.length,
  ),
  ({ stem }) => startOf(stem),
);
const KAZAKH_ENDING = new RegExp(
  `^(?<plural>[лдт][ае]р)?(?:(?<own>с?[ыі])(?:${KAZAKH_CASES.map(({ name, possessive }) => `(?<own_${name}>${possessive})`).join("|")})?|${KAZAKH_CASES.map(({ name, bare }) => `(?<${name}>${bare})`).join("|")})?$`,
  "u",
);
const QUALIFIERS = QUALIFIED_TYPES.map(({ head, name, before }) => ({
  head,
  name,
  before: new RegExp(`(?<![\\p{L}-])${before}\\s+$`, "u"),
}));
const BEHIND = new RegExp(`^${FORCE_OF_LAW}(?!\\p{L})`, "u");
const LONGEST_QUALIFIER = 48;
const KAZAKH_LETTER = /[әғқңөұүһі]/u;
const AROUND = 60;
const WORD = /(?<![\p{L}\p{N}])\p{L}+/gu;

/**
 * Every type of act or instrument that a text names, in order.
 *
 * @param text any text; case, look-alikes and old encodings do not matter
 * @returns words that are also used otherwise (`форма`, `план`, `шарт`, `закон`) too: the words around them decide
 * @example findActTypes("Төрағасының № 98/қе бұйрығымен").map(({ type }) => type) // ["бұйрық"]
 */
export function findActTypes(text: string): FoundActType[] {
  const folded = foldLegal(text);
  const found: FoundActType[] = [];
  for (const match of folded.matchAll(WORD)) {
    const type = mayBeType(match[0]) ? typeOf(folded, match[0], match.index) : undefined;
    if (type === undefined || type.start < (found.at(-1)?.start ?? 0)) continue;
    // «заң күші бар Жарлық» takes in the «заң» before it; the words behind «указ, имеющий силу закона» are its own.
    while ((found.at(-1)?.end ?? 0) > type.start && (found.at(-1)?.end ?? 0) < type.end) found.pop();
    if ((found.at(-1)?.end ?? 0) <= type.start) found.push(type);
  }
  return found;
}

/**
 * The type of act or instrument whose head word begins or whose first word begins at an offset.
 *
 * @param text any text; case and look-alikes do not matter
 * @param at offset of the first letter of the type or of its qualifier (`нормативтік қаулы`)
 * @example actTypeAt("Приказ Министра", 0)?.type // "приказ"
 */
export function actTypeAt(text: string, at: number): FoundActType | undefined {
  const folded = foldLegal(text);
  // A type has five words at most, its head last.
  const words = /^(?:\p{L}+\s+){0,4}\p{L}+/u.exec(folded.slice(at, at + LONGEST_QUALIFIER + 24))?.[0] ?? "";
  let longest: FoundActType | undefined;
  for (const match of words.matchAll(/\p{L}+/gu)) {
    const found = mayBeType(match[0]) ? typeOf(folded, match[0], at + match.index) : undefined;
    // «заң» is the first word of «заң күші бар Жарлық».
    if (found?.start === at) longest = found;
  }
  return longest;
}

function mayBeType(word: string): boolean {
  return KAZAKH_STEMS.has(startOf(word)) || RUSSIAN_WORDS.has(word);
}

function typeOf(folded: string, word: string, start: number): FoundActType | undefined {
  const end = start + word.length;
  const russian = RUSSIAN_WORDS.get(word);
  // «кодекс», «стандарт» are words of both languages: the letters around them decide.
  const isKazakh = russian === undefined || KAZAKH_LETTER.test(folded.slice(Math.max(0, start - AROUND), end + AROUND));
  const head = isKazakh ? (kazakhWord(word) ?? russian) : russian;
  if (head === undefined) return undefined;
  const before = folded.slice(Math.max(0, start - LONGEST_QUALIFIER), start);
  for (const qualifier of QUALIFIERS) {
    if (qualifier.head !== head.type) continue;
    const match = qualifier.before.exec(before);
    if (match !== null) return { ...head, type: qualifier.name, start: start - match[0].length, end };
  }
  return head.type === "указ" ? withForceOfLaw(head, folded, start, end) : { ...head, start, end };
}

function withForceOfLaw(head: Word, folded: string, start: number, end: number): FoundActType {
  const match = BEHIND.exec(folded.slice(end, end + 2 * LONGEST_QUALIFIER));
  if (match === null) return { ...head, start, end };
  const name = lawfulDecree(match.groups?.constitutional !== undefined);
  return { ...head, type: name, start, end: end + match[0].length };
}

/**
 * «, имеющий силу Закона» at an offset, behind the issuer of a decree.
 *
 * @param text any text
 * @param at offset of the comma, or of the blank before the words
 * @returns the type that the decree has, and where the words end
 * @example forceOfLawAt("Указ Президента, имеющий силу Закона, от", 15)?.type // "указ, имеющий силу закона"
 */
export function forceOfLawAt(text: string, at: number): { readonly type: string; readonly end: number } | undefined {
  const match = BEHIND.exec(foldLegal(text).slice(at, at + 2 * LONGEST_QUALIFIER));
  if (match === null) return undefined;
  return { type: lawfulDecree(match.groups?.constitutional !== undefined), end: at + match[0].length };
}

function lawfulDecree(constitutional: boolean): string {
  return constitutional ? "указ, имеющий силу конституционного закона" : "указ, имеющий силу закона";
}

/** As many letters as the shortest stem has. */
function startOf(word: string): string {
  return word.slice(0, 3);
}

function kazakhWord(word: string): Word | undefined {
  for (const { stem, type } of KAZAKH_STEMS.get(startOf(word)) ?? []) {
    if (!word.startsWith(stem)) continue;
    const ending = kazakhEnding(word.slice(stem.length));
    if (ending !== undefined) return { type: type.name, kind: type.kind, language: "kk", ...ending };
  }
  return undefined;
}

function kazakhEnding(letters: string): Ending | undefined {
  const groups = KAZAKH_ENDING.exec(letters)?.groups;
  if (groups === undefined && letters !== "") return undefined;
  const name = KAZAKH_CASES.find((one) => groups?.[one.name] ?? groups?.[`own_${one.name}`])?.name ?? "nominative";
  return { case: name, plural: groups?.plural !== undefined, possessive: groups?.own !== undefined };
}

function russianForms(type: ActType): [string, Word][] {
  return type.stems.flatMap((entry) => {
    const [stem = "", paradigm = ""] = entry.split("|");
    const { singular, plural } = RUSSIAN_PARADIGMS[paradigm] ?? { singular: "", plural: "" };
    return [singular, plural].flatMap((endings, index) =>
      endings
        .split(" ")
        .flatMap((ending, at): [string, Word][] =>
          ending === "." || ending === ""
            ? []
            : [[stem + ending.replace("-", ""), russianWord(type, RUSSIAN_CASES[at] ?? "nominative", index === 1)]],
        ),
    );
  });
}

function russianWord(type: ActType, name: Word["case"], plural: boolean): Word {
  return { type: type.name, kind: type.kind, language: "ru", case: name, plural, possessive: false };
}
