/** Runs → the width at which Word and LibreOffice end lines where the PDF does, although they round lengths. */
import type { FieldRun, SheetRun } from "@qujat/model";
import { BLANK } from "@qujat/model/sheet-geometry";
import { type Breakable, steadyWidth } from "@qujat/model/sheet-lines";
import type { RunLook } from "../context.ts";

/**
 * How much wider the place of a paragraph must be, in points; mostly 0.
 *
 * @param indent of its first line in points
 */
export function steadied(runs: readonly SheetRun[], look: RunLook, indent = 0): number {
  return steadyWidth(breakables(runs, look), look.size, look.width, indent) - look.width;
}

/** Runs as words and boxes; a box is one character, wherever it stands. */
export function breakables(runs: readonly SheetRun[], look: RunLook): readonly Breakable[] {
  return runs.flatMap((run): readonly Breakable[] => {
    if (run.type === "blank") return [box(run.length, look)];
    if (run.type === "text" || run.text !== null)
      return [{ text: run.text ?? "", emphasis: run.emphasis ?? look.emphasis, box: null }];
    return blankOf(run, look);
  });
}

function blankOf({ pattern, length = BLANK.length }: FieldRun, look: RunLook): readonly Breakable[] {
  return pattern ? breakables(pattern, look) : [box(length, look)];
}

function box(length: number, { size, width }: RunLook): Breakable {
  return { text: "\uFFFC", emphasis: null, box: Math.min(length * BLANK.underscore * size, width) };
}
