/** Clauses: a sentence that orders several changes, cut into one for each verb. */
import type { ActLanguage } from "@qujat/model";
import { KAZAKH_ORDERS, type OrderKind, type OrderWord, RUSSIAN_ORDERS } from "../data/order-words.ts";

/** One order of a sentence: offsets in its text, the ends exclusive. */
export interface Clause {
  readonly kind: OrderKind;
  readonly start: number;
  readonly end: number;
  readonly verb: { readonly start: number; readonly end: number };
}

const VERBS = { kk: verbsOf(KAZAKH_ORDERS), ru: verbsOf(RUSSIAN_ORDERS) };
/** Where the next Russian order begins: behind a comma, before what it changes or does. */
const NEXT_RUSSIAN =
  /[,;]\s+(?:(?:и|а|также)\s+)?(?=(?:в|во|после|слов|цифр|числ|аббревиатур|знак|пункт|подпункт|абзац|част|стать|глав|раздел|параграф|заголов|наимен|назван|предлож|прилож|преамбул|строк|текст|по\s+(?:всему\s+)?тексту|дополн|излож|исключ|замен|призна|считать)\p{L}*(?!\p{L}))|\s+и\s+(?=(?:дополн|излож|исключ|замен|призна)\p{L}*|после\s|слов[оа]\s|во?\s)/gu;

/**
 * The orders of a text, in order.
 *
 * Kazakh clauses end with their verb. Russian ones have it in their middle: the next begins behind a comma, before a
 * unit, a preposition or words that are changed.
 *
 * @param masked the text in lower case, with blanks for what stands in quotes
 */
export function clausesIn(masked: string, language: ActLanguage): Clause[] {
  const verbs = [...masked.matchAll(VERBS[language])].map((match) => ({
    kind: kindOf(match.groups ?? {}),
    start: match.index,
    end: match.index + match[0].length,
  }));
  let start = 0;
  return verbs.map((verb, at) => {
    const next = verbs[at + 1];
    const end = language === "kk" ? (next ? verb.end : masked.length) : endOfRussian(masked, verb.end, next?.start);
    const clause = { kind: verb.kind, start, end, verb: { start: verb.start, end: verb.end } };
    start = end;
    return clause;
  });
}

function endOfRussian(masked: string, from: number, next: number | undefined): number {
  if (next === undefined) return masked.length;
  for (const { 0: gap, index } of masked.slice(from, next).matchAll(NEXT_RUSSIAN)) return from + index + gap.length;
  // The order follows at once («и исключить»), or its object stands behind it.
  return /[;,]\s*(?:и\s+)?$/u.test(masked.slice(from, next)) || next - from < 4 ? next : from;
}

function verbsOf(words: readonly OrderWord[]): RegExp {
  const kinds = words.map(({ kind, pattern }) => `(?<${kind}>${pattern})`);
  return new RegExp(`(?<!\\p{L})(?:${kinds.join("|")})(?!\\p{L})`, "gu");
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): OrderKind {
  const found = Object.entries(groups).find(([, text]) => text !== undefined);
  return (found?.[0] ?? "reword") as OrderKind;
}
