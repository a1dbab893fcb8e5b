/** The JSON Schema of a Sheet, one value a constant; `sheet.ts` says what each means. */
import { z } from "zod";

const language = z.enum(["kk", "ru"]);
const bilingual = z.object({ kk: z.string(), ru: z.string() });
const alignment = z.enum(["left", "right", "center", "justify"]);
const emphasis = z.enum(["bold", "italic"]);
const length = z.number().positive().describe("In underscores");

const textRun = z.object({
  type: z.literal("text"),
  text: z.string(),
  language: language.exactOptional(),
  emphasis: emphasis.exactOptional(),
});

const blankRun = z.object({ type: z.literal("blank"), length });

const fieldRun = z.object({
  type: z.literal("field"),
  field: z.string(),
  text: z.string().nullable().describe("The value as printed here; null prints the blank"),
  language: language.exactOptional(),
  emphasis: emphasis.exactOptional(),
  length: z.number().min(0).exactOptional().describe("In underscores; 0 draws no blank"),
  pattern: z.array(z.discriminatedUnion("type", [textRun, blankRun])).exactOptional(),
  underlined: z.boolean().exactOptional(),
});

const runs = z.array(z.discriminatedUnion("type", [textRun, blankRun, fieldRun]));

const base = {
  id: z.string().exactOptional(),
  language: language.exactOptional(),
  keepWithNext: z.boolean().exactOptional(),
};

const paragraphBlock = z.object({
  ...base,
  type: z.literal("paragraph"),
  role: z.enum(["title", "subtitle", "heading", "body", "note", "caption"]),
  align: alignment.exactOptional(),
  indent: z.boolean().exactOptional(),
  runs,
});

const linePart = z.discriminatedUnion("type", [
  z.object({ type: z.literal("label"), runs }),
  z.object({
    type: z.literal("rule"),
    field: fieldRun.nullable().describe("Null is left to the pen"),
    length: length.nullable().describe("In underscores; null fills the line"),
    rows: z.int().min(1).exactOptional(),
    caption: z.array(textRun).exactOptional(),
  }),
]);

const lineBlock = z.object({
  ...base,
  type: z.literal("line"),
  role: z.enum(["field", "date", "signature"]),
  parts: z.array(linePart).min(1),
});

const asideBlock = z.object({
  ...base,
  type: z.literal("aside"),
  role: z.enum(["addressee", "annex", "approval"]),
  blocks: z.array(z.discriminatedUnion("type", [paragraphBlock, lineBlock])),
});

const stampBlock = z.object({ ...base, type: z.literal("stamp"), runs: z.array(textRun) });

const checklistBlock = z.object({
  ...base,
  type: z.literal("checklist"),
  items: z.array(z.object({ field: z.string(), option: z.string().exactOptional(), checked: z.boolean(), runs })),
});

const tableCell = z.object({
  runs,
  language: language.exactOptional(),
  align: alignment.exactOptional(),
  columnSpan: z.int().min(1).exactOptional(),
  header: z.boolean().exactOptional(),
});

const tableBlock = z.object({
  ...base,
  type: z.literal("table"),
  summary: z.string().exactOptional(),
  columns: z.array(z.number().positive()).min(1).describe("Shares of the width"),
  headerRows: z.int().min(0),
  rows: z.array(
    z.object({ cells: z.array(tableCell), splits: z.boolean().exactOptional(), item: z.string().exactOptional() }),
  ),
});

const columnBlocks = [paragraphBlock, asideBlock, lineBlock, stampBlock, checklistBlock, tableBlock] as const;
const column = z.array(z.discriminatedUnion("type", columnBlocks));

const columnsBlock = z.object({
  ...base,
  type: z.literal("columns"),
  languages: z.tuple([language, language]),
  pairs: z.array(z.object({ left: column, right: column, keepWithNext: z.boolean().exactOptional() })),
});

const qrBlock = z.object({
  ...base,
  type: z.literal("qr"),
  modules: z.array(z.array(z.boolean())),
  alt: z.string(),
  align: z.enum(["left", "right", "center"]).exactOptional(),
  size: z.number().positive().exactOptional().describe("Side in millimetres"),
});

const block = z.discriminatedUnion("type", [
  ...columnBlocks,
  columnsBlock,
  z.object({ type: z.literal("pageBreak") }),
  z.object({ type: z.literal("separator") }),
  qrBlock,
]);

const field = z.object({
  id: z.string().regex(/^[\p{L}\p{N}_-]+(\.[\p{L}\p{N}_-]+)*$/u),
  type: z.enum(["text", "multiline", "number", "date", "checkbox", "choice"]),
  tooltip: bilingual,
  value: z.union([z.string(), z.boolean(), z.null()]),
  options: z.array(z.object({ value: z.string(), label: bilingual })).exactOptional(),
  required: z.boolean().exactOptional(),
});

const millimetres = z.number().min(0);

export const pageSetupSchema = z.object({
  orientation: z.enum(["portrait", "landscape"]).exactOptional(),
  margins: z
    .object({ top: millimetres, right: millimetres, bottom: millimetres, left: millimetres })
    .exactOptional()
    .describe("In millimetres"),
  fontSize: z.number().positive().exactOptional().describe("In points"),
});

export const sheetSchema = z
  .object({
    type: z.literal("sheet"),
    properties: z.object({
      title: z.string(),
      languages: z.array(language).min(1),
      form: z.string(),
      basis: z.string().nullable(),
      number: z.string().nullable(),
      date: z.iso.date().nullable(),
    }),
    page: pageSetupSchema.exactOptional(),
    fields: z.array(field),
    blocks: z.array(block),
    pageNumbers: z.enum(["none", "from-second", "all"]).exactOptional(),
  })
  .describe("A form as it is printed, apart from any file format");
