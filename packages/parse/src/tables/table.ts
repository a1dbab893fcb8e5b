/** Tables: rows of cells, with how many of the first are headers. */
import type { Table, Text } from "@qujat/model";
import { contactsOf } from "../contacts/contacts.ts";

/** A table from its rows. */
export function readTable(rows: readonly (readonly Text[])[]): Omit<Table, "anchor"> {
  const headerRows = headerRowsOf(rows);
  const contacts = contactsOf(rows, headerRows);
  return contacts.length > 0 ? { type: "table", headerRows, rows, contacts } : { type: "table", headerRows, rows };
}

/**
 * How many of the first rows are headers: up to the row of column numbers, or the rows before the first one that has a
 * number of its own.
 *
 *     Сапа көрсеткіштері | Нормативтік мәні | …
 *     1 | 2 | 3 | 4                              the row of column numbers is a header too
 *     1. Уақытылығы
 */
function headerRowsOf(rows: readonly (readonly Text[])[]): number {
  const numbers = rows.slice(0, MOST_HEADERS).findIndex(isColumnNumbers);
  if (numbers >= 0) return numbers + 1;
  const first = rows[0];
  if (!first || first.length < 2 || rows.length < 2) return 0;
  const body = rows.slice(0, MOST_HEADERS).findIndex((row) => isBody(row));
  return body < 0 ? 1 : Math.max(body, isBody(first) ? 0 : 1);
}

/** Most rows that a head has, with the row of column numbers. */
const MOST_HEADERS = 5;

function isColumnNumbers(cells: readonly Text[]): boolean {
  return (
    cells.length > 1 &&
    cells.every(({ value }, at) => value.replace(/[.\s]/g, "") === String(at + 1) || (at === 0 && /^[АA]$/.test(value)))
  );
}

/** Whether a row is of the body: it is numbered, or a cell holds a figure and nothing else. */
function isBody(cells: readonly Text[]): boolean {
  const first = cells[0]?.value.trim() ?? "";
  return (
    /^\d+(?:[.-]\d+)*[.)]?(?:\s|$)/.test(first) ||
    cells.slice(1).some(({ value }) => /^[-–]?\d[\d\s.,%]*$/.test(value.trim()))
  );
}
