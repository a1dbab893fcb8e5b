/** A Sheet to the bytes of a Word document, and back to the data. */
export { DocxError, ForbiddenCharacterError } from "./guard.ts";
export { renderDocx } from "./render-docx.ts";
