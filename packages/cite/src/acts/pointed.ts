/** What stands before the type of an act and points: «осы Стандарттың», «настоящих Типовых правил», «аталған бұйрықпен». */
import { type FoundActType, pointerOf } from "@qujat/language";
import { BETWEEN, EVERYDAY } from "../data/words.ts";
import type { Reading } from "../reading.ts";

/** A pointer: what it points at, and where it begins. */
export interface Pointed {
  readonly at: "this" | "that";
  readonly start: number;
}

const MOST_BETWEEN = 3;

/** The pointer before a type of act; undefined when there is none, or when the word is an everyday one. */
export function pointedBefore(reading: Reading, type: FoundActType): Pointed | undefined {
  const { tokens, language } = reading;
  const first = reading.tokenAt.get(type.start);
  if (first === undefined) return undefined;
  for (let at = first - 1; at >= Math.max(0, first - 1 - MOST_BETWEEN); at--) {
    const token = tokens[at];
    if (token?.kind !== "word") return undefined;
    const pointer = pointerOf(token.key, language);
    // «этот закон» speaks of one just named, «осы» and «настоящий» of the act that is read.
    if (pointer)
      return isEveryday(reading, type) ? undefined : { at: self(token.key) ? "this" : "that", start: token.start };
    if (!BETWEEN[language].test(token.key)) return undefined;
  }
  return undefined;
}

/** The name of the type as a citation gives it: nominative, with the first letter as printed. */
export function printedName(reading: Reading, { type, start }: FoundActType): string {
  const [first = ""] = type;
  return /\p{Lu}/u.test(reading.text.charAt(start)) ? first.toUpperCase() + type.slice(1) : type;
}

/** Whether a type word is printed with a capital letter. */
export function isCapital(reading: Reading, { start }: FoundActType): boolean {
  return /\p{Lu}/u.test(reading.text.charAt(start));
}

/** «|Заңды| тұлға» at the start of a sentence: the adjective «lawful», not the law. */
export function isLawful({ text }: Reading, { start, end }: FoundActType): boolean {
  return text.slice(start, end) === "Заңды" && !/[\p{Ll},]\s+$/u.test(text.slice(Math.max(0, start - 3), start));
}

function isEveryday(reading: Reading, type: FoundActType): boolean {
  return EVERYDAY.has(type.type) && !isCapital(reading, type);
}

function self(key: string): boolean {
  return key === "осы" || key.startsWith("настоящ");
}
