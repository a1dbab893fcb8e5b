/** Filled-in documents read back: untouched, typed into, and no documents at all. */
import type { Sheet } from "@qujat/model";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { DocxError, readDocx, renderDocx } from "../src/index.ts";
import { field, sheetOf, typed } from "./sheets.ts";

/** A document in which somebody changed something. */
function edited(sheet: Sheet, edit: (document: string) => string): Uint8Array {
  const files = unzipSync(renderDocx(sheet));
  const document = strFromU8(files["word/document.xml"] ?? new Uint8Array());
  return zipSync({ ...files, "word/document.xml": strToU8(edit(document)) });
}

const lineOf = (id: string, text: string | null) =>
  ({
    type: "line",
    role: "field",
    parts: [{ type: "rule", field: { type: "field", field: id, text }, length: null }],
  }) as const;

describe("A document that nobody touched", () => {
  it("gives back any words, on one rule or on many, and in a paragraph", () => {
    fc.assert(
      fc.property(fc.array(typed, { minLength: 1, maxLength: 12 }), (parts) => {
        const text = parts.join(" ");
        const runs = [{ type: "field", field: "b", text }] as const;
        const sheet = sheetOf(
          [lineOf("a", text), { type: "paragraph", role: "body", runs }],
          [field("a", text), field("b", text), field("c", "жоқ")],
        );
        expect(readDocx(renderDocx(sheet)).fields).toEqual({ a: text, b: text, c: "жоқ" });
      }),
    );
  });

  it("gives back data, not what is printed, and blanks as null", () => {
    const fields = [
      field("day", "2011-07-05", { type: "date" }),
      field("sum", "1500", { type: "number" }),
      field("none", null),
    ];
    const sheet = sheetOf(
      [lineOf("day", "2011 жылғы 5 шілде"), lineOf("sum", "1\u00A0500"), lineOf("none", null)],
      fields,
    );
    expect(readDocx(renderDocx(sheet)).fields).toEqual({ day: "2011-07-05", sum: "1500", none: null });
  });

  it("finds fields whose ids are longer than Word allows", () => {
    const id = `goods.${"x".repeat(70)}`;
    expect(readDocx(renderDocx(sheetOf([lineOf(id, "а")], [field(id, "а")]))).fields).toEqual({ [id]: "а" });
  });
});

describe("What was typed counts", () => {
  const options = [
    { value: "post", label: { kk: "поштамен", ru: "почтой" } },
    { value: "self", label: { kk: "өзі", ru: "лично" } },
  ];
  const cases: [what: string, Sheet, (xml: string) => string, Record<string, unknown>][] = [
    [
      "in words",
      sheetOf([lineOf("a", "Ұлан")], [field("a", "Ұлан")]),
      (xml) => xml.replace("Ұлан", "Әсем &lt;3"),
      { a: "Әсем <3" },
    ],
    [
      "in a blank",
      sheetOf([lineOf("a", null)], [field("a", null)]),
      (xml) => xml.replace("<w:showingPlcHdr/>", "").replace(/\u00A0{4}/, "Әсем"),
      { a: "Әсем" },
    ],
    [
      "that is deleted",
      sheetOf([lineOf("a", "Ұлан")], [field("a", "Ұлан")]),
      (xml) => xml.replace("Ұлан", ""),
      { a: null },
    ],
    [
      "as a day that was picked",
      sheetOf([lineOf("a", "5 шілде")], [field("a", "2011-07-05", { type: "date" })]),
      (xml) => xml.replace("2011-07-05T", "2011-07-06T").replace("5 шілде", "6 шілде"),
      { a: "2011-07-06" },
    ],
    [
      "as a day that was typed",
      sheetOf([lineOf("a", "5 шілде")], [field("a", "2011-07-05", { type: "date" })]),
      (xml) => xml.replace("5 шілде", "ертең"),
      { a: "ертең" },
    ],
    [
      "as another entry of a list",
      sheetOf([lineOf("a", "поштамен")], [field("a", "post", { type: "choice", options })]),
      (xml) => xml.replace(">поштамен<", ">өзі<"),
      { a: "self" },
    ],
    [
      "as another box of a choice",
      sheetOf(
        [
          {
            type: "checklist",
            items: options.map(({ value }) => ({ field: "a", option: value, checked: value === "post", runs: [] })),
          },
        ],
        [field("a", "post", { type: "choice", options })],
      ),
      (xml) =>
        xml
          .replace('w14:checked w14:val="1"', 'w14:checked w14:val="X"')
          .replace('w14:checked w14:val="0"', 'w14:checked w14:val="1"'),
      { a: "self" },
    ],
  ];
  it.each(cases)("%s", (_what, sheet, edit, fields) => {
    expect(readDocx(edited(sheet, edit)).fields).toEqual(fields);
  });

  it("in the one place that was changed, and in both as a conflict", () => {
    const sheet = sheetOf([lineOf("a", "Ұлан"), lineOf("a", "Ұлан")], [field("a", "Ұлан")]);
    expect(readDocx(edited(sheet, (xml) => xml.replace(/Ұлан(?!.*Ұлан)/, "Әсем")))).toEqual({
      fields: { a: "Әсем" },
      conflicts: {},
    });
    const both = edited(sheet, (xml) => xml.replace("Ұлан", "Әсем").replace("Ұлан", "Бота"));
    expect(readDocx(both)).toEqual({ fields: { a: "Әсем" }, conflicts: { a: ["Әсем", "Бота"] } });
  });

  it("even where a program took the tags away", () => {
    const sheet = sheetOf([lineOf("a", "Ұлан"), lineOf("b", "Бота")], [field("a", "Ұлан"), field("b", "Бота")]);
    const bytes = edited(sheet, (xml) => xml.replace(/<w:tag [^>]*>/g, "").replace("Бота", "Әсем"));
    expect(readDocx(bytes).fields).toEqual({ a: "Ұлан", b: "Әсем" });
  });
});

describe("What is no form is refused", () => {
  it.each([
    ["no bytes", new Uint8Array()],
    ["words", strToU8("құжат")],
    ["another archive", zipSync({ "a.txt": strToU8("a") })],
    ["another document", zipSync({ "word/document.xml": strToU8("<w:document/>") })],
  ])("%s", (_what, bytes) => {
    expect(() => readDocx(bytes)).toThrow(DocxError);
  });
});
