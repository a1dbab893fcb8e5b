/** Instruments: the rules, standard or regulation inside of which a change is, by the title that a line gives it. */
import { capitalise, type FoundActType, findActTypes } from "@qujat/language";
import { KAZAKH_APPROVED, KAZAKH_CASE_ENDINGS, RUSSIAN_ADJECTIVES, RUSSIAN_APPROVED } from "../data/place-words.ts";
import type { Sentence } from "./sentence.ts";
import type { Spot } from "./spots.ts";

/** An instrument that a line names. */
export interface NamedInstrument {
  /** Its title in the nominative, with the quotes in it; one word where a short name stands for it. */
  readonly title: string;
  /** Whether it is named by its type alone, as headings above have named it in full. */
  readonly short: boolean;
  readonly start: number;
  readonly end: number;
}

/** The instrument named in a stretch of a line, beside the units of it or alone. */
export function instrumentIn(
  sentence: Sentence,
  from: number,
  to: number,
  spots: readonly Spot[],
): NamedInstrument | undefined {
  const { masked, language } = sentence;
  const types = findActTypes(masked.slice(from, to))
    .filter(({ kind }) => kind === "instrument")
    .map((type) => ({ ...type, start: type.start + from, end: type.end + from }));
  if (language === "kk") {
    const type = types.findLast((found) => isKazakhPlace(sentence, found, to, spots));
    return type ? kazakhInstrument(sentence, type, from, spots) : otherKazakh(sentence, from, to);
  }
  const type = types.find((found) => isRussianPlace(sentence, found, from, spots));
  return type ? russianInstrument(sentence, type, to) : otherRussian(sentence, from, to);
}

/** A heading for something approved of no known type: `бекітілген … туының сипаттамасында:`. */
function otherKazakh({ value, masked }: Sentence, from: number, to: number): NamedInstrument | undefined {
  const approved = [...masked.slice(from, to).matchAll(KAZAKH_APPROVED)].at(-1);
  const place = /(?:нда|нде|да|де|та|те)\s*:\s*$/u.exec(masked.slice(from, to));
  if (!approved || !place || approved.index > place.index) return undefined;
  const start = from + approved.index + approved[0].length;
  return { title: value.slice(start, from + place.index), short: false, start, end: from + place.index };
}

/** The same in Russian, in the case in which it stands: `в описании знамени, утвержденном указанным Указом:`. */
function otherRussian({ value, masked }: Sentence, from: number, to: number): NamedInstrument | undefined {
  const found = /^\s*во?\s+([^,:]+),?\s+утвержд[её]нн\p{L}+\s[^:]*:\s*$/u.exec(masked.slice(from, to));
  if (!found?.[1]) return undefined;
  const start = from + found[0].indexOf(found[1]);
  return { title: value.slice(start, start + found[1].length), short: false, start, end: start + found[1].length };
}

/** Before a unit of it (`қағидалардың 1-қосымшасы`), at the end of a heading (`регламентінде:`), or as what is changed. */
function isKazakhPlace({ masked }: Sentence, type: FoundActType, to: number, spots: readonly Spot[]): boolean {
  const behind = masked.slice(type.end, to);
  if (spots.some(({ start }) => start >= type.end && masked.slice(type.end, start).trim() === "")) {
    return type.case !== "nominative" && type.case !== "instrumental";
  }
  if (type.case === "locative" || type.case === "dative") return /^\s*(?::|$|мынадай\s|,?\s*"|«)/u.test(behind);
  const changed = /^\s*(?:мынадай|келесі|осы|жаңа|аталған|көрсетілген|алып|күші|$)/u.test(behind);
  return (type.case === "nominative" || type.case === "genitive") && changed && masked.slice(0, type.start).length > 0;
}

function kazakhInstrument(
  { value, masked }: Sentence,
  type: FoundActType,
  from: number,
  spots: readonly Spot[],
): NamedInstrument {
  const approved = [...masked.slice(from, type.start).matchAll(KAZAKH_APPROVED)].at(-1);
  const spot = spots.findLast(({ end }) => end <= type.start);
  const start = Math.max(approved ? from + approved.index + approved[0].length : from, spot?.end ?? 0);
  const clean = value.slice(start, type.start).replace(/^[\s\d).,;–-]+/u, "");
  const before = /^(?:осы|аталған|көрсетілген|көрсетілген\s+бұйрықтың)\s*$/u.test(clean.toLowerCase()) ? "" : clean;
  const ending = KAZAKH_CASE_ENDINGS[type.case]?.[type.possessive ? 1 : 0];
  const noun = value.slice(type.start, type.end);
  const nominative = ending ? noun.replace(ending, "") : noun;
  return {
    title: before + (before === "" ? capitalise(nominative) : nominative),
    short: before === "",
    start,
    end: type.end,
  };
}

