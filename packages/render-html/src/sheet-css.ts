/**
 * The one stylesheet of every page: the measures that all renderers share, as classes, so that no element needs a style of
 * its own and a strict Content-Security-Policy can refuse those.
 */
import {
  ASIDE,
  BLANK,
  CHECKLIST,
  COLUMNS,
  INDENT,
  LINE,
  lineHeight,
  PAGE,
  pageBox,
  QR,
  ROLES,
  type RoleLook,
  SEPARATOR,
  STAMP,
  TABLE,
} from "@qujat/model/sheet-geometry";

/** Rules and blanks longer than this are as long as it. */
const LONGEST = 120;
/** More empty rules than these are not drawn below each other at the least. */
const MOST_ROWS = 40;

/** The class of something so many underscores long. */
export function lengthClass(length: number): string {
  return `u${Math.max(1, Math.min(LONGEST, Math.round(length)))}`;
}

/** The class of so many rules at least, one below the other. */
export function rowsClass(rows: number): string {
  return `r${Math.max(1, Math.min(MOST_ROWS, Math.round(rows)))}`;
}

/** The class of a share of the width. */
export function shareClass(share: number): string {
  return `c${Math.max(1, Math.min(100, Math.round(share * 100)))}`;
}

const { top, right, bottom, left, width, height } = pageBox();
const size = PAGE.fontSize;
const pitch = lineHeight(size) + LINE.above;
const em = (points: number) => `${Number((points / size).toFixed(4))}em`;

const numbered = (most: number, rule: (number: number) => string) =>
  Array.from({ length: most }, (_, at) => rule(at + 1)).join("\n");

const roleRule = ([role, look]: [string, RoleLook]) => {
  const letters = size + look.size;
  const own = (points: number) => `${Number((points / letters).toFixed(4))}em`;
  const weight = look.emphasis === "bold" ? "bold" : "normal";
  return `.sheet .${role} { font-size: ${em(letters)}; font-weight: ${weight}; line-height: ${own(lineHeight(letters))}; margin: ${own(look.before)} 0 ${own(look.after)}; }`;
};

/** The stylesheet of pages and fragments. */
export const SHEET_CSS: string = `
.sheet { box-sizing: border-box; max-width: ${width}pt; min-height: ${height}pt; margin: 1em auto; padding: ${top}pt ${right}pt ${bottom}pt ${left}pt; background: #fff; color: #000; font: ${size}pt/${em(lineHeight(size))} "Times New Roman", Tinos, "Liberation Serif", serif; font-kerning: none; overflow-wrap: anywhere; box-shadow: 0 0 .5em #0004; }
.sheet.landscape { max-width: ${height}pt; min-height: ${width}pt; }
.sheet > *, .sheet .aside > *, .sheet .side > * { white-space: pre-wrap; }
.sheet, .sheet .aside, .sheet .columns, .sheet .side { white-space: normal; }
${Object.entries(ROLES).map(roleRule).join("\n")}
.sheet .left { text-align: left; }
.sheet .right { text-align: right; }
.sheet .center { text-align: center; }
.sheet .justify { text-align: justify; }
.sheet .indent { text-indent: ${em(INDENT)}; }
.sheet h1, .sheet h2 { break-after: avoid; }
.sheet .aside { margin: ${em(ASIDE.before)} 0 ${em(ASIDE.after)} ${100 * ASIDE.left}%; break-inside: avoid; }
.sheet .line { display: flex; align-items: last baseline; gap: ${em(LINE.gap)}; margin: ${em(LINE.before)} 0 ${em(LINE.after)}; line-height: ${em(pitch)}; break-inside: avoid; }
.sheet .line.signature { break-before: avoid; }
.sheet .label { flex: 0 1 auto; max-width: ${100 * LINE.labelShare}%; }
.sheet .label:only-child { max-width: none; }
.sheet .part { flex: 0 1 auto; min-width: 2em; display: grid; }
.sheet .part.filling { flex: 1 1 ${em(LINE.shortestRule)}; }
.sheet .rule { display: block; background: linear-gradient(to top, #000 1px, #0000 1px) 0 0 / 100% ${em(pitch)} repeat-y; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.sheet .rule.captioned { text-align: center; }
.sheet small.caption { display: block; margin: 0; text-align: center; }
.sheet .line:has(small.caption) { align-items: start; }
.sheet .value.underlined { text-decoration: underline; }
.sheet .blank { display: inline-block; max-width: 100%; height: 1em; border-bottom: ${LINE.thickness}pt solid; vertical-align: -.2em; }
.sheet .rule .blank { display: none; }
.sheet ul.checklist { list-style: none; margin: 0; padding: 0; }
.sheet ul.checklist li { display: flex; margin: ${em(CHECKLIST.before)} 0 ${em(CHECKLIST.after)}; break-inside: avoid; }
.sheet .box { flex: none; box-sizing: border-box; width: ${em(CHECKLIST.box)}; height: ${em(CHECKLIST.box)}; margin: ${em((lineHeight(size) - CHECKLIST.box) / 2)} ${em(CHECKLIST.indent - CHECKLIST.box)} 0 0; border: ${CHECKLIST.thickness}pt solid; }
.sheet .box.checked::after { content: ""; display: block; width: 30%; height: 65%; margin: -5% auto 0; border: solid; border-width: 0 1.5pt 1.5pt 0; transform: rotate(45deg); }
.sheet table { width: 100%; margin: ${em(TABLE.before)} 0 ${em(TABLE.after)}; border-collapse: collapse; table-layout: fixed; }
.sheet table caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.sheet th, .sheet td { padding: ${TABLE.padding.y}pt ${TABLE.padding.x}pt; border: ${TABLE.thickness}pt solid; font-size: ${em(size + TABLE.size)}; font-weight: normal; line-height: ${Number((lineHeight(size + TABLE.size) / (size + TABLE.size)).toFixed(4))}; vertical-align: top; white-space: pre-wrap; }
.sheet thead { display: table-header-group; }
.sheet tr { break-inside: avoid; }
.sheet tr.splits { break-inside: auto; }
.sheet .pair { display: grid; grid-template-columns: 1fr 1fr; column-gap: ${COLUMNS.gutter}pt; break-inside: avoid; }
.sheet .side { min-width: 0; display: flow-root; }
.sheet .stamp { margin: ${em(STAMP.before)} 0 ${em(STAMP.after)}; }
.sheet .qr { margin: ${em(QR.before)} 0 ${em(QR.after)}; line-height: 0; break-inside: avoid; }
.sheet hr { margin: ${em(SEPARATOR.before)} 0 ${em(SEPARATOR.after)}; border: 0; border-top: ${SEPARATOR.thickness}pt solid; }
.sheet .page-break { border-top: 1px dashed #888; margin: 1em 0; break-after: page; }
${numbered(LONGEST, (length) => `.sheet .u${length} { width: ${length * BLANK.underscore}em; }`)}
${numbered(MOST_ROWS, (rows) => `.sheet .r${rows} { min-height: ${em(rows * pitch)}; }`)}
${numbered(100, (share) => `.sheet .c${share} { width: ${share}%; }`)}
@media print {
  .sheet { max-width: none; min-height: 0; margin: 0; padding: 0; box-shadow: none; }
  .sheet .page-break { border: 0; margin: 0; }
}
`.trim();
