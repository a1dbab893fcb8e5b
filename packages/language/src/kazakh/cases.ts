/** Kazakh nouns in a case: the ending follows the last sound, the harmony of the word and whether it is possessed. */
import { vowelHarmony } from "../letters.ts";
import type { CaseName } from "../numerals.ts";
import { formOf, soundOf } from "./suffix-forms.ts";

/** What {@link inCase} needs to know of the noun. */
export interface CaseOptions {
  /** Whether it already bears a possessive ending, as the head of `бекіту қағидалары` does. Default: false. */
  readonly possessed?: boolean;
}

/** Endings of the cases behind a word or a figure, as templates. */
export const PLAIN: Readonly<Record<CaseName, string>> = {
  genitive: "NIң",
  dative: "GA",
  accusative: "KI",
  locative: "DA",
  ablative: "EAн",
  instrumental: "Mен",
};

const POSSESSED: Readonly<Record<CaseName, string>> = {
  genitive: "NIң",
  dative: "нA",
  accusative: "н",
  locative: "ндA",
  ablative: "нAн",
  instrumental: "Mен",
};

/**
 * A noun, or a phrase that ends in one, in a case.
 * @param phrase in the nominative; its last letter decides the ending
 * @param caseName the case
 * @example inCase("бұйрық", "dative") // "бұйрыққа"
 */
export function inCase(phrase: string, caseName: CaseName, { possessed = false }: CaseOptions = {}): string {
  const last = phrase.slice(Math.max(phrase.lastIndexOf(" "), phrase.lastIndexOf("-")) + 1);
  const template = (possessed ? POSSESSED : PLAIN)[caseName];
  return phrase + (formOf(template, soundOf(last.slice(-1).toLowerCase()), vowelHarmony(last) === "front") ?? "");
}

/**
 * The case that an ending puts a noun in; null when it is no case ending of that noun.
 * @param phrase in the nominative
 * @param ending what stands behind it
 * @example caseOf("емхана", "ға") // "dative"
 */
export function caseOf(phrase: string, ending: string, options: CaseOptions = {}): CaseName | null {
  const names = Object.keys(PLAIN) as CaseName[];
  return names.find((name) => inCase(phrase, name, options) === phrase + ending) ?? null;
}
