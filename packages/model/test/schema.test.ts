/** The published schema: fresh, and true of real values. */
import { readFileSync } from "node:fs";
import { applyEdits, textOf } from "@qujat/model";
import { jsonSchema, SCHEMAS } from "@qujat/model/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SCHEMA_FILE, schemaText } from "../scripts/make-schema.ts";
import { anyValue, mayReplace, validEdits } from "./edits.ts";

const place = { file: "a", line: 1, column: 1 };
const text = textOf("a", "аб\nвг");

const good: [keyof typeof SCHEMAS, unknown][] = [
  ["text", text],
  ["text", textOf("a", "")],
  ["edit", { type: "delete", start: 0, end: 1 }],
  ["edit", { type: "insert", at: 0, text: " \n" }],
  ["edit", { type: "move", start: 0, end: 1, to: 2 }],
  ["edit", { type: "replace", at: 0, text: "і" }],
  ["repair", { rule: "links/displaced", confidence: 1, edits: [] }],
  ["message", { rule: "a/b", severity: "note", place, values: { n: 1, text: "б" } }],
  ["block", { type: "paragraph", text }],
  ["block", { type: "row", cells: [text, text] }],
];

const node = { type: "point", anchor: "point_1", number: "1", heading: null, texts: [text], children: [] };
const form = { type: "form", anchor: "form_1", lines: [text], fields: [] };
const table = { type: "table", anchor: "table_1", headerRows: 1, rows: [[text], []] };
const field = { label: "Аты", caption: null, kind: "person", line: 0 };
const noAct = { type: null, issuer: null, date: null, number: null, title: null, registration: null };

const goodNodes: [keyof typeof SCHEMAS, unknown][] = [
  ["provision", { ...node, children: [{ ...node, anchor: "point_1__subpoint_1", children: [form, table] }] }],
  ["form", { ...form, fields: [field] }],
  ["table", { ...table, contacts: [] }],
  ["actReference", { ...noAct, date: "2017-10-25" }],
];

const badNodes: [keyof typeof SCHEMAS, unknown][] = [
  ["provision", { ...node, anchor: "" }],
  ["provision", { ...node, anchor: "point 1" }],
  ["provision", { ...node, type: "clause" }],
  ["provision", { ...node, children: [{ ...node, texts: ["1. а"] }] }],
  ["provision", { ...node, children: [{ ...form, fields: [{ ...field, kind: "colour" }] }] }],
  ["table", { ...table, rows: [["а"]] }],
  ["table", { ...table, contacts: undefined }],
  ["actReference", { ...noAct, date: "25.10.2017" }],
  ["act", { id: null, metadata: null, structure: [], citations: [], amendments: [], messages: [] }],
];

const properties = { title: "", languages: ["kk"], form: "talon", basis: null, number: null, date: null };
const sheet = { type: "sheet", properties, fields: [], blocks: [] };
const sheets = ["talon", "talon-blank", "application"].map((name): [keyof typeof SCHEMAS, unknown] => {
  return [
    "sheet",
    JSON.parse(readFileSync(new URL(`../../../test/fixtures/sheets/${name}.json`, import.meta.url), "utf8")),
  ];
});

const bad: [keyof typeof SCHEMAS, unknown][] = [
  ["text", { value: "а", file: "a" }],
  ["text", { ...text, origins: [0, -1, 1] }],
  ["edit", { type: "delete", start: -1, end: 1 }],
  ["edit", { type: "delete", start: 0.5, end: 1 }],
  ["edit", { type: "insert", at: 0, text: "б" }],
  ["edit", { type: "insert", at: 0, text: "" }],
  ["edit", { type: "replace", at: 0, text: "ab" }],
  ["edit", { type: "copy", start: 0, end: 1 }],
  ["repair", { rule: "links/displaced", confidence: 1.1, edits: [] }],
  ["message", { rule: "a/b", severity: "fatal", place, values: {} }],
  ["message", { rule: "a/b", severity: "note", place: { ...place, line: 0 }, values: {} }],
  ["block", { type: "row", text }],
  ["block", { type: "table", cells: [] }],
  ["sheet", { ...sheet, properties: { ...properties, languages: [] } }],
  ["sheet", { ...sheet, properties: { ...properties, date: "5 шілде" } }],
  ["sheet", { ...sheet, fields: [{ id: "a b", type: "text", tooltip: { kk: "", ru: "" }, value: null }] }],
  ["sheet", { ...sheet, fields: [{ id: "a", type: "text", tooltip: { kk: "" }, value: null }] }],
  ["sheet", { ...sheet, blocks: [{ type: "paragraph", role: "body" }] }],
  ["sheet", { ...sheet, blocks: [{ type: "line", role: "field", parts: [] }] }],
  ["sheet", { ...sheet, blocks: [{ type: "table", columns: [0], headerRows: 0, rows: [] }] }],
  ["sheet", { ...sheet, blocks: [{ type: "columns", languages: ["kk"], pairs: [] }] }],
];

describe("The schema", () => {
  it("published in schema.json is the one in the source: run scripts/make-schema.ts when it is not", () => {
    expect(JSON.parse(readFileSync(SCHEMA_FILE, "utf8"))).toEqual(JSON.parse(schemaText()));
  });

  it("defines every value of the model and says what each is", () => {
    const { $defs } = jsonSchema() as { $defs: Record<string, object> };
    expect(Object.keys($defs).sort()).toEqual(Object.keys(SCHEMAS).sort());
  });

  it.each([...good, ...goodNodes, ["sheet", sheet] as const, ...sheets])("accepts a %s %o", (name, value) =>
    expect(SCHEMAS[name].safeParse(value).success).toBe(true),
  );

  it.each([...bad, ...badNodes])("refuses a %s %o", (name, value) =>
    expect(SCHEMAS[name].safeParse(value).success).toBe(false),
  );

  it("accepts every Text that edits yield, and the edits", () => {
    const edited = anyValue.chain((value) => fc.tuple(fc.constant(value), validEdits(value)));
    fc.assert(
      fc.property(edited, ([value, edits]) => {
        for (const edit of edits) expect(SCHEMAS.edit.safeParse(edit).success).toBe(true);
        expect(SCHEMAS.text.safeParse(applyEdits(textOf("a", value), edits, { mayReplace })).success).toBe(true);
      }),
    );
  });
});
