/** What a file says of itself: title, language, the act that it rests on, form and number. */
import type { SheetProperties } from "@qujat/model";
import { LANGUAGE_CODES } from "../body/runs.ts";
import { DECLARATION, escaped } from "../xml.ts";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";

/** Title, subject, keywords, language and date; without a date of its own a document has none. */
export function coreXml({ title, languages, form, basis, number, date }: SheetProperties): string {
  const keywords = [form, ...(number === null ? [] : [number])].join("; ");
  const when = date && /^\d{4}-\d\d-\d\d$/.test(date) ? `${date}T00:00:00Z` : null;
  const dated = (name: string) => (when ? `<dcterms:${name} xsi:type="dcterms:W3CDTF">${when}</dcterms:${name}>` : "");
  return `${DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:subject>${escaped(basis ?? "")}</dc:subject><cp:keywords>${escaped(keywords)}</cp:keywords><dc:language>${languages.map((each) => LANGUAGE_CODES[each]).join(", ")}</dc:language>${dated("created")}${dated("modified")}</cp:coreProperties>`;
}

/** Form, number and basis, each under its own name. */
export function customXml({ form, number, basis }: SheetProperties): string {
  const facts = Object.entries({ form, number, basis }).filter(([, value]) => value !== null);
  const properties = facts.map(([name, value], at) => {
    return `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${at + 2}" name="${name}"><vt:lpwstr>${escaped(value ?? "")}</vt:lpwstr></property>`;
  });
  return `${DECLARATION}<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes">${properties.join("")}</Properties>`;
}

/** The program that wrote the file. */
export const APP_XML = `${DECLARATION}<Properties xmlns="${OFFICE}/extended-properties"><Application>Qujat</Application></Properties>`;
