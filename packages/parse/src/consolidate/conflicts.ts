/** Operations that contradict each other: two acts put different wordings in one place from the same day. */
import type { Amendment, IsoDate } from "@qujat/model";
import type { Scheduled } from "./schedule.ts";
import { DECIDING } from "./state.ts";
import { foldTitle } from "./titles.ts";

/** Every operation that another act contradicts, with that act's. */
export function findConflicts(operations: readonly Scheduled[]): Map<Scheduled, Scheduled> {
  const conflicts = new Map<Scheduled, Scheduled>();
  for (const group of groupsOf(operations).values()) {
    for (const one of group) {
      const other = group.find((two) => two.by !== one.by && outcomeOf(two.amendment) !== outcomeOf(one.amendment));
      if (other) conflicts.set(one, other);
    }
  }
  return conflicts;
}

function groupsOf(operations: readonly Scheduled[]): Map<string, Scheduled[]> {
  const groups = new Map<string, Scheduled[]>();
  for (const scheduled of operations) {
    if (!DECIDING.includes(scheduled.amendment.operation)) continue;
    const key = placeKey(scheduled.amendment, scheduled.on);
    groups.set(key, [...(groups.get(key) ?? []), scheduled]);
  }
  return groups;
}

function placeKey({ target, part }: Amendment, on: IsoDate): string {
  const steps = target.unit.map(({ type, number }) => `${type} ${number ?? ""}`);
  return JSON.stringify([on, target.instrument && foldTitle(target.instrument), steps, part]);
}

/** What an operation makes of its place: alike ones do not contradict each other. */
function outcomeOf({ operation, newText, newWords, source }: Amendment): string {
  return JSON.stringify([operation, newText?.map(({ value }) => value), newWords, source]);
}
