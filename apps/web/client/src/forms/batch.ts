/** Many documents of one form from one table: what is wrong in which row, or all of them in one file. */
import { type Form, fieldsOf, fillIn, type Layout, type Problem, rowsOfTable, validate } from "@qujat/forms";
import { documents } from "../documents/documents-client.ts";
import { today } from "./use-filling.ts";

export interface Batch {
  readonly form: Form;
  readonly variant: string | undefined;
  readonly layout: Layout;
  readonly format: "pdf" | "docx";
}

/** What is wrong in a row, counted from 1. */
export interface WrongRow {
  readonly row: number;
  readonly problems: readonly Problem[];
}

type Rows = ReturnType<typeof rowsOfTable>;

/** The rows of a table and those of them that are wrong. */
export function checkRows({ form, variant }: Batch, csv: string): { rows: Rows; wrong: readonly WrongRow[] } {
  const rows = rowsOfTable(csv);
  const wrong = rows.flatMap((data, at): WrongRow[] => {
    const { problems } = validate(form.definition, data, { today: today(), ...(variant !== undefined && { variant }) });
    return problems.length > 0 ? [{ row: at + 1, problems }] : [];
  });
  return { rows, wrong };
}

/**
 * A ZIP of all documents, made one after the other in the worker.
 *
 * @param onDone is told after each document how many there are
 * @param isWanted is asked before each; false ends it with null
 */
export async function makeBatch(
  { form, variant, layout, format }: Batch,
  rows: Rows,
  onDone: (count: number) => void,
  isWanted: () => boolean,
): Promise<Uint8Array | null> {
  const files: Record<string, Uint8Array> = {};
  const digits = String(rows.length).length;
  for (const [at, data] of rows.entries()) {
    if (!isWanted()) return null;
    const sheet = fillIn(form, data, { layout, today: today(), ...(variant !== undefined && { variant }) });
    const name = `${form.definition.id}-${String(at + 1).padStart(digits, "0")}.${format}`;
    files[name] = format === "pdf" ? await documents.pdf(sheet, false) : await documents.docx(sheet);
    onDone(at + 1);
  }
  return documents.zip(files);
}

/** An empty table with a column for every field. */
export function emptyTable({ definition }: Form): string {
  const paths = [...fieldsOf(definition.fields)]
    .filter(({ field }) => field.type !== "group" && field.type !== "list")
    .map(({ path }) => path.replaceAll("*", "0"));
  return `\uFEFF${paths.join(";")}\r\n`;
}
