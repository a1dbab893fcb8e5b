/** Fields → content controls, whose tag is the id of the field, inside of hidden bookmarks that outlive every editor. */
import { type ChecklistItem, type FieldRun, runsText, type SheetField, type SheetLanguage } from "@qujat/model";
import type { DocxContext, RunLook, WrittenPlace } from "../context.ts";
import { attribute } from "../xml.ts";
import { LANGUAGE_CODES, propertiesXml } from "./runs.ts";

/** Tags and titles of controls are not longer in Word. */
const LONGEST = 64;

/** How Word prints a day that is picked. */
const DATE_FORMATS: Readonly<Record<SheetLanguage, string>> = {
  kk: "yyyy 'жылғы' d MMMM",
  ru: "d MMMM yyyy 'года'",
};

/** Characters that boxes are drawn with, and the font of Word that has them. */
export const BOX = { checked: "\u2612", unchecked: "\u2610", font: "MS Gothic" } as const;

/**
 * A control inside of a paragraph.
 *
 * @param isPlain whether its words look like those of their paragraph; LibreOffice 7 takes any other look from plain text
 */
export function inlineControl(
  run: FieldRun,
  properties: string,
  content: string,
  isPlain: boolean,
  look: RunLook,
  context: DocxContext,
): string {
  const field = fieldOf(run.field, context);
  const kind = kindXml(field, look.language, run.text, isPlain);
  const blank = run.text === null && run.pattern ? { blank: runsText(run.pattern) } : {};
  const place = { field: run.field, text: run.text, ...blank };
  return control(field, place, properties, kind, content, look.language, context);
}

/** A control around paragraphs; each line but the last says by its style that it goes on. */
export function blockControl(
  run: FieldRun,
  properties: string,
  lines: (marks: BookmarkMarks) => string,
  language: SheetLanguage,
  context: DocxContext,
): string {
  const at = context.places.push({ field: run.field, text: run.text });
  const facts = factsXml(at, fieldOf(run.field, context), run.text === null, properties, "<w:richText/>", language);
  return `<w:sdt>${facts}<w:sdtContent>${lines(marksOf(at))}</w:sdtContent></w:sdt>`;
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
  const facts = factsXml(at, field, place.text === null, properties, kind, language);
  const { start, end } = marksOf(at);
  return `${start}<w:sdt>${facts}<w:sdtContent>${content}</w:sdtContent></w:sdt>${end}`;
}

function factsXml(
  at: number,
  { id, tooltip }: SheetField,
  isBlank: boolean,
  properties: string,
  kind: string,
  language: SheetLanguage,
): string {
  const title = attribute(shortened(tooltip[language].replace(/\s+/g, " ")));
  const hint = isBlank ? "<w:showingPlcHdr/>" : "";
  return `<w:sdtPr>${properties}<w:alias w:val="${title}"/><w:tag w:val="${attribute(tagOf(id, at))}"/><w:id w:val="${at}"/>${hint}${kind}</w:sdtPr>`;
}

/** What begins and ends the bookmark of a place. */
export interface BookmarkMarks {
  readonly start: string;
  readonly end: string;
}

function marksOf(at: number): BookmarkMarks {
  return {
    start: `<w:bookmarkStart w:id="${at}" w:name="${bookmarkOf(at)}"/>`,
    end: `<w:bookmarkEnd w:id="${at}"/>`,
  };
}

/** The name of the bookmark around a place, counted from 1; names that begin so are hidden in Word. */
export function bookmarkOf(place: number): string {
  return `_qujat${place}`;
}

/** The tag of a place: the id of its field, or where that is too long for Word the name of its bookmark. */
export function tagOf(id: string, place: number): string {
  return id.length <= LONGEST ? id : bookmarkOf(place);
}

function kindXml(
  { type, value, options = [] }: SheetField,
  language: SheetLanguage,
  text: string | null,
  isPlain: boolean,
): string {
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
      if (!isPlain) return "<w:richText/>";
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
