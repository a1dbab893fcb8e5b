/** The values that a field takes by itself. */
import type { FieldDefault, FieldDefinition } from "@qujat/model";

/** The defaults of a field in their order, of which the first that there is counts. */
export function fallbacks(fallback: FieldDefinition["default"]): readonly FieldDefault[] {
  if (fallback === undefined) return [];
  return isSeveral(fallback) ? fallback : [fallback];
}

function isSeveral(fallback: FieldDefault | readonly FieldDefault[]): fallback is readonly FieldDefault[] {
  return Array.isArray(fallback);
}
