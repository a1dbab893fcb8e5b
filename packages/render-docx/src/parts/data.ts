/** The answers as they were given, beside the words that print them: with it a reader knows what was changed. */
import type { SheetField } from "@qujat/model";
import type { WrittenPlace } from "../context.ts";
import { DECLARATION, escaped } from "../xml.ts";

/** The namespace of the part. */
export const DATA_NAMESPACE = "urn:qujat:form";

/** What the part holds as JSON. */
export interface WrittenForm {
  readonly fields: readonly Pick<SheetField, "id" | "type" | "value" | "options">[];
  readonly places: readonly WrittenPlace[];
}

/** The part of data. */
export function dataXml(fields: readonly SheetField[], places: readonly WrittenPlace[]): string {
  const form: WrittenForm = {
    fields: fields.map(({ id, type, value, options }) => ({ id, type, value, ...(options ? { options } : {}) })),
    places,
  };
  return `${DECLARATION}<form xmlns="${DATA_NAMESPACE}">${escaped(JSON.stringify(form))}</form>`;
}

/** What Word wants to know of the part of data. */
export const DATA_PROPERTIES_XML = `${DECLARATION}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{7C0F8D0B-6C1F-4C52-9E0B-3D0A5B1C7E55}"><ds:schemaRefs><ds:schemaRef ds:uri="${DATA_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`;
