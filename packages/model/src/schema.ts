/** The JSON Schema of the model's values, as validators and as documents to publish. */
import { z } from "zod";
import {
  actNodeSchema,
  actReferenceSchema,
  actSchema,
  amendmentSchema,
  citationSchema,
  formSchema,
  metadataSchema,
  provisionSchema,
  tableSchema,
} from "./schema/act.ts";
import { blockSchema, editSchema, messageSchema, placeSchema, repairSchema, textSchema } from "./schema/text.ts";

/** Every schema of the model by the name of its value. */
export const SCHEMAS = {
  place: placeSchema,
  text: textSchema,
  edit: editSchema,
  repair: repairSchema,
  message: messageSchema,
  block: blockSchema,
  actReference: actReferenceSchema,
  citation: citationSchema,
  amendment: amendmentSchema,
  metadata: metadataSchema,
  form: formSchema,
  table: tableSchema,
  provision: provisionSchema,
  actNode: actNodeSchema,
  act: actSchema,
} as const;

/** One JSON Schema document (draft 2020-12) that defines every value of the model. */
export function jsonSchema(): Record<string, unknown> {
  const named = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(SCHEMAS)) named.add(schema, { id });
  const { schemas } = z.toJSONSchema(named, { uri: (id) => `#/$defs/${id}` });
  const definitions = Object.entries(schemas).map(([name, { $schema: _, $id: __, ...definition }]) => [
    name,
    definition,
  ]);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Qujat model",
    $defs: Object.fromEntries(definitions),
  };
}
