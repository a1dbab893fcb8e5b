/** What every block knows while it is written. */
import type { Emphasis, SheetField, SheetLanguage } from "@qujat/model";
import type { PageBox } from "@qujat/model/sheet-geometry";

/** The document so far. */
export interface DocxContext {
  readonly page: PageBox;
  /** Size of body letters. */
  readonly size: number;
  readonly fields: ReadonlyMap<string, SheetField>;
  /** Everywhere a field stands, in the order of the document. */
  readonly places: WrittenPlace[];
  /** Pictures, each the bytes of a PNG. */
  readonly pictures: Uint8Array[];
}

/** Where a field stands, and what was written there, so that a reader knows whether somebody changed it. */
export interface WrittenPlace {
  readonly field: string;
  /** Words as printed, null for a blank; of a box whether it is ticked. */
  readonly text: string | boolean | null;
  /** The words of a blank that has some: `20__ жылғы «__» ______`. */
  readonly blank?: string;
  /** What a box of a choice stands for. */
  readonly option?: string;
}

/** Where blocks stand, in points. */
export interface BlockPlace {
  /** From the left edge of the text of the page or of the cell. */
  readonly left: number;
  readonly width: number;
  /** Whether it is a cell of a table: Word places tables in there differently. */
  readonly isCell: boolean;
  readonly language: SheetLanguage;
}

/** How words stand in their place. */
export interface RunLook {
  readonly size: number;
  readonly width: number;
  readonly language: SheetLanguage;
  /** Of the style of the paragraph. */
  readonly emphasis: Emphasis | null;
  /** Whether values are underlined. */
  readonly underline: boolean;
}

/** Whole twips. */
export function twips(points: number): number {
  return Math.round(points * 20);
}
