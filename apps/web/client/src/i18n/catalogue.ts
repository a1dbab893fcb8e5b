/** The type of a catalogue: every language has every sentence of the English one, a missing one is a type error. */
import type { en } from "../data/en.ts";

type EnglishKey = keyof typeof en;
type BaseOfPlural<Key> = Key extends `${infer Base}_other` ? Base : never;
/** Sentences with a number in them, which have a form for each kind of number. */
export type PluralKey = BaseOfPlural<EnglishKey>;
type PlainKey = Exclude<EnglishKey, `${PluralKey}_${"one" | "other"}`>;

/** What a sentence is asked for by. */
export type Key = PlainKey | PluralKey;

/** A language whose numbers take these forms. */
export type Catalogue<Forms extends string> = Readonly<Record<PlainKey | `${PluralKey}_${Forms}`, string>>;
