/** The answers for a form out of a file: JSON, JSON lines, or CSV with one row a document. */
import type { Context } from "./context.ts";
import { WrongUse } from "./exit.ts";
import { readText } from "./inputs.ts";

/**
 * The data of each document.
 *
 * @param file its name; `-` is standard input; a name that ends in `.csv` is read as a table
 * @throws {WrongUse} when it cannot be read
 */
export async function rowsOfData(file: string, context: Context): Promise<readonly unknown[]> {
  const text = await readText(file, context);
  if (/\.csv$/i.test(file) || (file === "-" && !/^\s*[[{]/.test(text))) {
    const { rowsOfTable, TableError } = await import("@qujat/forms");
    try {
      return rowsOfTable(text);
    } catch (error) {
      if (!(error instanceof TableError)) throw error;
      throw new WrongUse("cli/bad-data", { file, reason: error.message });
    }
  }
  try {
    const data: unknown = JSON.parse(text);
    return Array.isArray(data) ? data : [data];
  } catch (error) {
    throw new WrongUse("cli/bad-data", { file, reason: error instanceof Error ? error.message : String(error) });
  }
}
