/**
 * Letter-spacing: a justified short line with its glyphs pulled apart, wholly, partly, or some lines of a paragraph.
 *
 *     ұсынады.                      →   ұ с ы н а д ы .
 *     8. Қызмет тегін жүргізіледі.  →   8 .  Қызмет  тег ін  жүрг і з ілед і .
 */
import type { Random } from "./random.ts";

/** One blank between glyphs, two between words; a blank at the start stays, and so does one at the end. */
export function fullStretch(line: string): string {
  const words = line.trim().split(/ +/);
  const lead = /^ */.exec(line)?.[0] ?? "";
  const tail = line.trim() === "" ? "" : (/ *$/.exec(line)?.[0] ?? "");
  return lead + words.map((word) => [...word].join(" ")).join("  ") + tail + tail;
}

/** Words two blanks apart; only `і`, digits and signs of punctuation come apart from their words. */
export function partialStretch(line: string, random: Random): string {
  return line
    .trim()
    .split(/ +/)
    .map((word) => partialWord(word, random))
    .join("  ");
}

/** As a partial stretch, but some word gaps are one blank. */
export function mixedStretch(line: string, random: Random): string {
  const words = line.trim().split(/ +/);
  return words
    .map((word) => partialWord(word, random))
    .reduce((left, right) => `${left}${random.chance(0.4) ? " " : "  "}${right}`);
}

/** The blanks that a stretched line carries at its end. */
export function trailingBlanks(random: Random): string {
  return random.chance(0.5) ? "" : " ".repeat(random.whole(1, 8));
}

function partialWord(word: string, random: Random): string {
  let out = "";
  const glyphs = [...word];
  glyphs.forEach((glyph, at) => {
    const before = glyphs[at - 1];
    const isI = /[іІ]/.test(glyph);
    const isSign = /[.,;:)]/.test(glyph) && at === glyphs.length - 1;
    const afterI = before !== undefined && /[іІ]/.test(before) && random.chance(0.4);
    out += (at > 0 && (isI || isSign || afterI) ? " " : "") + glyph;
  });
  return out;
}
