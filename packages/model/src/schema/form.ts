/** Validators of form definitions: `form.json` in the folders under `templates/`. */
import { z } from "zod";
import type { FieldDefinition } from "../form-definition.ts";
import { pageSetupSchema } from "../sheet-schema.ts";

const bilingual = z
  .strictObject({ kk: z.string().min(1), ru: z.string().min(1) })
  .describe("The same words in both languages");
const id = z.string().regex(/^[a-z][A-Za-z0-9_-]*$/, "a letter, then letters, digits, _ or -");

const basis = z
  .strictObject({
    act: z.string().describe("Identifier of the work: kz-2011-07-05-116"),
    anchor: z.string().nullable().describe("Anchor in it; null for the act as a whole"),
    title: bilingual,
    repealed: z
      .strictObject({ on: z.iso.date(), by: bilingual, replacedBy: bilingual.nullable() })
      .exactOptional()
      .describe("Set when the act is no longer in force"),
  })
  .describe("A provision that prescribes the form");

const term = z.strictObject({
  count: z.union([z.int().min(1), z.record(z.string(), z.int().min(1))]).describe("A number, or one for each variant"),
  unit: z.enum(["working-day", "calendar-day", "month", "year"]),
});

const fallback = z.union([
  z.strictObject({ value: z.union([z.string(), z.boolean()]) }),
  z.strictObject({ today: z.literal(true) }),
  z.strictObject({ term, from: id }),
]);

const option = z.strictObject({ value: id, label: bilingual });

export const fieldDefinitionSchema: z.ZodType<FieldDefinition> = z.lazy(() =>
  z.strictObject({
    id,
    type: z.enum([
      "text",
      "multiline",
      "name",
      "iin",
      "bin",
      "iin-or-bin",
      "phone",
      "phones",
      "email",
      "postal-index",
      "hs-code",
      "date",
      "time",
      "number",
      "money",
      "choice",
      "checklist",
      "office",
      "group",
      "list",
    ]),
    label: bilingual,
    hint: bilingual.exactOptional(),
    required: z.boolean().exactOptional(),
    most: z.int().min(1).exactOptional(),
    least: z.int().min(0).exactOptional(),
    default: z
      .union([fallback, z.array(fallback).min(1)])
      .exactOptional()
      .describe("Of several the first that there is"),
    options: z.tuple([option], option).exactOptional(),
    when: z
      .strictObject({ field: z.string(), is: z.array(z.union([z.string(), z.boolean()])).min(1) })
      .exactOptional()
      .describe("The field exists only where another one has one of these values"),
    fields: z.array(fieldDefinitionSchema).min(1).exactOptional(),
    length: z.int().min(1).exactOptional().describe("Length of its blank, in underscores"),
    rows: z.int().min(1).exactOptional(),
    inWords: z.boolean().exactOptional().describe("Whether words stand beside the figures"),
  }),
);

const variant = z.strictObject({ id, label: bilingual, words: z.record(id, bilingual), basis: basis.exactOptional() });

export const formDefinitionSchema = z
  .strictObject({
    $schema: z.string().exactOptional().describe("Where an editor finds this schema"),
    id,
    title: bilingual,
    purpose: bilingual,
    filledInBy: z.enum(["applicant", "officer"]),
    basis: z.tuple([basis], basis),
    variants: z.tuple([variant], variant).exactOptional().describe("Services that share the form"),
    fields: z.array(fieldDefinitionSchema).min(1),
    page: pageSetupSchema.exactOptional(),
  })
  .describe("A form that an act prescribes: its fields, apart from how it is printed");
