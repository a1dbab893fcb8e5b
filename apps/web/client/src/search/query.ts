/** The query of a reader in the address: what was typed, the filters that were ticked, the order. */
import type { Filters, QueryOptions, SortOrder } from "@qujat/search";

/** Filters of which several values may be ticked. */
export const TICKED = ["status", "lang", "type", "issuer", "in"] as const;
export type Ticked = (typeof TICKED)[number];

export const ORDERS: readonly SortOrder[] = ["relevance", "newest", "oldest", "number"];

export interface Query {
  readonly text: string;
  readonly ticked: Readonly<Record<Ticked, readonly string[]>>;
  readonly from: number | null;
  readonly to: number | null;
  readonly sort: SortOrder;
}

/** Reads a query from an address; whatever is no query there is left out. */
export function queryOf(params: URLSearchParams): Query {
  const all = (name: Ticked) => params.getAll(name);
  const ticked = { status: all("status"), lang: all("lang"), type: all("type"), issuer: all("issuer"), in: all("in") };
  return {
    text: params.get("q") ?? "",
    ticked,
    from: yearOf(params.get("from")),
    to: yearOf(params.get("to")),
    sort: ORDERS.find((order) => order === params.get("sort")) ?? "relevance",
  };
}

function yearOf(text: string | null): number | null {
  return text !== null && /^\d{4}$/.test(text) ? Number(text) : null;
}

/** The address of a query. */
export function addressOf({ text, ticked, from, to, sort }: Query): string {
  const params = new URLSearchParams();
  if (text !== "") params.set("q", text);
  for (const name of TICKED) for (const value of ticked[name]) params.append(name, value);
  if (from !== null) params.set("from", String(from));
  if (to !== null) params.set("to", String(to));
  if (sort !== "relevance") params.set("sort", sort);
  const query = params.toString();
  return query === "" ? "./" : `?${query}`;
}

/** Whether anything is asked for. */
export function asks(query: Query): boolean {
  return query.text.trim() !== "" || isFiltered(query);
}

export function isFiltered({ ticked, from, to }: Query): boolean {
  return from !== null || to !== null || TICKED.some((name) => ticked[name].length > 0);
}

/** The query as the engine takes it. */
export function optionsOf({ ticked, from, to, sort }: Query, limit: number): QueryOptions {
  const chosen = Object.fromEntries(TICKED.flatMap((name) => (ticked[name].length > 0 ? [[name, ticked[name]]] : [])));
  const filters: Filters = { ...chosen, ...((from ?? to) !== null && { year: [[from, to] as const] }) };
  return { limit, prefix: true, filters, ...(sort !== "relevance" && { sort }) };
}
