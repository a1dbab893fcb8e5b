/** Reads the tags of a PDF and finds what a screen reader would stumble over. */
import {
  decodePDFRawStream,
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFParser,
  PDFRawStream,
  type PDFRef,
} from "pdf-lib";

/** An element as a reader meets it. */
export interface TaggedElement {
  readonly tag: string;
  /** Own or inherited. */
  readonly language: string;
  readonly alt: string | null;
  readonly scope: string | null;
  readonly kids: readonly TaggedElement[];
  /** Pieces of content and widgets that it holds. */
  readonly content: number;
}

/** What was found. */
export interface TagReport {
  readonly complaints: readonly string[];
  readonly root: TaggedElement;
}

/** Checks that all that is shown is tagged, and that all tags and content lead to each other. */
export async function lintTags(bytes: Uint8Array): Promise<TagReport> {
  const context = await PDFParser.forBytesWithOptions(bytes).parseDocument();
  const catalog = context.lookup(context.trailerInfo.Root, PDFDict);
  const tree = get(catalog, "StructTreeRoot", PDFDict);
  const complaints: string[] = [];
  if (!(catalog.lookup(PDFName.of("Lang")) instanceof PDFHexString)) complaints.push("the document has no language");
  const owners = ownersOf(get(get(tree, "ParentTree", PDFDict), "Nums", PDFArray));
  const held = new Map<string, number>();
  const root = readElement(get(tree, "K", PDFDict), "", context, held, complaints);
  pagesOf(catalog).forEach((page, at) => {
    complaints.push(...lintContent(page, at, owners, held));
    complaints.push(...lintAnnotations(page, at, owners, held, context));
  });
  return { complaints, root };
}

/** All elements below one, itself first. */
export function elementsOf(root: TaggedElement): TaggedElement[] {
  return [root, ...root.kids.flatMap(elementsOf)];
}

function get<T extends PDFObject>(dict: PDFDict, key: string, _type: { readonly prototype: T }): T {
  return dict.lookup(PDFName.of(key)) as T;
}

function ownersOf(nums: PDFArray): ReadonlyMap<number, PDFObject | undefined> {
  const owners = new Map<number, PDFObject | undefined>();
  for (let at = 0; at < nums.size(); at += 2) owners.set(nums.lookup(at, PDFNumber).asNumber(), nums.lookup(at + 1));
  return owners;
}

function pagesOf(catalog: PDFDict): PDFDict[] {
  const kids = get(get(catalog, "Pages", PDFDict), "Kids", PDFArray);
  return Array.from({ length: kids.size() }, (_, at) => kids.lookup(at, PDFDict));
}

function text(dict: PDFDict, key: string): string | null {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFHexString ? value.decodeText() : null;
}

function readElement(
  dict: PDFDict,
  inherited: string,
  context: PDFContext,
  held: Map<string, number>,
  complaints: string[],
): TaggedElement {
  const language = text(dict, "Lang") ?? inherited;
  const tag = get(dict, "S", PDFName).decodeText();
  if (language === "") complaints.push(`${tag} has no language`);
  const list = dict.lookup(PDFName.of("K"));
  const kids: TaggedElement[] = [];
  let content = 0;
  const hold = (page: PDFObject | undefined, id: number | string) => {
    held.set(`${page}/${id}`, (held.get(`${page}/${id}`) ?? 0) + 1);
    content++;
  };
  const page = dict.get(PDFName.of("Pg"));
  for (let at = 0; list instanceof PDFArray && at < list.size(); at++) {
    const kid = list.lookup(at);
    if (kid instanceof PDFNumber) hold(page, kid.asNumber());
    else if (kid instanceof PDFDict && kid.has(PDFName.of("MCID")))
      hold(kid.get(PDFName.of("Pg")), get(kid, "MCID", PDFNumber).asNumber());
    else if (kid instanceof PDFDict && kid.has(PDFName.of("Obj"))) hold(page, `widget ${kid.get(PDFName.of("Obj"))}`);
    else if (kid instanceof PDFDict) kids.push(readElement(kid, language, context, held, complaints));
  }
  if (tag === "Figure" && text(dict, "Alt") === null)
    complaints.push("a figure has no words for those who cannot see it");
  const attributes = dict.lookup(PDFName.of("A"));
  const scope = attributes instanceof PDFDict ? attributes.lookup(PDFName.of("Scope")) : undefined;
  return {
    tag,
    language,
    alt: text(dict, "Alt"),
    scope: scope instanceof PDFName ? scope.decodeText() : null,
    kids,
    content,
  };
}

/** Operators that show something, and marks around them. */
function lintContent(
  page: PDFDict,
  at: number,
  owners: ReadonlyMap<number, PDFObject | undefined>,
  held: ReadonlyMap<string, number>,
): string[] {
  const complaints: string[] = [];
  const stream = get(page, "Contents", PDFRawStream);
  const operators = Buffer.from(decodePDFRawStream(stream).decode())
    .toString("latin1")
    .replace(/\((?:\\[\s\S]|[^\\()])*\)/g, "()");
  const owned = owners.get(get(page, "StructParents", PDFNumber).asNumber());
  const ref = refOf(page);
  let depth = 0;
  for (const [operator, id] of operators.matchAll(/\b(?:BMC|EMC|Tj|TJ|S|f)\b|MCID (\d+)>> BDC|BDC/g)) {
    if (operator.endsWith("BDC") || operator === "BMC") depth++;
    else if (operator === "EMC") depth--;
    else if (depth === 0) complaints.push(`page ${at}: ${operator} outside of the tags`);
    if (depth > 1) complaints.push(`page ${at}: tags inside of tags`);
    if (id === undefined) continue;
    if (!(owned instanceof PDFArray) || !owned.get(Number(id)))
      complaints.push(`page ${at}: piece ${id} belongs to nothing`);
    if (held.get(`${ref}/${id}`) !== 1)
      complaints.push(`page ${at}: piece ${id} is held ${held.get(`${ref}/${id}`) ?? 0} times`);
  }
  if (depth !== 0) complaints.push(`page ${at}: a tag is not closed`);
  return complaints;
}

function lintAnnotations(
  page: PDFDict,
  at: number,
  owners: ReadonlyMap<number, PDFObject | undefined>,
  held: ReadonlyMap<string, number>,
  context: PDFContext,
): string[] {
  const annotations = page.lookup(PDFName.of("Annots"));
  if (!(annotations instanceof PDFArray)) return [];
  return Array.from({ length: annotations.size() }, (_, index) => {
    const ref = annotations.get(index) as PDFRef;
    const widget = context.lookup(ref, PDFDict);
    const owner = owners.get(get(widget, "StructParent", PDFNumber).asNumber());
    const complaints: string[] = [];
    if (!(owner instanceof PDFDict)) complaints.push(`page ${at}: widget ${index} belongs to nothing`);
    else if (get(owner, "S", PDFName).decodeText() !== "Form")
      complaints.push(`page ${at}: widget ${index} belongs to no form element`);
    if (held.get(`${refOf(page)}/widget ${ref}`) !== 1) complaints.push(`page ${at}: widget ${index} is not held once`);
    if (text(get(widget, "Parent", PDFDict), "TU") === null)
      complaints.push(`page ${at}: widget ${index} has no tooltip`);
    return complaints;
  }).flat();
}

function refOf(dict: PDFDict): PDFRef | undefined {
  return dict.context.getObjectRef(dict);
}
