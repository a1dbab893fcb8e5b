/** Consolidating: an act as amending acts have changed it by a day. */
import type { Act, ActNode, Amendment, AmendmentOperation, AmendmentTarget, IsoDate, Message } from "@qujat/model";
import { nodesOf } from "@qujat/model";
import { nameUnit } from "../amendments/unit-name.ts";
import { changeCaption } from "./captions.ts";
import type { Change } from "./change.ts";
import { findConflicts } from "./conflicts.ts";
import { goneIn } from "./gone.ts";
import { insert } from "./insert.ts";
import type { ConsolidateProblem } from "./messages.ts";
import { findTarget, instrumentsIn } from "./place.ts";
import { referenceTo } from "./reference.ts";
import { remove } from "./remove.ts";
import { rename } from "./renumber.ts";
import { reword, rewordAnnex } from "./reword.ts";
import { rewriteWords } from "./rewrite-words.ts";
import { changeRow } from "./rows.ts";
import { type Scheduled, schedule, type Undated } from "./schedule.ts";
import { changeSentence } from "./sentences.ts";
import type { Outcome, State } from "./state.ts";

/** When and in which way an act is consolidated. */
export interface ConsolidateOptions {
  /** The day whose wording is asked for, `2018-01-01`; what comes into force on it counts. */
  readonly at: IsoDate;
}

/** An act as it stood on a day. */
export interface Consolidated {
  /** The act with its changed provisions, each with a note; citations in them are left out, since their spans moved. */
  readonly act: Act;
  /** What was applied, in the order of entry into force. */
  readonly changes: readonly Change[];
  /** What could not be applied, and why. */
  readonly messages: readonly Message[];
}

/** What each operation does. */
const OPERATIONS: Readonly<Record<AmendmentOperation, (state: State, scheduled: Scheduled) => Outcome>> = {
  reword,
  "reword-annex": rewordAnnex,
  insert,
  delete: remove,
  repeal: remove,
  rename,
  "replace-words": rewriteWords,
  "delete-words": rewriteWords,
  "insert-words": rewriteWords,
};

/**
 * The wording of an act on a day.
 *
 * Operations apply in the order of their entry into force, then of the adoption of their acts, then of their place; the
 * order of the list does not matter. What cannot be applied leaves the base as it is and a message with the reason. Two
 * acts that give one place different wordings from the same day are both left out.
 *
 * @param base the act as adopted; it is not changed
 * @param amending acts with their amendments parsed; those that change other acts are passed over
 * @example consolidate(base, [order], { at: "2018-01-01" }).changes.map(({ anchor }) => anchor) // ["point_8"]
 */
export function consolidate(base: Act, amending: readonly Act[], { at }: ConsolidateOptions): Consolidated {
  const { operations, undated } = schedule(base, amending, at);
  const conflicts = findConflicts(operations);
  const changes: Change[] = [];
  const messages: Message[] = undated.map(unknownDay);
  let state = stateOf(base);
  for (const scheduled of operations) {
    const other = conflicts.get(scheduled);
    const outcome: Outcome = other ? { problem: "conflict" } : apply(state, scheduled);
    if ("problem" in outcome) {
      messages.push(refusal(outcome.problem, scheduled, other));
    } else {
      state = outcome.state;
      changes.push(changeOf(scheduled, outcome.anchor));
    }
  }
  return { act: actOf(base, state), changes, messages };
}

function apply(state: State, scheduled: Scheduled): Outcome {
  const { repealedOn } = state.metadata;
  const { operation, target } = scheduled.amendment;
  const repeals = operation === "repeal" && target.instrument === null && target.unit.length === 0;
  if (repealedOn !== null && repealedOn <= scheduled.on && !repeals) return { problem: "repealed" };
  const outcome = operationOf(scheduled.amendment)(state, scheduled);
  return "problem" in outcome && outcome.problem === "no-unit" && isBelowGone(state, target)
    ? { problem: "gone" }
    : outcome;
}

/** Sentences and rows are parts of a text or a table, whatever is done to them. */
function operationOf({ operation, part }: Amendment): (state: State, scheduled: Scheduled) => Outcome {
  if (part?.startsWith("row")) return changeRow;
  if (part === "caption") return changeCaption;
  return part?.includes("sentence") ? changeSentence : OPERATIONS[operation];
}

/** Whether a unit is looked for in a provision, or an instrument, that is gone with all that stood below it. */
function isBelowGone({ structure, titles, gone }: State, target: AmendmentTarget): boolean {
  return target.unit.some((_, at) => {
    const found = findTarget(structure, { ...target, unit: target.unit.slice(0, at) }, titles);
    return !("problem" in found) && found.node !== null && gone.has(found.node.anchor);
  });
}

function stateOf({ structure, metadata }: Act): State {
  const titles = new Map(
    [...instrumentsIn(structure)].map(({ anchor, heading }) => [anchor, heading ? [heading] : []]),
  );
  return { structure, metadata, titles, gone: goneIn(structure) };
}

function actOf(base: Act, { structure, metadata }: State): Act {
  if (structure === base.structure && metadata === base.metadata) return base;
  const same = new Set<ActNode>(nodesOf(base.structure));
  const kept = new Set([...nodesOf(structure)].filter((node) => same.has(node)).map(({ anchor }) => anchor));
  return { ...base, metadata, structure, citations: base.citations.filter(({ anchor }) => kept.has(anchor)) };
}

function changeOf({ amendment, by, on }: Scheduled, anchor: string | null): Change {
  return { anchor, by: referenceTo(by), on, operation: amendment.operation };
}

/** Why an operation was not applied. */
function refusal(problem: ConsolidateProblem, { amendment, by, on }: Scheduled, other?: Scheduled): Message {
  const { target, part, oldWords, origin } = amendment;
  const values = {
    act: nameOf(by),
    unit: nameUnit(target.unit, part, by.metadata.language),
    instrument: target.instrument ?? "",
    words: oldWords ?? "",
    other: other ? nameOf(other.by) : "",
    on,
  };
  return { rule: `consolidate/${problem}`, severity: "error", place: origin, values };
}

function unknownDay({ amendment, by, count }: Undated): Message {
  return {
    rule: "consolidate/unknown-day",
    severity: "error",
    place: amendment.origin,
    values: { act: nameOf(by), rule: by.metadata.entryIntoForce?.rule ?? "", count },
  };
}

function nameOf({ metadata: { number, date }, id }: Act): string {
  return number === null ? (id ?? date ?? "") : `№ ${number}`;
}
