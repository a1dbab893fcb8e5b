/** The JSON Schema of the model's values, as validators and as documents to publish. */
import { z } from "zod";
import { sheetSchema } from "./sheet-schema.ts";

const offset = z.int().min(0).describe("UTF-16 units from the start of the text");

export const placeSchema = z
  .object({ file: z.string(), line: z.int().min(1), column: z.int().min(1) })
  .describe("A place in a source file; line and column count from 1");

export const textSchema = z
  .object({
    value: z.string(),
    file: z.string(),
    origins: z
      .array(z.int().min(0))
      .describe("Triples offset, line, column, ascending; line 0 is inserted white space"),
  })
  .describe("A string that knows where each of its characters was extracted");

export const editSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("delete"), start: offset, end: offset }).describe("White space goes"),
  z.object({ type: z.literal("insert"), at: offset, text: z.string().regex(/^\s+$/) }).describe("White space comes in"),
  z.object({ type: z.literal("move"), start: offset, end: offset, to: offset }).describe("A span goes elsewhere"),
  z.object({ type: z.literal("replace"), at: offset, text: z.string().length(1) }).describe("A look-alike is replaced"),
]);

export const repairSchema = z
  .object({ rule: z.string(), confidence: z.number().min(0).max(1), edits: z.array(editSchema) })
  .describe("Edits that belong together, with the rule behind them and how sure it is");

export const messageSchema = z
  .object({
    rule: z.string(),
    severity: z.enum(["error", "warning", "note"]),
    place: placeSchema,
    values: z.record(z.string(), z.union([z.string(), z.number()])),
  })
  .describe("A problem in data");

export const blockSchema = z.discriminatedUnion("type", [
  z.object({ type: z.enum(["heading", "paragraph", "item", "caption", "form"]), text: textSchema }),
  z.object({ type: z.literal("row"), cells: z.array(textSchema) }),
]);

/** Every schema of the model by the name of its value. */
export const SCHEMAS = {
  text: textSchema,
  edit: editSchema,
  repair: repairSchema,
  message: messageSchema,
  block: blockSchema,
  sheet: sheetSchema,
} as const;

/** One JSON Schema document (draft 2020-12) that defines every value of the model. */
export function jsonSchema(): Record<string, unknown> {
  // Runs and blocks stand in many places of a Sheet, so that each is defined once; the other values are small.
  const definitions = Object.entries(SCHEMAS).map(([name, schema]) => {
    const { $schema: _, ...definition } = z.toJSONSchema(schema, { reused: name === "sheet" ? "ref" : "inline" });
    return [name, withRefsBelow(name, definition)];
  });
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Qujat model",
    $defs: Object.fromEntries(definitions),
  };
}

/** What a definition defines for itself stands below it in the whole document. */
function withRefsBelow(name: string, definition: object): unknown {
  return JSON.parse(JSON.stringify(definition).replaceAll('"#/$defs/', `"#/$defs/${name}/$defs/`));
}
