/** A table of answers: CSV with one row a document, its columns named by the paths of fields. */
import { parse } from "csv-parse/browser/esm/sync";

/** The table cannot be read. */
export class TableError extends Error {
  override readonly name = "TableError";
}

/**
 * The answers of each row. `applicant.name` is a field of a group, `goods.0.model` one of the first item of a list;
 * empty cells are left out; cells are divided by commas, semicolons or tabs.
 *
 * @throws {TableError} when it is no table
 * @example rowsOfTable("number;officer.name\n17;Әлия") // [{ number: "17", officer: { name: "Әлия" } }]
 */
export function rowsOfTable(csv: string): readonly Readonly<Record<string, unknown>>[] {
  const [head = ""] = csv.split("\n", 1);
  const delimiter = [";", "\t", ","].reduce((best, sign) =>
    head.split(sign).length > head.split(best).length ? sign : best,
  );
  try {
    const rows: Record<string, string>[] = parse(csv, {
      bom: true,
      columns: true,
      delimiter,
      trim: true,
      skip_empty_lines: true,
    });
    return rows.map(nested);
  } catch (error) {
    throw new TableError(error instanceof Error ? error.message : String(error));
  }
}

/** A row of paths as nested objects and lists. */
function nested(row: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> {
  const root: Tree = Object.create(null);
  for (const [path, cell] of Object.entries(row)) {
    if (cell === "") continue;
    const steps = path.split(".");
    const last = steps.pop() ?? "";
    let level = root;
    for (const step of steps) {
      const known = level[step];
      const inner: Tree = typeof known === "object" ? known : Object.create(null);
      level[step] = inner;
      level = inner;
    }
    level[last] = cell;
  }
  return plain(root) as Readonly<Record<string, unknown>>;
}

interface Tree {
  [step: string]: string | Tree;
}

/** Levels whose steps are numbers become lists. */
function plain(tree: Tree): unknown {
  const entries = Object.entries(tree).map(([step, value]) => [step, typeof value === "string" ? value : plain(value)]);
  const isList = entries.length > 0 && entries.every(([step]) => /^\d{1,4}$/.test(String(step)));
  if (isList) return entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, value]) => value);
  return Object.fromEntries(entries);
}
