/**
 * The suffixes of Kazakh: what may follow what, written with letters that stand for a choice by harmony and assimilation.
 * Source: Qujat, own table, after the school grammar of Kazakh; suffixes that acts do not use (of the first
 * and the familiar second person) are left out, for every suffix makes more torn pieces look like words.
 *
 * Choices by vowel harmony: `A` а/е, `I` ы/і, `Q` қ/к. Choices by the sound before: `L` л/д/т (plural), `N` н/д/т
 * (genitive), `K` н/д/т (accusative), `D` д/т, `E` н/д/т (ablative), `G` ғ/г/қ/к, `M` м/б/п (instrumental), `B` м/б/п
 * (negation), `Y` й/а/е. In brackets: only after a consonant, save `(с)`, only after a vowel.
 */

/** Where a word stands after a stem or a suffix. */
export type State =
  | "noun"
  | "plural"
  | "possessed"
  | "owned"
  | "locative"
  | "relational"
  | "verb"
  | "voiced"
  | "negated"
  | "gerund"
  | "participle"
  | "converb"
  | "perfect"
  | "tense"
  | "end";

/** One suffix: its template and the state that it leads to. */
export type Suffix = readonly [template: string, to: State];

const CASES: readonly Suffix[] = [
  ["NIң", "end"],
  ["GA", "end"],
  ["KI", "end"],
  ["DA", "locative"],
  ["EAн", "end"],
  ["Mен", "end"],
];

const POSSESSIVES: readonly Suffix[] = [
  ["(с)I", "possessed"],
  ["(I)мIз", "owned"],
  ["(I)ңIз", "owned"],
];

const NOMINAL: readonly Suffix[] = [["LAр", "plural"], ...POSSESSIVES, ...CASES];

const DERIVED: readonly Suffix[] = [
  ["LIQ", "noun"],
  ["шI", "noun"],
  ["сIз", "noun"],
  ["LI", "noun"],
  ["DAй", "end"],
  ["шA", "end"],
];

const PERSONS: readonly Suffix[] = [
  ["мIн", "end"],
  ["мIз", "end"],
  ["сIз", "end"],
];

const MOODS: readonly Suffix[] = [
  ["у", "gerund"],
  ["GAн", "participle"],
  ["YтIн", "participle"],
  ["Y", "converb"],
  ["DI", "tense"],
  ["сA", "tense"],
  ["сIн", "end"],
];

const VERBAL: readonly Suffix[] = [
  ...MOODS,
  ["BA", "negated"],
  ["BAс", "end"],
  ["BAQ", "end"],
  ["(A)р", "end"],
  ["(I)п", "perfect"],
  ["(I)ңIз", "end"],
  ["GAлI", "end"],
  ["GAнша", "end"],
  ["GAнше", "end"],
  ["BAлI", "noun"],
];

const VOICES: readonly Suffix[] = [
  ["(I)л", "voiced"],
  ["(I)н", "voiced"],
  ["(I)с", "voiced"],
  ["т", "voiced"],
  ["DIр", "voiced"],
  ["GIз", "voiced"],
];

/** What may follow each state. */
export const SUFFIXES: Readonly<Record<State, readonly Suffix[]>> = {
  noun: [...DERIVED, ...NOMINAL],
  plural: [...POSSESSIVES, ...CASES, ["DAй", "end"], ["шA", "end"]],
  possessed: [
    ["нIң", "end"],
    ["нA", "end"],
    ["н", "end"],
    ["ндA", "locative"],
    ["нAн", "end"],
    ["мен", "end"],
    ["ншA", "end"],
    ["нсIз", "end"],
  ],
  owned: [["A", "end"], ...CASES],
  locative: [["GI", "relational"]],
  relational: [["LAр", "plural"], ["(с)I", "possessed"], ...CASES, ["DAй", "end"]],
  verb: [...VOICES, ...VERBAL],
  voiced: [...VOICES, ...VERBAL],
  negated: [...MOODS],
  gerund: [["шI", "noun"], ["LI", "noun"], ["сIз", "noun"], ...NOMINAL],
  participle: [["DAй", "end"], ["шA", "end"], ["LIQ", "noun"], ["шI", "end"], ...NOMINAL, ...PERSONS],
  converb: [["дI", "end"], ...PERSONS],
  perfect: [
    ["тI", "end"],
    ["пIн", "end"],
    ["пIз", "end"],
  ],
  tense: [["ңIз", "end"]],
  end: [],
};

/** States in which a word may stop: a bare verb stem is an order to one person, which no act gives. */
export const WHOLE: ReadonlySet<State> = new Set<State>([
  "noun",
  "plural",
  "possessed",
  "owned",
  "locative",
  "relational",
  "gerund",
  "participle",
  "converb",
  "perfect",
  "tense",
  "end",
]);

/** Nouns that lose their last vowel before a possessive suffix. */
export const ELIDED: readonly (readonly [noun: string, stem: string])[] = [
  ["халық", "халқ"],
  ["орын", "орн"],
  ["мүлік", "мүлк"],
  ["ерік", "ерк"],
  ["қалып", "қалп"],
  ["ауыз", "ауз"],
  ["ауыл", "аул"],
  ["әріп", "әрп"],
  ["қауіп", "қауп"],
  ["құлық", "құлқ"],
  ["көрік", "көрк"],
  ["дауыс", "даус"],
  ["мойын", "мойн"],
  ["мұрын", "мұрн"],
  ["қарын", "қарн"],
  ["қойын", "қойн"],
  ["бөрік", "бөрк"],
  ["ғұрып", "ғұрп"],
  ["нарық", "нарқ"],
  ["парық", "парқ"],
  ["құрық", "құрқ"],
  ["сиық", "сиқ"],
  ["ырық", "ырқ"],
  ["іні", "ін"],
  ["ерін", "ерн"],
  ["бауыр", "баур"],
  ["айып", "айб"],
  ["кәсіпорын", "кәсіпорн"],
  ["жауырын", "жауырн"],
];
