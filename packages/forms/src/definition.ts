/** `form.json`: checked against its schema, and for what no schema can say. */
import type { FieldDefinition, FormDefinition } from "@qujat/model";
import { formDefinitionSchema } from "@qujat/model/schema";
import { fallbacks } from "./answers/fallbacks.ts";
import { TemplateError } from "./template/error.ts";

/**
 * Reads a definition.
 *
 * @param json content of the file
 * @param file its name, for errors
 * @throws {TemplateError} for the first thing that is wrong
 */
export function checkDefinition(json: string, file: string): FormDefinition {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const at = Number(/position (\d+)/.exec(reason)?.[1] ?? 0);
    throw new TemplateError(file, lineAt(json, at), "json", { reason });
  }
  const parsed = formDefinitionSchema.safeParse(data);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const path = issue?.path.map(String) ?? [];
    const values = { path: path.join(".") || "form", reason: issue?.message ?? "" };
    throw new TemplateError(file, lineOf(json, path), "definition", values);
  }
  const form = parsed.data as FormDefinition;
  checkFields(form.fields, form.variants ? ["variant"] : [], (problem, id) => {
    throw new TemplateError(file, lineOfField(json, id), problem, { name: id });
  });
  return form;
}

/**
 * Checks that every field is printed, or asked for by a condition or a term of another one.
 *
 * @param used the fields that the templates print or test
 * @throws {TemplateError} for the first that is not
 */
export function checkUse(form: FormDefinition, used: ReadonlySet<FieldDefinition>, json: string, file: string): void {
  const all = [...fieldsOf(form.fields)].map(({ field }) => field);
  const asked = new Set(
    all.flatMap((field) => [
      field.when?.field ?? "",
      ...fallbacks(field.default).map((each) => ("from" in each ? each.from : "")),
    ]),
  );
  const idle = all.find((field) => field.type !== "group" && !used.has(field) && !asked.has(field.id));
  if (idle) throw new TemplateError(file, lineOfField(json, idle.id), "unused-field", { name: idle.id });
}

/** Every field of a form in order, those of groups and lists after them, with its path (`goods.*.model`). */
export function* fieldsOf(
  fields: readonly FieldDefinition[],
  prefix = "",
): Generator<{ readonly path: string; readonly field: FieldDefinition }> {
  for (const field of fields) {
    const path = prefix + field.id;
    yield { path, field };
    if (field.fields) yield* fieldsOf(field.fields, field.type === "list" ? `${path}.*.` : `${path}.`);
  }
}

type Report = (problem: string, id: string) => never;

/** Ids that occur twice, conditions and terms that ask for fields which do not come before them. */
function checkFields(fields: FormDefinition["fields"], before: readonly string[], report: Report): void {
  const seen: string[] = [];
  for (const { id, type, when, default: fallback, options, fields: inner } of fields) {
    if (seen.includes(id) || id === "variant") report("duplicate-field", id);
    const known = [...before, ...seen];
    if (when && !known.includes(when.field.split(".")[0] ?? "")) report("wrong-condition", id);
    if (fallbacks(fallback).some((each) => "from" in each && !known.includes(each.from))) report("wrong-condition", id);
    if ((type === "choice" || type === "checklist") !== (options !== undefined)) report("wrong-options", id);
    if ((type === "group" || type === "list") !== (inner !== undefined)) report("wrong-options", id);
    seen.push(id);
    if (inner) checkFields(inner, [...before, ...seen], report);
  }
}

/** The line where the last step of a path that is written in the file stands, as well as a search can tell. */
function lineOf(json: string, path: readonly string[]): number {
  let at = 0;
  for (const step of path) {
    const found = json.indexOf(`"${step}"`, at);
    if (found >= 0) at = found;
  }
  return lineAt(json, at);
}

/** The line of a field; of several with one id in different groups the first. */
function lineOfField(json: string, id: string): number {
  return lineAt(json, Math.max(json.search(new RegExp(`"id"\\s*:\\s*"${id}"`)), 0));
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split("\n").length;
}
