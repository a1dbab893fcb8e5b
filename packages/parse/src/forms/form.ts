/** Forms: lines to fill in, with their labelled fields. */
import type { Form, Text } from "@qujat/model";

/** A form from its lines. */
export function readForm(lines: readonly Text[]): Omit<Form, "anchor"> {
  return { type: "form", lines, fields: [] };
}
