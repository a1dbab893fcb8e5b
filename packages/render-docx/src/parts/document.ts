/** The body of a document: its namespaces, its blocks, the setup of its page. */
import type { Sheet } from "@qujat/model";
import { BASELINE, lineHeight, PAGE, type PageBox, ROLES } from "@qujat/model/sheet-geometry";
import { twips } from "../context.ts";
import { DECLARATION } from "../xml.ts";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";

const NAMESPACES = [
  `xmlns:w="${WORD}"`,
  `xmlns:r="${OFFICE}/relationships"`,
  `xmlns:wp="${DRAWING}/wordprocessingDrawing"`,
  `xmlns:a="${DRAWING}/main"`,
  `xmlns:pic="${DRAWING}/picture"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'mc:Ignorable="w14"',
].join(" ");

/** The part of the document itself. */
export function documentXml(sheet: Sheet, body: string, page: PageBox): string {
  return `${DECLARATION}<w:document ${NAMESPACES}><w:body>${body}${sectionXml(sheet, page)}</w:body></w:document>`;
}

function sectionXml({ page: setup, pageNumbers = "from-second" }: Sheet, page: PageBox): string {
  const letters = lineHeight(page.fontSize + ROLES.note.size);
  const foot = PAGE.footer - letters * (1 - BASELINE);
  const orientation = setup?.orientation === "landscape" ? ' w:orient="landscape"' : "";
  const { width, height, top, right, bottom, left } = page;
  const margins = { top, right, bottom, left, header: 0, footer: foot, gutter: 0 };
  const sides = Object.entries(margins).map(([side, length]) => ` w:${side}="${twips(length)}"`);
  const footer = pageNumbers === "none" ? "" : '<w:footerReference w:type="default" r:id="footer"/>';
  const first = pageNumbers === "from-second" ? "<w:titlePg/>" : "";
  return `<w:sectPr>${footer}<w:pgSz w:w="${twips(width)}" w:h="${twips(height)}"${orientation}/><w:pgMar${sides.join("")}/>${first}</w:sectPr>`;
}

/** The foot of a page with its number. */
export function footerXml(language: string): string {
  const lang = `<w:rPr><w:lang w:val="${language}"/></w:rPr>`;
  const field = (type: string) => `<w:r>${lang}<w:fldChar w:fldCharType="${type}"/></w:r>`;
  const number = `${field("begin")}<w:r>${lang}<w:instrText>PAGE</w:instrText></w:r>${field("separate")}<w:r>${lang}<w:t>2</w:t></w:r>${field("end")}`;
  return `${DECLARATION}<w:ftr xmlns:w="${WORD}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${number}</w:p></w:ftr>`;
}

/** How Word shall lay out: spaces add up, lines before a break are not stretched, blanks are never squeezed. */
export const SETTINGS_XML = `${DECLARATION}<w:settings xmlns:w="${WORD}"><w:defaultTabStop w:val="708"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:doNotExpandShiftReturn/><w:doNotUseHTMLParagraphAutoSpacing/><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="14"/></w:compat><w:themeFontLang w:val="kk-KZ"/></w:settings>`;
