/** A Sheet to the bytes of a tagged PDF, and back to the data. */
export { MissingGlyphError, SheetError } from "./guard.ts";
export { type PdfData, readPdf } from "./read-pdf.ts";
export { type PdfOptions, renderPdf } from "./render-pdf.ts";
