/** What a file says of itself: the document information, the same as XMP, and the outline. */
import type { SheetProperties } from "@qujat/model";
import { type PDFContext, PDFHexString, PDFName, type PDFRef, PDFString } from "pdf-lib";
import type { Page } from "../layout/paginate.ts";
import { LANGUAGE_CODES } from "./structure-tree.ts";

const PRODUCER = "Qujat";

/** Writes the document information. */
export function writeInformation(context: PDFContext, { title, basis, form, number, date }: SheetProperties): PDFRef {
  const text = (value: string) => PDFHexString.fromText(value);
  return context.register(
    context.obj({
      Title: text(title),
      ...(basis ? { Subject: text(basis) } : {}),
      Keywords: text(number ? `${form}, ${number}` : form),
      Creator: text(PRODUCER),
      Producer: text(PRODUCER),
      ...(date ? { CreationDate: PDFString.of(`D:${date.replaceAll("-", "")}`) } : {}),
    }),
  );
}

/** Writes the XMP packet, uncompressed so that any program finds it; it claims no standard, since none has been certified. */
export function writeMetadata(context: PDFContext, properties: SheetProperties): PDFRef {
  const stream = context.stream(latin1(xmp(properties)), { Type: "Metadata", Subtype: "XML" });
  return context.register(stream);
}

function xmp({ title, languages, basis, form, number, date }: SheetProperties): string {
  const [first] = languages;
  const alternatives = (value: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(value)}</rdf:li><rdf:li xml:lang="${LANGUAGE_CODES[first]}">${escaped(value)}</rdf:li></rdf:Alt>`;
  const bag = languages.map((language) => `<rdf:li>${LANGUAGE_CODES[language]}</rdf:li>`).join("");
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:format>application/pdf</dc:format>
<dc:title>${alternatives(title)}</dc:title>
${basis ? `<dc:description>${alternatives(basis)}</dc:description>\n` : ""}<dc:language><rdf:Bag>${bag}</rdf:Bag></dc:language>
<pdf:Keywords>${escaped(number ? `${form}, ${number}` : form)}</pdf:Keywords>
<pdf:Producer>${PRODUCER}</pdf:Producer>
<xmp:CreatorTool>${PRODUCER}</xmp:CreatorTool>
${date ? `<xmp:CreateDate>${date}</xmp:CreateDate>\n` : ""}</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** UTF-8 as one character a byte, as streams are given. */
function latin1(text: string): string {
  return unescape(encodeURIComponent(text.toWellFormed()));
}

/** Writes the outline: every title and heading with its place; null where there are none. */
export function writeOutline(
  context: PDFContext,
  pages: readonly Page[],
  refs: readonly PDFRef[],
  height: number,
): PDFRef | null {
  const entries = pages.flatMap(({ outline }, page) =>
    outline.map((entry) => ({ ...entry, page: refs[page] as PDFRef })),
  );
  if (entries.length === 0) return null;
  const root = context.nextRef();
  const items = entries.map(() => context.nextRef());
  entries.forEach(({ title, y, page }, at) => {
    const item = context.obj({
      Title: PDFHexString.fromText(title),
      Parent: root,
      Dest: [page, "XYZ", 0, Math.round(height - y), null],
    });
    const [before, after] = [items[at - 1], items[at + 1]];
    if (before) item.set(PDFName.of("Prev"), before);
    if (after) item.set(PDFName.of("Next"), after);
    context.assign(items[at] as PDFRef, item);
  });
  const ends = { First: items[0] as PDFRef, Last: items.at(-1) as PDFRef };
  context.assign(root, context.obj({ Type: "Outlines", ...ends, Count: items.length }));
  return root;
}
