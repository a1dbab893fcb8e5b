/** The files: the same for the same Sheet, small, tagged, whole whatever their length. */
import type { Sheet } from "@qujat/model";
import { PDFDict, PDFHexString, PDFName, PDFParser } from "pdf-lib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, it } from "vitest";
import { readPdf, renderPdf } from "../src/index.ts";
import { field, paragraph, sharedSheet, sheetOf } from "./sheets.ts";
import { elementsOf, lintTags } from "./tag-lint.ts";

const NAMES = ["talon", "talon-blank", "application"] as const;
const KINDS = [{ fillable: false }, { fillable: true }];
const CASES = NAMES.flatMap((name) => KINDS.map((options) => ({ name, ...options })));

describe.each(CASES)("$name, fillable $fillable", ({ name, fillable }) => {
  const sheet = sharedSheet(name);

  it("is the same bytes for the same Sheet, and the Sheet stays as it was", () => {
    const before = JSON.stringify(sheet);
    expect(Buffer.compare(renderPdf(sheet, { fillable }), renderPdf(sheet, { fillable }))).toBe(0);
    expect(JSON.stringify(sheet)).toBe(before);
  });

  it("has all that it shows in its tags", async () => {
    const { complaints, root } = await lintTags(renderPdf(sheet, { fillable }));
    expect(complaints).toEqual([]);
    expect(root.tag).toBe("Document");
  });
});

describe("Tags", () => {
  it("say the language of every part", async () => {
    const { root } = await lintTags(renderPdf(sharedSheet("talon")));
    const languages = new Set(elementsOf(root).map(({ language }) => language));
    expect([...languages].sort()).toEqual(["kk-KZ", "ru-RU"]);
    const titles = elementsOf(root).filter(({ tag }) => tag === "H1");
    expect(titles.map(({ language }) => language)).toEqual(["kk-KZ", "ru-RU"]);
  });

  it("say which cells are heads, and of what", async () => {
    const { root } = await lintTags(renderPdf(sharedSheet("talon")));
    const scopes = elementsOf(root).flatMap(({ tag, scope }) => (tag === "TH" ? [scope] : []));
    expect(scopes).toEqual(["Column", "Column", "Column", "Column", "Row", "Row"]);
  });

  it("say what is ticked and what is not", async () => {
    const { root } = await lintTags(renderPdf(sharedSheet("application")));
    const figures = elementsOf(root).flatMap(({ tag, alt }) => (tag === "Figure" ? [alt] : []));
    expect(figures).toEqual([
      "белгіленген",
      "белгіленбеген",
      "белгіленбеген",
      "белгіленген",
      "Құжаттың нөмірі KZ-7/2011",
    ]);
  });

  it("leave out the head of a table that is printed again", async () => {
    const { root } = await lintTags(renderPdf(sharedSheet("application")));
    expect(elementsOf(root).filter(({ tag }) => tag === "TH")).toHaveLength(10);
    expect(elementsOf(root).filter(({ tag }) => tag === "TR")).toHaveLength(42);
  });
});

describe("A document", () => {
  it("of a talon is at most 45 KB with every letter, flat and fillable", () => {
    expect(renderPdf(sharedSheet("talon")).length).toBeLessThanOrEqual(45 * 1024);
    expect(renderPdf(sharedSheet("talon"), { fillable: true }).length).toBeLessThanOrEqual(45 * 1024);
  });

  it("says its title, number, date and basis, and no other date", async () => {
    const bytes = renderPdf(sharedSheet("talon"));
    const context = await PDFParser.forBytesWithOptions(bytes).parseDocument();
    const info = context.lookup(context.trailerInfo.Info, PDFDict);
    const text = (key: string) => info.lookup(PDFName.of(key), PDFHexString).decodeText();
    expect(text("Title")).toBe("Талон");
    expect(text("Keywords")).toBe("talon, 1024/қе");
    expect(text("Subject")).toContain("№ 116 Жарлығы");
    expect(`${info.get(PDFName.of("CreationDate"))}`).toBe("(D:20110705)");
    expect(info.has(PDFName.of("ModDate"))).toBe(false);
  });

  it("claims no standard that nobody has certified", () => {
    expect(Buffer.from(renderPdf(sharedSheet("talon"))).toString("latin1")).not.toMatch(/pdfaid|pdfuaid/);
  });
});

describe("Length", () => {
  /** Time in milliseconds that rendering takes, and how many pages come out. */
  function measured(sheet: Sheet, fillable = false): { time: number; bytes: number } {
    const start = processorTime();
    const { length } = renderPdf(sheet, { fillable });
    return { time: processorTime() - start, bytes: length };
  }

  const long = "Құжаттарды қабылдау туралы «талон» беріледі. ".repeat(2300);

  it.each([false, true])("of 100,000 characters in an answer, fillable %s", (fillable) => {
    const run = { type: "field", field: "a", text: long } as const;
    const rule = { type: "line", role: "field", parts: [{ type: "rule", field: run, length: null }] } as const;
    const fields = [field("a", long, { type: "multiline" })];
    expect(measured(sheetOf([rule], fields), fillable).time).toBeLessThan(5000);
    expect(measured(sheetOf([paragraph("", [run])], fields), fillable).time).toBeLessThan(5000);
  });

  it("of an answer that no page can hold is read back from a fillable form, and printed whole", async () => {
    const run = { type: "field", field: "a", text: long } as const;
    const rule = { type: "line", role: "field", parts: [{ type: "rule", field: run, length: null }] } as const;
    for (const block of [rule, paragraph("", [run]), paragraph("", [{ type: "text", text: "Аты: " }, run])]) {
      const bytes = renderPdf(sheetOf([block], [field("a", long)]), { fillable: true });
      expect((await readPdf(bytes)).fields).toEqual({ a: long });
      expect((await lintTags(bytes)).complaints).toEqual([]);
      const { numPages } = await getDocument({ data: bytes, verbosity: 0 }).promise;
      expect(numPages).toBeGreaterThan(15);
    }
  });

  it("of 5,000 rows in a table", () => {
    const rows = Array.from({ length: 5000 }, (_, at) => ({
      cells: [`${at + 1}`, "Құрылғы", "Моделі ҚР"].map((text) => ({ runs: [{ type: "text", text }] as const })),
    }));
    const table = { type: "table", columns: [1, 3, 3], headerRows: 1, rows } as const;
    expect(measured(sheetOf([table])).time).toBeLessThan(10_000);
  });

  it("of 5,000 rows with a field in each", () => {
    const rows = Array.from({ length: 5000 }, (_, at) => ({
      cells: [{ runs: [{ type: "field", field: `a.${at}`, text: `ҚР-${at}` }] as const }],
    }));
    const fields = rows.map((_, at) => field(`a.${at}`, `ҚР-${at}`));
    const table = { type: "table", columns: [1], headerRows: 0, rows } as const;
    expect(measured(sheetOf([table], fields), true).time).toBeLessThan(15_000);
  });

  it("of a cell that no page can hold", async () => {
    const cells = [
      { runs: [{ type: "text", text: long.slice(0, 20_000) }] },
      { runs: [{ type: "text", text: "1" }] },
    ] as const;
    const table = { type: "table", columns: [3, 1], headerRows: 0, rows: [{ cells }] } as const;
    expect((await lintTags(renderPdf(sheetOf([table])))).complaints).toEqual([]);
  });

  it("of nothing is one empty page", async () => {
    expect((await lintTags(renderPdf(sheetOf([])))).complaints).toEqual([]);
  });
});

/** Milliseconds that the processor has worked for this process, whatever else the machine does. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
