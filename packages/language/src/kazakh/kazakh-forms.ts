/** Reads a Kazakh word as a stem of the word list and a chain of suffixes that the grammar allows. */
import { ELIDED, type State, SUFFIXES, WHOLE } from "../data/kazakh-suffixes.ts";
import { vowelHarmony } from "../letters.ts";
import { formOf, type Sound, soundOf } from "./suffix-forms.ts";

/** What a stem of the list is: a noun or adjective, a verb stem, a word that takes no suffix; flags may be joined. */
export const NOUN = 1;
export const VERB = 2;
export const WHOLE_WORD = 4;

/** A reading of a word: its stem, how many suffixes follow it, and the state it ends in. */
export interface Reading {
  readonly stem: string;
  readonly suffixes: number;
  readonly state: State;
}

/** Letters of borrowed words, whose suffixes may follow either harmony. */
const BORROWED = /[вёфцчщъьэ]/;
const ELIDED_STEMS: ReadonlyMap<string, string> = new Map(ELIDED.map(([noun, stem]) => [stem, noun]));
const DEVOICED: Readonly<Record<string, string>> = { ғ: "қ", г: "к", б: "п" };

/**
 * The word with the letters that write two sounds taken apart (`ю` as `йу`, `я` as `йа`, `ие` as `ийе`), so that the
 * verb `қой` is seen in `қою` and `қояды`. Stems are listed in this spelling.
 */
export function spellOut(word: string): string {
  return word.replaceAll("ю", "йу").replaceAll("я", "йа").replaceAll("ие", "ийе");
}

/**
 * Every reading of a word, shortest stem first; none when it is no form of a listed stem.
 * @param word in lower case, spelled out
 * @param stems flags of the listed stems, spelled out
 */
export function* readingsOf(word: string, stems: ReadonlyMap<string, number>): Generator<Reading> {
  for (let end = 2; end <= word.length; end++) {
    yield* readingsAt(word, end, word.slice(0, end), stems);
    const [stem, only] = hiddenStem(word, end);
    if (stem !== undefined) yield* readingsAt(word, end, stem, stems, only);
  }
}

/** Whether letters can be a chain of suffixes and nothing else, as `лар` and `ның` are. */
export function isSuffixChain(letters: string): boolean {
  for (const state of ["noun", "possessed", "verb", "participle", "gerund"] as const) {
    for (const sound of ["vowel", "glide", "lateral", "nasal", "buzz", "voiceless"] as const) {
      for (const front of [true, false]) {
        for (const reading of chainsFrom(letters, 0, { state, sound, front, voicing: "plain", depth: 0 })) {
          if (WHOLE.has(reading.state)) return true;
        }
      }
    }
  }
  return false;
}

type Voicing = "plain" | "voiced";

interface Place {
  readonly state: State;
  readonly sound: Sound;
  readonly front: boolean;
  /** `voiced`: the last sound stands voiced, so a suffix with a vowel must follow; nothing else may. */
  readonly voicing: Voicing;
  readonly depth: number;
}

/** The listed stem behind letters that a following vowel has changed: `тармағ`(ы), `халқ`(ы), `тау`(ып). */
function hiddenStem(word: string, end: number): [stem: string | undefined, only: number] {
  const last = word.charAt(end - 1);
  const next = word.charAt(end);
  const before = word.slice(0, end - 1);
  if ("ыі".includes(next) && next !== "") {
    const elided = ELIDED_STEMS.get(word.slice(0, end));
    if (elided !== undefined) return [elided, NOUN];
    if (last === "у" && word.startsWith("п", end + 1)) return [`${before}п`, VERB];
  }
  const devoiced = DEVOICED[last];
  if (devoiced === undefined || !"ыіаеу".includes(next) || next === "") return [undefined, 0];
  return [before + devoiced, "ыі".includes(next) ? NOUN | VERB : VERB];
}

function* readingsAt(
  word: string,
  end: number,
  stem: string,
  stems: ReadonlyMap<string, number>,
  only = NOUN | VERB | WHOLE_WORD,
): Generator<Reading> {
  const flags = (stems.get(stem) ?? 0) & only;
  if (flags === 0) return;
  if (end === word.length && flags & WHOLE_WORD) yield { stem, suffixes: 0, state: "end" };
  const voicing: Voicing = stem.length === end && word.startsWith(stem) ? "plain" : "voiced";
  const sound = soundOf(stem.endsWith("ь") ? stem.charAt(end - 2) : stem.charAt(stem.length - 1));
  const front = vowelHarmony(stem) === "front";
  for (const side of BORROWED.test(stem) ? [front, !front] : [front]) {
    const place = { sound, front: side, voicing, depth: 0 };
    if (flags & NOUN) yield* named(stem, chainsFrom(word, end, { ...place, state: "noun" }));
    if (flags & VERB) yield* named(stem, chainsFrom(word, end, { ...place, state: "verb" }));
  }
}

function* named(stem: string, chains: Iterable<Omit<Reading, "stem">>): Generator<Reading> {
  for (const chain of chains) if (WHOLE.has(chain.state)) yield { stem, ...chain };
}

const LONGEST_CHAIN = 7;

function* chainsFrom(word: string, at: number, place: Place): Generator<Omit<Reading, "stem">> {
  if (at === word.length) {
    if (place.voicing === "plain") yield { suffixes: place.depth, state: place.state };
    return;
  }
  if (place.depth === LONGEST_CHAIN) return;
  for (const [template, state] of SUFFIXES[place.state]) {
    const form = formOf(template, place.sound, place.front);
    if (form === undefined || !word.startsWith(form, at)) continue;
    if (!meets(word, at, form, place.voicing)) continue;
    yield* after(word, at + form.length, form, { ...place, state, voicing: "plain", depth: place.depth + 1 });
  }
  if (place.state !== "end") yield* voicedAfter(word, at, place);
}

/** A suffix that ends in қ or к shows ғ or г before a vowel: `мемлекеттіг`(і). */
function* voicedAfter(word: string, at: number, place: Place): Generator<Omit<Reading, "stem">> {
  for (const [template, state] of SUFFIXES[place.state]) {
    if (!template.endsWith("Q") || template === "Q") continue;
    const form = formOf(template, place.sound, place.front);
    if (form === undefined) continue;
    const voiced = form.slice(0, -1) + (form.endsWith("қ") ? "ғ" : "г");
    if (!word.startsWith(voiced, at) || !meets(word, at, voiced, place.voicing)) continue;
    const next = { ...place, state, sound: "voiceless" as const, voicing: "voiced" as const, depth: place.depth + 1 };
    yield* chainsFrom(word, at + voiced.length, next);
  }
}

function* after(word: string, at: number, form: string, place: Place): Generator<Omit<Reading, "stem">> {
  yield* chainsFrom(word, at, { ...place, sound: soundOf(form.charAt(form.length - 1)) });
}

/** Whether a suffix meets the sound before it: voiced before a vowel, and қ or к never plain before one. */
function meets(word: string, at: number, form: string, voicing: Voicing): boolean {
  const vowel = "аеыіу".includes(form.charAt(0));
  if (voicing === "voiced") return vowel;
  const last = word.charAt(at - 1);
  if (!vowel || (last !== "қ" && last !== "к")) return true;
  return last === "к" && soundOf(word.charAt(at - 2)) !== "vowel";
}
