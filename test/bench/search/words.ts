/** Invented Kazakh stems and their forms, so that a measured archive has as many words as a real one. */
import { vowelHarmony } from "@qujat/language";

/** Case endings and the like: A is а/е, I ы/і, D д/т, L л/д/т, N н/д/т, G ғ/г/қ/к, by harmony and the letter before. */
const ENDINGS = [
  "",
  "",
  "",
  "LAр",
  "LAрI",
  "LAрIның",
  "LAрын",
  "LAрына",
  "LAрда",
  "LAрға",
  "NIң",
  "GA",
  "DA",
  "DAн",
  "ы",
  "ының",
  "ын",
  "ына",
  "ында",
  "ынан",
  "DAғы",
  "LIқ",
  "LIқтың",
  "LIқты",
  "LIғы",
  "шы",
  "шыLAр",
  "сыз",
  "лы",
  "DAй",
  "мен",
  "LAу",
  "LAуға",
  "LAнған",
  "LAнады",
  "LAйды",
  "LAмаған",
  "LAп",
  "ған",
  "ғанда",
  "ады",
  "уға",
  "удың",
  "ылған",
  "ылады",
];

const CONSONANTS = "бгджзйклмнпрстшқғңб";
const BACK = "аоұы";
const FRONT = "әеөүі";

/** A stem of two or three syllables in harmony. */
export function inventStem(random: () => number): string {
  const vowels = random() < 0.55 ? BACK : FRONT;
  const pick = (letters: string): string => letters.charAt(Math.floor(random() * letters.length));
  let stem = random() < 0.75 ? pick(CONSONANTS) : "";
  const syllables = random() < 0.6 ? 2 : 3;
  for (let at = 0; at < syllables; at++) {
    stem += pick(vowels);
    if (at < syllables - 1 || random() < 0.85) stem += pick(CONSONANTS);
    if (at < syllables - 1 && random() < 0.35) stem += pick(CONSONANTS);
  }
  return stem;
}

/** How many forms a stem has. */
export const FORMS: number = ENDINGS.length;

/** A form of a stem. */
export function formOf(stem: string, number: number): string {
  const front = vowelHarmony(stem) === "front";
  const last = stem.slice(-1);
  const hard = /[кқпстшбгд]/.test(last);
  const ending = (ENDINGS[number % ENDINGS.length] ?? "").replace(/[ALNDG]/g, (sign) => {
    if (sign === "A") return front ? "е" : "а";
    if (sign === "G") return hard ? "қ" : "ғ";
    if (sign === "D") return hard ? "т" : "д";
    if (sign === "N") return hard ? "т" : "н";
    return hard ? "т" : /[нңмз]/.test(last) ? "д" : "л";
  });
  const harmonic = front
    ? ending.replace(/[аықғ]/g, (letter) => ({ а: "е", ы: "і", қ: "к", ғ: "г" })[letter] ?? letter)
    : ending;
  return stem + harmonic.replace("I", front ? "і" : "ы");
}
