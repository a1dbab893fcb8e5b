/** The tag tree: elements with their language, and the tables that lead from content back to its element. */
import {
  type PDFArray,
  type PDFContext,
  type PDFDict,
  PDFHexString,
  PDFName,
  type PDFObject,
  type PDFRef,
} from "pdf-lib";
import type { StructureElement } from "../structure.ts";

/** Languages as a PDF and a screen reader call them. */
export const LANGUAGE_CODES = { kk: "kk-KZ", ru: "ru-RU" } as const;

/** What the tree leads to. */
export interface StructureTargets {
  readonly pages: readonly PDFRef[];
  /** By page, by piece of content, its element. */
  readonly owners: readonly (readonly StructureElement[])[];
  readonly widgets: readonly PDFRef[];
  /** By widget its element. */
  readonly widgetOwners: readonly StructureElement[];
}

/** Writes the tree and gives its root; a page's key in the parent tree is its index, a widget's comes after all pages. */
export function writeStructure(context: PDFContext, root: StructureElement, targets: StructureTargets): PDFRef {
  const refs = new Map<StructureElement, PDFRef>();
  const tree = context.nextRef();
  writeElement(context, root, tree, targets, refs);
  const refOf = (element: StructureElement) => refs.get(element) as PDFRef;
  const pages = targets.owners.flatMap((owners, page): (number | PDFArray)[] => [page, context.obj(owners.map(refOf))]);
  const widgets = targets.widgetOwners.flatMap((owner, at): (number | PDFRef)[] => [
    targets.pages.length + at,
    refOf(owner),
  ]);
  const parents = context.register(context.obj({ Nums: [...pages, ...widgets] }));
  context.assign(
    tree,
    context.obj({
      Type: "StructTreeRoot",
      K: refOf(root),
      ParentTree: parents,
      ParentTreeNextKey: targets.pages.length + targets.widgetOwners.length,
    }),
  );
  return tree;
}

function writeElement(
  context: PDFContext,
  element: StructureElement,
  parent: PDFRef,
  targets: StructureTargets,
  refs: Map<StructureElement, PDFRef>,
): PDFRef {
  const ref = context.nextRef();
  refs.set(element, ref);
  const kids = element.kids.map((kid) => writeElement(context, kid, ref, targets, refs));
  const dictionary = context.obj({ S: element.tag, P: parent });
  const add = (key: string, value: PDFObject) => dictionary.set(PDFName.of(key), value);
  if (element.language) add("Lang", PDFHexString.fromText(LANGUAGE_CODES[element.language]));
  if (element.alt !== undefined) add("Alt", PDFHexString.fromText(element.alt));
  const attributes = attributesOf(context, element);
  if (attributes) add("A", attributes);
  if (kids.length > 0) add("K", context.obj(kids));
  else addContent(context, element, dictionary, targets);
  context.assign(ref, dictionary);
  return ref;
}

/** Content of one page is named by its number alone, that of several pages each with its page. */
function addContent(
  context: PDFContext,
  element: StructureElement,
  dictionary: PDFDict,
  targets: StructureTargets,
): void {
  const { content } = element;
  const [first] = content;
  if (!first) return;
  const page = targets.pages[first.page] as PDFRef;
  const kids = content.map((each) => {
    if ("widget" in each) return context.obj({ Type: "OBJR", Obj: targets.widgets[each.widget] as PDFRef });
    if (each.page === first.page) return each.id;
    return context.obj({ Type: "MCR", Pg: targets.pages[each.page] as PDFRef, MCID: each.id });
  });
  dictionary.set(PDFName.of("Pg"), page);
  dictionary.set(PDFName.of("K"), context.obj(kids));
}

function attributesOf(context: PDFContext, { tag, scope, columnSpan, summary }: StructureElement): PDFDict | null {
  if (tag !== "TH" && tag !== "TD" && tag !== "Table") return null;
  if (!scope && !columnSpan && !summary) return null;
  return context.obj({
    O: "Table",
    ...(scope ? { Scope: scope } : {}),
    ...(columnSpan ? { ColSpan: columnSpan } : {}),
    ...(summary ? { Summary: PDFHexString.fromText(summary) } : {}),
  });
}
