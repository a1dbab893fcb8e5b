/** Objects → bytes: streams as they are, everything else in compressed object streams, one cross-reference stream. */
import {
  type PDFContext,
  PDFCrossRefStream,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFObjectStream,
  PDFRef,
  PDFStream,
} from "pdf-lib";

/** As many objects as one object stream holds. */
const OBJECTS_PER_STREAM = 200;

/** The mark of a binary file behind the version; PDF 32000-1, 7.5.2. */
const HEADER = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n";

type Entry = readonly [PDFRef, PDFObject];

/**
 * The file of a context, the same bytes for the same objects; its id is a digest of them.
 *
 * pdf-lib's own writers wait between objects, and so cannot be called by what is synchronous.
 */
export function serialize(context: PDFContext): Uint8Array {
  const entries = context.enumerateIndirectObjects();
  const streams = entries.filter(([, object]) => object instanceof PDFStream);
  const others = entries.filter(([, object]) => !(object instanceof PDFStream));
  let next = context.largestObjectNumber;
  const packed: Entry[] = [];
  const places = new Map<PDFRef, { readonly stream: PDFRef; readonly index: number }>();
  for (let at = 0; at < others.length; at += OBJECTS_PER_STREAM) {
    const chunk = others.slice(at, at + OBJECTS_PER_STREAM);
    const stream = PDFRef.of(++next);
    packed.push([stream, PDFObjectStream.withContextAndObjects(context, chunk, true)]);
    chunk.forEach(([ref], index) => {
      places.set(ref, { stream, index });
    });
  }
  const file = new FileBytes();
  file.text(HEADER);
  const offsets = new Map<PDFRef, number>();
  for (const [ref, object] of [...streams, ...packed]) {
    offsets.set(ref, file.length);
    file.object(ref, object);
  }
  const crossReferences = PDFRef.of(++next);
  const start = file.length;
  const table = PDFCrossRefStream.create(trailer(context, next + 1, file.digest()), true);
  for (const [ref] of entries) {
    const place = places.get(ref);
    if (place) table.addCompressedEntry(ref, place.stream, place.index);
    else table.addUncompressedEntry(ref, offsets.get(ref) ?? 0);
  }
  for (const [ref] of packed) table.addUncompressedEntry(ref, offsets.get(ref) ?? 0);
  table.addUncompressedEntry(crossReferences, start);
  file.object(crossReferences, table);
  file.text(`startxref\n${start}\n%%EOF\n`);
  return file.bytes();
}

function trailer(context: PDFContext, size: number, digest: string) {
  const { Root, Info } = context.trailerInfo;
  const id = PDFHexString.of(digest);
  const dictionary = context.obj({ Size: size, ID: [id, id] });
  if (Root) dictionary.set(PDFName.of("Root"), Root);
  if (Info) dictionary.set(PDFName.of("Info"), Info);
  dictionary.set(PDFName.of("Size"), PDFNumber.of(size));
  return dictionary;
}

/** Bytes that grow. */
class FileBytes {
  private buffer = new Uint8Array(1 << 16);
  length = 0;

  text(text: string): void {
    this.reserve(text.length);
    for (let at = 0; at < text.length; at++) this.buffer[this.length++] = text.charCodeAt(at);
  }

  object(ref: PDFRef, object: PDFObject): void {
    this.text(`${ref.objectNumber} ${ref.generationNumber} obj\n`);
    this.reserve(object.sizeInBytes());
    this.length += object.copyBytesInto(this.buffer, this.length);
    this.text("\nendobj\n");
  }

  bytes(): Uint8Array {
    return this.buffer.slice(0, this.length);
  }

  /** 128 bits that tell one file from another (four lanes of FNV-1a over words); no secret hangs on them. */
  digest(): string {
    const lanes = [0x811c9dc5, 0x01234567, 0x89abcdef, 0xdeadbeef];
    const words = new DataView(this.buffer.buffer);
    // What stands behind the end is zero, so that the last word is whole.
    for (let at = 0; at < this.length; at += 4) {
      const lane = (at >> 2) & 3;
      lanes[lane] = Math.imul((lanes[lane] ?? 0) ^ words.getUint32(at, true), 0x01000193);
    }
    return lanes.map((lane) => (lane >>> 0).toString(16).padStart(8, "0")).join("");
  }

  private reserve(more: number): void {
    if (this.length + more <= this.buffer.length) return;
    const wanted = Math.max(this.buffer.length * 2, this.length + more);
    const grown = new Uint8Array((wanted + 3) & ~3);
    grown.set(this.buffer.subarray(0, this.length));
    this.buffer = grown;
  }
}
