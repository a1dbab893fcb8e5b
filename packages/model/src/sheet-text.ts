/** What a reader finds printed on a Sheet, in reading order; blanks, boxes and grids are drawn, so they are no text. */
import type { LineBlock, Sheet, SheetBlock, SheetRun, TableRow } from "./sheet.ts";

/**
 * Every printed string of a Sheet in reading order, page numbers apart: a paragraph, a label, a value, a caption or a
 * cell each is one; those that print nothing are left out. A pair of columns is read left, then right.
 *
 * @example sheetTexts(sheet) // ["Қазақстан Республикасы Ұлттық қауіпсіздік комитеті", "ТАЛОН", "Кіріс №", …]
 */
export function sheetTexts(sheet: Sheet): string[] {
  return sheet.blocks.flatMap(blockTexts).filter((text) => text.trim() !== "");
}

function blockTexts(block: SheetBlock): string[] {
  switch (block.type) {
    case "paragraph":
    case "stamp":
      return [runsText(block.runs)];
    case "aside":
      return block.blocks.flatMap(blockTexts);
    case "line":
      return lineTexts(block);
    case "checklist":
      return block.items.map(({ runs }) => runsText(runs));
    case "table":
      return block.rows.flatMap(rowTexts);
    case "columns":
      return block.pairs.flatMap(({ left, right }) => [...left, ...right].flatMap(blockTexts));
    case "pageBreak":
    case "separator":
    case "qr":
      return [];
  }
}

function lineTexts({ parts }: LineBlock): string[] {
  return parts.flatMap((part) => {
    if (part.type === "label") return [runsText(part.runs)];
    return [part.field?.text ?? "", runsText(part.caption ?? [])];
  });
}

function rowTexts({ cells }: TableRow): string[] {
  return cells.map(({ runs }) => runsText(runs));
}

/** The printed words of runs; a blank prints none, a pattern prints its own. */
export function runsText(runs: readonly SheetRun[]): string {
  return runs
    .map((run) => {
      if (run.type === "blank") return "";
      return run.text ?? (run.type === "field" ? runsText(run.pattern ?? []) : "");
    })
    .join("");
}