/** Behind a unit of it (`пункт 3 Правил`), behind a preposition (`в Правилах`), or at the beginning. */
function isRussianPlace({ masked }: Sentence, type: FoundActType, from: number, spots: readonly Spot[]): boolean {
  const start = adjectivesBefore(masked, type.start);
  if (spots.some(({ end }) => end <= start && /^\s*(?:к\s*)?(?:указанн\p{L}+\s*)?$/u.test(masked.slice(end, start))))
    return true;
  const before = masked.slice(from, start);
  if (/(?:^|[\s,])(?:в|во)\s+(?:указанн\p{L}+\s+)?$/u.test(before)) return true;
  return type.case !== "instrumental" && /^\s*(?:и\s+)?(?:указанн\p{L}+\s+)?$/u.test(before);
}

function russianInstrument({ value, masked }: Sentence, type: FoundActType, to: number): NamedInstrument {
  const start = adjectivesBefore(masked, type.start);
  const rest = masked.slice(type.end, to);
  const stop = [RUSSIAN_APPROVED, /\s*:/, /\s+(?:слов|цифр|после|изложи|дополни|исключи|замени|призна)/u]
    .map((sign) => rest.search(sign))
    .filter((at) => at >= 0);
  const approved = rest.search(RUSSIAN_APPROVED);
  const comma = approved >= 0 ? -1 : rest.search(/,/);
  const end = type.end + Math.min(...stop, comma < 0 ? rest.length : comma, rest.length);
  const adjectives = value.slice(start, type.start).trim().split(/\s+/).filter(Boolean);
  const noun = inCaseOf(value.slice(type.start, type.end), type.type);
  const tail = value.slice(type.end, end).replace(/[\s,;.]+$/u, "");
  const words = [...adjectives.map((word) => nominativeAdjective(word, type.type)), noun];
  return { title: words.join(" ") + tail, short: adjectives.length === 0 && tail === "", start, end };
}

/** Where the adjectives before a noun begin: «в |Типовых правилах». */
function adjectivesBefore(masked: string, noun: number): number {
  let start = noun;
  for (let count = 0; count < 3; count++) {
    const word = /(\p{L}+(?:-\p{L}+)?)\s+$/u.exec(masked.slice(Math.max(0, start - 60), start));
    if (!word?.[1] || !RUSSIAN_ADJECTIVES.some(([ending]) => ending.test(word[1] ?? ""))) break;
    if (/^(?:указанн|настоящ|данн|следующ|утвержд|этом)/u.test(word[1])) break;
    start -= word[0].length;
  }
  return start;
}

function nominativeAdjective(word: string, noun: string): string {
  const found = RUSSIAN_ADJECTIVES.find(([ending]) => ending.test(word));
  if (!found) return word;
  const [ending, masculine, feminine, neuter, plural] = found;
  const last = noun.slice(-1);
  const form =
    noun === "правила" || noun === "требования"
      ? plural
      : last === "я" || last === "а"
        ? feminine
        : last === "е"
          ? neuter
          : masculine;
  const stem = word.replace(ending, "");
  return stem + (/[гкхжчшщ]$/u.test(stem) ? form.replace("ы", "и") : form);
}

/** The nominative with the capital of the printed word. */
function inCaseOf(printed: string, nominative: string): string {
  const first = printed.charAt(0);
  return first === first.toUpperCase() ? capitalise(nominative) : nominative;
}
