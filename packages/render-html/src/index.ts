/** A Sheet to the page on screen, which prints as it looks. */
export { ForbiddenCharacterError } from "./escape.ts";
export { type HtmlOptions, renderHtml } from "./render-html.ts";
export { SHEET_CSS } from "./sheet-css.ts";
