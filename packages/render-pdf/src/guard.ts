/** Before anything is written: every character of a Sheet has a glyph, every field is known, every id stands for one field. */
import type { Emphasis, LinePart, Sheet, SheetBlock, SheetField, SheetRun } from "@qujat/model";
import { glyphOf } from "./faces.ts";

/** A Sheet that cannot become a document. */
export class SheetError extends Error {
  override readonly name: string = "SheetError";
}

/** A character that no shipped face has, and where it stands. */
export class MissingGlyphError extends SheetError {
  override readonly name = "MissingGlyphError";
  /** Id of the field that holds it; null for words of the form itself. */
  readonly field: string | null;
  readonly character: string;
  /** Its code point as Unicode writes it: `U+1F600`. */
  readonly codePoint: string;

  constructor(field: string | null, character: string) {
    const codePoint = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
    const where = field === null ? "the form's own words" : `field ${field}`;
    super(
      `${where}: the font has no character ${codePoint} (${JSON.stringify(character)}): leave it out or write it in letters`,
    );
    this.field = field;
    this.character = character;
    this.codePoint = codePoint;
  }
}

/**
 * Throws for the first thing in a Sheet that could not be printed as it stands.
 *
 * @throws MissingGlyphError for a character without a glyph
 * @throws SheetError for a field that is not described, described twice, or a value of the wrong kind
 */
export function checkSheet(sheet: Sheet): void {
  const { title, form, basis, number } = sheet.properties;
  for (const text of [title, form, basis ?? "", number ?? ""]) checkText(text, null, null);
  const fields = fieldsById(sheet);
  for (const field of fields.values()) checkField(field, fields);
  for (const block of sheet.blocks) checkBlock(block, fields);
}

/** The fields of a Sheet by id. */
export function fieldsById(sheet: Sheet): ReadonlyMap<string, SheetField> {
  const fields = new Map<string, SheetField>();
  for (const field of sheet.fields) {
    if (fields.has(field.id)) throw new SheetError(`field ${field.id} is described twice`);
    fields.set(field.id, field);
  }
  return fields;
}

function checkField({ id, type, value, options }: SheetField, fields: ReadonlyMap<string, SheetField>): void {
  if (!/^[\p{L}\p{N}_-]+(\.[\p{L}\p{N}_-]+)*$/u.test(id)) throw new SheetError(`"${id}" is no id of a field`);
  for (let dot = id.indexOf("."); dot > 0; dot = id.indexOf(".", dot + 1)) {
    const group = id.slice(0, dot);
    if (fields.has(group)) throw new SheetError(`${group} is a field, and so cannot be a group that holds ${id}`);
  }
  if (typeof value === "boolean" && type !== "checkbox") throw new SheetError(`field ${id} is no checkbox`);
  if (typeof value === "string" && type === "checkbox")
    throw new SheetError(`field ${id} is a checkbox: true or false`);
  if (typeof value === "string") checkText(value, null, id);
  for (const { label } of options ?? []) for (const text of [label.kk, label.ru]) checkText(text, null, id);
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
      for (const { field, option, runs } of block.items) {
        checkBox(field, option, fields);
        checkRuns(runs, fields);
      }
      return;
    case "table":
      if (block.columns.length === 0 || block.columns.some((share) => !(share > 0)))
        throw new SheetError("a table has columns without width: give each a share above 0");
      for (const { cells } of block.rows) for (const { runs } of cells) checkRuns(runs, fields);
      return;
    case "columns":
      for (const { left, right } of block.pairs) for (const inner of [...left, ...right]) checkBlock(inner, fields);
      return;
    case "pageBreak":
    case "separator":
    case "qr":
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
    if (run.type === "field" && known(run.field, fields).type === "checkbox")
      throw new SheetError(`field ${run.field} is a checkbox: it stands in a checklist, not among words`);
    if (run.type === "field" && run.pattern) checkRuns(run.pattern, fields);
    if (run.text !== null) checkText(run.text, run.emphasis ?? null, run.type === "field" ? run.field : null);
  }
}

function checkBox(id: string, option: string | undefined, fields: ReadonlyMap<string, SheetField>): void {
  const { type, options = [] } = known(id, fields);
  if (option === undefined && type !== "checkbox") throw new SheetError(`field ${id} has a box but is no checkbox`);
  if (option !== undefined && !options.some(({ value }) => value === option))
    throw new SheetError(`field ${id} has a box for ${JSON.stringify(option)}, which is none of its options`);
}

function known(id: string, fields: ReadonlyMap<string, SheetField>): SheetField {
  const field = fields.get(id);
  if (!field) throw new SheetError(`field ${id} stands in the form but is not described`);
  return field;
}

function checkText(text: string, emphasis: Emphasis | null, field: string | null): void {
  for (const char of text) {
    if (char !== "\n" && glyphOf(char, emphasis) === null) throw new MissingGlyphError(field, char);
  }
}
