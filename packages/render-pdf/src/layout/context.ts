/** What every block knows while it is laid out. */
import type { SheetField } from "@qujat/model";
import type { PageBox } from "@qujat/model/sheet-geometry";
import type { StructureElement, StructureTree } from "../structure.ts";

/** The document so far. */
export interface LayoutContext {
  readonly page: PageBox;
  readonly fields: ReadonlyMap<string, SheetField>;
  readonly tree: StructureTree;
  /** Whether fields can be filled in later. */
  readonly fillable: boolean;
  /** Size of body letters. */
  readonly size: number;
}

/** Where a block stands, and what it is below. */
export interface BlockPlace {
  readonly left: number;
  readonly width: number;
  readonly parent: StructureElement;
}

/** Height of what a page can hold. */
export function pageRoom({ page }: LayoutContext): number {
  return page.height - page.top - page.bottom;
}
