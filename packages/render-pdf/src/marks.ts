/** What is drawn on a page: marks with their place; x counts from the left edge of the page, y downwards. */
import type { Emphasis, FieldRun, SheetField } from "@qujat/model";
import type { StructureElement } from "./structure.ts";

/** Letters on one baseline. */
export interface TextMark {
  readonly type: "text";
  /** Null for an artifact: a page number, a repeated head of a table. */
  readonly element: StructureElement | null;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
  readonly emphasis: Emphasis | null;
  readonly text: string;
  /** Added to every blank, so that a line fills its width. */
  readonly stretch: number;
}

/** A drawn straight line, always an artifact. */
export interface RuleMark {
  readonly type: "rule";
  readonly x: number;
  readonly y: number;
  readonly toX: number;
  readonly toY: number;
  readonly thickness: number;
}

/** A drawn box to tick. */
export interface BoxMark {
  readonly type: "box";
  readonly element: StructureElement | null;
  readonly x: number;
  readonly y: number;
  readonly side: number;
  readonly checked: boolean;
}

/** Dark squares of a QR code. */
export interface QrMark {
  readonly type: "qr";
  readonly element: StructureElement | null;
  readonly x: number;
  readonly y: number;
  readonly module: number;
  readonly modules: readonly (readonly boolean[])[];
}

/** Where a field is filled in. */
export interface WidgetMark {
  readonly type: "widget";
  readonly element: StructureElement;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly size: number;
  /** From the top of the place to the baseline of its first line, and between two lines. */
  readonly baseline: number;
  readonly pitch: number;
  /** The value as it breaks, line by line, without its width. */
  readonly lines: readonly string[];
  readonly centred: boolean;
  readonly multiline: boolean;
  readonly field: SheetField;
  /** The value as printed; null is blank or a box. */
  readonly run: FieldRun | null;
  /** For a box: the answer it stands for, true for a checkbox. */
  readonly option: string | true | null;
  readonly checked: boolean;
}

export type Mark = TextMark | RuleMark | BoxMark | QrMark | WidgetMark;

/** A mark further down. */
export function lowered<M extends Mark>(mark: M, by: number): M {
  if (by === 0) return mark;
  return mark.type === "rule" ? { ...mark, y: mark.y + by, toY: mark.toY + by } : { ...mark, y: mark.y + by };
}

/** A mark as an artifact, for what is printed again on the next page. */
export function asArtifact(mark: Mark): Mark {
  return mark.type === "rule" || mark.type === "widget" ? mark : { ...mark, element: null };
}
