/** A small form for the tests, and its templates. */
import type { FieldDefinition } from "@qujat/model";
import { type Form, type FormSource, readForm } from "../src/form.ts";

const both = (words: string) => ({ kk: words, ru: words });

/** `form.json` with these fields. */
export function definitionOf(fields: readonly object[], more: object = {}): string {
  const definition = {
    id: "trial",
    title: both("Сынақ"),
    purpose: both("Сынақ"),
    filledInBy: "officer",
    basis: [{ act: "kz-2011-07-05-116", anchor: "att_1__annex_2", title: both("Стандарт") }],
    ...more,
    fields,
  };
  return JSON.stringify(definition, null, 2);
}

/** A field of a form, its label being its id. */
export function field(id: string, type: FieldDefinition["type"], more: Partial<FieldDefinition> = {}): FieldDefinition {
  return { id, type, label: both(id), ...more };
}

/** The files of a form whose languages have the same template. */
export function sourceOf(fields: readonly object[], template: string, more: object = {}): FormSource {
  return { folder: "templates/trial", definition: definitionOf(fields, more), kk: template, ru: template };
}

export function formOf(fields: readonly object[], template: string, more: object = {}): Form {
  return readForm(sourceOf(fields, template, more));
}
