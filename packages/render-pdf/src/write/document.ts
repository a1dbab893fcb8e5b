/** Pages → the objects of a PDF: pages, fonts, tags, fields, properties. */
import type { SheetProperties } from "@qujat/model";
import { PDFContext, PDFHexString, PDFName, type PDFRef } from "pdf-lib";
import { FIELD_FONT } from "../faces.ts";
import type { LayoutContext } from "../layout/context.ts";
import type { Page } from "../layout/paginate.ts";
import { pageContent } from "./content.ts";
import type { PlacedWidget } from "./field-names.ts";
import { writeFields } from "./fields.ts";
import { FontNames, writeFonts } from "./fonts.ts";
import { writeInformation, writeMetadata, writeOutline } from "./properties.ts";
import { serialize } from "./serialize.ts";
import { LANGUAGE_CODES, writeStructure } from "./structure-tree.ts";

/** The bytes of a document. */
export function writeDocument(properties: SheetProperties, pages: readonly Page[], layout: LayoutContext): Uint8Array {
  const { width, height } = layout.page;
  const context = PDFContext.create();
  const fonts = new FontNames();
  const widgets = placedWidgets(pages);
  if (widgets.length > 0) fonts.nameOf(FIELD_FONT);
  const contents = pages.map(({ marks }, at) => pageContent(marks, at, height, fonts));
  const [pageRefs, pageTree, fontDictionary] = [
    pages.map(() => context.nextRef()),
    context.nextRef(),
    context.nextRef(),
  ];
  const targets = { pages: pageRefs, height, fonts, fontDictionary, firstKey: pages.length };
  const form = widgets.length > 0 ? writeFields(context, widgets, targets) : null;
  context.assign(fontDictionary, writeFonts(context, fonts));
  const annotations = annotationsByPage(widgets, form?.widgets ?? []);
  pageRefs.forEach((ref, at) => {
    const page = context.obj({
      Type: "Page",
      Parent: pageTree,
      MediaBox: [0, 0, width, height],
      Resources: { Font: fontDictionary },
      Contents: context.register(context.flateStream(contents[at]?.operators ?? "")),
      StructParents: at,
      Tabs: "S",
    });
    const own = annotations.get(at);
    if (own) page.set(PDFName.of("Annots"), context.obj([...own]));
    context.assign(ref, page);
  });
  context.assign(pageTree, context.obj({ Type: "Pages", Kids: pageRefs, Count: pageRefs.length }));
  const structure = writeStructure(context, layout.tree.root, {
    pages: pageRefs,
    owners: contents.map(({ owners }) => owners),
    widgets: form?.widgets ?? [],
    widgetOwners: widgets.map(({ mark }) => mark.element),
  });
  const catalog = context.obj({
    Type: "Catalog",
    Pages: pageTree,
    Lang: PDFHexString.fromText(LANGUAGE_CODES[properties.languages[0]]),
    MarkInfo: { Marked: true },
    StructTreeRoot: structure,
    ViewerPreferences: { DisplayDocTitle: true },
    Metadata: writeMetadata(context, properties),
  });
  const outline = writeOutline(context, pages, pageRefs, height);
  if (outline) catalog.set(PDFName.of("Outlines"), outline);
  if (form) catalog.set(PDFName.of("AcroForm"), form.form);
  context.trailerInfo.Root = context.register(catalog);
  context.trailerInfo.Info = writeInformation(context, properties);
  return serialize(context);
}

/** The widgets of all pages; each element learns which is its own. */
function placedWidgets(pages: readonly Page[]): readonly PlacedWidget[] {
  const placed = pages.flatMap(({ marks }, page) => {
    return marks.flatMap((mark) => (mark.type === "widget" ? [{ mark, page }] : []));
  });
  placed.forEach(({ mark, page }, widget) => {
    mark.element.content.push({ page, widget });
  });
  return placed;
}

function annotationsByPage(placed: readonly PlacedWidget[], refs: readonly PDFRef[]): ReadonlyMap<number, PDFRef[]> {
  const found = new Map<number, PDFRef[]>();
  placed.forEach(({ page }, at) => {
    found.set(page, [...(found.get(page) ?? []), refs[at] as PDFRef]);
  });
  return found;
}
