/** What a path of a template means: a field of the definition, a word of the variant, or the number of an item. */
import type { FieldDefinition, FormDefinition } from "@qujat/model";
import type { Path } from "./expressions.ts";

/** The fields in sight: those of the innermost list item, and what lies around it. */
export interface Names {
  readonly fields: readonly FieldDefinition[];
  readonly form: FormDefinition;
  readonly outer?: Names;
}

export type Meaning =
  | { readonly type: "field"; readonly field: FieldDefinition; readonly part?: FieldPart; readonly up: number }
  | { readonly type: "variant"; readonly word: string }
  /** Which variant it is, for tests; it has no words. */
  | { readonly type: "variant-id" }
  | { readonly type: "item-number" };

/** What an office can be asked for; the office itself is its name. */
export const OFFICE_PARTS = ["address", "phones", "hours"] as const;
export type OfficePart = (typeof OFFICE_PARTS)[number];
/** What can be asked of a field beside its value: of a date, how it stands before a noun (`2011 жылғы 5 шілдедегі`). */
export type FieldPart = OfficePart | "attributive";

/** The meaning of a path, or undefined when there is none. */
export function meaningOf(path: Path, names: Names): Meaning | undefined {
  const [first = "", ...rest] = path;
  if (first === ".." && names.outer) {
    const outer = meaningOf(rest, names.outer);
    return outer?.type === "field" ? { ...outer, up: outer.up + 1 } : outer;
  }
  if (first === "@number" && rest.length === 0 && names.outer) return { type: "item-number" };
  const [word = ""] = rest;
  if (first === "variant" && rest.length === 0) return names.form.variants && { type: "variant-id" };
  if (first === "variant" && rest.length === 1) {
    return names.form.variants?.every(({ words }) => word in words) ? { type: "variant", word } : undefined;
  }
  const field = names.fields.find(({ id }) => id === first);
  if (!field) return undefined;
  if (rest.length === 0) return { type: "field", field, up: 0 };
  if (field.type === "group") return meaningOf(rest, { ...names, fields: field.fields ?? [] });
  const part = rest.length === 1 ? partOf(field, word) : undefined;
  return part && { type: "field", field, part, up: 0 };
}

function partOf({ type }: FieldDefinition, word: string): FieldPart | undefined {
  if (type === "date") return word === "attributive" ? word : undefined;
  return type === "office" ? OFFICE_PARTS.find((name) => name === word) : undefined;
}

/** The names inside an item of a list. */
export function namesIn(list: FieldDefinition, names: Names): Names {
  return { fields: list.fields ?? [], form: names.form, outer: names };
}
