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
import { fieldDefinitionSchema, formDefinitionSchema } from "./schema/form.ts";
import { blockSchema, editSchema, messageSchema, placeSchema, repairSchema, textSchema } from "./schema/text.ts";
import { sheetSchema } from "./sheet-schema.ts";

export { formDefinitionSchema };

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
  fieldDefinition: fieldDefinitionSchema,
  formDefinition: formDefinitionSchema,
  sheet: sheetSchema,
} as const;

/** One JSON Schema document (draft 2020-12) that defines every value of the model. */
export function jsonSchema(): Record<string, unknown> {
  const { sheet, ...others } = SCHEMAS;
  const named = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(others)) named.add(schema, { id });
  const { schemas } = z.toJSONSchema(named, { uri: (id) => `#/$defs/${id}` });
  const definitions = Object.entries(schemas).map(([name, { $schema: _, $id: __, ...definition }]) => [
    name,
    definition,
  ]);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Qujat model",
    $defs: { ...Object.fromEntries(definitions), sheet: sheetDefinition(sheet) },
  };
}

/** Runs and blocks stand in many places of a Sheet, so that each is defined once, below it. */
function sheetDefinition(schema: z.ZodType): unknown {
  const { $schema: _, ...definition } = z.toJSONSchema(schema, { reused: "ref" });
  return JSON.parse(JSON.stringify(definition).replaceAll('"#/$defs/', '"#/$defs/sheet/$defs/'));
}
