/** Cuts a text into words, numbers and their compounds, one way for both languages. */
import { toLower } from "../casing.ts";
import { isUpper } from "../letters.ts";
import { DIGIT, JOINER, JOINERS, kindAt, LETTER, SEPARATOR, SILENT } from "./character-kinds.ts";
import { isHyphenSuffix } from "./compounds.ts";
import { exactForm, isExact } from "./exact-form.ts";
import { joinSpaced } from "./spaced-words.ts";

/** A word, a number or a compound of them, as it stands in a text. UTF-16 offsets, the end exclusive. */
export interface Word {
  /** The letters of the text, unchanged. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Lower case, composed, look-alikes repaired: what an exact search compares. */
  readonly exact: string;
  /** Its place among the words; a compound has the place of its first part, whose words follow it. */
  readonly position: number;
}

/** Where a text may have words with spaces between their letters. */
const SPACED = /(?<![\p{L}\p{N}])\p{L} \p{L} \p{L} \p{L}(?![\p{L}\p{N}])/u;

/** What every such text has, told much faster: a letter beyond the basic plane is two units. */
const NEAR_SPACES = / \S\S? \S\S? \S/;

/** A run of letters or of digits; `joint` is the sign that joins it to the run before, `undefined` when none does. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly kind: number;
  readonly joint: string | undefined;
}

/**
 * The words of a text in order: every letter and digit is in one, and a compound comes before its parts.
 *
 * What touches without a space is a compound when a joining sign stands between (`98/қе`, `аты-жөні`, `www.knb.kz`,
 * `11:00-ден`) or digits meet letters (`V1500011509`). Its parts are words too (`98`, `қе`), but not single letters
 * alone (`т.б.`), nor a case suffix behind a hyphen (`ҚР-ның`), which belongs to what it follows. Letters with one space
 * between every two are one word (`Б Ұ Й Р Ы Қ`).
 * @param text any text, in any script
 * @example tokenize("5-тармағының").map((word) => word.exact) // ["5-тармағының", "5", "тармағының"]
 */
export function tokenize(text: string): Word[] {
  const words: Word[] = [];
  let runs: Run[] = [];
  let position = 0;
  for (let run = nextRun(text, 0, undefined); run !== undefined; run = nextRun(text, run.end, run)) {
    if (run.joint === undefined && runs.length > 0) {
      position = addCompound(text, runs, position, words);
      runs = [];
    }
    runs.push(run);
  }
  if (runs.length > 0) addCompound(text, runs, position, words);
  return isSpaced(text) ? joinSpaced(text, words) : words;
}

/** Takes a word: where it stands, and its exact form, `undefined` when it is what stands there. */
export type TakeWord = (start: number, end: number, position: number, exact: string | undefined) => void;

/**
 * Gives the words of a text in order, except compounds whose parts follow: what an index keeps. It does what `tokenize`
 * does several times as fast, since no object is made of a word.
 * @param text any text, in any script
 * @example eachWord("98/қе №", (start, end) => void console.log(start, end)) // 0 2, 3 5
 */
export function eachWord(text: string, take: TakeWord): void {
  if (isSpaced(text)) {
    for (const { start, end, position, exact } of withoutCompounds(tokenize(text))) take(start, end, position, exact);
    return;
  }
  let position = 0;
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    if (kind !== LETTER && kind !== DIGIT) {
      at++;
      continue;
    }
    const end = runEnd(text, at, kind);
    if (mayJoin(text, end)) {
      const words: Word[] = [];
      const runs = joinedRuns(text, { start: at, end, kind, joint: undefined });
      position = addCompound(text, runs, position, words);
      for (const word of withoutCompounds(words)) take(word.start, word.end, word.position, word.exact);
      at = (runs[runs.length - 1] as Run).end;
    } else {
      take(at, end, position++, isExact(text, at, end) ? undefined : exactForm(text.slice(at, end)));
      at = end;
    }
  }
}

function withoutCompounds(words: readonly Word[]): readonly Word[] {
  return words.filter(({ end }, index) => !((words[index + 1]?.start ?? end) < end));
}

