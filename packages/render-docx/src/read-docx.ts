/** DOCX → data: what the fields of a form that was written here hold now, whoever filled it in and with whatever program. */
import { strFromU8, unzipSync } from "fflate";
import { BOX, tagOf } from "./body/controls.ts";
import type { WrittenPlace } from "./context.ts";
import { DocxError } from "./guard.ts";
import { DATA_NAMESPACE, type WrittenForm } from "./parts/data.ts";
import { eventsOf } from "./read/events.ts";
import { type FoundPlace, placesOf } from "./read/places.ts";

type WrittenField = WrittenForm["fields"][number];
type Answer = string | boolean | null;

/** The answers of a form by the id of their field. */
export interface DocxData {
  /**
   * As they were given where nobody changed them, else as typed: a date in words stays in words, one that was picked is
   * ISO. A checkbox is true or false, what is blank is null.
   */
  readonly fields: Readonly<Record<string, Answer>>;
  /** Ids of fields whose places were filled in with different words, each with all of them; `fields` holds the first. */
  readonly conflicts: Readonly<Record<string, readonly string[]>>;
}

/** What a place holds now, and whether somebody changed it. */
interface Given {
  readonly value: Answer;
  readonly isChanged: boolean;
}

/**
 * Reads a filled-in form back.
 *
 * @param bytes of a file that `renderDocx` made, as Word, LibreOffice or another program saved it
 * @throws DocxError for bytes that are no Word document, or one that was not made here
 * @example readDocx(renderDocx(sheet)).fields // { number: "1024/қе", issued: "2011-07-15", … }
 */
export function readDocx(bytes: Uint8Array): DocxData {
  const { document, data } = partsOf(bytes);
  const form = writtenForm(data);
  const found = placesOf(
    document,
    form.places.map(({ field }, at) => tagOf(field, at + 1)),
  );
  const byField = Map.groupBy(
    form.places.map((written, at) => ({ written, found: found[at] ?? null })),
    ({ written }) => written.field,
  );
  const fields: [string, Answer][] = [];
  const conflicts: [string, string[]][] = [];
  for (const field of form.fields) {
    const given = givenIn(byField.get(field.id) ?? [], field);
    const changed = given.filter(({ isChanged }) => isChanged);
    const answer = changed[0] ?? given[0];
    fields.push([field.id, byField.has(field.id) ? (answer?.value ?? null) : field.value]);
    const different = [...new Set(changed.map(({ value }) => `${value ?? ""}`))];
    if (different.length > 1) conflicts.push([field.id, different]);
  }
  return { fields: Object.fromEntries(fields), conflicts: Object.fromEntries(conflicts) };
}

/** The document and the data of the form, unpacked. */
function partsOf(bytes: Uint8Array): { readonly document: string; readonly data: string } {
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, { filter: ({ name }) => /^word\/document\d*\.xml$|^customXml\/item\d+\.xml$/.test(name) });
  } catch (error) {
    throw new DocxError(`this file cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  const document = Object.entries(files).find(([name]) => name.startsWith("word/"))?.[1];
  const data = Object.values(files)
    .map((file) => strFromU8(file))
    .find((text) => text.includes(`"${DATA_NAMESPACE}"`));
  if (!document) throw new DocxError("this file is no Word document");
  if (data === undefined) throw new DocxError("the Word document has no fields of a form that was made here");
  return { document: strFromU8(document), data };
}

function writtenForm(xml: string): WrittenForm {
  let json = "";
  for (const { type, text } of eventsOf(xml)) if (type === "text") json += text;
  try {
    return JSON.parse(json) as WrittenForm;
  } catch {
    throw new DocxError("the data of the form in this Word document is broken");
  }
}

interface Place {
  readonly written: WrittenPlace;
  readonly found: FoundPlace | null;
}

/** What the places of a field say; those that are gone say nothing, and the boxes of a choice speak together. */
function givenIn(places: readonly Place[], field: WrittenField): readonly Given[] {
  const present = places.filter((place): place is Place & { found: FoundPlace } => place.found !== null);
  const boxes = present.filter(({ written }) => written.option !== undefined);
  const others = present.filter(({ written }) => written.option === undefined);
  const given = others.map(({ written, found }) => givenAt(written, found, field));
  return boxes.length > 0 ? [...given, ...chosenAmong(boxes, field)] : given;
}

function chosenAmong(boxes: readonly (Place & { found: FoundPlace })[], field: WrittenField): Given[] {
  const now = boxes.map(({ written, found }) => ({ ...written, ticked: isTicked(found) }));
  if (now.every(({ text, ticked }) => text === ticked)) return [{ value: field.value, isChanged: false }];
  const ticked = now.filter((box) => box.ticked);
  if (ticked.length === 0) return [{ value: null, isChanged: true }];
  const fresh = ticked.filter(({ text }) => text === false);
  return (fresh.length > 0 ? fresh : ticked).map(({ option }) => ({ value: option ?? null, isChanged: true }));
}

function isTicked({ checked, text }: FoundPlace): boolean {
  return checked ?? (text.includes(BOX.checked) || text.includes("☑"));
}

function givenAt(written: WrittenPlace, found: FoundPlace, field: WrittenField): Given {
  if (typeof written.text === "boolean") {
    const value = isTicked(found);
    return { value, isChanged: value !== written.text };
  }
  const isPicked = field.type === "date" && found.date !== null && found.date !== field.value;
  if (isPicked) return { value: found.date, isChanged: true };
  if (isAsWritten(written, found)) return { value: field.value, isChanged: false };
  const typed = found.text.replace(/^[\s\u00A0]+|[\s\u00A0]+$/g, "");
  if (typed === "") return { value: null, isChanged: true };
  const option = field.options?.find(
    ({ label }) => squeezed(label.kk) === squeezed(typed) || squeezed(label.ru) === squeezed(typed),
  );
  return { value: option?.value ?? typed, isChanged: true };
}

/** Whether the words are those that were written; blanks may have been moved by a program, letters not. */
function isAsWritten({ text, blank = "" }: WrittenPlace, found: FoundPlace): boolean {
  if (text === null) return found.isPlaceholder || squeezed(found.text) === squeezed(blank);
  return [found.text, found.glued].some((now) => squeezed(now) === squeezed(`${text}`));
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
