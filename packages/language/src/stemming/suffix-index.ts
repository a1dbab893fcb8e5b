/** The suffix table turned round: which suffixes a word may end in, found by its last letter. */
import { STEM_SUFFIXES, type StemState } from "../data/stem-suffixes.ts";
import { formOf, type Sound } from "../kazakh/suffix-forms.ts";

/** One written form of a suffix, with what must stand before it. */
export interface SuffixForm {
  readonly letters: string;
  /** The states that it may follow, with what it costs there. */
  readonly from: StemState;
  readonly to: StemState;
  readonly cost: number;
  /** Bits of the sounds that it may follow. */
  readonly sounds: number;
  /** The harmony that it asks for: 1 back, 2 front, 3 either. */
  readonly harmony: number;
  /** Whether it begins with a vowel, before which қ, к, п stand voiced. */
  readonly vowel: boolean;
}

const SOUNDS: readonly Sound[] = ["vowel", "glide", "lateral", "nasal", "buzz", "voiceless"];

/** The bit of a sound. */
export const SOUND_BIT: Readonly<Record<Sound, number>> = {
  vowel: 1,
  glide: 2,
  lateral: 4,
  nasal: 8,
  buzz: 16,
  voiceless: 32,
};

/** Forms of suffixes by the char code of their last letter. */
export const SUFFIX_INDEX: ReadonlyMap<number, readonly SuffixForm[]> = indexed(allForms());

function allForms(): SuffixForm[] {
  const forms = new Map<string, { -readonly [K in keyof SuffixForm]: SuffixForm[K] }>();
  for (const [from, suffixes] of Object.entries(STEM_SUFFIXES)) {
    for (const [template, to, cost] of suffixes) {
      for (const sound of SOUNDS) {
        for (const front of [false, true]) {
          const letters = formOf(template, sound, front);
          if (letters === undefined) continue;
          const key = `${from} ${to} ${letters}`;
          const form = forms.get(key) ?? {
            letters,
            from: from as StemState,
            to,
            cost,
            sounds: 0,
            harmony: 0,
            vowel: "аеыіу".includes(letters.charAt(0)),
          };
          form.sounds |= SOUND_BIT[sound];
          form.harmony |= front ? 2 : 1;
          forms.set(key, form);
        }
      }
    }
  }
  return [...forms.values()];
}

function indexed(forms: readonly SuffixForm[]): Map<number, SuffixForm[]> {
  const index = new Map<number, SuffixForm[]>();
  for (const form of forms) {
    const last = form.letters.charCodeAt(form.letters.length - 1);
    const list = index.get(last);
    if (list === undefined) index.set(last, [form]);
    else list.push(form);
  }
  return index;
}
