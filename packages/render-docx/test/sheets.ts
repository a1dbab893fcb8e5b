/** Small Sheets for tests, and random ones of every kind of block. */
import type { Sheet, SheetBlock, SheetField, SheetRun } from "@qujat/model";
import fc from "fast-check";

/** A Sheet of these blocks and fields. */
export function sheetOf(blocks: readonly SheetBlock[], fields: readonly SheetField[] = []): Sheet {
  const properties = {
    title: "Сынақ",
    languages: ["kk"],
    form: "test",
    basis: null,
    number: null,
    date: null,
  } as const;
  return { type: "sheet", properties, fields, blocks };
}

/** A text field. */
export function field(id: string, value: string | null, facts: Partial<SheetField> = {}): SheetField {
  return { id, type: "text", tooltip: { kk: `${id} (қазақша)`, ru: `${id} (по-русски)` }, value, ...facts };
}

/** Words as people type them, with everything that means something in some language of markup. */
export const typed: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(..."аәғқңөұүһіЖ 1 « » \" ' * _ [ ] { } # < > & | \\ \n \u200F \u202E 😀 -/.,".split("")), {
    maxLength: 30,
  })
  .map((chars) => chars.join("").replace(/[\uD800-\uDFFF]/g, "😀"));

const FIELDS: readonly SheetField[] = [
  field("name", "Ұлан <b>&amp;"),
  field("empty", null),
  field("day", "2011-07-05", { type: "date" }),
  field("way", "a", { type: "choice", options: [{ value: "a", label: { kk: "бір", ru: "один" } }] }),
  field("box", null, { type: "checkbox" }),
];

const run: fc.Arbitrary<SheetRun> = fc.oneof(
  fc.record({ type: fc.constant("text" as const), text: typed }),
  fc.record({
    type: fc.constant("text" as const),
    text: typed,
    emphasis: fc.constantFrom("bold" as const, "italic" as const),
  }),
  fc.record({ type: fc.constant("blank" as const), length: fc.integer({ min: 1, max: 200 }) }),
  fc.record({
    type: fc.constant("field" as const),
    field: fc.constantFrom("name", "empty", "day", "way"),
    text: fc.option(typed),
  }),
);
const runs = fc.array(run, { maxLength: 4 });
const paragraph = fc.record({
  type: fc.constant("paragraph" as const),
  role: fc.constantFrom("title", "subtitle", "heading", "body", "note", "caption"),
  runs,
});
const line = fc.record({
  type: fc.constant("line" as const),
  role: fc.constantFrom("field", "date", "signature"),
  parts: fc.tuple(
    fc.record({ type: fc.constant("label" as const), runs }),
    fc.record({
      type: fc.constant("rule" as const),
      field: fc.option(
        fc.record({ type: fc.constant("field" as const), field: fc.constant("name"), text: fc.option(typed) }),
      ),
      length: fc.option(fc.integer({ min: 1, max: 60 })),
      rows: fc.integer({ min: 1, max: 3 }),
      caption: fc.array(fc.record({ type: fc.constant("text" as const), text: typed }), { maxLength: 2 }),
    }),
  ),
});
const table = fc.record({
  type: fc.constant("table" as const),
  columns: fc.constant([1, 2]),
  headerRows: fc.integer({ min: 0, max: 2 }),
  rows: fc.array(fc.record({ cells: fc.tuple(fc.record({ runs }), fc.record({ runs })) }), {
    minLength: 1,
    maxLength: 4,
  }),
});
const checklist = fc.record({
  type: fc.constant("checklist" as const),
  items: fc.array(fc.record({ field: fc.constant("box"), checked: fc.boolean(), runs }), { maxLength: 3 }),
});
const stamp = fc.record({
  type: fc.constant("stamp" as const),
  runs: fc.array(fc.record({ type: fc.constant("text" as const), text: typed })),
});
const inner = fc.oneof(paragraph, line, table, checklist, stamp);
const block = fc.oneof(
  inner,
  fc.record({
    type: fc.constant("aside" as const),
    role: fc.constant("annex" as const),
    blocks: fc.array(fc.oneof(paragraph, line), { maxLength: 3 }),
  }),
  fc.record({
    type: fc.constant("columns" as const),
    languages: fc.constant(["kk", "ru"] as const),
    pairs: fc.array(fc.record({ left: fc.array(inner, { maxLength: 2 }), right: fc.array(inner, { maxLength: 2 }) }), {
      maxLength: 3,
    }),
  }),
  fc.record({ type: fc.constantFrom("pageBreak" as const, "separator" as const) }),
  fc.record({
    type: fc.constant("qr" as const),
    modules: fc.constant([
      [true, false],
      [false, true],
    ]),
    alt: typed,
  }),
);

/** Random Sheets. */
export const anySheet: fc.Arbitrary<Sheet> = fc
  .array(block, { maxLength: 8 })
  .map((blocks) => sheetOf(blocks as unknown as readonly SheetBlock[], FIELDS));
