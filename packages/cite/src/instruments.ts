/** Instruments that an act approved: «№ 116 Жарлығымен бекітілген Стандарттың 9-тармағы», «пункта 9 Правил, утвержденных …». */
import { findActTypes } from "@qujat/language";
import { APPROVED } from "./data/words.ts";
import type { FoundCitation } from "./found.ts";
import type { Head } from "./heads.ts";
import type { Reading } from "./reading.ts";

const FARTHEST = 500;
const SENTENCE_ENDS = /[.;:!?]\s+\p{Lu}|;/u;

/**
 * The citation of an instrument's provision joined with the act that approved it; undefined when they do not belong together.
 *
 * @param before the citation found last, in Kazakh the act, in Russian the instrument
 * @param citation the one found now, in Kazakh the instrument, in Russian the act
 */
export function approvedBefore(
  reading: Reading,
  before: FoundCitation | undefined,
  citation: FoundCitation,
  head: Head,
): FoundCitation | undefined {
  if (before === undefined || (reading.language === "kk" && head.type.kind !== "instrument")) return undefined;
  const [act, owned] = reading.language === "kk" ? [before, citation] : [citation, before];
  const isInstrument = owned.kind === "short" && owned.units.length > 0 && owned.act === null;
  if (!isInstrument || act.units.length > 0 || (act.kind !== "act" && act.kind !== "context")) return undefined;
  const instrument =
    reading.language === "kk"
      ? kazakhInstrument(reading, before.end, head.type.start, head.type.end)
      : russianInstrument(reading, before, citation.start);
  if (instrument === undefined) return undefined;
  const { kind, name } = act;
  return { start: before.start, end: citation.end, kind, act: act.act, instrument, name, units: owned.units };
}

/** The instrument between an act and the definition of its short name; undefined when the act approved none there. */
export function approvedBehind(
  reading: Reading,
  act: FoundCitation,
  end: number,
  type: string | null,
): string | undefined {
  if (reading.language === "ru") return russianBefore(reading, act.start, type);
  if (end - act.end > FARTHEST) return undefined;
  const head = findActTypes(reading.text.slice(act.end, end)).findLast((found) => found.type === type);
  return head && kazakhInstrument(reading, act.end, act.end + head.start, act.end + head.end);
}

/** `| бекітілген «…» стандартының|` → `«…» стандарты`. */
function kazakhInstrument(reading: Reading, from: number, head: number, end: number): string | undefined {
  if (end - from > FARTHEST || head < from) return undefined;
  const gap = reading.text.slice(from, end);
  const approved = APPROVED.kk.exec(gap.toLowerCase())?.[0];
  if (approved === undefined || SENTENCE_ENDS.test(gap)) return undefined;
  return gap
    .slice(approved.length)
    .trim()
    .replace(/(?<=[ыі])(?:н[ыі]ң|н[ае]|нд[ае]|н|мен|н[ае]н)$|(?:[ндт][ыі]ң|[ғгқк][ае])$/u, "");
}

/** `реестра …, утвержденного |постановлением`: from the instrument's head to its participle. */
function russianInstrument(reading: Reading, owned: FoundCitation, from: number): string | undefined {
  const head = reading.typeByEnd.get(owned.end);
  if (head?.kind !== "instrument" || from - owned.end > FARTHEST || from < owned.end) return undefined;
  return phraseOf(reading, head.start, from);
}

/** `|Правилами …, утвержденными| приказом`: the last instrument of that type before an act. */
function russianBefore(reading: Reading, from: number, type: string | null): string | undefined {
  const head = reading.types.findLast(
    ({ type: name, end }) => end <= from && (name === type || from - end >= FARTHEST),
  );
  return head && head.type === type ? phraseOf(reading, head.start, from) : undefined;
}

function phraseOf(reading: Reading, start: number, from: number): string | undefined {
  const gap = reading.text.slice(start, from);
  const approved = APPROVED.ru.exec(gap)?.[0];
  const phrase = approved === undefined ? "" : gap.slice(0, gap.length - approved.length).trim();
  if (phrase === "" || SENTENCE_ENDS.test(phrase)) return undefined;
  const type = findActTypes(phrase)[0];
  return type ? cased(type.type, phrase) + phrase.slice(type.end) : phrase;
}

function cased(word: string, like: string): string {
  return /^\p{Lu}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
