/** Stems of a word that is known by its sound alone: typed in Latin or without Kazakh letters, and in no archive. */
import { RUSSIAN_ENDINGS } from "../data/endings.ts";
import type { StemState } from "../data/stem-suffixes.ts";
import { SUFFIX_FORMS } from "../stemming/suffix-index.ts";
import { soundKey } from "./sound-key.ts";

const SHORTEST_STEM = 3;
const LONGEST_CHAIN = 5;

/** Sounds at a stem's end that stand voiced before a vowel. */
const DEVOICED: Readonly<Record<string, string>> = { g: "k", b: "p" };

/** The sound of a stem that a word may have, and what the suffixes behind it cost. */
export interface SoundStem {
  readonly key: string;
  readonly cost: number;
}

/** A Russian ending costs what a Kazakh suffix does, and there is one. */
const RUSSIAN_COST = 1;
const RUSSIAN_SOUNDS: ReadonlySet<string> = new Set(RUSSIAN_ENDINGS.map(soundKey));

interface SoundForm {
  readonly sounds: string;
  readonly from: StemState;
  readonly to: StemState;
  readonly cost: number;
}

const FORMS: ReadonlyMap<string, readonly SoundForm[]> = formsByLastSound();

/**
 * The sounds of the stems that a word may have, its own first; suffixes are told by their sounds alone.
 * @param key the sound of the word
 * @example soundStems(soundKey("qyzmetterinin")).some((stem) => stem.key === soundKey("қызмет")) // true
 */
export function soundStems(key: string): readonly SoundStem[] {
  const stems = new Map([[key, 0]]);
  strip(key, key.length, undefined, 0, 0, stems);
  stripRussian(key, stems);
  return [...stems].map(([stem, cost]) => ({ key: stem, cost }));
}

function strip(
  key: string,
  end: number,
  state: StemState | undefined,
  cost: number,
  depth: number,
  stems: Map<string, number>,
): void {
  if (depth === LONGEST_CHAIN) return;
  for (const form of FORMS.get(key.charAt(end - 1)) ?? []) {
    if (state !== undefined && form.to !== state) continue;
    const start = end - form.sounds.length;
    if (start < SHORTEST_STEM || !key.startsWith(form.sounds, start)) continue;
    const stem = form.from === "noun" || form.from === "verb";
    if (stem) addStems(key.slice(0, start), form, cost + form.cost, stems);
    else strip(key, start, form.from, cost + form.cost, depth + 1, stems);
  }
}

function stripRussian(key: string, stems: Map<string, number>): void {
  for (const ending of RUSSIAN_SOUNDS) {
    const start = key.length - ending.length;
    if (start < SHORTEST_STEM || !key.endsWith(ending)) continue;
    const stem = key.slice(0, start);
    stems.set(stem, Math.min(RUSSIAN_COST, stems.get(stem) ?? RUSSIAN_COST));
  }
}

function addStems(stem: string, form: SoundForm, cost: number, stems: Map<string, number>): void {
  const add = (key: string): void => void stems.set(key, Math.min(cost, stems.get(key) ?? cost));
  add(stem);
  const devoiced = DEVOICED[stem.charAt(stem.length - 1)];
  if (devoiced !== undefined) add(stem.slice(0, -1) + devoiced);
  // `оқы`+у → `оқу`: the verb's last vowel is gone.
  if (form.sounds === "u") add(`${stem}i`);
}

function formsByLastSound(): Map<string, SoundForm[]> {
  const byLast = new Map<string, SoundForm[]>();
  const seen = new Set<string>();
  for (const { letters, from, to, cost } of SUFFIX_FORMS) {
    const sounds = soundKey(letters);
    const last = sounds.charAt(sounds.length - 1);
    if (seen.has(`${from} ${to} ${sounds}`)) continue;
    seen.add(`${from} ${to} ${sounds}`);
    byLast.set(last, [...(byLast.get(last) ?? []), { sounds, from, to, cost }]);
  }
  return byLast;
}
