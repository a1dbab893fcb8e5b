/** What an amending act changes, as a table for a person or as JSON. */
import type { Act } from "@qujat/model";
import { amendmentRows } from "@qujat/parse";
import type { Context } from "./context.ts";

/** Operations in their order; the act or instrument that they change stands once, above those on it. */
export function amendmentTable(act: Act, { json }: { readonly json: boolean }, context: Context): string {
  if (json) return `${JSON.stringify(act.amendments)}\n`;
  if (act.amendments.length === 0) return `${context.phrase("cli/no-amendments", { id: act.id ?? "" })}\n`;
  const [head, ...rows] = amendmentRows(act.amendments, context.language);
  const all = head ? [head, ...rows] : rows;
  const width = (column: number) => Math.max(...all.map((row) => row[column]?.length ?? 0));
  const widths = { number: width(NUMBER), where: width(WHERE), how: width(HOW) };
  const bold = (text: string) => context.style("bold", text, context.io.stdout);
  let above = "";
  let out = head ? `${bold(lineOf(head, widths))}\n` : "";
  for (const row of rows) {
    const what = row[WHAT] ?? "";
    if (what !== above) out += `\n${bold(what)}\n`;
    above = what;
    out += `${lineOf(row, widths)}\n`;
  }
  return out;
}

/** Columns of the rows, in the order in which `amendmentRows` has them. */
const [NUMBER, WHAT, WHERE, HOW, WORDING] = [0, 1, 2, 3, 4] as const;

interface Widths {
  readonly number: number;
  readonly where: number;
  readonly how: number;
}

function lineOf(row: readonly string[], { number, where, how }: Widths): string {
  const cell = (column: number, width: number) => (row[column] ?? "").padEnd(width);
  return `${cell(NUMBER, number)}  ${cell(WHERE, where)}  ${cell(HOW, how)}  ${row[WORDING] ?? ""}`.trimEnd();
}
