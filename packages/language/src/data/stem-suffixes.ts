/**
 * The suffixes that the Kazakh stemmer takes off, and how sure each is.
 * Source: Qujat, own table, after the school grammar of Kazakh; costs fitted on lemmatised text.
 *
 * The notation of the templates is that of `kazakh-suffixes.ts`; here every person and mood is listed, since any text may
 * be indexed, and no derivation that makes another word (`-лық`, `-шы`) is.
 */

/** What may be left when suffixes are taken off from the right; `noun` and `verb` are stems. */
export type StemState =
  | "noun"
  | "plural"
  | "possessed"
  | "owned"
  | "case"
  | "locative"
  | "relational"
  | "verb"
  | "voiced"
  | "negated"
  | "gerund"
  | "participle"
  | "aorist"
  | "desired"
  | "converb"
  | "perfect"
  | "past"
  | "end";

/** One suffix: its template, the state that it leads to, and its cost, the less likely the higher. */
export type StemSuffix = readonly [template: string, to: StemState, cost: number];

const CASES: readonly StemSuffix[] = [
  ["NIң", "case", 1],
  ["GA", "case", 1],
  ["KI", "case", 1],
  ["DA", "locative", 1],
  ["EAн", "case", 1],
  ["Mен", "case", 1],
  ["NIкI", "relational", 2],
];

const POSSESSIVES: readonly StemSuffix[] = [
  ["(с)I", "possessed", 1],
  ["(I)м", "owned", 2],
  ["(I)ң", "owned", 2.5],
  ["(I)мIз", "owned", 1.5],
  ["(I)ңIз", "owned", 2],
];

const PERSONS: readonly StemSuffix[] = [
  ["MIн", "end", 2],
  ["сIң", "end", 2.5],
  ["сIз", "end", 2.5],
  ["BIз", "end", 2],
  ["сIңдAр", "end", 2.5],
  ["сIздAр", "end", 2.5],
];

const LIKENESS: readonly StemSuffix[] = [
  ["DAй", "end", 3],
  ["шA", "end", 2.5],
];

const NOMINAL: readonly StemSuffix[] = [["LAр", "plural", 1], ...POSSESSIVES, ...CASES, ...LIKENESS, ...PERSONS];

const MOODS: readonly StemSuffix[] = [
  ["у", "gerund", 1],
  ["GAн", "participle", 1],
  ["YтIн", "participle", 1],
  ["Y", "converb", 1.2],
  ["DI", "past", 1],
  ["сA", "past", 1.5],
  ["сIн", "end", 1.5],
  ["GAлI", "end", 2],
  ["GAншA", "end", 2],
  ["GIсI", "desired", 2.5],
  ["GI", "desired", 3],
  ["йIншA", "end", 2.5],
];

const VERBAL: readonly StemSuffix[] = [
  ...MOODS,
  ["BA", "negated", 1.5],
  ["BAс", "aorist", 1.5],
  ["BAQ", "aorist", 2],
  ["BAй", "end", 1.5],
  ["(A)р", "aorist", 1.5],
  ["(I)п", "perfect", 1],
  ["(I)ңIз", "end", 2],
  ["(I)ңIздAр", "end", 2.5],
  ["(I)ңдAр", "end", 2.5],
  ["(A)йIн", "end", 2],
  ["(A)йIQ", "end", 2],
];

const VOICES: readonly StemSuffix[] = [
  ["(I)л", "voiced", 1.5],
  ["(I)н", "voiced", 1.5],
  ["(I)с", "voiced", 2],
  ["т", "voiced", 6],
  ["DIр", "voiced", 6],
  ["GIз", "voiced", 6],
];

/** A suffix where it is rare: `бөлмесінің` is of `бөлме`, hardly of `бөлмес`. */
const dearer = ([template, to, cost]: StemSuffix): StemSuffix => [template, to, cost + 1.5];

/** What may follow each state. */
export const STEM_SUFFIXES: Readonly<Record<StemState, readonly StemSuffix[]>> = {
  noun: [...NOMINAL, ["LI", "end", 3], ["GI", "relational", 3], ["сIз", "end", 4], ["(I)рAQ", "end", 1.5]],
  plural: [...POSSESSIVES, ...CASES, ...LIKENESS, ...PERSONS],
  possessed: [
    ["нIң", "case", 0.5],
    ["нA", "case", 0.5],
    ["н", "case", 0.5],
    ["ндA", "locative", 0.5],
    ["нAн", "case", 0.5],
    ["Mен", "case", 0.5],
    ["ншA", "end", 1.5],
    ...PERSONS,
  ],
  owned: [["A", "case", 1], ...CASES, ...PERSONS],
  case: [["сIз", "end", 3]],
  locative: [["GI", "relational", 0.5], ...PERSONS],
  relational: [["LAр", "plural", 1], ["(с)I", "possessed", 1.5], ...CASES, ["DAй", "end", 3]],
  verb: [...VOICES, ...VERBAL],
  voiced: [...VOICES, ...VERBAL],
  negated: MOODS,
  gerund: [["LI", "end", 3], ...NOMINAL],
  participle: NOMINAL,
  aorist: [["LIQтAй", "end", 2], ...PERSONS, ...CASES.map(dearer), ...POSSESSIVES.map(dearer)],
  desired: [...POSSESSIVES, ...CASES],
  converb: [["дI", "end", 0.5], ["м", "end", 2], ...PERSONS],
  perfect: [["тI", "end", 1], ...PERSONS],
  past: [
    ["м", "end", 1],
    ["ң", "end", 2],
    ["Q", "end", 4],
    ["ңIз", "end", 1],
    ["ңIздAр", "end", 2],
    ["ңдAр", "end", 2],
  ],
  end: [],
};
