/** Messages: what is wrong in the data, where, and what to do about it, in the reader's language. */
import type { Place } from "./text.ts";

/** Languages in which messages speak. */
export type MessageLanguage = "kk" | "ru" | "en";

/** `error`: something could not be done. `warning`: done, but look at it. `note`: worth knowing. */
export type Severity = "error" | "warning" | "note";

/** A problem in data. A run with errors never reports success. */
export interface Message {
  /** `package/problem`, such as `ingest/binary`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly place: Place;
  /** What the sentence fills in. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** Sentences by rule and language; `{name}` stands for a value of the message. */
export type Catalogue = Readonly<Record<string, Readonly<Record<MessageLanguage, string>>>>;

/**
 * The sentence of a message in the reader's language; the bare rule where the catalogue lacks it.
 *
 * @param language default `en`
 * @example sentence({ rule: "a/b", severity: "error", place, values: { n: 2 } }, { "a/b": { kk: "", ru: "", en: "{n} lines" } }) // "2 lines"
 */
export function sentence(message: Message, catalogue: Catalogue, language: MessageLanguage = "en"): string {
  const template = catalogue[message.rule]?.[language] ?? message.rule;
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(message.values, name) ? String(message.values[name]) : whole,
  );
}
