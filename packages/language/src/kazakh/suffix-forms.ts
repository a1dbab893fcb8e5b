/** Turns a suffix template into the letters that it has after a given sound, in either harmony. */

/** The class of the sound that a suffix follows. */
export type Sound = "vowel" | "glide" | "lateral" | "nasal" | "buzz" | "voiceless";

const SOUNDS: readonly (readonly [letters: string, sound: Sound])[] = [
  ["аәеёоөұүыіэюя", "vowel"],
  ["руйи", "glide"],
  ["л", "lateral"],
  ["мнң", "nasal"],
  ["зж", "buzz"],
];

const SOUND_OF: ReadonlyMap<string, Sound> = new Map(
  SOUNDS.flatMap(([letters, sound]) => [...letters].map((letter): [string, Sound] => [letter, sound])),
);

/** What each assimilating letter of a template becomes, by the sound before it. */
const ASSIMILATED: Readonly<Record<string, Readonly<Record<Sound, string>>>> = {
  L: { vowel: "л", glide: "л", lateral: "д", nasal: "д", buzz: "д", voiceless: "т" },
  N: { vowel: "н", glide: "д", lateral: "д", nasal: "н", buzz: "д", voiceless: "т" },
  K: { vowel: "н", glide: "д", lateral: "д", nasal: "д", buzz: "д", voiceless: "т" },
  D: { vowel: "д", glide: "д", lateral: "д", nasal: "д", buzz: "д", voiceless: "т" },
  E: { vowel: "д", glide: "д", lateral: "д", nasal: "н", buzz: "д", voiceless: "т" },
  M: { vowel: "м", glide: "м", lateral: "м", nasal: "м", buzz: "б", voiceless: "п" },
  B: { vowel: "м", glide: "м", lateral: "м", nasal: "б", buzz: "б", voiceless: "п" },
};

/** The sound class of a letter; a word's end in a soft sign counts as the letter before it, which callers pass. */
export function soundOf(letter: string): Sound {
  return SOUND_OF.get(letter) ?? "voiceless";
}

/**
 * The letters of a suffix.
 * @param template a template in the notation of the suffix table
 * @param sound the class of the sound before it
 * @param front whether the word is front
 * @returns `undefined` when the suffix cannot follow such a sound
 * @example formOf("NIң", "voiceless", false) // "тың"
 */
export function formOf(template: string, sound: Sound, front: boolean): string | undefined {
  let form = "";
  for (let at = 0; at < template.length; at++) {
    const sign = template.charAt(at);
    if (sign === "(") {
      const optional = template.charAt(at + 1);
      at += 2;
      if ((sound === "vowel") === (optional === "с")) form += choose(optional, sound, front);
    } else {
      form += choose(sign, sound, front);
    }
  }
  return form === "" ? undefined : form;
}

function choose(sign: string, sound: Sound, front: boolean): string {
  if (sign === "A") return front ? "е" : "а";
  if (sign === "I") return front ? "і" : "ы";
  if (sign === "Q") return front ? "к" : "қ";
  if (sign === "Y") return sound === "vowel" ? "й" : front ? "е" : "а";
  if (sign === "G") return sound === "voiceless" ? (front ? "к" : "қ") : front ? "г" : "ғ";
  return ASSIMILATED[sign]?.[sound] ?? sign;
}
