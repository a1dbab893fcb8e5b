/** Sheet → HTML: the page on screen, and a document that prints as it looks. */
import type { Sheet } from "@qujat/model";
import { pageBox } from "@qujat/model/sheet-geometry";
import { blocksHtml } from "./blocks.ts";
import { escaped } from "./escape.ts";
import { SHEET_CSS } from "./sheet-css.ts";

/** What a page is made for. */
export interface HtmlOptions {
  /** Whether only the element of the form is wanted, for a page that has `SHEET_CSS`; false gives a whole document. */
  readonly fragment?: boolean;
}

/**
 * A Sheet as HTML: no script, no style on any element, every passage with its language.
 *
 * @param options `fragment` is false when left out
 * @throws ForbiddenCharacterError for a control character, naming its field; everything else is written letter for letter
 * @example renderHtml(sheet, { fragment: true }) // '<article class="sheet" lang="kk">…'
 */
export function renderHtml(sheet: Sheet, { fragment = false }: HtmlOptions = {}): string {
  return fragment ? articleHtml(sheet) : documentHtml(sheet);
}

function articleHtml({ properties, page, fields, blocks }: Sheet): string {
  const [language] = properties.languages;
  const context = { fields: new Map(fields.map((field) => [field.id, field])), language };
  const orientation = page?.orientation === "landscape" ? " landscape" : "";
  return `<article class="sheet${orientation}" lang="${language}" data-form="${escaped(properties.form)}">\n${blocksHtml(blocks, context)}\n</article>`;
}

function documentHtml(sheet: Sheet): string {
  const { title, languages, basis } = sheet.properties;
  const about = basis === null ? "" : `<meta name="description" content="${escaped(basis)}">\n`;
  return `<!doctype html>
<html lang="${languages[0]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
${about}<style>
${SHEET_CSS}
${pageCss(sheet)}
</style>
</head>
<body>
${articleHtml(sheet)}
</body>
</html>
`;
}

/** The paper of this Sheet. */
function pageCss({ page }: Sheet): string {
  const { top, right, bottom, left, fontSize } = pageBox(page);
  const margins = [top, right, bottom, left].map((length) => `${length}pt`).join(" ");
  const orientation = page?.orientation ?? "portrait";
  return `@page { size: A4 ${orientation}; margin: ${margins}; }
body { margin: 0; background: #eee; }
.sheet { font-size: ${fontSize}pt; }
@media screen { .sheet { padding: ${margins}; } }
@media print { body { background: none; } }`;
}
