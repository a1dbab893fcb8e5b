/**
 * Headings: a section heading or the name of a form that arrived on the line of the title above it.
 *
 * Reads: blocks without an indent, joined to one line. Writes: a mark before the second heading.
 * Before → after: `… қызмет көрсету стандарты 1. Жалпы ережелер` → two headings; `… комитеті ТАЛОН` → two headings
 * Afterwards: a title is a block of its own.
 */
import type { Repair } from "@qujat/model";
import { NUMBERED_HEADING } from "../data/layout-words.ts";
import { HEADING } from "../marks.ts";
import type { Pass } from "../passes.ts";
import { printedLines, stoodIndented, widthOf, wordsOf } from "../printed.ts";

const SECTION =
  /[\p{L}»")] ((?:\d{1,2}\. (?=[\p{Lu}«"])|\d{1,2}-(?:тарау|бөлім|параграф)[.\s]|(?:Глава|ГЛАВА|Раздел|РАЗДЕЛ|Параграф|§) ?\d{1,2}[.\s]|(?<!(?:Глава|ГЛАВА|Раздел|РАЗДЕЛ|Часть) )[IVXІХ]{1,5}\. (?=\p{Lu})).+)$/u;
/** The name of a form in capitals after a body's name: `Ұлттық қауіпсіздік комитеті ТАЛОН`. */
const FORM_NAME = /\p{Ll}["»)]? (\p{Lu}{4,}(?: \p{Lu}{4,})*)$/u;
/** A title is no longer than this; what is longer is text. */
const LONGEST = 600;

export const headings: Pass = {
  name: "headings",
  run(text) {
    const repairs: Repair[] = [];
    for (const line of printedLines(text)) {
      if (line.closed || widthOf(line) > LONGEST || stoodIndented(text, line.first)) continue;
      const words = wordsOf(text.value, line);
      const glued = SECTION.exec(words) ?? FORM_NAME.exec(words);
      const second = glued?.[1];
      if (!second || isSentence(words) || NUMBERED_HEADING.test(words) || isOwned(words, second)) continue;
      const at = line.last - second.length;
      repairs.push({
        rule: "headings/glued",
        confidence: 0.9,
        edits: [
          { type: "delete", start: at - 1, end: at },
          { type: "insert", at, text: `\n${HEADING}` },
        ],
      });
    }
    return { repairs };
  },
};

/** A name in capitals that is owned is the end of one title: `Кәсіпорынның ТӨЛҚҰЖАТЫ`, `… беру ҚАҒИДАЛАРЫ`. */
function isOwned(words: string, second: string): boolean {
  if (/^\p{Lu}+[ЫІ]$/u.test(second)) return true;
  return /^\p{Lu}{2}/u.test(second) && /(?:ның|нің|дың|дің|тың|тің)$/.test(words.slice(0, -second.length - 1));
}

/** Requisites and other running text end like a sentence or hold a date in words. */
function isSentence(words: string): boolean {
  return /[.;]$/.test(words) || /\d{4} жылғы \d|\d{4} года|№ ?\d/.test(words);
}
