/** The suffix table turned round: which suffixes letters may be that end in a given one. */
import { STEM_SUFFIXES, type StemState } from "../data/stem-suffixes.ts";
import { formOf, type Sound } from "../kazakh/suffix-forms.ts";
import { BACK, FRONT, SOUND_BIT } from "./letter-facts.ts";

/** One written form of a suffix, with what must stand before it. */
export interface SuffixForm {
  readonly letters: string;
  /** The state that it follows. */
  readonly from: StemState;
  /** The state that it leads to. */
  readonly to: StemState;
  readonly cost: number;
  /** Bits of the sounds that it may follow. */
  readonly sounds: number;
  /** The harmony that it asks for. */
  readonly harmony: number;
  /** Whether it begins with a vowel, before which қ, к, п stand voiced. */
  readonly vowel: boolean;
}

/** The harmony of a suffix that has the same letters in both. */
export const EITHER = BACK | FRONT;

/** Every suffix in every form that it is written in. */
export const SUFFIX_FORMS: readonly SuffixForm[] = allForms();

const NONE: readonly SuffixForm[] = [];
const BY_LETTER = grouped(SUFFIX_FORMS, ({ letters }) => letters.charCodeAt(letters.length - 1));
const BY_LETTER_AND_STATE: ReadonlyMap<number, ReadonlyMap<StemState, readonly SuffixForm[]>> = new Map(
  [...BY_LETTER].map(([letter, forms]) => [letter, grouped(forms, ({ to }) => to)]),
);

/**
 * The forms of suffixes that end in a letter.
 * @param letter its char code
 * @param to the state that the suffix must lead to; any by default
 */
export function formsEndingIn(letter: number, to?: StemState): readonly SuffixForm[] {
  return (to === undefined ? BY_LETTER.get(letter) : BY_LETTER_AND_STATE.get(letter)?.get(to)) ?? NONE;
}

function allForms(): SuffixForm[] {
  const forms = new Map<string, SuffixForm>();
  for (const [state, suffixes] of Object.entries(STEM_SUFFIXES)) {
    const from = state as StemState;
    for (const [template, to, cost] of suffixes) {
      for (const [sound, bit] of Object.entries(SOUND_BIT)) {
        for (const side of [BACK, FRONT]) {
          const letters = formOf(template, sound as Sound, side === FRONT);
          if (letters === undefined) continue;
          const key = `${from} ${to} ${letters}`;
          const sounds = (forms.get(key)?.sounds ?? 0) | bit;
          const harmony = (forms.get(key)?.harmony ?? 0) | side;
          forms.set(key, { letters, from, to, cost, sounds, harmony, vowel: "аеыіу".includes(letters.charAt(0)) });
        }
      }
    }
  }
  return [...forms.values()];
}

function grouped<Key>(forms: Iterable<SuffixForm>, keyOf: (form: SuffixForm) => Key): Map<Key, SuffixForm[]> {
  const groups = new Map<Key, SuffixForm[]>();
  for (const form of forms) {
    const group = groups.get(keyOf(form));
    if (group === undefined) groups.set(keyOf(form), [form]);
    else group.push(form);
  }
  return groups;
}
