/** The styles of every document, made from the measures that all renderers share. */
import type { ParagraphRole } from "@qujat/model";
import { CHECKLIST, LINE, lineHeight, ROLES, TABLE } from "@qujat/model/sheet-geometry";
import { twips } from "../context.ts";
import { DECLARATION } from "../xml.ts";

/** The style of each role; titles and headings have the names by which Word builds its navigation. */
export const ROLE_STYLES: Readonly<Record<ParagraphRole, string>> = {
  title: "Heading1",
  subtitle: "Subtitle",
  heading: "Heading2",
  body: "BodyText",
  note: "Note",
  caption: "Caption",
};

/** Names of the built-in styles of Word, which it shows in the language of its user. */
const NAMES: Readonly<Record<string, string>> = {
  Heading1: "heading 1",
  Heading2: "heading 2",
  BodyText: "Body Text",
  Caption: "caption",
};

const FONT = "Times New Roman";

/** What makes a style differ from `Normal`. */
interface StyleLook {
  readonly size?: number;
  readonly bold?: boolean;
  readonly align?: "left" | "center" | "right" | "both";
  /** Exact height of a line in twips; that of its letters when left out. */
  readonly line?: number;
  readonly before?: number;
  readonly after?: number;
  readonly keepNext?: boolean;
  readonly outline?: number;
  /** More properties, as XML, by where their schema wants them. */
  readonly borders?: string;
  readonly tabs?: string;
}

/**
 * The part of styles.
 *
 * @param size of body letters in points
 */
export function stylesXml(size: number): string {
  const roles = Object.entries(ROLE_STYLES).map(([role, id]) => {
    return styleXml(id, roleLook(role as ParagraphRole, size));
  });
  // A rule takes room: with it the paragraph is as high as a line of a label.
  const rule = { size, before: LINE.above, line: twips(lineHeight(size) - LINE.thickness) };
  const others = [
    styleXml("Checklist", {
      size,
      tabs: `<w:tabs><w:tab w:val="left" w:pos="${twips(CHECKLIST.indent)}"/></w:tabs>`,
    }),
    styleXml("Cell", { size: size + TABLE.size }),
    styleXml("Fill", { size, line: twips(lineHeight(size) + LINE.above) }),
    ...["Rule0", "Rule1", "RuleOn0", "RuleOn1"].map((id) => styleXml(id, { ...rule, borders: borderOf(id) })),
    styleXml("FillCaption", { size: size + LINE.caption, align: "center" }),
    styleXml("Separator", {
      size: 1,
      line: 20,
      borders: '<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:pBdr>',
    }),
    styleXml("Spacer", { size: 1, line: 20 }),
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="Picture"><w:name w:val="Picture"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="2"/></w:rPr></w:style>`,
    styleXml("Footer", { size: size + ROLES.note.size, align: "center" }),
  ];
  return `${DECLARATION}<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${defaults(size)}${normal(size)}${roles.join("")}${others.join("")}${tableStyles()}</w:styles>`;
}

function roleLook(role: ParagraphRole, size: number): StyleLook {
  const look = ROLES[role];
  return {
    size: size + look.size,
    bold: look.emphasis === "bold",
    align: look.align === "justify" ? "both" : look.align,
    before: look.before,
    after: look.after,
    keepNext: look.keepWithNext,
    ...(role === "title" ? { outline: 0 } : role === "heading" ? { outline: 1 } : {}),
  };
}

/** Paragraphs with the same border would share one; colours that no eye tells apart keep them separate. */
function borderOf(id: string): string {
  const colour = id.endsWith("0") ? "000000" : "010101";
  return `<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="0" w:color="${colour}"/></w:pBdr>`;
}

function defaults(size: number): string {
  const fonts = `<w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:eastAsia="${FONT}" w:cs="${FONT}"/>`;
  const letters = `<w:sz w:val="${2 * size}"/><w:szCs w:val="${2 * size}"/><w:lang w:val="kk-KZ"/>`;
  return `<w:docDefaults><w:rPrDefault><w:rPr>${fonts}${letters}</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`;
}

function normal(size: number): string {
  return `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:before="0" w:after="0" w:line="${twips(lineHeight(size))}" w:lineRule="exact"/></w:pPr></w:style>`;
}

function styleXml(id: string, look: StyleLook): string {
  const { size = 12, bold, align, before = 0, after = 0, keepNext, outline, borders = "", tabs = "" } = look;
  const line = look.line ?? twips(lineHeight(size));
  const custom = id in NAMES || id === "Subtitle" || id === "Footer" ? "" : ' w:customStyle="1"';
  const paragraph = [
    keepNext ? "<w:keepNext/><w:keepLines/>" : "",
    borders,
    tabs,
    `<w:spacing w:before="${twips(before)}" w:after="${twips(after)}" w:line="${line}" w:lineRule="exact"/>`,
    align && align !== "left" ? `<w:jc w:val="${align}"/>` : "",
    outline === undefined ? "" : `<w:outlineLvl w:val="${outline}"/>`,
  ].join("");
  const letters = `${bold ? "<w:b/><w:bCs/>" : ""}<w:sz w:val="${2 * size}"/><w:szCs w:val="${2 * size}"/>`;
  return `<w:style w:type="paragraph"${custom} w:styleId="${id}"><w:name w:val="${NAMES[id] ?? id}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${letters}</w:rPr></w:style>`;
}

function tableStyles(): string {
  const { x, y } = TABLE.padding;
  const edges = ["top", "left", "bottom", "right", "insideH", "insideV"];
  const grid = edges.map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`).join("");
  const margins = (vertical: number, horizontal: number) =>
    `<w:tblCellMar><w:top w:w="${vertical}" w:type="dxa"/><w:left w:w="${horizontal}" w:type="dxa"/><w:bottom w:w="${vertical}" w:type="dxa"/><w:right w:w="${horizontal}" w:type="dxa"/></w:tblCellMar>`;
  const style = (id: string, name: string, facts: string, rest = "") =>
    `<w:style w:type="table"${rest} w:styleId="${id}"><w:name w:val="${name}"/><w:uiPriority w:val="99"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${facts}</w:tblPr></w:style>`;
  return (
    style("TableNormal", "Normal Table", margins(0, 0), ' w:default="1"') +
    style("Bare", "Bare", margins(0, 0), ' w:customStyle="1"') +
    style(
      "Grid",
      "Table Grid",
      `<w:tblBorders>${grid}</w:tblBorders>${margins(twips(y - TABLE.thickness / 2), twips(x))}`,
    )
  );
}
