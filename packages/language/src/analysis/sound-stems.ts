/** Stems of a word that is known by its sound alone: typed in Latin or without Kazakh letters, and in no archive. */
import { STEM_SUFFIXES, type StemState } from "../data/stem-suffixes.ts";
import { formOf, type Sound } from "../kazakh/suffix-forms.ts";
import { SOUND_BIT } from "../stemming/letter-facts.ts";
import { soundKey } from "./sound-key.ts";

const SHORTEST_STEM = 3;
const LONGEST_CHAIN = 5;

/** Sounds at a stem's end that stand voiced before a vowel. */
const DEVOICED: Readonly<Record<string, string>> = { g: "k", b: "p" };

interface SoundForm {
  readonly sounds: string;
  readonly from: StemState;
  readonly to: StemState;
}

const FORMS: ReadonlyMap<string, readonly SoundForm[]> = formsByLastSound();

/**
 * The sounds of the stems that a word may have, the longest first; suffixes are told by their sounds alone.
 * @param key the sound of the word
 * @example soundStems(soundKey("qyzmetterinin")).includes(soundKey("қызмет")) // true
 */
export function soundStems(key: string): readonly string[] {
  const stems = new Set<string>();
  strip(key, key.length, undefined, 0, stems);
  return [...stems].sort((a, b) => b.length - a.length);
}

function strip(key: string, end: number, state: StemState | undefined, depth: number, stems: Set<string>): void {
  if (depth === LONGEST_CHAIN) return;
  for (const form of FORMS.get(key.charAt(end - 1)) ?? []) {
    if (state !== undefined && form.to !== state) continue;
    const start = end - form.sounds.length;
    if (start < SHORTEST_STEM || !key.startsWith(form.sounds, start)) continue;
    if (form.from === "noun" || form.from === "verb") addStems(key.slice(0, start), form, stems);
    else strip(key, start, form.from, depth + 1, stems);
  }
}

function addStems(stem: string, form: SoundForm, stems: Set<string>): void {
  stems.add(stem);
  const devoiced = DEVOICED[stem.charAt(stem.length - 1)];
  if (devoiced !== undefined) stems.add(stem.slice(0, -1) + devoiced);
  // `оқы`+у → `оқу`: the verb's last vowel is gone.
  if (form.sounds === "u") stems.add(`${stem}i`);
}

function formsByLastSound(): Map<string, SoundForm[]> {
  const forms = new Map<string, SoundForm>();
  for (const [state, suffixes] of Object.entries(STEM_SUFFIXES)) {
    const from = state as StemState;
    for (const [template, to] of suffixes) {
      for (const sound of Object.keys(SOUND_BIT)) {
        for (const front of [false, true]) {
          const sounds = soundKey(formOf(template, sound as Sound, front) ?? "");
          if (sounds !== "") forms.set(`${from} ${to} ${sounds}`, { sounds, from, to });
        }
      }
    }
  }
  const byLast = new Map<string, SoundForm[]>();
  for (const form of forms.values()) {
    const last = form.sounds.charAt(form.sounds.length - 1);
    byLast.set(last, [...(byLast.get(last) ?? []), form]);
  }
  return byLast;
}
