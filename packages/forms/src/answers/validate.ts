/** Data as they come, from a person, a file or a program, to answers: typed, whole, or with every problem at once. */
import type { FieldDefinition, FieldTerm, FormDefinition, Message } from "@qujat/model";
import { NoCalendarError } from "../calendar/calendar.ts";
import type { Day } from "../calendar/days.ts";
import { type Deadline, deadlineOf, type Term } from "../calendar/deadlines.ts";
import { fallbacks } from "./fallbacks.ts";
import type { Problem } from "./problem.ts";
import { TEXT_TYPES, type TextType } from "./types.ts";
import { type Answers, type AnswerValue, isAnswers, tickedOf } from "./values.ts";

export interface ValidateOptions {
  /** Today, for fields that take it by themselves; without it they stay blank. */
  readonly today?: Day;
  /** The service that the form is filled in for; default the first. */
  readonly variant?: string;
}

/** Answers as far as they are right, and all that is wrong with the data. */
export interface Validated {
  readonly answers: Answers;
  /** The service that they are for; null where the form has but one. */
  readonly variant: string | null;
  readonly problems: readonly Problem[];
  /** How the days were counted that fields took by themselves. */
  readonly deadlines: readonly CountedDeadline[];
}

/** The last day of a term, and what it was counted from. */
export interface CountedDeadline {
  /** Path of the field that holds it. */
  readonly path: string;
  readonly term: Term;
  readonly event: Day;
  readonly deadline: Deadline;
}

/** The most items of a list that does not say. */
const MOST_ITEMS = 5000;

/**
 * Validates data against a form.
 *
 * @param data an object by field id; texts may be typed in any usual way (dates, phones, numbers); `variant` names the
 * service where no option does
 * @example validate(form, { applicant: "Әлия" }).problems.map(({ path }) => path) // ["iin", "address"]
 */
export function validate(form: FormDefinition, data: unknown, { today, variant }: ValidateOptions = {}): Validated {
  const { asked, fields } = withoutVariant(form, data);
  const chosen = form.variants ? (variant ?? asked ?? form.variants[0].id) : null;
  const reader = new Reader(today ?? null, chosen);
  if (chosen !== null && !form.variants?.some(({ id }) => id === chosen)) {
    const known = (form.variants ?? []).map(({ id }) => id).join(", ");
    reader.problem("variant", "variant", undefined, { variant: chosen, known });
  }
  const answers = reader.all(form.fields, fields, "", chosen === null ? {} : { variant: chosen });
  return { answers, variant: chosen, problems: reader.problems, deadlines: reader.deadlines };
}

/** The service that the data ask for, apart from their fields. */
function withoutVariant(form: FormDefinition, data: unknown): { asked?: string; fields: unknown } {
  if (!form.variants || typeof data !== "object" || data === null || !("variant" in data)) return { fields: data };
  const { variant, ...fields } = data;
  return isGiven(variant) ? { asked: String(variant), fields } : { fields };
}

class Reader {
  readonly problems: Problem[] = [];
  readonly deadlines: CountedDeadline[] = [];
  readonly #today: Day | null;
  readonly #variant: string | null;

  constructor(today: Day | null, variant: string | null) {
    this.#today = today;
    this.#variant = variant;
  }

  /** The fields of one level; `outer` are the answers around it, which conditions may ask for. */
  all(fields: readonly FieldDefinition[], data: unknown, prefix: string, outer: Answers): Answers {
    const answers: Record<string, AnswerValue> = {};
    if (typeof data !== "object" || data === null || Array.isArray(data)) {
      this.problem(prefix.slice(0, -1) || "data", "object");
      return answers;
    }
    const given = data as Readonly<Record<string, unknown>>;
    for (const name of Object.keys(given)) {
      if (!fields.some(({ id }) => id === name))
        this.problem(prefix + name, "unknown", undefined, { known: idsOf(fields) });
    }
    for (const field of fields) {
      const path = prefix + field.id;
      const value = Object.hasOwn(given, field.id) ? given[field.id] : undefined;
      if (!applies(field, { ...outer, ...answers })) {
        if (isGiven(value)) this.problem(path, "not-asked", field);
        continue;
      }
      answers[field.id] = this.one(field, value, path, { ...outer, ...answers });
    }
    return answers;
  }

