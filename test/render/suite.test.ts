/** What every renderer must do with every Sheet: the same words, the same lines, the same bytes, the same data. */

import { withFullFonts } from "@qujat/render-pdf/full-fonts";
import { describe, expect, it } from "vitest";
import { needs } from "../needs.ts";
import { differingDots, expectedWords, linesOf, picturesOf, run, wordsOf } from "./printed.ts";
import { RENDERERS, SHEETS } from "./renderers.ts";

const CASES = SHEETS.flatMap(({ name, sheet }) =>
  RENDERERS.map((renderer) => ({ name, sheet, renderer, title: renderer.name })),
);

describe.each(CASES)("$title prints $name", ({ sheet, renderer }) => {
  const itPrints = [...renderer.programs, "pdftotext"].map(needs).find((each) => each === it.skip) ?? it;

  itPrints("with all of its words in order, and nothing else", () => {
    expect(wordsOf(renderer.print(renderer.render(sheet)), sheet)).toBe(expectedWords(sheet));
  });

  itPrints("on the lines of every other renderer", () => {
    const lines = RENDERERS.map((each) => linesOf(each.print(each.render(sheet))));
    for (const other of lines) expect(other).toEqual(lines[0]);
  });

  it("as the same bytes every time", () => {
    expect(Buffer.compare(renderer.render(sheet), renderer.render(sheet))).toBe(0);
    expect(Buffer.compare(renderer.fillable(sheet), renderer.fillable(sheet))).toBe(0);
  });

  it("so that all fields are read back", async () => {
    const fields = Object.fromEntries(sheet.fields.map(({ id, value }) => [id, value]));
    expect(await renderer.read(renderer.fillable(sheet))).toEqual(fields);
  });
});

describe.each(SHEETS)("The PDF of $name", ({ sheet }) => {
  const [pdf] = RENDERERS;
  const files = pdf ? [pdf.render(sheet), pdf.fillable(sheet)] : [];

  needs("qpdf")("is sound", () => {
    for (const file of files)
      expect(run("qpdf", file, ["--check", "{}"]).toString()).toContain("No syntax or stream encoding errors");
  });

  needs("pdftoppm")("looks as with the whole fonts, to the last dot", async () => {
    for (const file of files) {
      expect(differingDots(picturesOf(file, 150), picturesOf(await withFullFonts(file), 150))).toBe(0);
    }
  });

  needs("pdftotext")("embeds every font with its characters", () => {
    for (const file of files) {
      const rows = run("pdffonts", file, ["{}"]).toString().trim().split("\n").slice(2);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row).toMatch(/CID TrueType\s+Identity-H\s+yes yes yes/);
    }
  });
});

describe("The measures can fail:", () => {
  const [talon] = SHEETS;
  const [renderer] = RENDERERS;
  if (!talon || !renderer) throw new Error("no Sheet or no renderer");
  const changed = { ...talon.sheet, blocks: talon.sheet.blocks.slice(1) };

  needs("pdftotext")("words that are missing", () => {
    expect(wordsOf(renderer.print(renderer.render(changed)), talon.sheet)).not.toBe(expectedWords(talon.sheet));
  });

  needs("pdftoppm")("dots that differ", () => {
    const pictures = picturesOf(renderer.print(renderer.render(talon.sheet)), 50);
    expect(differingDots(pictures, picturesOf(renderer.print(renderer.render(changed)), 50))).toBeGreaterThan(100);
  });
});
