/** Pages → the objects of a PDF: pages, fonts, tags, fields, properties. */
import type { SheetProperties } from "@qujat/model";
import type { PageBox } from "@qujat/model/sheet-geometry";
import { PDFContext, PDFHexString, type PDFRef } from "pdf-lib";
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
  const { height } = layout.page;
  const context = PDFContext.create();
  const fonts = new FontNames();
  const placed = placedWidgets(pages);
  if (placed.length > 0) fonts.nameOf(FIELD_FONT);
  const contents = pages.map(({ marks }, at) => pageContent(marks, at, height, fonts));
  const refs = pages.map(() => context.nextRef());
  const fontDictionary = context.nextRef();
  const targets = { pages: refs, height, fonts, fontDictionary, firstKey: pages.length };
  const form = placed.length > 0 ? writeFields(context, placed, targets) : null;
  const widgets = form?.widgets ?? [];
  context.assign(fontDictionary, writeFonts(context, fonts));
  const pageTree = writePages(context, contents, refs, annotationsByPage(placed, widgets), fontDictionary, layout.page);
  const structure = writeStructure(context, layout.tree.root, {
    pages: refs,
    owners: contents.map(({ owners }) => owners),
    widgets,
    widgetOwners: placed.map(({ mark }) => mark.element),
  });
  const outline = writeOutline(context, pages, refs, height);
  const catalog = context.obj({
    Type: "Catalog",
    Pages: pageTree,
    Lang: PDFHexString.fromText(LANGUAGE_CODES[properties.languages[0]]),
    MarkInfo: { Marked: true },
    StructTreeRoot: structure,
    ViewerPreferences: { DisplayDocTitle: true },
    Metadata: writeMetadata(context, properties),
    ...(outline ? { Outlines: outline } : {}),
    ...(form ? { AcroForm: form.form } : {}),
  });
  context.trailerInfo.Root = context.register(catalog);
  context.trailerInfo.Info = writeInformation(context, properties);
  return serialize(context);
}

/** Writes the pages and gives the tree of them; a page's key in the parent tree is its index. */
function writePages(
  context: PDFContext,
  contents: readonly { readonly operators: string }[],
  refs: readonly PDFRef[],
  annotations: ReadonlyMap<number, readonly PDFRef[]>,
  fonts: PDFRef,
  { width, height }: PageBox,
): PDFRef {
  const tree = context.nextRef();
  contents.forEach(({ operators }, at) => {
    const page = context.obj({
      Type: "Page",
      Parent: tree,
      MediaBox: [0, 0, width, height],
      Resources: { Font: fonts },
      Contents: context.register(context.flateStream(operators)),
      StructParents: at,
      Tabs: "S",
      ...(annotations.has(at) ? { Annots: [...(annotations.get(at) ?? [])] } : {}),
    });
    context.assign(refs[at] as PDFRef, page);
  });
  context.assign(tree, context.obj({ Type: "Pages", Kids: [...refs], Count: refs.length }));
  return tree;
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
    const own = found.get(page) ?? [];
    own.push(refs[at] as PDFRef);
    found.set(page, own);
  });
  return found;
}
