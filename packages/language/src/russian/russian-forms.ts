/** Reads a Russian word as a listed base word with an ending that the base allows. */

/** One bit a flag of the endings table; flags are the letters A–Z of the dictionary's affix file. */
export function flagBit(flag: string): number {
  return 1 << (flag.charCodeAt(0) - 65);
}

/** The base stands as a word by itself. Every listed base does; the bit is for those without endings. */
export const BARE = 1 << 26;

/** A reading: the base form that the list holds and how many steps of derivation lie between. */
export interface RussianReading {
  readonly base: string;
  readonly steps: number;
}

interface Ending {
  readonly flag: number;
  readonly strip: string;
  readonly condition: RegExp;
}

/** Endings by their letters, as the generated table packs them: `flag strip condition added,added…` a line. */
export function readEndings(table: string): ReadonlyMap<string, readonly Ending[]> {
  const endings = new Map<string, Ending[]>();
  for (const line of table.trim().split("\n")) {
    const [flag = "", strip = "", condition = "", added = ""] = line.split(" ");
    const ending = { flag: flagBit(flag), strip: strip === "0" ? "" : strip, condition: new RegExp(`${condition}$`) };
    for (const letters of added.split(",")) {
      const key = letters === "0" ? "" : letters;
      const known = endings.get(key);
      if (known) known.push(ending);
      else endings.set(key, [ending]);
    }
  }
  return endings;
}

/** The word list and the endings, decoded. */
export interface RussianLexicon {
  readonly bases: ReadonlyMap<string, number>;
  readonly endings: ReadonlyMap<string, readonly Ending[]>;
}

/** Participles and nouns that every verb has: their end, and the verb form that must exist for them. */
const DERIVED: readonly (readonly [end: string, verbEnd: string, flags: string])[] = [
  ["щий", "т", "A"],
  ["щийся", "тся", "A"],
  ["вший", "л", "A"],
  ["вший", "в", "A"],
  ["вшийся", "вшись", "A"],
  ["вшийся", "лся", "A"],
  ["мый", "м", "AS"],
  ["анный", "ать", "AS"],
  ["янный", "ять", "AS"],
  ["енный", "ить", "AS"],
  ["енный", "еть", "AS"],
  ["енный", "ю", "AS"],
  ["енный", "у", "AS"],
  ["тый", "ть", "AS"],
  ["ание", "ать", "J"],
  ["яние", "ять", "J"],
  ["ение", "ить", "J"],
  ["ение", "ю", "J"],
  ["ение", "у", "J"],
  ["ивать", "ить", "LMP"],
  ["ывать", "ать", "LMP"],
];

/** What every adjective gives: an abstract noun and an adverb. */
const FROM_ADJECTIVE: readonly (readonly [end: string, adjectiveEnds: readonly string[], flags: string])[] = [
  ["ость", ["ый", "ой", "ий"], "F"],
  ["о", ["ый", "ой", "ий"], ""],
];

const PREFIXES = ["без", "бес", "взаимо", "вне", "вы", "до", "за", "меж", "между", "на", "не", "об", "от", "пере", "по"].concat(
  ["под", "пред", "при", "про", "раз", "рас", "с", "само", "сверх", "у", "из", "ис", "вз", "вс", "о", "недо", "много", "еже"],
);

/** Names of women by trade and of what is like a noun, from the noun that is listed. */
const FROM_NOUN: readonly (readonly [end: string, nounEnd: string, flags: string])[] = [
  ["ница", "ник", "I"],
  ["щица", "щик", "I"],
  ["чица", "чик", "I"],
  ["тельница", "тель", "I"],
  ["истка", "ист", "I"],
  ["тельный", "тель", "A"],
];

/** First parts of compounds, which stand before any noun or adjective. */
const FIRST_PARTS = "авиа авто агро анти архи аудио аэро био вело верхне вибро видео вице восточно высоко гидро гео гипер госу"
  .concat(" дву двух одно трех четырех пяти много мало микро мини моно мото нано нейро ниже нефте низко обще около пало")
  .concat(" пара поли полу после противо псевдо радио сельско сейсмо само супер средне стерео суб теле тепло термо транс")
  .concat(" ультра фото экзо экс электро энерго экстра контр внутри внешне горно газо водо тяжело легко кино макро метео")
  .split(" ");

const MOST_STEPS = 2;

/**
 * The best reading of a word, or `undefined` when it is no form of a listed base.
 * @param word in lower case, `ё` written `е`
 */
export function readRussian(word: string, lexicon: RussianLexicon): RussianReading | undefined {
  for (let steps = 0; steps <= MOST_STEPS; steps++) {
    const base = baseWith(word, lexicon, steps);
    if (base !== undefined) return { base, steps };
  }
  return undefined;
}

function baseWith(word: string, lexicon: RussianLexicon, steps: number): string | undefined {
  if (steps > 0) {
    const irregular = formOfBase(word, lexicon, steps);
    if (irregular !== undefined) return irregular;
  }
  for (const [base, flag] of undone(word, lexicon)) {
    if ((flagsOf(base, lexicon, steps) & flag) !== 0) return base;
  }
  return undefined;
}

