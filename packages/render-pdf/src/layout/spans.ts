/** Runs → spans: words of one look that belong to one structure element, and boxes that stand among them. */
import type { Emphasis, FieldRun, SheetLanguage, SheetRun } from "@qujat/model";
import { BLANK, runsWidth, textWidth } from "@qujat/model/sheet-geometry";
import type { StructureElement } from "../structure.ts";
import type { LayoutContext } from "./context.ts";
import { fitsPage } from "./field-place.ts";

/** Stands for a box in the text that is broken into lines. */
export const BOX = "\uFFFC";

/** Words, or one box. */
export interface Span {
  readonly text: string;
  readonly emphasis: Emphasis | null;
  readonly element: StructureElement;
  readonly underlined: boolean;
  /** Width of the box, which is a rule or the place of a field. */
  readonly box: number | null;
  readonly field: FieldRun | null;
}

/** A run as it is printed: words of one language, a blank, the place of a field. */
interface Piece {
  readonly text: string;
  readonly emphasis: Emphasis | null;
  readonly language: SheetLanguage | undefined;
  readonly underlined: boolean;
  readonly box: number | null;
  readonly field: FieldRun | null;
}

/** How runs stand in their block. */
export interface SpanLook {
  readonly size: number;
  readonly emphasis: Emphasis | null;
  /** Whether values are underlined where they stand among other words. */
  readonly underline: boolean;
}

/** How runs stand in their place. */
export interface PlacedLook extends SpanLook {
  /** Of the place, in points. */
  readonly width: number;
}

/**
 * The spans of runs. Their words belong to `element` itself where all are in its language; otherwise each has an element
 * of its own below it, which says its language, and a field that can be filled in is a form element.
 */
export function spansOf(
  runs: readonly SheetRun[],
  element: StructureElement,
  look: PlacedLook,
  context: LayoutContext,
): readonly Span[] {
  const pieces = runs.flatMap((run) => piecesOf(run, look, context)).filter(({ text }) => text !== "");
  const isPlain = pieces.every(
    ({ language, field }) => field === null && (language ?? element.spoken) === element.spoken,
  );
  return pieces.map(({ language, ...piece }) => {
    if (isPlain || (piece.box !== null && piece.field === null)) return { ...piece, element };
    const own = language === element.spoken ? undefined : language;
    return { ...piece, element: context.tree.add(element, piece.field ? "Form" : "Span", { language: own }) };
  });
}

function piecesOf(run: SheetRun, look: PlacedLook, context: LayoutContext): Piece[] {
  const plain = { emphasis: look.emphasis, language: undefined, underlined: false, box: null, field: null };
  if (run.type === "blank") return [{ ...plain, text: BOX, box: run.length * BLANK.underscore * look.size }];
  const words = { ...plain, language: run.language, emphasis: run.emphasis ?? look.emphasis };
  if (run.type === "text") return [{ ...words, text: run.text }];
  const blank = (run.length ?? BLANK.length) * BLANK.underscore * look.size;
  if (context.fillable && fitsPage(run, look.size, look.width, context))
    return [{ ...words, text: BOX, box: fieldWidth(run, blank, look.size), field: run }];
  if (run.text !== null) {
    const printed = { ...words, text: run.text, underlined: look.underline && run.underlined !== false };
    return context.fillable ? [printed, { ...words, text: BOX, box: 0, field: run }] : [printed];
  }
  if (run.pattern)
    return run.pattern
      .flatMap((part) => piecesOf(part, look, context))
      .map((piece) => ({ ...piece, language: piece.language ?? run.language }));
  return [{ ...plain, text: BOX, box: blank }];
}

/** The place of a field is as long as its blank, and longer where its value is. */
function fieldWidth({ text, pattern }: FieldRun, blank: number, size: number): number {
  return Math.max(pattern ? runsWidth(pattern, size) : blank, textWidth(text ?? "", size));
}