/** Whether what stands behind a run may be joined to it. */
function mayJoin(text: string, end: number): boolean {
  if (end >= text.length) return false;
  const kind = kindAt(text, end);
  if (kind !== JOINER) return kind !== SEPARATOR;
  if (end + 1 >= text.length) return false;
  const next = kindAt(text, end + 1);
  return next === LETTER || next === DIGIT;
}

function joinedRuns(text: string, first: Run): Run[] {
  const runs = [first];
  for (let run = nextRun(text, first.end, first); run?.joint !== undefined; run = nextRun(text, run.end, run)) {
    runs.push(run);
  }
  return runs;
}

/** Whether a text has words with spaces between their letters. */
function isSpaced(text: string): boolean {
  return NEAR_SPACES.test(text) && SPACED.test(text);
}

function nextRun(text: string, from: number, before: Run | undefined): Run | undefined {
  let start = from;
  let kind = SEPARATOR;
  while (start < text.length) {
    kind = kindAt(text, start);
    if (kind === LETTER || kind === DIGIT) break;
    start++;
  }
  if (start >= text.length) return undefined;
  const end = runEnd(text, start, kind);
  return { start, end, kind, joint: before === undefined ? undefined : jointOf(text, before, start, kind) };
}

function runEnd(text: string, start: number, kind: number): number {
  let end = start + 1;
  while (end < text.length) {
    const next = kindAt(text, end);
    if (next !== kind && next !== SILENT && !isApostrophe(text, end, kind)) break;
    end++;
  }
  return end;
}

/** An apostrophe between two letters is part of the word: `об'явление`. */
function isApostrophe(text: string, at: number, kind: number): boolean {
  if (kind !== LETTER || JOINERS.get(text.charCodeAt(at)) !== "") return false;
  return at + 1 < text.length && kindAt(text, at + 1) === LETTER;
}

/** The sign that joins a run to the one before; `""` where digits meet letters, `undefined` where nothing joins. */
function jointOf(text: string, before: Run, start: number, kind: number): string | undefined {
  if (start === before.end) return "";
  if (start !== before.end + 1 || kindAt(text, before.end) !== JOINER) return undefined;
  const sign = JOINERS.get(text.charCodeAt(before.end));
  const digits = kind === DIGIT && before.kind === DIGIT;
  if (sign === ":" || sign === ",") return digits ? sign : undefined;
  if (sign !== ".") return sign;
  if (digits) return sign;
  return kind === before.kind && !isSentenceEnd(text, before, start) ? sign : undefined;
}

/** A full stop between two words that a space was lost behind: `бекітілсін.Осы`. */
function isSentenceEnd(text: string, before: Run, start: number): boolean {
  const lower = !isUpper(text.charCodeAt(before.end - 1)) && before.end - before.start > 1;
  return lower && isUpper(text.charCodeAt(start));
}

function addCompound(text: string, runs: readonly Run[], position: number, words: Word[]): number {
  const parts = runs.map((run) => exactForm(text.slice(run.start, run.end)));
  const first = runs[0] as Run;
  const last = runs[runs.length - 1] as Run;
  const exact = parts.length === 1 ? (parts[0] as string) : join(parts, runs);
  const whole = { text: text.slice(first.start, last.end), start: first.start, end: last.end, exact, position };
  words.push(whole);
  const separate = separateParts(parts, runs);
  for (let index = 0; index < separate; index++) {
    const { start, end } = runs[index] as Run;
    words.push({ text: text.slice(start, end), start, end, exact: parts[index] as string, position: position + index });
  }
  return position + Math.max(1, separate);
}

function join(parts: readonly string[], runs: readonly Run[]): string {
  let exact = "";
  for (let index = 0; index < parts.length; index++) exact += (runs[index]?.joint ?? "") + parts[index];
  return toLower(exact);
}

/** How many parts of a compound are words of their own, from the first on. */
function separateParts(parts: readonly string[], runs: readonly Run[]): number {
  if (parts.length === 1) return 0;
  const suffixed = runs[runs.length - 1]?.joint === "-" && isHyphenSuffix(parts[parts.length - 1] as string);
  const count = suffixed ? parts.length - 1 : parts.length;
  if (count === 1) return 0;
  const initials = runs.every((run) => run.kind === LETTER && run.end - run.start === 1);
  return initials ? 0 : count;
}
