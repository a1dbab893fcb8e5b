/** Which operations hold on a day, in their order: of entry into force, then of adoption, then of their place. */
import type { Act, Amendment, IsoDate } from "@qujat/model";
import { namesAct } from "./names-act.ts";

/** An operation with the act that orders it and the day from which it holds. */
export interface Scheduled {
  readonly amendment: Amendment;
  readonly by: Act;
  readonly on: IsoDate;
}

/** An act of which operations have no known day: the first of them, and how many they are. */
export interface Undated extends Omit<Scheduled, "on"> {
  readonly count: number;
}

/** The operations on a base that hold on a day, in their order, and those of which no day is known. */
export function schedule(
  base: Act,
  amending: readonly Act[],
  at: IsoDate,
): { operations: readonly Scheduled[]; undated: readonly Undated[] } {
  const undated: Undated[] = [];
  const operations: Scheduled[] = [];
  for (const by of [...amending].sort(byAdoption)) {
    const dayOf = ({ from }: Amendment) => from ?? by.metadata.entryIntoForce?.date ?? null;
    const own = by.amendments.filter(({ target }) => namesAct(target.act, base));
    for (const amendment of own) {
      const on = dayOf(amendment);
      if (on !== null && on <= at) operations.push({ amendment, by, on });
    }
    const [first, ...others] = own.filter((amendment) => dayOf(amendment) === null);
    // What is adopted later cannot hold yet.
    if (first && (by.metadata.date ?? at) <= at) undated.push({ amendment: first, by, count: others.length + 1 });
  }
  // The sort is stable: adoption and place decide between operations of one day.
  return { operations: operations.sort((a, b) => order(a.on, b.on)), undated };
}

function byAdoption(a: Act, b: Act): number {
  const key = ({ metadata: { date, number }, id }: Act) =>
    [date ?? "9999", (number ?? "").padStart(12), id ?? ""].join("\n");
  return order(key(a), key(b)) || order(JSON.stringify(a.amendments), JSON.stringify(b.amendments));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
