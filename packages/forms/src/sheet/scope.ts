/** The values in sight at a place of a template, and their ids in the Sheet. */
import type { FieldDefinition, FormDefinition, SheetLanguage } from "@qujat/model";
import { type Answers, type AnswerValue, isAnswers, itemsOf } from "../answers/values.ts";
import type { Path } from "../template/expressions.ts";
import { type FieldPart, meaningOf, type Names, namesIn } from "../template/names.ts";

/** One level: the form, or an item of a list. */
export interface Scope {
  readonly names: Names;
  readonly answers: Answers;
  /** What ids begin with: empty, or `goods.0.`. */
  readonly prefix: string;
  /** The number of the item, from 1. */
  readonly number: number;
  readonly outer?: Scope;
  /** Id of the variant that the form is filled in for. */
  readonly variant: string | null;
  /** Whether nothing is answered, so that the form is for the pen. */
  readonly isBlank: boolean;
}

/** What stands at a path. */
export type Found = { readonly type: "words"; readonly text: string } | FoundField;

/** A field at a path, and what was answered. */
export interface FoundField {
  readonly type: "field";
  readonly field: FieldDefinition;
  readonly part: FieldPart | undefined;
  readonly id: string;
  readonly value: AnswerValue | undefined;
}

export function formScope(form: FormDefinition, answers: Answers, variant: string | null): Scope {
  const isBlank = Object.keys(answers).length === 0;
  return { names: { fields: form.fields, form }, answers, prefix: "", number: 0, variant, isBlank };
}

/** What stands at a path; the template was checked, so that there is something. */
export function lookUp(path: Path, scope: Scope, language: SheetLanguage): Found {
  const meaning = meaningOf(path, scope.names);
  if (meaning?.type === "item-number") return { type: "words", text: String(scope.number) };
  if (meaning?.type === "variant-id") return { type: "words", text: scope.variant ?? "" };
  if (meaning?.type === "variant") {
    const { variants = [] } = scope.names.form;
    const variant = variants.find(({ id }) => id === scope.variant) ?? variants[0];
    return { type: "words", text: variant?.words[meaning.word]?.[language] ?? "" };
  }
  if (meaning?.type !== "field") throw new Error(`${path.join(".")} is no field: the template was not checked`);
  let level = scope;
  for (let up = 0; up < meaning.up; up++) level = level.outer ?? level;
  const steps = path.filter((step) => step !== "..");
  const own = meaning.part ? steps.slice(0, -1) : steps;
  const value = own.reduce<AnswerValue | undefined>(
    (inside, step) => (isAnswers(inside) ? inside[step] : undefined),
    level.answers,
  );
  return { type: "field", field: meaning.field, part: meaning.part, id: level.prefix + own.join("."), value };
}

/** A scope for each item of a list; as many empty ones as a blank form has rows, when there are none. */
export function itemScopes(path: Path, scope: Scope, language: SheetLanguage): Scope[] {
  const found = lookUp(path, scope, language);
  if (found.type !== "field") return [];
  const items = itemsOf(found.value);
  const names = namesIn(found.field, scope.names);
  const count = items.length > 0 ? items.length : (found.field.least ?? 1);
  return Array.from({ length: count }, (_, at) => ({
    names,
    answers: items[at] ?? {},
    prefix: `${found.id}.${at}.`,
    number: at + 1,
    outer: scope,
    variant: scope.variant,
    isBlank: scope.isBlank,
  }));
}
