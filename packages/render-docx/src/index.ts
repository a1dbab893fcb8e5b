/** A Sheet to the bytes of a Word document, and back to the data. */
export { DocxError, ForbiddenCharacterError } from "./guard.ts";
export { type DocxData, readDocx } from "./read-docx.ts";
export { renderDocx } from "./render-docx.ts";
