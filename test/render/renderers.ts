/** The renderers that the shared suite runs, and the Sheets that it runs them on. */
import { readFileSync } from "node:fs";
import type { Sheet } from "@qujat/model";
import { readDocx, renderDocx } from "@qujat/render-docx";
import { readPdf, renderPdf } from "@qujat/render-pdf";
import { pdfOfDocx } from "./office.ts";

/** A renderer, seen from its printed pages. */
export interface Renderer {
  readonly name: string;
  /** Programs that `print` calls. */
  readonly programs: readonly string[];
  /** The file that a user gets. */
  readonly render: (sheet: Sheet) => Uint8Array;
  /** What is printed, as a PDF. */
  readonly print: (file: Uint8Array) => Uint8Array;
  /** The file that can be filled in, and its answers. */
  readonly fillable: (sheet: Sheet) => Uint8Array;
  readonly read: (file: Uint8Array) => Promise<Readonly<Record<string, unknown>>>;
}

/** Every renderer; all of them must print the same words on the same lines. */
export const RENDERERS: readonly Renderer[] = [
  {
    name: "render-pdf",
    programs: [],
    render: (sheet) => renderPdf(sheet),
    print: (file) => file,
    fillable: (sheet) => renderPdf(sheet, { fillable: true }),
    read: async (file) => (await readPdf(file)).fields,
  },
  {
    name: "render-docx",
    programs: ["soffice"],
    render: renderDocx,
    print: pdfOfDocx,
    fillable: renderDocx,
    read: async (file) => readDocx(file).fields,
  },
];

/** Sheets by name, as forms yield them. */
export const SHEETS: readonly { readonly name: string; readonly sheet: Sheet }[] = [
  "talon",
  "talon-blank",
  "application",
].map((name) => {
  const file = new URL(`../fixtures/sheets/${name}.json`, import.meta.url);
  return { name, sheet: JSON.parse(readFileSync(file, "utf8")) as Sheet };
});
