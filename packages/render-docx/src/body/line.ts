/** A line to write on → a table without borders: each part a cell, captions below their rules. */
import type { FieldRun, LineBlock, RulePart } from "@qujat/model";
import { LINE, type LineColumn, lineColumns, lineHeight } from "@qujat/model/sheet-geometry";
import { breakLines } from "@qujat/model/sheet-lines";
import { type BlockPlace, type DocxContext, type RunLook, twips } from "../context.ts";
import { type BookmarkMarks, blockControl, inlineControl } from "./controls.ts";
import type { Item } from "./flow.ts";
import { paragraphProperties, wordsParagraph } from "./paragraph.ts";
import { propertiesXml, wordsXml } from "./runs.ts";
import { breakables } from "./steady.ts";
import { tableProperties } from "./table.ts";

/** Rows that may be parted by the end of a page: so many lines and more. */
const MAY_SPLIT = 8;

/** Sums of widths are rounded: what just fits, fits. */
const ROUNDING = 0.05;

/** The item of a line. */
export function lineItem(block: LineBlock, place: BlockPlace, context: DocxContext): Item {
  return {
    type: "table",
    isLine: true,
    before: LINE.before,
    after: LINE.after,
    keep: false,
    write: ({ keep }) => lineXml(block, place, keep, context),
  };
}

/** A part of a line with what is known of its lines before anything is written. */
interface Column extends LineColumn {
  /** To the next part, or to the end of the line. */
  readonly room: number;
  /** Of the value on a rule. */
  readonly values: readonly string[];
  readonly rows: number;
}

function lineXml(block: LineBlock, place: BlockPlace, keep: boolean, context: DocxContext): string {
  const look: RunLook = {
    size: context.size,
    width: place.width,
    language: block.language ?? place.language,
    emphasis: null,
    underline: true,
  };
  const columns = columnsOf(block, place, look);
  const rules = rowsOf(columns, "rule");
  const rows = Math.max(rules, rowsOf(columns, "label"));
  const cells = columns.map((column) => {
    // A label begins with the rules, a longer one ends with them; above what begins lower there is room.
    const below = column.part.type === "rule" ? rows - rules : rows > rules ? rows - column.rows : 0;
    return cellXml(column, partXml(column, below, look, keep, context));
  });
  const whole = rows < MAY_SPLIT ? "<w:trPr><w:cantSplit/></w:trPr>" : "";
  const widths = columns.map(({ room }) => twips(room));
  return `<w:tbl>${tableProperties({ style: "Bare", left: twips(place.left), widths })}<w:tr>${whole}${cells.join("")}</w:tr></w:tbl>`;
}

function columnsOf(block: LineBlock, place: BlockPlace, look: RunLook): readonly Column[] {
  const { size } = look;
  const columns = lineColumns(block, place.width, size);
  return columns.map((column, at) => {
    const { part, left, width } = column;
    const room = (columns[at + 1]?.left ?? place.width) - left;
    if (part.type === "rule") {
      const values = valueLines(part.field, width, size);
      return { ...column, room, values, rows: Math.max(1, part.rows ?? 1, values.length) };
    }
    const rows = breakLines(breakables(part.runs, { ...look, width }), size, () => width).length;
    return { ...column, room, values: [], rows };
  });
}

function rowsOf(columns: readonly Column[], type: "label" | "rule"): number {
  return Math.max(0, ...columns.filter(({ part }) => part.type === type).map(({ rows }) => rows));
}

/** The lines of a value, with a line break where it has one; none where it is blank. */
function valueLines(field: FieldRun | null, width: number, size: number): readonly string[] {
  if (field?.text == null) return [];
  const lines = breakLines([{ text: field.text, emphasis: null, box: null }], size, () => width + ROUNDING);
  return lines.map(({ fragments, ends }) => {
    // A blank at the end of a line would begin another one behind it.
    const text = fragments
      .map((fragment) => fragment.text)
      .join("")
      .trimEnd();
    return ends ? `${text}\n` : text;
  });
}

function cellXml({ room }: Column, content: string): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${twips(room)}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
}

/** A label, or rules with their caption below; `below` is how many rows lower it begins. */
function partXml(column: Column, below: number, look: RunLook, keep: boolean, context: DocxContext): string {
  const { part, width, room } = column;
  const own = { ...look, width };
  const right = room - width;
  const above = below * twips(lineHeight(look.size) + LINE.above);
  if (part.type === "label") {
    const around = above > 0 ? { keep, before: above } : { keep };
    return wordsParagraph(part.runs, own, { style: "Fill", right }, around, context);
  }
  const rules = rulesXml(part, column, above, own, keep, context);
  if (!part.caption) return rules;
  const caption = { ...own, size: look.size + LINE.caption };
  return rules + wordsParagraph(part.caption, caption, { style: "FillCaption", right }, { keep }, context);
}

/** Rules one below the other: each is the border of a paragraph, which holds a line of the value. */
function rulesXml(
  part: RulePart,
  column: Column,
  above: number,
  look: RunLook,
  keep: boolean,
  context: DocxContext,
): string {
  const { values, rows, room, width } = column;
  const { field } = part;
  const own = { ...look, language: field?.language ?? look.language };
  const properties = propertiesXml(own, null, false);
  const align = part.caption ? ("center" as const) : undefined;
  const rule = (at: number, words: string) => {
    const goesOn = at < values.length - 1 && !values[at]?.endsWith("\n");
    const style = `Rule${goesOn ? "On" : ""}${at % 2}`;
    const around =
      at === 0 && above > 0
        ? { before: above + twips(LINE.above), keep }
        : { keep: keep || part.caption !== undefined };
    return `<w:p>${paragraphProperties({ style, align, right: room - width }, around)}${words}</w:p>`;
  };
  const words = (at: number) => wordsXml((values[at] ?? "").replace(/\n$/, ""), properties);
  if (!field) return Array.from({ length: rows }, (_, at) => rule(at, "")).join("");
  if (values.length < 2) {
    const content = values.length === 0 ? wordsXml(BLANK_WORDS, properties) : words(0);
    const first = inlineControl(field, properties, content, true, own, context);
    return Array.from({ length: rows }, (_, at) => rule(at, at === 0 ? first : "")).join("");
  }
  const lines = ({ start, end }: BookmarkMarks) =>
    values
      .map((_, at) => rule(at, `${at === 0 ? start : ""}${words(at)}${at === values.length - 1 ? end : ""}`))
      .join("");
  const empty = Array.from({ length: rows - values.length }, (_, at) => rule(values.length + at, "")).join("");
  return blockControl(field, properties, lines, own.language, context) + empty;
}

/** What a control on an empty rule holds, so that it can be found with the mouse. */
const BLANK_WORDS = "\u00A0".repeat(4);
