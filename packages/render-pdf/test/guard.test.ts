/** What is refused before anything is written, and what is not. */
import { describe, expect, it } from "vitest";
import { MissingGlyphError, renderPdf, SheetError } from "../src/index.ts";
import { field, paragraph, sheetOf } from "./sheets.ts";

/** The error that rendering throws. */
function refusal(render: () => unknown): unknown {
  try {
    render();
  } catch (error) {
    return error;
  }
  return null;
}

describe("A character without a glyph is an error that names it:", () => {
  const cases: [what: string, character: string, codePoint: string][] = [
    ["an emoji", "😀", "U+1F600"],
    ["a zero-width space", "\u200b", "U+200B"],
    ["a right-to-left mark", "\u200f", "U+200F"],
    ["a soft hyphen", "\u00ad", "U+00AD"],
    ["a tab", "\t", "U+0009"],
    ["a byte order mark", "\ufeff", "U+FEFF"],
    ["half of a character", "\ud83d", "U+D83D"],
    ["a ballot box", "☐", "U+2610"],
    ["a letter of another script", "文", "U+6587"],
  ];
  it.each(cases)("%s, in a field", (_what, character, codePoint) => {
    const text = `Әділет ${character}`;
    const run = { type: "field", field: "name", text } as const;
    const error = refusal(() => renderPdf(sheetOf([paragraph("", [run])], [field("name", text)])));
    expect(error).toBeInstanceOf(MissingGlyphError);
    expect(error).toMatchObject({ field: "name", character, codePoint });
    expect(String(error)).toContain("field name");
  });

  it("in the words of the form, without a field", () => {
    expect(refusal(() => renderPdf(sheetOf([paragraph("☑ Әділет")])))).toMatchObject({ field: null, character: "☑" });
  });

  it("in the title", () => {
    const sheet = sheetOf([]);
    const properties = { ...sheet.properties, title: "Талон \u0000" };
    expect(refusal(() => renderPdf({ ...sheet, properties }))).toMatchObject({ field: null, codePoint: "U+0000" });
  });

  it("in an answer that is printed nowhere", () => {
    expect(refusal(() => renderPdf(sheetOf([], [field("name", "😀")])))).toMatchObject({ field: "name" });
  });
});

describe("Every letter of these is printed:", () => {
  it.each([
    ["Kazakh", "АаӘәБбВвГгҒғДдЕеЁёЖжЗзИиЙйКкҚқЛлМмНнҢңОоӨөПпРрСсТтУуҰұҮүФфХхҺһЦцЧчШшЩщЪъЫыІіЬьЭэЮюЯя"],
    ["Kazakh in Latin letters", "ÄäĞğıİÑñŊŋÖöŞşŪūÜüÝýŽž"],
    ["names of Europe", "Müller Škoda Łódź Ångström Đorđević Țepeș Øresund ß ẞ"],
    ["Ukrainian, Belarusian, Serbian", "ҐґЄєЇїЎўЂђЋћЏџ"],
    ["offices", "№ « » “ ” „ – — … § ° • · ₸ € $ ₽ ‰ ± × ÷ ² ³ ½ µ © ® ™ ‑"],
    ["whoever types code", "\" ' * _ [ ] { } # < > & | \\ / ` ~ ^ @ = + ; : ! ? %"],
  ])("%s", (_what, text) => {
    for (const emphasis of ["regular", "bold"] as const) {
      const run = { type: "text", text, ...(emphasis === "bold" ? { emphasis } : {}) } as const;
      expect(renderPdf(sheetOf([paragraph("", [run])])).length).toBeGreaterThan(1000);
    }
  });
});

describe("A Sheet that contradicts itself is refused:", () => {
  const run = { type: "field", field: "a", text: null } as const;
  it.each([
    ["a field that is not described", sheetOf([paragraph("", [run])])],
    ["a field described twice", sheetOf([], [field("a", null), field("a", null)])],
    ["an id that is none", sheetOf([], [field("a b", null)])],
    ["an empty part of an id", sheetOf([], [field("a..b", null)])],
    ["a field that is a group too", sheetOf([], [field("a.b", null), field("a", null)])],
    ["a checkbox with words", sheetOf([], [field("a", "иә", { type: "checkbox" })])],
    [
      "a box for a text",
      sheetOf([{ type: "checklist", items: [{ field: "a", checked: true, runs: [] }] }], [field("a", null)]),
    ],
    ["a checkbox among words", sheetOf([paragraph("", [run])], [field("a", null, { type: "checkbox" })])],
    ["a table without columns", sheetOf([{ type: "table", columns: [], headerRows: 0, rows: [] }])],
    ["a column without width", sheetOf([{ type: "table", columns: [1, 0], headerRows: 0, rows: [] }])],
    [
      "a box for an option that is none",
      sheetOf(
        [{ type: "checklist", items: [{ field: "a", option: "x", checked: true, runs: [] }] }],
        [field("a", null, { type: "choice" })],
      ),
    ],
  ])("%s", (_what, sheet) => {
    const error = refusal(() => renderPdf(sheet));
    expect(error).toBeInstanceOf(SheetError);
    expect(error).not.toBeInstanceOf(MissingGlyphError);
  });
});
