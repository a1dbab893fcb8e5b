/** The places of fields that are filled in later. */
import type { FieldRun } from "@qujat/model";
import { BASELINE, lineHeight } from "@qujat/model/sheet-geometry";
import { breakLines } from "@qujat/model/sheet-lines";
import type { WidgetMark } from "../marks.ts";
import type { StructureElement } from "../structure.ts";
import { type LayoutContext, pageRoom } from "./context.ts";

/** What a place takes of a page at most. */
const SHARE_OF_PAGE = 0.7;

/** Sums of widths are rounded: what just fits, fits. */
const ROUNDING = 0.05;

/** The lines of a value in a place so wide; none where it is blank. */
export function valueLines({ text }: FieldRun, size: number, width: number): string[] {
  if (text === null) return [];
  return breakLines([{ text, emphasis: null, box: null }], size, () => width + ROUNDING).map(({ fragments }) => {
    return fragments
      .map((fragment) => fragment.text)
      .join("")
      .trimEnd();
  });
}

/**
 * Whether a value can be changed where it stands. A place is one rectangle on one page; an answer longer than that is
 * printed as words over as many pages as it takes, and its field, which keeps the answer, has no place.
 */
export function fitsPage(run: FieldRun, size: number, width: number, context: LayoutContext): boolean {
  const room = (pageRoom(context) * SHARE_OF_PAGE) / lineHeight(size);
  // Most answers are short; no letter is wider than its size.
  if ((run.text?.length ?? 0) * size < width * room && !run.text?.includes("\n")) return true;
  return valueLines(run, size, width).length <= room;
}

/** The place of a field; one without width is hidden. */
export function widget(
  run: FieldRun,
  element: StructureElement,
  box: Pick<WidgetMark, "x" | "y" | "width" | "height">,
  size: number,
  lines: readonly string[],
  context: LayoutContext,
): WidgetMark {
  const field = context.fields.get(run.field);
  if (!field) throw new Error(`field ${run.field} is not described`);
  const pitch = lineHeight(size);
  return {
    type: "widget",
    element,
    ...box,
    size,
    baseline: pitch * BASELINE,
    pitch,
    lines,
    centred: false,
    multiline: field.type === "multiline" || lines.length > 1,
    field,
    run,
    option: null,
    checked: false,
  };
}
