/** What a Word document is made of: its parts, languages, controls and tables, for any Sheet. */

import type { Sheet } from "@qujat/model";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { DocxError, ForbiddenCharacterError, renderDocx } from "../src/index.ts";
import { anySheet, field, sheetOf, typed } from "./sheets.ts";
import { malformed } from "./well-formed.ts";

function partsOf(sheet: Sheet): Record<string, string> {
  const files = Object.entries(unzipSync(renderDocx(sheet))).filter(([name]) => /\.(xml|rels)$/.test(name));
  return Object.fromEntries(files.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

function documentOf(sheet: Sheet): string {
  return partsOf(sheet)["word/document.xml"] ?? "";
}

const words = (text: string) => [{ type: "text", text }] as const;
const body = (text: string) => ({ type: "paragraph", role: "body", runs: words(text) }) as const;

describe("Any Sheet", () => {
  it("is well-formed in all of its parts", () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        for (const [name, xml] of Object.entries(partsOf(sheet))) expect([name, malformed(xml)]).toEqual([name, null]);
      }),
      { numRuns: 150 },
    );
  });

  it("says the language of every run with words, and ends every cell with a paragraph", () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const xml = documentOf(sheet);
        for (const [run] of xml.matchAll(/<w:r>.*?<\/w:r>/g))
          if (!run.includes("<w:drawing>")) expect(run).toMatch(/<w:lang w:val="(kk-KZ|ru-RU)"\/>/);
        expect(xml).not.toMatch(/<\/w:tbl><\/w:tc>|<\/w:tbl><w:tbl>|<w:tc><w:tcPr>((?!<w:p[ >]).)*<\/w:tc>/);
      }),
      { numRuns: 100 },
    );
  });

  it("gives the same bytes", () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        expect(Buffer.compare(renderDocx(sheet), renderDocx(structuredClone(sheet)))).toBe(0);
      }),
      { numRuns: 30 },
    );
  });

  it("prints any words letter for letter", () => {
    fc.assert(
      fc.property(typed, (text) => {
        const xml = documentOf(sheetOf([body(text)]));
        const read = [...xml.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>|(<w:br\/>)/g)].map(([, own, breaks]) =>
          breaks ? "\n" : own,
        );
        const entities: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };
        expect(read.join("").replace(/&\w+;/g, (all) => entities[all] ?? all)).toBe(text);
      }),
    );
  });
});

describe("A part that is not well-formed", () => {
  it.each(["<a>", "<a></b>", "<a>&</a>", "<a>&nbsp;</a>", '<a b="<"/>', "x<a/>", '<a b="1" b="2"/>'])(
    "is found: %s",
    (xml) => {
      expect(malformed(xml)).not.toBeNull();
    },
  );
});

describe("A document", () => {
  const table = {
    type: "table",
    columns: [1, 1],
    headerRows: 1,
    summary: 'Тауарлар "А"',
    rows: [
      { cells: [{ runs: words("№") }, { runs: words("Атауы") }] },
      { cells: [{ runs: words("1") }, { runs: words("х"), columnSpan: 1 }] },
    ],
  } as const;
  const xml = documentOf({
    ...sheetOf([table, { type: "pageBreak" }, body("соңы")]),
    page: { orientation: "landscape" },
  });

  it("repeats the head of a table, parts no row and names the table", () => {
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(2);
    expect(xml).toContain('<w:tblCaption w:val="Тауарлар &quot;А&quot;"/>');
  });

  it("breaks pages and turns them", () => {
    expect(xml).toContain("<w:pageBreakBefore/>");
    expect(xml).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/);
  });

  it("says what it is, without macros and without the hour it was made", () => {
    const parts = partsOf({
      ...sheetOf([]),
      properties: {
        title: "Талон",
        languages: ["kk", "ru"],
        form: "talon",
        basis: "№ 116 <Жарлық>",
        number: "7",
        date: "2011-07-05",
      },
    });
    expect(Object.keys(parts).some((name) => /vba|macro/i.test(name))).toBe(false);
    expect(parts["docProps/core.xml"]).toContain("<dc:subject>№ 116 &lt;Жарлық&gt;</dc:subject>");
    expect(parts["docProps/core.xml"]).toContain("2011-07-05T00:00:00Z");
    expect(parts["docProps/custom.xml"]).toContain('name="number"');
  });
});

