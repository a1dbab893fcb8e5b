/** Sheet → PDF: checked, laid out, written. */
import type { Sheet } from "@qujat/model";
import { pageBox } from "@qujat/model/sheet-geometry";
import { checkSheet, fieldsById } from "./guard.ts";
import { blocksStrips } from "./layout/blocks.ts";
import type { LayoutContext } from "./layout/context.ts";
import { type Page, paginate } from "./layout/paginate.ts";
import { numbered } from "./page-numbers.ts";
import { StructureTree } from "./structure.ts";
import { writeDocument } from "./write/document.ts";

/** What a PDF is made for. */
export interface PdfOptions {
  /** Whether its fields can be filled in with any viewer, and read back with `readPdf`; false prints the values as words. */
  readonly fillable?: boolean;
}

/**
 * The bytes of a tagged PDF that prints a Sheet; the same Sheet gives the same bytes.
 *
 * @param options `fillable` is false when left out
 * @throws MissingGlyphError for a character that the fonts lack, naming its field; nothing is ever left out silently
 * @throws SheetError for a Sheet that contradicts itself
 * @example renderPdf(sheet, { fillable: true })
 */
export function renderPdf(sheet: Sheet, { fillable = false }: PdfOptions = {}): Uint8Array {
  checkSheet(sheet);
  const context = layoutContext(sheet, fillable);
  const pages = layOut(sheet, context);
  return writeDocument(sheet.properties, pages, context);
}

function layoutContext(sheet: Sheet, fillable: boolean): LayoutContext {
  const page = pageBox(sheet.page);
  const tree = new StructureTree(sheet.properties.languages[0]);
  return { page, fields: fieldsById(sheet), tree, fillable, size: page.fontSize };
}

function layOut(sheet: Sheet, context: LayoutContext): readonly Page[] {
  const { page, tree } = context;
  const place = { left: page.left, width: page.width - page.left - page.right, parent: tree.root };
  const strips = blocksStrips(sheet.blocks, place, context);
  return numbered(paginate(strips, context), sheet.pageNumbers ?? "from-second", context);
}
