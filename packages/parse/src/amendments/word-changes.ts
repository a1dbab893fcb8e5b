/** Words that go, come, or mark a place: what the quotes of an order say, by the noun that calls them words. */
import type { ActLanguage } from "@qujat/model";
import { KAZAKH_WORD_NOUNS, RUSSIAN_WORD_NOUNS } from "../data/order-words.ts";
import type { QuotedSpan } from "./quotes.ts";

/** What an order says of words. */
export interface WordChange {
  /** Null where new words have no place of their own: they are appended. */
  readonly oldWords: string | null;
  readonly newWords: string | null;
  /** Where its first quote begins. */
  readonly at: number;
}

/** Quoted words and where they begin. */
interface Quoted {
  readonly words: string;
  readonly at: number;
}

/** What quoted words are for. */
type Role = "old" | "new" | "after" | "before";

interface WordGroup {
  readonly role: Role;
  readonly words: readonly Quoted[];
}

/** Behind the words: «деген сөздерден кейін», «деген сөздермен», «сөздері», «деген цифрлар». */
const KAZAKH_NOUN = new RegExp(
  `^\\s*(?:деген|деп)?\\s*(?:${KAZAKH_WORD_NOUNS})(?<ending>\\p{L}*)(?<after>\\s+кейін)?(?<before>\\s+бұрын)?`,
  "u",
);
const KAZAKH_JOINER = /^\s*,?\s*(?:және|мен|бен|пен|немесе)?\s*,?\s*$/u;
/** Before the words: «после слов», «словами», «цифры», «на слова»; «заменить на» needs no noun. */
const RUSSIAN_NOUN = new RegExp(
  `(?:(?<place>после|перед|до|на)\\s+)?(?:${RUSSIAN_WORD_NOUNS})(?<ending>\\p{L}*)\\s*$|замен\\p{L}+\\s+(?<bare>на)\\s+$`,
  "u",
);
const RUSSIAN_JOINER = /^\s*(?:,|и|или|, и)?\s*$/u;

/**
 * What a clause changes in words; empty where it changes provisions as a whole.
 *
 * @param value the text as printed
 * @param masked in lower case, blanks for what stands in quotes
 * @param quotes of the clause, in order
 * @param from where the clause begins
 * @returns one change for each pair («тиісінше», «соответственно»); null where the words do not pair
 */
export function wordChangesIn(
  value: string,
  masked: string,
  quotes: readonly QuotedSpan[],
  { start, end }: QuotedSpan,
  language: ActLanguage,
): readonly WordChange[] | null {
  const groups =
    language === "kk" ? kazakhGroups(value, masked, quotes, end) : russianGroups(value, masked, quotes, start);
  const words = (role: Role) => groups.filter((group) => group.role === role).flatMap((group) => group.words);
  const [oldWords, newWords, places] = [words("old"), words("new"), words("after")];
  if (groups.some(({ role }) => role === "before")) return null;
  if (places.length > 0) return newWords.length === 0 ? null : paired(places, newWords);
  if (oldWords.length === 0) return newWords.map(({ words: word, at }) => ({ oldWords: null, newWords: word, at }));
  if (newWords.length === 0) return oldWords.map(({ words: word, at }) => ({ oldWords: word, newWords: null, at }));
  return paired(oldWords, newWords);
}

/** One new wording may stand for several old ones; else each has its own. */
function paired(oldWords: readonly Quoted[], newWords: readonly Quoted[]): readonly WordChange[] | null {
  if (newWords.length !== 1 && oldWords.length !== newWords.length) return null;
  return oldWords.map(({ words, at }, index) => {
    const own = newWords.length === 1 ? newWords[0] : newWords[index];
    return { oldWords: words, newWords: own?.words ?? null, at };
  });
}

/** Several quotes share the noun behind the last: `"A", "B" және "C" деген сөздер`. */
function kazakhGroups(value: string, masked: string, quotes: readonly QuotedSpan[], end: number): WordGroup[] {
  const groups: WordGroup[] = [];
  let open: Quoted[] = [];
  for (const [at, quote] of quotes.entries()) {
    const next = quotes[at + 1];
    const behind = masked.slice(quote.end + 1, next ? next.start - 1 : end);
    open.push({ words: value.slice(quote.start, quote.end), at: quote.start });
    const noun = KAZAKH_NOUN.exec(behind);
    if (noun) groups.push({ role: kazakhRole(noun.groups ?? {}), words: open });
    if (noun || !KAZAKH_JOINER.test(behind)) open = [];
  }
  return groups;
}

function kazakhRole({ ending = "", after, before }: Readonly<Record<string, string | undefined>>): Role {
  if (after !== undefined) return "after";
  if (before !== undefined || /(?:ның|нің|дың|дің|тың|тің)$/u.test(ending)) return "before";
  return /[мбп]ен$/u.test(ending) ? "new" : "old";
}

/** Several quotes share the noun before the first: `слова "A", "B" и "C"`. */
function russianGroups(value: string, masked: string, quotes: readonly QuotedSpan[], start: number): WordGroup[] {
  const groups: { role: Role; words: Quoted[] }[] = [];
  let behind = start;
  for (const quote of quotes) {
    const before = masked.slice(behind, quote.start - 1);
    const noun = RUSSIAN_NOUN.exec(before.slice(-80));
    const words = { words: value.slice(quote.start, quote.end), at: quote.start };
    if (noun) groups.push({ role: russianRole(noun.groups ?? {}), words: [words] });
    else if (behind > start && RUSSIAN_JOINER.test(before)) groups.at(-1)?.words.push(words);
    behind = quote.end + 1;
  }
  return groups;
}

function russianRole({ place, bare, ending = "" }: Readonly<Record<string, string | undefined>>): Role {
  if (place === "на" || bare !== undefined) return "new";
  if (place !== undefined) return place === "после" ? "after" : "before";
  return /(?:ами|ями|ом|ем|ой|ою|ей)$/u.test(ending) ? "new" : "old";
}
