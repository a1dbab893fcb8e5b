/** Fit: how well a text reads between its neighbours, by the grammar of Kazakh and Russian. */
import { ACT_ADJECTIVES } from "../data/link-words.ts";
import type { Phrase } from "./phrases.ts";

const GENITIVE = /(?:ның|нің|дың|дің|тың|тің)$/iu;
const DATIVE = /(?:[ңғқ]а|[ңгк]е|на|не|ға|ге)$/iu;
const LOCATIVE = /(?:да|де|та|те)$/iu;
const INSTRUMENTAL = /[мбп]ен$/iu;
const POINTING = /^(?:осы|аталған|көрсетілген|тиісті|сол|бұл)$/iu;
const DATED = /(?:дағы|дегі|тағы|тегі)$|^(?:№|N)?\d[\d/-]*\S*$|[»"”]$|^\d{2}\.\d{2}\.\d{4}$/iu;
const UNIT_AFTER = /^(?:\d+\)|\d+(?:-\d+)?-\p{L}|[\p{L}]+(?:нші|ншы)$|тармақ|абзац|бөлі|қосымша|бап|тарау)/iu;
const AFTER_DATIVE = /^(?:сәйкес|өзгеріс|толықтыру|енгіз|мынадай|қол|қоса|қарамастан)/iu;
const AFTER_LOCATIVE = /^(?:көрсетіл|көздел|белгілен|аталған|айқындал|келтіріл|жазыл|мазмұндал)/iu;
const AFTER_INSTRUMENTAL = /^(?:бекіт|белгілен|айқындал|көздел|танысу|реттел)/iu;
const RUSSIAN_AFTER =
  /^(?:стать|пункт|част|закон|кодекс|настоящ|республик|от|№|к|указанн|правил|президент|правительств|министр|«)/iu;

/** Between two numbers of one enumeration: `9 және 10-тармақтар`, `пункты 8 и 9`. */
const AND = /^(?:и|және|мен)(?:\s|$)/iu;

/** What stands before the number of an act: its date, its kind, or the register that numbers it. */
const BEFORE_NUMBER =
  /(?:дағы|дегі|тағы|тегі|де|да)$|^(?:года|г|ж|под|за|от|реестре)$|^\d{2,4}$|^\d{1,2}\.\d{1,2}\.\d{4}|^(?:приказ|закон|указ|постановлени|решени|распоряжени)/iu;
/** What stands before the date of an act: its issuer, its title or its kind. */
const BEFORE_DATE = /[»"”]$|\)$|^(?:казахстан|рк|области|маслихата|республикасы|от|қр)$|^(?:закон|указ|приказ)/iu;

/** A passive participle names by what something is established: `предусмотренных пунктом 2`. */
const PARTICIPLE = /(?:енн|анн|ят|ут)(?:ы[йехм]|ыми|ого|ому|ом|ая|ой|ую|ое)$/iu;
const INSTRUMENTAL_RU = /(?:ом|ем|ём|ью|ой|ей|ёй|ами|ями)$/iu;

/** What names an act together with its kind, or what becomes of it: `Бюджет кодексінің`, `утратил силу приказом`. */
const ACT_LEFT = new RegExp(`^(?:${ACT_ADJECTIVES}|силу)$`, "iu");

/** Which endings a Russian word asks for after itself: a preposition, or an adjective that agrees. */
const GOVERNMENT: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:соответствии|с|со|установленны[йм]|предусмотренн\p{L}+|утвержденн\p{L}+|определенн\p{L}+|указанным)$/iu,
    INSTRUMENTAL_RU,
  ],
  [/^(?:согласно|к|ко|по)$/iu, /(?:у|ю|ам|ям|статье|части|форме|методике|инструкции)$/iu],
  [/^(?:в|во|на|о|об|при)$/iu, /(?:е|и|ах|ях|ь|т|л|с|з|ние|ю)$/iu],
  [/[а-я]{3}(?:ый|ий)$/iu, /[^аяоеёуюиы]$/iu],
  [/[а-я]{3}(?:ая|яя)$/iu, /[ая]$/iu],
  [/[а-я]{3}(?:ую|юю)$/iu, /[ую]$/iu],
  [/[а-я]{3}(?:ым|им|ыми|ими)$/iu, /(?:ом|ем|ём|ам|ям|ами|ями)$/iu],
  [/[а-я]{3}(?:ого|его|ых|их)$/iu, /(?:а|я|и|ы|ов|ев|ей|ий|ил|ах|ях)$/iu],
  [/[а-я]{3}(?:ому|ему)$/iu, /(?:у|ю)$/iu],
  [
    /^(?:из|от|до|для|без|настоящ(?:его|ей|их)|указанн(?:ого|ых)|основании|требований)$/iu,
    /(?:а|я|и|ы|ов|ев|ей|ий|л|м)$/iu,
  ],
];

/** The words about a place: the last before it and the first after it, without the signs that touch them. */
export interface Neighbours {
  readonly left: string;
  readonly right: string;
}

/** What else is known of a place. */
export interface Surroundings {
  /** Another link may stand between the left word and the phrase; default false. */
  readonly beside?: boolean;
  /** What stands after the phrase where it was written. */
  readonly following?: string;
}

/**
 * How well a phrase fits between two words: 0 says nothing, above 0 that the grammar asks for it there.
 *
 * @param text the phrase as it reads
 * @returns from -1 (impossible) to about 0.8
 */
