/** Answers after validation: plain values by field id, lists as arrays, groups as objects. */

export type AnswerValue = string | boolean | readonly string[] | Answers | readonly Answers[] | null;

/** What is known of each field; null is blank. */
export interface Answers {
  readonly [id: string]: AnswerValue;
}

export function isAnswers(value: AnswerValue | undefined): value is Answers {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The items of a list. */
export function itemsOf(value: AnswerValue | undefined): readonly Answers[] {
  return Array.isArray(value) ? (value as readonly Answers[]).filter(isAnswers) : [];
}

/** The values ticked of a checklist. */
export function tickedOf(value: AnswerValue | undefined): readonly string[] {
  return Array.isArray(value) ? (value as readonly unknown[]).filter((item) => typeof item === "string") : [];
}
