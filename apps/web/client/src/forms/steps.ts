/** The steps in which a form is filled in: a few fields each, a group or a list by itself. */
import type { FieldDefinition } from "@qujat/model";

const MOST = 6;

export function stepsOf(fields: readonly FieldDefinition[]): readonly (readonly FieldDefinition[])[] {
  const steps: FieldDefinition[][] = [];
  let isOpen = false;
  for (const field of fields) {
    const isLarge = field.type === "group" || field.type === "list";
    const last = steps.at(-1);
    if (isLarge || !isOpen || !last || last.length >= MOST) steps.push([field]);
    else last.push(field);
    isOpen = !isLarge;
  }
  return steps;
}
