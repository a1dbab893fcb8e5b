/** The legal basis: what the preamble cites before its enacting word. */
import { foldLegal, nominativeIssuer } from "@qujat/language";
import { ENACTING, KAZAKH_GROUNDS, KAZAKH_PURPOSES, RUSSIAN_GROUNDS, RUSSIAN_PURPOSES } from "../data/head-words.ts";

const ENACTS = new RegExp(`(?<!\\p{L})(?:${ENACTING})(?!\\p{L})[\\s:.]*`, "gu");
const KAZAKH_GROUND = new RegExp(`(?<!\\p{L})(?:${KAZAKH_GROUNDS})(?!\\p{L})`, "gu");
const KAZAKH_PURPOSE = new RegExp(
  `(?<!\\p{L})(?:${KAZAKH_PURPOSES})(?!\\p{L})[\\s,]*(?:(?:және|сондай-ақ)\\s+)?`,
  "gu",
);
const RUSSIAN_GROUND = new RegExp(`(?<!\\p{L})(?:${RUSSIAN_GROUNDS})(?!\\p{L})`, "u");
const RUSSIAN_PURPOSE = new RegExp(RUSSIAN_PURPOSES, "u");

/** In words. */
const LONGEST_ISSUER = 16;

/** Whether a paragraph enacts: an enacting word in capitals, or one that a colon or the end follows. */
export function isPreamble(text: string): boolean {
  return enactingWord(text) !== undefined;
}

/**
 * The ground that a preamble names, as printed: `… Заңының 50-бабының 2-тармағына сәйкес`,
 * `В соответствии с пунктом 2 статьи 50 Закона …`.
 *
 * @param preamble the paragraph with the enacting word
 * @returns null when it names a purpose only, or nothing
 */
export function legalBasisIn(preamble: string, language: "kk" | "ru"): string | null {
  const before = preamble.slice(0, enactingWord(preamble) ?? preamble.length);
  return language === "kk" ? kazakhBasis(before) : russianBasis(before);
}

function enactingWord(text: string): number | undefined {
  for (const { index, 0: word } of foldLegal(text).matchAll(ENACTS)) {
    const printed = text.slice(index, index + word.length);
    if (printed === printed.toUpperCase() || /:\s*$/.test(printed) || index + word.length === text.length) return index;
  }
  return undefined;
}

/** The purpose may stand before the ground, the issuer stands behind it. */
function kazakhBasis(before: string): string | null {
  const folded = foldLegal(before);
  const ground = [...folded.matchAll(KAZAKH_GROUND)].at(-1);
  if (ground === undefined) return null;
  const end = ground.index + ground[0].length;
  const purpose = [...folded.slice(0, ground.index).matchAll(KAZAKH_PURPOSE)].at(-1);
  const start = purpose === undefined ? 0 : purpose.index + purpose[0].length;
  return clean(before.slice(start, end));
}

/** From the words of ground to a purpose, or to the issuer before the enacting word. */
function russianBasis(before: string): string | null {
  const folded = foldLegal(before);
  const ground = RUSSIAN_GROUND.exec(folded);
  if (ground === null) return null;
  const rest = folded.slice(ground.index);
  const purpose = outsideQuotes(rest, RUSSIAN_PURPOSE);
  const end = ground.index + (purpose ?? issuerStart(before.slice(ground.index)));
  return clean(before.slice(ground.index, end));
}

function outsideQuotes(text: string, pattern: RegExp): number | undefined {
  const hidden = text.replace(/«[^»]*»|"[^"]*"/g, (quote) => "x".repeat(quote.length));
  return pattern.exec(hidden)?.index;
}

/** Where the issuer stands in the nominative at the end: `… Правительство Республики Казахстан `. */
function issuerStart(text: string): number {
  for (const { index } of [...text.matchAll(/[\p{L}-]+/gu)].slice(-LONGEST_ISSUER)) {
    const behind = text.slice(index);
    // What is in the nominative already is not changed; a word of the law before it would be.
    if (!/[»"”\d]/.test(behind) && nominativeIssuer(behind, "ru")?.name === behind.trim()) return index;
  }
  return text.length;
}

function clean(text: string): string | null {
  const result = text.replace(/\s+/g, " ").replace(/^[\s,]+|[\s,]+$/g, "");
  return result === "" ? null : result;
}