  one(field: FieldDefinition, value: unknown, path: string, around: Answers): AnswerValue {
    if (field.type === "group") return this.all(field.fields ?? [], value ?? {}, `${path}.`, around);
    if (!isGiven(value)) return this.missing(field, path, around);
    if (field.type === "list") return this.list(field, value, path, around);
    if (field.type === "checklist") return this.checklist(field, value, path);
    return this.text(field, field.type, value, path);
  }

  text(field: FieldDefinition, type: TextType, value: unknown, path: string): string | null {
    const text = typeof value === "number" && Number.isFinite(value) ? String(value) : value;
    if (typeof text !== "string") return this.problem(path, "text", field);
    const trimmed = text.trim();
    const read = TEXT_TYPES[type](trimmed, field);
    if ("value" in read) return read.value;
    this.problems.push({ path, rule: read.rule, values: read.values ?? {}, label: field.label });
    return null;
  }

  list(field: FieldDefinition, value: unknown, path: string, around: Answers): readonly Answers[] {
    const { most = MOST_ITEMS } = field;
    if (!Array.isArray(value)) {
      this.problem(path, "list", field);
      return [];
    }
    if (value.length > most) this.problem(path, "many", field, { most, count: value.length });
    if (field.required && value.length === 0) this.problem(path, "missing", field);
    return value.slice(0, most).map((item, at) => this.all(field.fields ?? [], item, `${path}.${at}.`, around));
  }

  checklist(field: FieldDefinition, value: unknown, path: string): readonly string[] {
    const options = (field.options ?? []).map((option) => option.value);
    const values = typeof value === "string" ? value.split(/\s*[,;]\s*/) : value;
    if (!Array.isArray(values)) {
      this.problem(path, "checklist", field, { options: options.join(", ") });
      return [];
    }
    for (const [at, item] of values.entries()) {
      if (!options.includes(item)) this.problem(`${path}.${at}`, "choice", field, { options: options.join(", ") });
    }
    return options.filter((option) => values.includes(option));
  }

  /** What a field is when nothing is answered: its default, or a problem where an answer must be. */
  missing(field: FieldDefinition, path: string, around: Answers): AnswerValue {
    const value = this.default(field, path, around);
    if (value === null && field.required) this.problem(path, "missing", field);
    if (value !== null) return value;
    return field.type === "list" || field.type === "checklist" ? [] : null;
  }

  default(field: FieldDefinition, path: string, around: Answers): string | boolean | null {
    for (const fallback of fallbacks(field.default)) {
      if ("value" in fallback) return fallback.value;
      if ("today" in fallback && this.#today !== null) return this.#today;
      if (!("term" in fallback)) continue;
      const event = around[fallback.from];
      const count = this.#count(fallback.term);
      if (typeof event !== "string" || count === undefined) continue;
      return this.#lastDay(field, path, { count, unit: fallback.term.unit }, event);
    }
    return null;
  }

  #count({ count }: FieldTerm): number | undefined {
    return typeof count === "number" ? count : count[this.#variant ?? ""];
  }

  #lastDay({ label }: FieldDefinition, path: string, term: Term, event: Day): Day | null {
    try {
      const deadline = deadlineOf(term, event);
      this.deadlines.push({ path, term, event, deadline });
      return deadline.day;
    } catch (error) {
      if (!(error instanceof NoCalendarError)) throw error;
      this.problems.push({ path, rule: "forms/answer-no-calendar", values: { year: error.year }, label });
      return null;
    }
  }

  problem(path: string, rule: string, field?: FieldDefinition, values: Message["values"] = {}): null {
    this.problems.push({ path, rule: `forms/answer-${rule}`, values, ...(field && { label: field.label }) });
    return null;
  }
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && !(typeof value === "string" && value.trim() === "");
}

/** Whether a field exists, by the answers before it and around it. */
export function applies({ when }: FieldDefinition, answers: Answers): boolean {
  if (!when) return true;
  const value = when.field
    .split(".")
    .reduce<AnswerValue | undefined>((inside, step) => (isAnswers(inside) ? inside[step] : undefined), answers);
  return when.is.some((wanted) => value === wanted || tickedOf(value).includes(String(wanted)));
}

function idsOf(fields: readonly FieldDefinition[]): string {
  return fields.map(({ id }) => id).join(", ");
}
