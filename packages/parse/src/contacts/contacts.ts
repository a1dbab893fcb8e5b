/** Contacts: the rows of a directory of offices as records. */
import { findPhones, findRegion } from "@qujat/language";
import type { Contact, Text } from "@qujat/model";
import { COLUMN_WORDS } from "../data/table-words.ts";
import { readAddress } from "./address.ts";
import { readSchedule } from "./schedule.ts";

type Column = (typeof COLUMN_WORDS)[number][0];

/**
 * The contacts in a table; none where it is no directory: a head that names addresses or phones, and rows that have them.
 *
 * @param headerRows how many of the rows are its head; without one the cells decide
 */
export function contactsOf(rows: readonly (readonly Text[])[], headerRows: number): Contact[] {
  const columns = columnsOf(rows, headerRows);
  if (headerRows > 0 && !columns.includes("address") && !columns.includes("phone")) return [];
  const contacts = rows.slice(headerRows).flatMap((cells, at) => contactOf(cells, headerRows + at, columns) ?? []);
  const telling = contacts.filter(({ phones, street }) => phones.length > 0 || street !== null).length;
  return telling > 0 && telling * 2 >= rows.length - headerRows ? contacts : [];
}

/** What each column holds, by the words of the head. */
function columnsOf(rows: readonly (readonly Text[])[], headerRows: number): Column[] {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  return Array.from({ length: width }, (_, at) => {
    const head = rows
      .slice(0, headerRows)
      .map((row) => row[at]?.value.toLowerCase() ?? "")
      .join(" ");
    return COLUMN_WORDS.find(([, stems]) => stems.some((stem) => head.includes(stem)))?.[0] ?? "other";
  });
}

/** The contact of one row; null for a heading between the rows. */
function contactOf(cells: readonly Text[], row: number, columns: readonly Column[]): Contact | null {
  if (cells.length < 2) return null;
  const values = cells.map(({ value }) => value);
  const unitAt = unitColumn(values, columns);
  const unit = values[unitAt]?.trim() ?? "";
  const others = values.filter((_, at) => at !== unitAt);
  const of = (column: Column) => values.filter((_, at) => columns[at] === column).join("\n");
  const all = others.join("\n");
  const address = readAddress(of("address") || all);
  const region = findRegion(unit) ?? findRegion(all);
  const { hours, days } = readSchedule(of("schedule") || all);
  return {
    row,
    unit,
    region: region?.name ?? null,
    ...address,
    phones: others.flatMap((value) => findPhones(value)).map(({ number, printed }) => ({ number, printed })),
    hours,
    days,
  };
}

/** The column with the name of the office: the one that is headed so, or the first that is no number and no address. */
function unitColumn(values: readonly string[], columns: readonly Column[]): number {
  const named = columns.indexOf("unit");
  if (named >= 0 && values[named]) return named;
  return values.findIndex(
    (value, at) => columns[at] !== "address" && columns[at] !== "phone" && /\p{L}{2,}/u.test(value),
  );
}
