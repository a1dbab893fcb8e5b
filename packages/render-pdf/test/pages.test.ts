/** Where pages end: what stays together, what is printed again. */
import type { LineBlock, Sheet, SheetBlock } from "@qujat/model";
import fc from "fast-check";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, it } from "vitest";
import { renderPdf } from "../src/index.ts";
import { paragraph, sheetOf } from "./sheets.ts";

/** The words of every page, without blanks. */
async function pages(sheet: Sheet): Promise<string[]> {
  const document = await getDocument({ data: renderPdf(sheet), verbosity: 0 }).promise;
  const words = Array.from({ length: document.numPages }, async (_, at) => {
    const { items } = await (await document.getPage(at + 1)).getTextContent();
    return items
      .map((item) => ("str" in item ? item.str : ""))
      .join("")
      .replaceAll(" ", "");
  });
  return Promise.all(words);
}

/** So many paragraphs of one line. */
function lines(count: number): SheetBlock[] {
  return Array.from({ length: count }, (_, at) => paragraph(`[${at}]`));
}

function heading(text: string): SheetBlock {
  return { type: "paragraph", role: "heading", runs: [{ type: "text", text }] };
}

const SIGNATURE: LineBlock = {
  type: "line",
  role: "signature",
  parts: [
    { type: "label", runs: [{ type: "text", text: "Қолы" }] },
    { type: "rule", field: null, length: null, caption: [{ type: "text", text: "(аты-жөні)" }] },
  ],
};

const QR: SheetBlock = { type: "qr", modules: [[true]], alt: "код" };

/** As many paragraphs of one line as a page holds, and some more and less. */
const COUNTS = fc.integer({ min: 36, max: 46 });

describe("On one page stand", () => {
  it("a signature, its caption and the end of what is signed", () =>
    fc.assert(
      fc.asyncProperty(COUNTS, fc.boolean(), async (count, hasQr) => {
        const last = (await pages(sheetOf([...lines(count), ...(hasQr ? [QR] : []), SIGNATURE]))).at(-1);
        expect(last).toContain(`[${count - 1}]`);
        expect(last).toContain("Қолы(аты-жөні)");
      }),
      { numRuns: 12 },
    ));

  it("a heading and the beginning of what follows", () =>
    fc.assert(
      fc.asyncProperty(COUNTS, async (count) => {
        const text = await pages(sheetOf([...lines(count), heading("Тақырып"), ...lines(3)]));
        expect(text.find((page) => page.includes("Тақырып"))).toMatch(/Тақырып\[0\]/);
      }),
      { numRuns: 12 },
    ));

  it("both sides of a pair", () =>
    fc.assert(
      fc.asyncProperty(COUNTS, async (count) => {
        const side = (text: string) => [paragraph(text.repeat(300))].filter((block) => block.type === "paragraph");
        const pair = { left: side("сол "), right: side("оң ") };
        const text = await pages(
          sheetOf([...lines(count), { type: "columns", languages: ["kk", "ru"], pairs: [pair] }]),
        );
        const page = text.find((each) => each.includes("сол"));
        expect(page?.match(/сол/g)).toHaveLength(300);
        expect(page?.match(/оң/g)).toHaveLength(300);
      }),
      { numRuns: 5 },
    ));
});

describe("A page", () => {
  it("begins where it is told to", async () => {
    expect(await pages(sheetOf([paragraph("бір"), { type: "pageBreak" }, paragraph("екі")]))).toEqual(["бір", "екі2"]);
  });

  it.each([
    ["none", ["бір", "екі"]],
    ["from-second", ["бір", "екі2"]],
    ["all", ["бір1", "екі2"]],
  ] as const)("carries its number: %s", async (pageNumbers, expected) => {
    const sheet = sheetOf([paragraph("бір"), { type: "pageBreak" }, paragraph("екі")]);
    expect(await pages({ ...sheet, pageNumbers })).toEqual(expected);
  });

  it("begins with the head of the table that goes on, and only then", async () => {
    const row = (text: string) => ({ cells: [{ runs: [{ type: "text", text }] as const }] });
    const rows = [row("БАС"), ...Array.from({ length: 90 }, (_, at) => row(`[${at}]`))];
    const text = await pages(
      sheetOf([{ type: "table", columns: [1], headerRows: 1, rows }, { type: "pageBreak" }, paragraph("соңы")]),
    );
    expect(text.slice(0, -1).every((page) => page.startsWith("БАС["))).toBe(true);
    expect(text.join("").match(/БАС/g)).toHaveLength(text.length - 1);
    expect(text.at(-1)).toMatch(/^соңы/);
  });

  it("holds all that was written, in order, whatever the blocks are", () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 4 }), { maxLength: 60 }), async (kinds) => {
        const blocks = kinds.map((kind, at): SheetBlock => {
          const runs = [{ type: "text", text: `[${at}]` }] as const;
          if (kind === 0) return heading(`[${at}]`);
          if (kind === 1) return { type: "table", columns: [1], headerRows: 0, rows: [{ cells: [{ runs }] }] };
          if (kind === 2)
            return {
              type: "line",
              role: "signature",
              parts: [
                { type: "label", runs },
                { type: "rule", field: null, length: 9 },
              ],
            };
          if (kind === 3) return { type: "aside", role: "annex", blocks: [{ type: "paragraph", role: "note", runs }] };
          return { type: "columns", languages: ["kk", "ru"], pairs: [{ left: [{ type: "stamp", runs }], right: [] }] };
        });
        const text = (await pages({ ...sheetOf(blocks), pageNumbers: "none" })).join("");
        expect(text).toBe(kinds.map((_, at) => `[${at}]`).join(""));
      }),
      { numRuns: 15 },
    ));
});
