/** What an amending act changes, as a table for a person or as JSON. */
import type { Act } from "@qujat/model";
import { amendmentRows } from "@qujat/parse";
import type { Context } from "./context.ts";

export function amendmentTable(act: Act, { json }: { readonly json: boolean }, context: Context): string {
  if (json) return `${JSON.stringify(act.amendments)}\n`;
  if (act.amendments.length === 0) return `${context.phrase("cli/no-amendments", { id: act.id ?? "" })}\n`;
  const rows = amendmentRows(act.amendments, context.language);
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (row: readonly string[]) =>
    row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0))).join("  ");
  return rows.map((row) => `${line(row)}\n`).join("");
}
