/** Where the reader is: one address with a query, so that the app works from any path of any server that gives files. */
import { useSyncExternalStore } from "react";

export const PAGES = ["search", "act", "forms", "batch", "offices", "repair", "about"] as const;
export type PageName = (typeof PAGES)[number];

/** A place in the app: `?act=kz-2011-07-05-116.kk#point_1`, `?page=forms&form=talon`, `?q=шағым`. */
export interface Route {
  readonly page: PageName;
  readonly params: URLSearchParams;
  /** An anchor of an act; empty for none. */
  readonly anchor: string;
}

/** Reads the query and the hash of an address; what is unknown leads to the search. */
export function routeOf(search: string, hash: string): Route {
  const params = new URLSearchParams(search);
  const named = params.get("page");
  const page = params.has("act") ? "act" : (PAGES.find((name) => name === named) ?? "search");
  return { page, params, anchor: decoded(hash.replace(/^#/, "")) };
}

/** The address of a page within the app. */
export function hrefTo(page: PageName, params: Readonly<Record<string, string>> = {}, anchor = ""): string {
  const query = new URLSearchParams(page === "search" || page === "act" ? {} : { page });
  for (const [name, value] of Object.entries(params)) query.set(name, value);
  const text = query.toString();
  return `${text === "" ? "./" : `?${text}`}${anchor === "" ? "" : `#${encodeURIComponent(anchor)}`}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}

const CHANGED = "qujat:route";

/** Goes to an address of the app; `replace` leaves no step to go back to. */
export function navigate(href: string, { replace = false } = {}): void {
  const url = new URL(href, location.href);
  if (url.href === location.href) return;
  history[replace ? "replaceState" : "pushState"](null, "", url);
  dispatchEvent(new Event(CHANGED));
}

function subscribe(listener: () => void): () => void {
  for (const event of ["popstate", "hashchange", CHANGED]) addEventListener(event, listener);
  return () => {
    for (const event of ["popstate", "hashchange", CHANGED]) removeEventListener(event, listener);
  };
}

let last: { key: string; route: Route } | undefined;

function current(): Route {
  const key = location.search + location.hash;
  if (last?.key !== key) last = { key, route: routeOf(location.search, location.hash) };
  return last.route;
}

/** The place where the reader is now. */
export function useRoute(): Route {
  return useSyncExternalStore(subscribe, current);
}
