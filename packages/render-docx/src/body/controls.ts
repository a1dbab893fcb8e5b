/** Fields → content controls, whose tag is the id of the field, inside of hidden bookmarks that outlive every editor. */
import type { ChecklistItem, FieldRun, SheetField, SheetLanguage } from "@qujat/model";
import type { DocxContext, RunLook, WrittenPlace } from "../context.ts";
import { attribute } from "../xml.ts";
import { LANGUAGE_CODES, propertiesXml } from "./runs.ts";

/** Tags and titles of controls are not longer in Word. */
const LONGEST = 64;

/** Most entries of a list are not longer in Word. */
const DATE_FORMATS: Readonly<Record<SheetLanguage, string>> = {
  kk: "yyyy 'жылғы' d MMMM",
  ru: "d MMMM yyyy 'года'",
};

/** Characters that boxes are drawn with, and the font of Word that has them. */
export const BOX = { checked: "\u2612", unchecked: "\u2610", font: "MS Gothic" } as const;

/** A control inside of a paragraph. */
export function inlineControl(
  run: FieldRun,
  properties: string,
  content: string,
  look: RunLook,
  context: DocxContext,
): string {
  const field = fieldOf(run.field, context);
  const kind = kindXml(field, look.language, run.text);
  return control(field, { field: run.field, text: run.text }, properties, kind, content, look.language, context);
}

/** A control around paragraphs. */
export function blockControl(
  run: FieldRun,
  properties: string,
  content: string,
  language: SheetLanguage,
  context: DocxContext,
): string {
  const field = fieldOf(run.field, context);
  return control(field, { field: run.field, text: run.text }, properties, "<w:richText/>", content, language, context);
}

/** A box to tick. */
export function boxControl(item: ChecklistItem, look: RunLook, context: DocxContext): string {
  const field = fieldOf(item.field, context);
  const { checked, unchecked, font } = BOX;
  const state = (name: string, char: string) =>
    `<w14:${name} w14:val="${char.charCodeAt(0).toString(16)}" w14:font="${font}"/>`;
  const kind = `<w14:checkbox><w14:checked w14:val="${item.checked ? 1 : 0}"/>${state("checkedState", checked)}${state("uncheckedState", unchecked)}</w14:checkbox>`;
  const language = propertiesXml(look, null, false).slice("<w:rPr>".length);
  const properties = `<w:rPr><w:rFonts w:ascii="${font}" w:eastAsia="${font}" w:hAnsi="${font}" w:hint="eastAsia"/>${language}`;
  const content = `<w:r>${properties}<w:t>${item.checked ? checked : unchecked}</w:t></w:r>`;
  const place = {
    field: item.field,
    text: item.checked,
    ...(item.option === undefined ? {} : { option: item.option }),
  };
  return control(field, place, properties, kind, content, look.language, context);
}

function control(
  field: SheetField,
  place: WrittenPlace,
  properties: string,
  kind: string,
  content: string,
  language: SheetLanguage,
  context: DocxContext,
): string {
  const at = context.places.push(place);
  const title = attribute(shortened(field.tooltip[language].replace(/\s+/g, " ")));
  const hint = place.text === null ? "<w:showingPlcHdr/>" : "";
  const facts = `${properties}<w:alias w:val="${title}"/><w:tag w:val="${attribute(tagOf(field.id, at))}"/><w:id w:val="${at}"/>${hint}${kind}`;
  return `<w:bookmarkStart w:id="${at}" w:name="${bookmarkOf(at)}"/><w:sdt><w:sdtPr>${facts}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt><w:bookmarkEnd w:id="${at}"/>`;
}

/** The name of the bookmark around a place, counted from 1; names that begin so are hidden in Word. */
export function bookmarkOf(place: number): string {
  return `_qujat${place}`;
}

function tagOf(id: string, place: number): string {
  return id.length <= LONGEST ? id : bookmarkOf(place);
}

function kindXml({ type, value, options = [] }: SheetField, language: SheetLanguage, text: string | null): string {
  switch (type) {
    case "date": {
      const date = typeof value === "string" ? ` w:fullDate="${attribute(value)}T00:00:00Z"` : "";
      return `<w:date${date}><w:dateFormat w:val="${DATE_FORMATS[language]}"/><w:lid w:val="${LANGUAGE_CODES[language]}"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date>`;
    }
    case "choice": {
      const items = options.map(({ value: each, label }) => {
        return `<w:listItem w:displayText="${attribute(label[language])}" w:value="${attribute(each)}"/>`;
      });
      const last = typeof value === "string" ? ` w:lastValue="${attribute(value)}"` : "";
      return `<w:dropDownList${last}>${items.join("")}</w:dropDownList>`;
    }
    default:
      return type === "multiline" || text?.includes("\n") ? '<w:text w:multiLine="1"/>' : "<w:text/>";
  }
}

function fieldOf(id: string, { fields }: DocxContext): SheetField {
  const field = fields.get(id);
  if (!field) throw new Error(`field ${id} is not described`);
  return field;
}

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
