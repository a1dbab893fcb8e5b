/** Which fields stand in a document. */
import type { SheetBlock, SheetRun } from "@qujat/model";

/** Adds the ids of the fields in a block. */
export function addFieldIds(block: SheetBlock, ids: Set<string>): void {
  switch (block.type) {
    case "paragraph":
      addRuns(block.runs, ids);
      break;
    case "line":
      for (const part of block.parts) {
        if (part.type === "label") addRuns(part.runs, ids);
        else if (part.field) ids.add(part.field.field);
      }
      break;
    case "aside":
      for (const inner of block.blocks) addFieldIds(inner, ids);
      break;
    case "checklist":
      for (const item of block.items) {
        ids.add(item.field);
        addRuns(item.runs, ids);
      }
      break;
    case "table":
      for (const { cells } of block.rows) for (const { runs } of cells) addRuns(runs, ids);
      break;
    case "columns":
      for (const { left, right } of block.pairs) for (const inner of [...left, ...right]) addFieldIds(inner, ids);
  }
}

function addRuns(runs: readonly SheetRun[], ids: Set<string>): void {
  for (const run of runs) if (run.type === "field") ids.add(run.field);
}
