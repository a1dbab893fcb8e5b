/** How the reader wants the app to look and speak; kept on the device, and applied to the page. */
import { useSyncExternalStore } from "react";
import { LANGUAGES, type UiLanguage } from "../i18n/languages.ts";
import { recall, remember } from "./device.ts";

export const THEMES = ["auto", "light", "dark", "contrast"] as const;
export type Theme = (typeof THEMES)[number];

export interface Settings {
  readonly language: UiLanguage;
  readonly theme: Theme;
  /** Letters for people with poor sight. */
  readonly large: boolean;
}

const KEY = "settings";
const listeners = new Set<() => void>();
let settings = stored();

/** What was kept, as far as it is known; else the language of the browser, and the state language if that is another. */
function stored(): Settings {
  const kept = recall(KEY) as Partial<Settings> | undefined;
  const wanted = [kept?.language, ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return {
    language: wanted.map((tag) => LANGUAGES.find((known) => known === tag)).find((tag) => tag !== undefined) ?? "kk",
    theme: THEMES.find((theme) => theme === kept?.theme) ?? "auto",
    large: kept?.large === true,
  };
}

export function currentSettings(): Settings {
  return settings;
}

/** Changes some settings, keeps them and shows them. */
export function changeSettings(change: Partial<Settings>): void {
  settings = { ...settings, ...change };
  remember(KEY, settings);
  applySettings();
  for (const listener of listeners) listener();
}

/** Puts the settings on the page, where the style sheets read them. */
export function applySettings(): void {
  const { documentElement } = document;
  documentElement.lang = settings.language;
  documentElement.dataset.theme = settings.theme;
  documentElement.dataset.size = settings.large ? "large" : "normal";
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useSettings(): Settings {
  return useSyncExternalStore(subscribe, currentSettings);
}
