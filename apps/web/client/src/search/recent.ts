/** Searches kept on this device, the newest first. */
import { forget, recall, remember } from "../shell/device.ts";

const KEY = "recent";
const MOST = 8;

export function recentSearches(): readonly string[] {
  const kept = recall(KEY);
  return Array.isArray(kept) ? kept.filter((item) => typeof item === "string").slice(0, MOST) : [];
}

/** Keeps a search; one that only goes on from the last takes its place. */
export function keepSearch(text: string): void {
  const typed = text.trim();
  if (typed.length < 2) return;
  const others = recentSearches().filter((other) => other !== typed && !typed.startsWith(other));
  remember(KEY, [typed, ...others].slice(0, MOST));
}

export function forgetSearches(): void {
  forget(KEY);
}
