/** The answers for a form out of a file: JSON, JSON lines, or CSV with one row a document. */
import { readFile } from "node:fs/promises";
import type { Context } from "./context.ts";
import { systemCode, WrongUse } from "./exit.ts";

/**
 * The data of each document.
 *
 * @param file its name; `-` is standard input; a name that ends in `.csv` is read as a table
 * @throws {WrongUse} when it cannot be read
 */
export async function rowsOfData(file: string, context: Context): Promise<readonly unknown[]> {
  const text = file === "-" ? await textOf(context.io.stdin) : await textOfFile(file, context);
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

async function textOfFile(file: string, context: Context): Promise<string> {
  try {
    return (await readFile(context.path(file), "utf8")).replace(/^\uFEFF/, "");
  } catch (error) {
    throw new WrongUse("cli/unreadable", { file, code: systemCode(error) });
  }
}

async function textOf(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks)
    .toString("utf8")
    .replace(/^\uFEFF/, "");
}
