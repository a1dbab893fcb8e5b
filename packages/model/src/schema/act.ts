/** Validators of acts: metadata, provisions, citations, amendments. */
import { z } from "zod";
import { messageSchema, offset, placeSchema, textSchema } from "./text.ts";

const language = z.enum(["kk", "ru"]);
const isoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe("A calendar date, yyyy-mm-dd");
const anchor = z.string().regex(/^\S+$/).describe("Unique in the act; follows Akoma Ntoso eIds: point_11__subpoint_1");
const index = z.int().min(0);

const UNITS = ["part", "chapter", "section", "article", "point", "subpoint", "paragraph"] as const;

export const actReferenceSchema = z
  .object({
    type: z.string().nullable().describe("Nominative, lower case"),
    issuer: z.string().nullable().describe("Nominative"),
    date: isoDate.nullable(),
    number: z.string().nullable(),
    title: z.string().nullable().describe("Without its outer quotes"),
    registration: z.string().nullable().describe("Number in the register of normative legal acts"),
  })
  .describe("Another act, as far as it is named");

export const metadataSchema = z
  .object({
    language,
    title: z.string().nullable(),
    type: z.string().nullable().describe("Nominative, lower case, in the language of the act"),
    issuer: z.string().nullable().describe("The first issuer's name"),
    issuers: z.array(z.object({ name: z.string(), acting: z.boolean() })),
    date: isoDate.nullable(),
    number: z.string().nullable().describe("As printed, without its sign"),
    registration: z
      .object({ body: z.string().nullable(), date: isoDate.nullable(), number: z.string().nullable() })
      .nullable(),
    status: z.enum(["in-force", "new", "updated", "suspended", "repealed"]).nullable(),
    repealedBy: actReferenceSchema.nullable(),
    repealedOn: isoDate.nullable(),
    publication: z.string().nullable(),
    entryIntoForce: z.object({ rule: z.string(), date: isoDate.nullable() }).nullable(),
    legalBasis: z.string().nullable(),
    signatories: z.array(z.object({ position: z.string().nullable(), name: z.string() })),
  })
  .describe("What the head and the foot of an act say about it");

const contactSchema = z
  .object({
    row: index,
    unit: z.string(),
    region: z.string().nullable(),
    city: z.string().nullable(),
    street: z.string().nullable(),
    house: z.string().nullable(),
    phones: z.array(z.object({ number: z.string().describe("E.164"), printed: z.string() })),
    hours: z.string().nullable(),
    days: z.array(z.int().min(1).max(7)).describe("ISO weekdays, 1 is Monday"),
  })
  .describe("An office in a contact table");

export const tableSchema = z
  .object({
    type: z.literal("table"),
    anchor,
    headerRows: index,
    rows: z.array(z.array(textSchema)),
    contacts: z.array(contactSchema).exactOptional(),
  })
  .describe("A table");

const fieldSchema = z
  .object({
    label: z.string(),
    caption: z.string().nullable(),
    kind: z.enum(["text", "number", "date", "time", "person", "signature", "stamp", "phone", "address"]),
    line: index,
  })
  .describe("A labelled blank of a form");

export const formSchema = z
  .object({ type: z.literal("form"), anchor, lines: z.array(textSchema), fields: z.array(fieldSchema) })
  .describe("A form to fill in, line by line as printed");

const PROVISIONS = [
  ...UNITS,
  "title",
  "status",
  "requisites",
  "note",
  "preamble",
  "enacting",
  "heading",
  "signature",
  "approval",
  "attachment",
  "annex",
  "wording",
] as const;

export const provisionSchema = z
  .object({
    type: z.enum(PROVISIONS),
    anchor,
    number: z.string().nullable(),
    heading: z.string().nullable(),
    texts: z.array(textSchema),
    get children(): z.ZodArray<typeof actNodeSchema> {
      return z.array(actNodeSchema);
    },
  })
  .describe("A provision: its own printed text, and what stands below it");

export const actNodeSchema = z.discriminatedUnion("type", [provisionSchema, tableSchema, formSchema]);

const unitPathSchema = z
  .array(
    z.object({
      type: z.enum([...UNITS, "attachment", "annex", "preamble", "table"]),
      number: z.string().nullable(),
      part: z.literal(true).exactOptional(),
    }),
  )
  .describe("An address inside an act, outermost step first");

export const citationSchema = z
  .object({
    anchor,
    text: index.describe("Index in the printed texts of the node"),
    start: offset,
    end: offset,
    kind: z.enum(["act", "self", "short", "context"]),
    act: actReferenceSchema.nullable(),
    instrument: z.string().nullable().describe("What the act approved and in which the address lies"),
    name: z.string().nullable(),
    units: z.array(unitPathSchema),
    targets: z.array(
      z.object({
        act: z.string(),
        anchor: anchor.nullable(),
        state: z.enum(["found", "known", "broken"]),
      }),
    ),
  })
  .describe("A reference, with its span");

export const amendmentSchema = z
  .object({
    target: z.object({ act: actReferenceSchema.nullable(), instrument: z.string().nullable(), unit: unitPathSchema }),
    part: z.string().nullable(),
    operation: z.enum([
      "reword",
      "insert",
      "delete",
      "repeal",
      "rename",
      "replace-words",
      "delete-words",
      "insert-words",
      "reword-annex",
    ]),
    newText: z.array(textSchema).nullable(),
    source: anchor.nullable().describe("Anchor of the annex that holds the new wording"),
    oldWords: z.string().nullable(),
    newWords: z.string().nullable(),
    everyForm: z.boolean().describe("Whether the words change in all their case forms"),
    anchor,
    origin: placeSchema,
    from: isoDate.nullable(),
  })
  .describe("One operation of an amending act on one provision");

export const actSchema = z
  .object({
    id: z.string().nullable().describe("kz-2017-10-25-98qe.kk: the work and the language of this expression"),
    metadata: metadataSchema,
    structure: z.array(actNodeSchema),
    citations: z.array(citationSchema),
    amendments: z.array(amendmentSchema),
    messages: z.array(messageSchema),
  })
  .describe("An act, read as far as it can be");
