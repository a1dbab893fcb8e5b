/** Before anything is written: every character can stand in XML, every field is known, every id stands for one field. */
import type { ChecklistItem, LinePart, Sheet, SheetBlock, SheetField, SheetRun } from "@qujat/model";

/** A Sheet that cannot become a document, or a file that is none. */
export class DocxError extends Error {
  override readonly name: string = "DocxError";
}

/** A character that no Word document can hold, and where it stands. */
export class ForbiddenCharacterError extends DocxError {
  override readonly name = "ForbiddenCharacterError";
  /** Id of the field that holds it; null for words of the form itself. */
  readonly field: string | null;
  readonly character: string;
  /** Its code point as Unicode writes it: `U+0007`. */
  readonly codePoint: string;

  constructor(field: string | null, character: string) {
    const codePoint = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
    const where = field === null ? "the form's own words" : `field ${field}`;
    super(`${where}: a Word document cannot hold ${codePoint} (${JSON.stringify(character)}): leave it out`);
    this.field = field;
    this.character = character;
    this.codePoint = codePoint;
  }
}

/**
 * What XML 1.0 forbids (2.2), halves of surrogate pairs among it; and the carriage return, which every reader of XML turns
 * into a line break.
 */
const FORBIDDEN = /[^\t\n\u0020-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/**
 * Throws for the first thing in a Sheet that could not be written as it stands.
 *
 * @throws ForbiddenCharacterError for a character that XML forbids
 * @throws DocxError for a field that is not described, described twice, or a value of the wrong kind
 */
export function checkSheet(sheet: Sheet): ReadonlyMap<string, SheetField> {
  const { title, form, basis, number } = sheet.properties;
  for (const text of [title, form, basis ?? "", number ?? ""]) checkText(text, null);
  const fields = new Map<string, SheetField>();
  for (const field of sheet.fields) {
    if (fields.has(field.id)) throw new DocxError(`field ${field.id} is described twice`);
    fields.set(field.id, field);
    checkField(field);
  }
  for (const block of sheet.blocks) checkBlock(block, fields);
  return fields;
}

function checkField({ id, type, value, options, tooltip }: SheetField): void {
  for (const text of [id, tooltip.kk, tooltip.ru]) checkText(text, id);
  if (typeof value === "boolean" && type !== "checkbox") throw new DocxError(`field ${id} is no checkbox`);
  if (typeof value === "string" && type === "checkbox") throw new DocxError(`field ${id} is a checkbox: true or false`);
  if (typeof value === "string") checkText(value, id);
  for (const option of options ?? [])
    for (const text of [option.value, option.label.kk, option.label.ru]) checkText(text, id);
}

function checkBlock(block: SheetBlock, fields: ReadonlyMap<string, SheetField>): void {
  switch (block.type) {
    case "paragraph":
    case "stamp":
      checkRuns(block.runs, fields);
      return;
    case "aside":
      for (const inner of block.blocks) checkBlock(inner, fields);
      return;
    case "line":
      for (const part of block.parts) checkPart(part, fields);
      return;
    case "checklist":
      for (const item of block.items) checkItem(item, fields);
      return;
    case "table":
      checkText(block.summary ?? "", null);
      if (block.columns.length === 0 || block.columns.some((share) => !(share > 0)))
        throw new DocxError("a table has columns without width: give each a share above 0");
      for (const { cells } of block.rows) for (const { runs } of cells) checkRuns(runs, fields);
      return;
    case "columns":
      for (const { left, right } of block.pairs) for (const inner of [...left, ...right]) checkBlock(inner, fields);
      return;
    case "qr":
      checkText(block.alt, null);
      return;
    case "pageBreak":
    case "separator":
      return;
  }
}

function checkPart(part: LinePart, fields: ReadonlyMap<string, SheetField>): void {
  const runs = part.type === "label" ? part.runs : [...(part.field ? [part.field] : []), ...(part.caption ?? [])];
  checkRuns(runs, fields);
}

function checkRuns(runs: readonly SheetRun[], fields: ReadonlyMap<string, SheetField>): void {
  for (const run of runs) {
    if (run.type === "blank") continue;
    if (run.type === "text") {
      checkText(run.text, null);
      continue;
    }
    if (known(run.field, fields).type === "checkbox")
      throw new DocxError(`field ${run.field} is a checkbox: it stands in a checklist, not among words`);
    checkText(run.text ?? "", run.field);
    checkRuns(run.pattern ?? [], fields);
  }
}

function checkItem({ field, option, runs }: ChecklistItem, fields: ReadonlyMap<string, SheetField>): void {
  const { type, options = [] } = known(field, fields);
  if (option === undefined && type !== "checkbox") throw new DocxError(`field ${field} has a box but is no checkbox`);
  if (option !== undefined && !options.some(({ value }) => value === option))
    throw new DocxError(`field ${field} has a box for ${JSON.stringify(option)}, which is none of its options`);
  checkRuns(runs, fields);
}

function known(id: string, fields: ReadonlyMap<string, SheetField>): SheetField {
  const field = fields.get(id);
  if (!field) throw new DocxError(`field ${id} stands in the form but is not described`);
  return field;
}

function checkText(text: string, field: string | null): void {
  const found = FORBIDDEN.exec(text);
  if (found) throw new ForbiddenCharacterError(field, found[0]);
}
