/** Entry into force: the clause of the body that says when, usually its last point. */
import { foldLegal } from "@qujat/language";
import type { EntryIntoForce } from "@qujat/model";
import { type BaseDates, entryDate } from "./entry-date.ts";
import { isQuoteOpen } from "./quotes.ts";

const TYPES =
  "бұйрық|қаулы|шешім|жарлық|заң|өкім|кодекс|конституция|конституциялық\\s+заң|нормативтік\\s+қаулы|бірлескен\\s+(?:бұйрық|қаулы)";
const RUSSIAN_TYPES =
  "(?:совместн\\p{L}+\\s+|нормативн\\p{L}+\\s+|конституционн\\p{L}+\\s+)?(?:приказ|постановление|решение|указ|закон|распоряжение|кодекс|конституция)";
const KAZAKH = new RegExp(
  `(?:^|[.;:]\\s|\\d[.)]\\s?)\\s*(?:осы\\s+)?(?:${TYPES})(?:,|\\s|\\s*[-–—]\\s)\\s*(?<rule>.+?)\\s+(?:қолданысқа\\s+енгізіл(?:еді|сін)|күшіне\\s+ен(?:еді|гізіледі|сін)|заңды\\s+күшіне\\s+енеді)`,
  "su",
);
const RUSSIAN = new RegExp(
  `(?:настоящ(?:ий|ее|ая|ие)\\s+|^(?:\\d+[.)]\\s?)?)(?:${RUSSIAN_TYPES})\\s+(?:подлежит\\s+(?:официальному\\s+)?опубликованию\\s+и\\s+)?(?:вводится\\s+в\\s+действие|вступает\\s+в\\s+(?:законную\\s+)?силу)\\s+(?<rule>.+)$|^(?:\\d+[.)]\\s?)?ввести\\s+(?:в\\s+действие\\s+настоящ\\p{L}+\\s+(?:${RUSSIAN_TYPES})|настоящ\\p{L}+\\s+(?:${RUSSIAN_TYPES})\\s+в\\s+действие)\\s+(?<rule2>.+)$`,
  "su",
);
const APPLIED_KAZAKH = /^\s*(?:және|,)\s*(?<rule>.+?)\s+қолданысқа\s+енгізіл(?:еді|сін)/su;
const APPLIED_RUSSIAN = /\s+и\s+вводится\s+в\s+действие\s+(?<rule>.+)$/su;
const LONGEST = 2_000;

/**
 * When an act comes into force by the last paragraph of its body that says so.
 *
 * @param body paragraphs of the act itself, without what it approves
 * @param base the days that a rule may count from
 * @returns null when no paragraph says so
 */
export function entryIn(body: readonly string[], base: BaseDates): EntryIntoForce | null {
  for (const paragraph of body.toReversed()) {
    const rule = ruleIn(paragraph);
    if (rule !== undefined) return { rule, date: entryDate(rule, base) };
  }
  return null;
}

function ruleIn(paragraph: string): string | undefined {
  if (paragraph.length > LONGEST || /^["«]/.test(paragraph)) return undefined;
  const folded = foldLegal(paragraph);
  const match = KAZAKH.exec(folded) ?? RUSSIAN.exec(folded);
  const rule = match?.groups?.rule ?? match?.groups?.rule2;
  // New wording in quotes is content of another act.
  if (match === null || rule === undefined || isQuoteOpen(paragraph.slice(0, match.index + 8))) return undefined;
  const end = match.index + match[0].length;
  // «… күшіне енеді және … қолданысқа енгізіледі», «вступает в силу … и вводится в действие …»: the second is when it applies.
  const applied = APPLIED_KAZAKH.exec(folded.slice(end)) ?? APPLIED_RUSSIAN.exec(rule);
  const decisive = applied?.groups?.rule ?? rule;
  const start = folded.indexOf(decisive, match.index);
  return trimmed(paragraph.slice(start, start + decisive.length));
}

/** The rule without the next sentence and without «и подлежит официальному опубликованию». */
function trimmed(rule: string): string | undefined {
  const clean = rule
    .replace(/\s+и\s+подлежит\s.*$/su, "")
    .replace(/(?<!\s(?:г|ст|п|пп|ж))\.\s+\p{Lu}.*$/su, "")
    .replace(/[\s.;,]+$/u, "")
    .trim();
  return clean === "" ? undefined : clean;
}
