/** PDF → data: what the fields of a form that was written here hold now, whoever filled it in. */
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFParser,
  PDFString,
  pdfDocEncodingDecode,
} from "pdf-lib";
import { SheetError } from "./guard.ts";
import { optionIndex, WRITTEN_KEY, type Written } from "./write/fields.ts";

/** The answers of a form by the id of their field. */
export interface PdfData {
  /**
   * As they were given where nobody changed them, else as typed: a date in words stays in words. A checkbox is true or
   * false, what is blank is null.
   */
  readonly fields: Readonly<Record<string, string | boolean | null>>;
  /** Ids of fields whose places were filled in with different words, each with all of them; `fields` holds the first. */
  readonly conflicts: Readonly<Record<string, readonly string[]>>;
}

/** A value that one place of a field holds now. */
interface Found {
  readonly written: Written;
  readonly value: string | boolean | null;
  readonly isChanged: boolean;
}

/**
 * Reads a filled-in form back.
 *
 * @param bytes of a PDF that `renderPdf` made fillable, as any viewer saved it
 * @throws SheetError for bytes that are no PDF, or one without such fields
 * @example (await readPdf(renderPdf(sheet, { fillable: true }))).fields // { number: "1024/қе", issued: "2011-07-15", … }
 */
export async function readPdf(bytes: Uint8Array): Promise<PdfData> {
  const found = await placesOf(bytes);
  if (found.length === 0)
    throw new SheetError("the PDF has no fields of a form that was made here: fill in the fillable PDF");
  const byId = Map.groupBy(found, ({ written }) => written.id);
  const fields = [...byId].map(([id, places]) => [id, answerOf(places)]);
  const conflicts = [...byId].flatMap(([id, places]) => {
    const typed = new Set(places.filter(({ isChanged }) => isChanged).map(({ value }) => `${value ?? ""}`));
    return typed.size > 1 ? [[id, [...typed]]] : [];
  });
  return { fields: Object.fromEntries(fields), conflicts: Object.fromEntries(conflicts) };
}

/** Every place of every field; a file that is broken somewhere is refused whole, since what is left might read as answers. */
async function placesOf(bytes: Uint8Array): Promise<readonly Found[]> {
  try {
    const context = await PDFParser.forBytesWithOptions(bytes, Number.POSITIVE_INFINITY, true).parseDocument();
    if (context.trailerInfo.Encrypt) throw new Error("it is encrypted; save it without a password");
    return [...fieldsOf(context)];
  } catch (error) {
    throw new SheetError(`this PDF cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** What was changed counts, in whichever place; otherwise what was written. */
function answerOf(places: readonly Found[]): string | boolean | null {
  return (places.find(({ isChanged }) => isChanged) ?? places[0])?.value ?? null;
}

function* fieldsOf(context: PDFContext): Generator<Found> {
  const catalog = context.lookupMaybe(context.trailerInfo.Root, PDFDict);
  const form = catalog?.lookupMaybe(PDFName.of("AcroForm"), PDFDict);
  const seen = new Set<PDFDict>();
  for (const field of dictionariesIn(form, "Fields")) yield* foundBelow(field, seen);
}

function* foundBelow(field: PDFDict, seen: Set<PDFDict>): Generator<Found> {
  // A file that names a field below itself would never end.
  if (seen.has(field)) return;
  seen.add(field);
  const note = textOf(field, WRITTEN_KEY);
  if (note === null) {
    for (const kid of dictionariesIn(field, "Kids")) yield* foundBelow(kid, seen);
    return;
  }
  const written = JSON.parse(note) as Written;
  // Viewers keep a new value in the field or in the one place that was typed into.
  for (const holder of [field, ...dictionariesIn(field, "Kids")]) {
    if (holder.has(PDFName.of("V")) || holder === field) yield foundIn(holder, written);
  }
}

function foundIn(holder: PDFDict, written: Written): Found {
  const state = holder.lookup(PDFName.of("V"));
  if (written.type === "checkbox" || (written.type === "choice" && state instanceof PDFName)) {
    const name = state instanceof PDFName ? state.decodeText() : "Off";
    const value = written.type === "checkbox" ? name !== "Off" : (written.options?.[optionIndex(name)] ?? null);
    return { written, value, isChanged: value !== written.value };
  }
  const text = textOf(holder, "V");
  const isChanged = (text ?? "") !== ((written.type === "choice" ? written.value : written.text) ?? "");
  return { written, value: isChanged ? text || null : written.value, isChanged };
}

function dictionariesIn(parent: PDFDict | undefined, key: string): PDFDict[] {
  const list = parent?.lookup(PDFName.of(key));
  if (!(list instanceof PDFArray)) return [];
  return Array.from({ length: list.size() }, (_, at) => list.lookup(at)).filter((each) => each instanceof PDFDict);
}

function textOf(holder: PDFDict, key: string): string | null {
  const value = holder.lookup(PDFName.of(key));
  return value instanceof PDFHexString || value instanceof PDFString ? decoded(value.asBytes()) : null;
}

/** As many code units as are put together at once: a call takes only so many arguments. */
const CHUNK = 8192;

/** The words of a text string, in UTF-16 or in PDFDocEncoding; PDF 32000-1, 7.9.2.2. pdf-lib's own cannot take long ones. */
function decoded(bytes: Uint8Array): string {
  const isWide = bytes[0] === 0xfe && bytes[1] === 0xff;
  let text = "";
  for (let at = isWide ? 2 : 0; at < bytes.length; at += CHUNK) {
    const chunk = bytes.subarray(at, at + CHUNK);
    text += isWide ? String.fromCharCode(...unitsOf(chunk)) : pdfDocEncodingDecode(chunk);
  }
  return text;
}

function unitsOf(bytes: Uint8Array): Uint16Array {
  return Uint16Array.from(
    { length: bytes.length >> 1 },
    (_, at) => ((bytes[2 * at] ?? 0) << 8) | (bytes[2 * at + 1] ?? 0),
  );
}
