/** Rows of tables: reworded, inserted behind the last one with a lower number, deleted, or with words changed. */
import { type ActNode, type Amendment, isProvision, nodesOf, type Table, type Text } from "@qujat/model";
import { addNote } from "./add-note.ts";
import { goneText } from "./notes.ts";
import { compareNumbers } from "./number-order.ts";
import { findTarget } from "./place.ts";
import type { Scheduled } from "./schedule.ts";
import { ownText } from "./splice.ts";
import type { Outcome, State } from "./state.ts";
import { changeNode } from "./tree.ts";
import { changeWords } from "./words.ts";

type Row = readonly Text[];

/** The state with what an operation makes of a row, `row 5`. */
export function changeRow(state: State, scheduled: Scheduled): Outcome {
  const { amendment } = scheduled;
  const number = amendment.part?.split(" ").at(-1) ?? "";
  const found = findTarget(state.structure, amendment.target, state.titles);
  if ("problem" in found) return found;
  const owner = found.node;
  if (owner !== null && state.gone.has(owner.anchor)) return { problem: "gone" };
  const tables = [...nodesOf(owner === null ? state.structure : [owner])].filter((node) => node.type === "table");
  const holding = tables.filter((table) => rowOf(table, number) >= 0);
  const inserts = amendment.operation === "insert";
  if (inserts && holding.length > 0) return { problem: "exists" };
  const candidates = inserts ? tables : holding;
  const [table] = candidates;
  if (!table) return { problem: "no-part" };
  if (candidates.length > 1) return { problem: "ambiguous" };
  const rows = inserts ? insertedRow(table, number, scheduled) : changedRow(table, number, scheduled, state);
  if (rows === null) return { problem: amendment.operation.endsWith("-words") ? "no-words" : "no-wording" };
  const changed = changeNode(state.structure, table.anchor, () => [{ ...table, rows }]);
  const structure =
    owner === null ? changed : changeNode(changed, owner.anchor, (node) => noted(node, scheduled, state));
  return { state: { ...state, structure }, anchor: table.anchor };
}

function changedRow(table: Table, number: string, scheduled: Scheduled, state: State): readonly Row[] | null {
  const at = rowOf(table, number);
  const row = table.rows[at] ?? [];
  const renewed = renewedRow(row, scheduled, state);
  return renewed === null ? null : table.rows.with(at, renewed);
}

function renewedRow(row: Row, scheduled: Scheduled, state: State): Row | null {
  const { amendment } = scheduled;
  if (amendment.operation === "reword") return cellsOf(amendment.newText, row);
  if (amendment.operation === "delete" || amendment.operation === "repeal") {
    const empty = ownText(row[0]?.file ?? "", "");
    return row.map((cell, at) =>
      at === 0 ? cell : at === 1 ? goneText(scheduled, state.metadata.language, "") : empty,
    );
  }
  const changed = row.map((cell) => changeWords(cell, amendment));
  return changed.every((cell, at) => cell === row[at]) ? null : changed;
}

function insertedRow(table: Table, number: string, { amendment }: Scheduled): readonly Row[] | null {
  const body = table.rows.slice(table.headerRows);
  const before = body.findLastIndex(([first]) => compareNumbers(numberOf(first), number) < 0);
  const neighbour = body[before] ?? body[0] ?? table.rows[0];
  const row = neighbour ? cellsOf(amendment.newText, neighbour) : null;
  const at = table.headerRows + before + 1;
  return row === null ? null : [...table.rows.slice(0, at), row, ...table.rows.slice(at)];
}

/** New cells: as many as the row has, or all but its number; null where they cannot be told apart. */
function cellsOf(texts: Amendment["newText"], row: Row): Row | null {
  if (texts?.length === row.length) return texts;
  const [first] = row;
  return first && texts?.length === row.length - 1 ? [first, ...texts] : null;
}

function rowOf({ rows, headerRows }: Table, number: string): number {
  return rows.findIndex(([first], at) => at >= headerRows && numberOf(first) === number);
}

function numberOf(cell: Text | undefined): string {
  return (cell?.value ?? "").trim().replace(/[.)]$/, "");
}

function noted(node: ActNode, scheduled: Scheduled, { metadata }: State): readonly ActNode[] {
  return [isProvision(node) ? addNote(node, scheduled, metadata.language) : node];
}
