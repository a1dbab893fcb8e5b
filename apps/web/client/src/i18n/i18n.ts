/** The sentences of the interface in the reader's language; only that language is loaded. */
import { createInstance } from "i18next";
import { createContext, useContext } from "react";
import type { Key } from "./catalogue.ts";
import type { UiLanguage } from "./languages.ts";

/** What a sentence fills in; `count` chooses the form of its number. */
export type Values = Readonly<Record<string, string | number>>;

/** Sentences and formats of one language. */
export interface Speech {
  readonly language: UiLanguage;
  readonly t: (key: Key, values?: Values) => string;
  readonly number: (value: number) => string;
  readonly date: (iso: string) => string;
  /** In the order of the alphabet of the language. */
  readonly compare: (a: string, b: string) => number;
}

const LOAD: Readonly<Record<UiLanguage, () => Promise<Readonly<Record<string, string>>>>> = {
  kk: async () => (await import("../data/kk.ts")).kk,
  ru: async () => (await import("../data/ru.ts")).ru,
  en: async () => (await import("../data/en.ts")).en,
};

/** Loads a language. */
export async function speechOf(language: UiLanguage): Promise<Speech> {
  return speechFrom(language, await LOAD[language]());
}

/** The speech of a catalogue at hand. */
export function speechFrom(language: UiLanguage, sentences: Readonly<Record<string, string>>): Speech {
  const instance = createInstance();
  void instance.init({
    lng: language,
    resources: { [language]: { translation: { ...sentences } } },
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false, prefix: "{", suffix: "}" },
  });
  const locale = { kk: "kk-KZ", ru: "ru-KZ", en: "en-GB" }[language];
  const numbers = new Intl.NumberFormat(locale);
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const collator = new Intl.Collator(locale, { numeric: true });
  return {
    language,
    t: (key, values) => instance.t(key, { ...values }),
    number: (value) => numbers.format(value),
    date: (iso) => (/^\d{4}-\d\d-\d\d$/.test(iso) ? dates.format(new Date(`${iso}T00:00:00Z`)) : iso),
    compare: (a, b) => collator.compare(a, b),
  };
}

export const SpeechContext = createContext<Speech | null>(null);

/** The reader's language. */
export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error("no language is loaded");
  return speech;
}
