/** Look-alike letters of the Cyrillic and the Latin script: the tables in both directions, and folding a mixed word. */
import { KAZAKH_TWINS, OLD_ENCODINGS, TWINS } from "./data/lookalikes.ts";
import { isCyrillic, isLatin } from "./letters.ts";

const TO_CYRILLIC: ReadonlyMap<string, string> = new Map(TWINS);
const TO_LATIN: ReadonlyMap<string, string> = new Map(TWINS.map(([latin, cyrillic]) => [cyrillic, latin]));
const TO_KAZAKH: ReadonlyMap<string, string> = new Map([...TWINS, ...KAZAKH_TWINS]);
const FROM_OLD: ReadonlyMap<string, string> = new Map(OLD_ENCODINGS);
/** The Latin letters of `isLatin`, and two signs among them. */
const LATIN_LETTER = /[A-Za-zªºÀ-ʸˠ-ˤ]/;
const OLD_LETTER = new RegExp(`[${[...FROM_OLD.keys()].join("")}]`, "g");

/**
 * The Cyrillic letter that looks like a Latin one.
 * @param char one character
 * @param language whose reading decides where two are possible (`Y` is `Ү` in Kazakh, `У` in Russian); default `"kk"`
 * @returns `undefined` when no Cyrillic letter looks like it
 * @example toCyrillicLetter("p") // "р" (Cyrillic)
 */
export function toCyrillicLetter(char: string, language: "kk" | "ru" = "kk"): string | undefined {
  return (language === "kk" ? TO_KAZAKH : TO_CYRILLIC).get(char);
}

/**
 * The Latin letter that looks like a Cyrillic one.
 * @param char one character
 * @returns `undefined` when no Latin letter looks like it
 * @example toLatinLetter("І") // "I" (Latin)
 */
export function toLatinLetter(char: string): string | undefined {
  return TO_LATIN.get(char);
}

/**
 * The script of a word's letters; digits and signs have none.
 * @param word any text
 * @example scriptOf("Yкiметi") // "mixed"
 */
export function scriptOf(word: string): "cyrillic" | "latin" | "mixed" | "none" {
  let cyrillic = false;
  let latin = false;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    cyrillic ||= isCyrillic(code);
    latin ||= isLatin(code);
    if (cyrillic && latin) return "mixed";
  }
  return cyrillic ? "cyrillic" : latin ? "latin" : "none";
}

/**
 * The word with its look-alikes turned into the script that most of its unambiguous letters have.
 *
 * Each run of letters is judged by itself, so that `ІV-тарау` becomes a Latin numeral before a Cyrillic word. A run in
 * one script stays as it is; one without unambiguous letters is Latin if it reads as a Roman numeral (`XІ`), else it
 * takes the script of most of its letters, Cyrillic when they are equal. A run with as many unambiguous letters of
 * either script stays.
 * @param word a word or any text; length in UTF-16 units is kept
 * @example foldLookalikes("VIIІ") // "VIII", all Latin
 */
export function foldLookalikes(word: string): string {
  return hasLatin(word) && scriptOf(word) === "mixed" ? word.replace(/\p{L}+/gu, foldRun) : word;
}

/**
 * The text with Kazakh letters restored that an old font or a wrong code table turned into Serbian, Macedonian or
 * Ukrainian ones.
 * @param text text that is known to be Kazakh; length is kept
 * @example restoreOldEncoding("Ќазаќстан") // "Қазақстан"
 */
export function restoreOldEncoding(text: string): string {
  return text.replace(OLD_LETTER, (char) => FROM_OLD.get(char) ?? char);
}

/**
 * Whether a text has a Latin letter; most texts of acts have none, and then no letter to fold.
 * @example hasLatin("Yкiметi") // true
 */
export function hasLatin(text: string): boolean {
  return LATIN_LETTER.test(text);
}

function foldRun(run: string): string {
  if (scriptOf(run) !== "mixed") return run;
  const target = scriptToFoldTo(run);
  if (target === "latin") return replaceEach(run, (char) => TO_LATIN.get(char));
  if (target === "cyrillic") return replaceEach(run, (char, at) => cyrillicAt(run, char, at));
  return run;
}

function scriptToFoldTo(run: string): "cyrillic" | "latin" | undefined {
  let [cyrillic, latin, cyrillicOnly, latinOnly] = [0, 0, 0, 0];
  for (const char of run) {
    const code = char.charCodeAt(0);
    if (isCyrillic(code)) {
      cyrillic++;
      if (!TO_LATIN.has(char)) cyrillicOnly++;
    } else if (isLatin(code)) {
      latin++;
      if (!TO_KAZAKH.has(char)) latinOnly++;
    }
  }
  if (cyrillicOnly !== latinOnly) return cyrillicOnly > latinOnly ? "cyrillic" : "latin";
  if (cyrillicOnly > 0) return undefined;
  if (/^[IVXLCDMІХСМ]+$/.test(run)) return "latin";
  return latin > cyrillic ? "latin" : "cyrillic";
}

/** Latin y is Kazakh ү where the word has Kazakh letters or і and no vowel touches it, for у beside a vowel is a glide. */
function cyrillicAt(run: string, char: string, at: number): string | undefined {
  if (char !== "y" && char !== "Y") return TO_CYRILLIC.get(char);
  const kazakh = /[әғқңөұүһіi]/iu.test(run);
  const glide = /[аәеёиоөуұүыіэюяaeoi]/iu.test(run.charAt(at - 1) + run.charAt(at + 1));
  return (kazakh && !glide ? TO_KAZAKH : TO_CYRILLIC).get(char);
}

function replaceEach(run: string, twin: (char: string, at: number) => string | undefined): string {
  let result = "";
  for (let at = 0; at < run.length; at++) result += twin(run.charAt(at), at) ?? run.charAt(at);
  return result;
}