describe("Every kind of field is a control with its id", () => {
  const options = [{ value: "post", label: { kk: "поштамен", ru: "почтой" } }];
  const fields = [
    field("a.text", "1"),
    field("a.lines", "1\n2", { type: "multiline" }),
    field("a.day", "2011-07-05", { type: "date" }),
    field("a.way", "post", { type: "choice", options }),
    { ...field("a.box", null, { type: "checkbox" }), value: true },
  ];
  const runs = ["a.text", "a.lines", "a.day", "a.way"].map(
    (id) => ({ type: "field", field: id, text: "х", underlined: false }) as const,
  );
  const xml = documentOf(
    sheetOf(
      [
        { type: "paragraph", role: "body", runs },
        { type: "checklist", items: [{ field: "a.box", checked: true, runs: [] }] },
      ],
      fields,
    ),
  );
  it.each([
    ["a.text", /<w:text\/>/],
    ["a.lines", /<w:text w:multiLine="1"\/>/],
    ["a.day", /<w:date w:fullDate="2011-07-05T00:00:00Z">/],
    ["a.way", /<w:dropDownList w:lastValue="post"><w:listItem w:displayText="поштамен" w:value="post"\/>/],
    ["a.box", /<w14:checkbox><w14:checked w14:val="1"\/>/],
  ])("%s", (id, kind) => {
    const control = [...xml.matchAll(/<w:sdt>.*?<\/w:sdt>/g)].find(([all]) =>
      all.includes(`<w:tag w:val="${id}"/>`),
    )?.[0];
    expect(control).toMatch(kind);
    expect(control).toContain(`<w:alias w:val="${id} (қазақша)"/>`);
  });
});

describe("What cannot be written is refused", () => {
  it.each(["\u0000", "\u0007", "\r", "\u001F", "\uD800", "\uFFFE"])("%j, naming its field", (char) => {
    const make = () => renderDocx(sheetOf([], [field("a.name", `х${char}`)]));
    expect(make).toThrow(ForbiddenCharacterError);
    try {
      make();
    } catch (error) {
      expect(error).toMatchObject({ field: "a.name", character: char });
    }
  });

  it("a field that is unknown, described twice or of another kind", () => {
    const run = { type: "field", field: "x", text: null } as const;
    expect(() => renderDocx(sheetOf([{ type: "paragraph", role: "body", runs: [run] }]))).toThrow(DocxError);
    expect(() => renderDocx(sheetOf([], [field("x", null), field("x", null)]))).toThrow("described twice");
    expect(() => renderDocx(sheetOf([], [{ ...field("x", null), value: true }]))).toThrow("no checkbox");
  });
});

describe("Long documents take time in proportion", () => {
  it("an answer of 100,000 characters, and one without a blank", () => {
    for (const text of ["құжат ".repeat(16_667), "ә".repeat(100_000)]) {
      const rule = { type: "rule", field: { type: "field", field: "long", text }, length: null } as const;
      const start = performance.now();
      renderDocx(sheetOf([{ type: "line", role: "field", parts: [rule] }, body(text)], [field("long", text)]));
      expect(performance.now() - start).toBeLessThan(5000);
    }
  });

  it("5,000 rows", () => {
    const rows = Array.from({ length: 5000 }, (_, at) => ({
      cells: [{ runs: [{ type: "field", field: `g.${at}`, text: `${at}` } as const] }],
    }));
    const fields = rows.map((_, at) => field(`g.${at}`, `${at}`));
    expect(renderDocx(sheetOf([{ type: "table", columns: [1], headerRows: 0, rows }], fields)).length).toBeGreaterThan(
      10_000,
    );
  });
});