/** Forms that the endings table leaves out: the passive in -ся of any verb, and some cases of nouns. */
function formOfBase(word: string, lexicon: RussianLexicon, steps: number): string | undefined {
  if (/(т|л)ся$|л[аои]сь$/.test(word)) return baseWith(word.slice(0, -2), lexicon, steps - 1);
  for (const [ending, baseEnds] of IRREGULAR) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    const base = baseEnds.map((end) => stem + end).find((candidate) => listedFlags(candidate, lexicon) !== 0);
    if (base !== undefined) return base;
  }
  return undefined;
}

/** Endings that the dictionary gives form by form: of nouns in -ец, in a sibilant, and short adjectives in -ен. */
const IRREGULAR: readonly (readonly [ending: string, baseEnds: readonly string[]])[] = [
  ...["ев", "ов", "ем", "ом", "ам", "ами", "ах", "а", "у", "е", "ы"].map((end) => [`ц${end}`, ["ец"]] as const),
  ...["ж", "ч", "ш", "щ"].flatMap((last) => [
    [`${last}ом`, [last]] as const,
    [`${last}ем`, [last]] as const,
    [`${last}ей`, [last]] as const,
  ]),
  ["ен", ["ный"]],
  ["ок", ["ка"]],
];

/** Every base that an ending could have been added to, with the flag that it must have; the word itself first. */
function* undone(word: string, { endings }: RussianLexicon): Generator<[base: string, flag: number]> {
  yield [word, -1];
  for (let cut = word.length; cut >= Math.max(1, word.length - 9); cut--) {
    for (const { flag, strip, condition } of endings.get(word.slice(cut)) ?? []) {
      const base = word.slice(0, cut) + strip;
      if (condition.test(base)) yield [base, flag];
    }
  }
}

/** The flags of a base that is listed, or that so many steps of derivation make from a listed one. */
export function flagsOf(base: string, lexicon: RussianLexicon, steps: number): number {
  const listed = listedFlags(base, lexicon);
  if (listed !== 0) return listed;
  if (steps === 0) return 0;
  return prefixedFlags(base, lexicon, steps) | participleFlags(base, lexicon, steps) | nominalFlags(base, lexicon, steps);
}

/** The flags of a listed base; a verb or participle in -ся takes those of its twin without, if that alone is listed. */
function listedFlags(base: string, { bases }: RussianLexicon): number {
  const listed = bases.get(base);
  if (listed !== undefined) return listed;
  return /(ть|ти|чь|й)ся$/.test(base) ? (bases.get(base.slice(0, -2)) ?? 0) : 0;
}

function prefixedFlags(base: string, lexicon: RussianLexicon, steps: number): number {
  for (const prefix of PREFIXES) {
    if (!base.startsWith(prefix) || base.length < prefix.length + 5) continue;
    const rest = base.slice(prefix.length);
    const verb = /(ть|ти|чь)(ся)?$/.test(rest);
    const adjective = /^(не|без|бес|меж|между|взаимо|сверх|вне|само|много|еже)$/.test(prefix) && ADJECTIVE.test(rest);
    const noun = prefix === "не" && /(ие|ость)$/.test(rest);
    if (!verb && !adjective && !noun) continue;
    const flags = flagsOf(rest, lexicon, steps - 1);
    if (flags !== 0) return flags;
  }
  for (const part of FIRST_PARTS) {
    if (!base.startsWith(part) || base.length < part.length + 5) continue;
    const flags = listedFlags(base.slice(part.length), lexicon);
    if (flags !== 0) return flags;
  }
  return ADJECTIVE.test(base) ? compoundFlags(base, lexicon) : 0;
}

const ADJECTIVE = /[ыио]й(ся)?$/;

/** A compound adjective: the stem of a listed word, о or е, a listed adjective (`темно` + `водный`). */
function compoundFlags(base: string, lexicon: RussianLexicon): number {
  for (let at = 4; at <= base.length - 5; at++) {
    if (!"ое".includes(base.charAt(at - 1))) continue;
    const flags = listedFlags(base.slice(at), lexicon);
    if (!(flags & flagBit("A"))) continue;
    const stem = base.slice(0, at - 1);
    if (["", "ый", "ий", "ой", "а", "о", "я", "ь", "ие", "ство"].some((end) => listedFlags(stem + end, lexicon) !== 0)) return flags;
  }
  return 0;
}

function participleFlags(base: string, lexicon: RussianLexicon, steps: number): number {
  for (const [end, verbEnd, flags] of DERIVED) {
    if (!base.endsWith(end) || base.length < end.length + 3) continue;
    if (baseWith(base.slice(0, -end.length) + verbEnd, lexicon, steps - 1)) return bits(flags);
  }
  return 0;
}

function nominalFlags(base: string, lexicon: RussianLexicon, steps: number): number {
  for (const [end, nounEnd, flags] of FROM_NOUN) {
    if (base.endsWith(end) && listedFlags(base.slice(0, -end.length) + nounEnd, lexicon) !== 0) return bits(flags);
  }
  for (const [end, adjectiveEnds, flags] of FROM_ADJECTIVE) {
    if (!base.endsWith(end)) continue;
    const stem = base.slice(0, -end.length);
    if (adjectiveEnds.some((adjectiveEnd) => flagsOf(stem + adjectiveEnd, lexicon, steps - 1) & flagBit("A")))
      return bits(flags);
  }
  return 0;
}

function bits(flags: string): number {
  return [...flags].reduce((sum, flag) => sum | flagBit(flag), BARE);
}
