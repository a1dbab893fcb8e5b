/** Printed pages: their words, their lines, their dots. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runsText, type Sheet, sheetTexts } from "@qujat/model";

/** Runs a program on a PDF and gives what it prints; `{}` among the arguments stands for the file. */
export function run(program: string, pdf: Uint8Array, args: readonly string[]): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "qujat-"));
  try {
    const file = join(folder, "a.pdf");
    writeFileSync(file, pdf);
    const { stdout, stderr, status } = spawnSync(
      program,
      args.map((arg) => arg.replace("{}", file)),
      { maxBuffer: 1 << 30 },
    );
    if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}${stdout.subarray(0, 500)}`);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A box to tick: a letter in a Word document and drawn in a PDF, where no shipped font has one. */
const BOXES = /[\u2610\u2612]/g;

/** The lines of every page in the order in which they were drawn; a blank to write on, whatever it is made of, is a blank. */
export function linesOf(pdf: Uint8Array): string[][] {
  const pages = run("pdftotext", pdf, ["-raw", "-enc", "UTF-8", "{}", "-"]).toString("utf8").split("\f");
  const lines = (page: string) => page.split("\n").map((line) => line.replace(BOXES, "").replace(/\s+/g, " ").trim());
  return pages.slice(0, -1).map((page) => lines(page).filter((line) => line !== ""));
}

/**
 * All words of a document without any blanks, and without what is no part of the Sheet: the numbers of pages, the heads of
 * tables that are printed again.
 */
export function wordsOf(pdf: Uint8Array, sheet: Sheet): string {
  const heads = headsOf(sheet);
  const pages = linesOf(pdf).map((lines, at) => {
    const isNumbered = lines.at(-1) === `${at + 1}`;
    const words = withoutBlanks((isNumbered ? lines.slice(0, -1) : lines).join(""));
    const head = at > 0 ? heads.find((each) => words.startsWith(each)) : undefined;
    return head ? words.slice(head.length) : words;
  });
  return pages.join("");
}

/** What must be printed, without any blanks. */
export function expectedWords(sheet: Sheet): string {
  return withoutBlanks(sheetTexts(sheet).join(""));
}

function headsOf(sheet: Sheet): string[] {
  return sheet.blocks.flatMap((block) => {
    if (block.type !== "table") return [];
    const head = block.rows.slice(0, block.headerRows).flatMap(({ cells }) => cells.map(({ runs }) => runsText(runs)));
    return head.length > 0 ? [withoutBlanks(head.join(""))] : [];
  });
}

function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, "");
}

/** The dots of every page at a resolution, as one picture each. */
export function picturesOf(pdf: Uint8Array, resolution: number): Buffer[] {
  const folder = mkdtempSync(join(tmpdir(), "qujat-"));
  try {
    const count = linesOf(pdf).length;
    run("pdftoppm", pdf, ["-r", `${resolution}`, "-gray", "{}", join(folder, "page")]);
    const digits = `${count}`.length;
    return Array.from({ length: count }, (_, at) =>
      readFileSync(join(folder, `page-${`${at + 1}`.padStart(digits, "0")}.pgm`)),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** How many dots of two documents differ; documents of different sizes differ in all. */
export function differingDots(a: readonly Buffer[], b: readonly Buffer[]): number {
  if (a.length !== b.length) return Number.POSITIVE_INFINITY;
  return a.reduce((sum, picture, at) => {
    const other = b[at] ?? Buffer.alloc(0);
    if (picture.length !== other.length) return Number.POSITIVE_INFINITY;
    let differ = 0;
    for (let dot = 0; dot < picture.length; dot++) if (picture[dot] !== other[dot]) differ++;
    return sum + differ;
  }, 0);
}