export function fitOf(
  phrase: Phrase,
  text: string,
  { left, right }: Neighbours,
  { beside = false, following = "" }: Surroundings = {},
): number {
  if (phrase.type === "word-end") return /\p{L}$/u.test(left) ? 0.6 : -1;
  if (phrase.type === "half" && beside) return -1;
  if (
    phrase.type === "half" &&
    /^\d+\)?$/.test(text) &&
    (AND.test(left) || (AND.test(right) && /^ ?\d/.test(following)))
  )
    return 0.6;
  if (phrase.type === "half") return isCut(left, text) ? 0.9 : phrase.glued && GENITIVE.test(left) ? 0.4 : -1;
  const before = leftFit(phrase, text, left);
  return (beside ? Math.max(0, before) : before) + rightFit(text, right);
}

/** A number sign, a Russian unit or the start of a date at the end of a line: the rest went on to the next one. */
function isCut(left: string, text: string): boolean {
  if (/\d-$/.test(left)) return /^(?:\d|[IVXІХ])/u.test(text);
  if (/^(?:ҚР|РК)$/.test(left)) return /^[А-ЯӘҒҚҢӨҰҮҺІ]{2,4}-\d/u.test(text);
  if (/^(?:жылғы|года)/u.test(text)) return /^\d{4}$/.test(left);
  if (/^\d{4} (?:года|жылғы)/u.test(text)) return /(?:ря|ля|ая|ня|та|от)$/u.test(left) && left !== "от";
  if (/^[а-яәғқңөұүһі]+/u.test(text)) return /^\d{1,2}$/.test(left);
  if (/^\d{1,4} [а-яәғқңөұүһі]/u.test(text)) return /^(?:от|жылғы|ж)$|^\d{1,2}$/u.test(left);
  return /^(?:№|N)$/.test(left) || /^(?:под)?пункт|^стать|^приложени|^част[ьи]|^глав/iu.test(left);
}

/** How deep the units of an act stand, as Kazakh names them; `тармақша` is looked for before `тармақ`. */
const LEVELS: readonly (readonly [level: number, unit: RegExp])[] = [
  [5, /тармақша/iu],
  [1, /^бөлім/iu],
  [2, /тарау/iu],
  [3, /(?:^|-)ба[пб]/iu],
  [4, /тарма[қғ]\p{L}*$/iu],
  [6, /абзац|бөлі[кг]/iu],
];

/** How deep a Kazakh unit stands in an act; 0 for what is none. */
function levelOf(word: string): number {
  return LEVELS.find(([, unit]) => unit.test(word))?.[0] ?? 0;
}

function leftFit(phrase: Phrase, text: string, left: string): number {
  if (/\d-$/.test(left)) return phrase.type === "bare-unit" || /^\d/.test(text) ? 0.7 : -0.3;
  if (phrase.type === "number") return BEFORE_NUMBER.test(left) ? 0.25 : -0.2;
  if (phrase.type === "date" && left === "от") return 0.6;
  if (phrase.type === "date") return BEFORE_DATE.test(left) || GENITIVE.test(left) ? 0.2 : 0;
  let fit = 0;
  if (/\d\)$/.test(left) && /^(?:пункта|статьи|части)/iu.test(text)) fit += 0.25;
  if (GENITIVE.test(left))
    fit += levelOf(left) > 0 && levelOf(text) > 0 && levelOf(text) <= levelOf(left) ? -0.4 : 0.35;
  else if (POINTING.test(left)) fit += 0.3;
  else if (DATED.test(left) && phrase.type === "act") fit += 0.3;
  if (phrase.type === "act" && ACT_LEFT.test(left)) fit += 0.4;
  const head = text.split(" ", 1)[0] ?? "";
  if (PARTICIPLE.test(left)) return fit + (INSTRUMENTAL_RU.test(head) ? 0.4 : 0);
  for (const [word, endings] of GOVERNMENT) if (word.test(left)) fit += endings.test(head) ? 0.4 : -0.3;
  return fit;
}

function rightFit(text: string, right: string): number {
  let fit = 0;
  if (GENITIVE.test(text) && UNIT_AFTER.test(right)) fit += 0.35;
  if (DATIVE.test(text) && AFTER_DATIVE.test(right)) fit += 0.3;
  if (LOCATIVE.test(text) && AFTER_LOCATIVE.test(right)) fit += 0.3;
  if (INSTRUMENTAL.test(text) && AFTER_INSTRUMENTAL.test(right)) fit += 0.3;
  if (RUSSIAN_AFTER.test(right)) fit += 0.15;
  if (/^(?:и|және) \d+\)/.test(right)) fit += /\d\)$/.test(text) ? 0.3 : -0.3;
  else if (/^и \d/.test(right) && /\d$/.test(text)) fit += 0.3;
  if (GENITIVE.test(text) && AND.test(right)) fit -= 0.35;
  return fit;
}

const WORD_AFTER = /^\s*((?:(?:и|және) )?\S+)/;
/** A word and its signs are no longer than this. */
const REACH = 60;

/** The words about the span from `left` to `right` in a text. */
export function neighboursOf(value: string, left: number, right: number): Neighbours {
  const before = left < 0 ? "" : wordBefore(value, left);
  const after = WORD_AFTER.exec(value.slice(right, right + REACH))?.[1] ?? "";
  return {
    left: before.replace(/^[(«"]+|[,.;:]+$/g, ""),
    right: after.replace(/^[(«",.;:]+(?=.)|(?<!\d)[,.;:)»"]+$|[,.;:]$/g, ""),
  };
}

function wordBefore(value: string, at: number): string {
  let end = at;
  while (end > 0 && value.charCodeAt(end - 1) <= 32) end--;
  let start = end;
  while (start > 0 && end - start < REACH && value.charCodeAt(start - 1) > 32) start--;
  return value.slice(start, end);
}
