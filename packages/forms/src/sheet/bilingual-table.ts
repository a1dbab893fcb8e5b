/** A table of two languages: its head in both, row under row; below it labels in both, values once. */
import type { SheetRun, TableBlock, TableCell, TableRow } from "@qujat/model";
import { isSame, textOfRuns } from "./bilingual-words.ts";

/** Merges the tables of both languages, which have the same rows and columns. */
export function bilingualTable(kk: TableBlock, ru: TableBlock): TableBlock {
  const rows = kk.rows.flatMap((row, at): TableRow[] => {
    const other = ru.rows[at];
    if (!other || row.cells.every(({ runs }, column) => isSame(runs, other.cells[column]?.runs ?? []))) return [row];
    if (at < kk.headerRows) return [inLanguage(row, "kk"), inLanguage(other, "ru")];
    const cells = row.cells.map((cell, column) => mergedCell(cell, other.cells[column] ?? cell));
    return [{ ...row, cells }];
  });
  return { ...kk, rows, headerRows: rows.length - (kk.rows.length - kk.headerRows) };
}

function inLanguage(row: TableRow, language: "kk" | "ru"): TableRow {
  return { ...row, cells: row.cells.map((cell) => ({ ...cell, language })) };
}

/** What differs stands in both languages, the state language above; a blank stands once. */
function mergedCell(kk: TableCell, ru: TableCell): TableCell {
  const hasWords =
    textOfRuns(ru.runs).trim() !== "" || ru.runs.some((run) => run.type === "field" && run.text !== null);
  if (!hasWords || isSame(kk.runs, ru.runs)) return kk;
  const russian = ru.runs.map((run): SheetRun => (run.type === "blank" ? run : { ...run, language: "ru" }));
  return { ...kk, runs: [...kk.runs, { type: "text", text: "\n" }, ...russian] };
}
