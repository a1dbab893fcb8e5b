/** A line to write on → a table without borders: words and rules in one row, captions in the next. */
import type { FieldRun, LineBlock, RulePart } from "@qujat/model";
import { LINE, type LineColumn, lineColumns } from "@qujat/model/sheet-geometry";
import { breakLines } from "@qujat/model/sheet-lines";
import { type BlockPlace, type DocxContext, type RunLook, twips } from "../context.ts";
import { type BookmarkMarks, blockControl, inlineControl } from "./controls.ts";
import type { Item } from "./flow.ts";
import { paragraphProperties, wordsParagraph } from "./paragraph.ts";
import { propertiesXml, wordsXml } from "./runs.ts";
import { tableProperties } from "./table.ts";

/** Rows that may be parted by the end of a page: so many lines and more. */
const MAY_SPLIT = 8;

/** Sums of widths are rounded: what just fits, fits. */
const ROUNDING = 0.05;

/** The item of a line. */
export function lineItem(block: LineBlock, place: BlockPlace, context: DocxContext): Item {
  return {
    type: "table",
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
  const columns = columnsOf(block, place, context);
  const look: RunLook = {
    size: context.size,
    width: place.width,
    language: block.language ?? place.language,
    emphasis: null,
    underline: true,
  };
  const rules = rowsOf(columns, "rule");
  const labels = rowsOf(columns, "label");
  const hasCaptions = columns.some(({ part }) => part.type === "rule" && part.caption);
  // A label begins with the rules, a longer one ends with them.
  const align = labels > rules ? "bottom" : "top";
  const cells = columns.map((column) => partCell(column, align, look, keep || hasCaptions, context));
  const rows = [rowXml(cells, Math.max(rules, labels) < MAY_SPLIT)];
  if (hasCaptions)
    rows.push(
      rowXml(
        columns.map((column) => captionCell(column, look, keep, context)),
        true,
      ),
    );
  const widths = columns.map(({ room }) => twips(room));
  return `<w:tbl>${tableProperties({ style: "Bare", left: twips(place.left), widths })}${rows.join("")}</w:tbl>`;
}

function columnsOf(block: LineBlock, place: BlockPlace, { size }: DocxContext): readonly Column[] {
  const columns = lineColumns(block, place.width, size);
  return columns.map((column, at) => {
    const { part, left, width } = column;
    const room = (columns[at + 1]?.left ?? place.width) - left;
    if (part.type === "rule") {
      const values = valueLines(part.field, width, size);
      return { ...column, room, values, rows: Math.max(1, part.rows ?? 1, values.length) };
    }
    const words = part.runs.map((run) => ({
      text: run.type === "blank" ? "" : (run.text ?? ""),
      emphasis: null,
      box: null,
    }));
    return { ...column, room, values: [], rows: breakLines(words, size, () => width).length };
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

function rowXml(cells: readonly string[], whole: boolean): string {
  return `<w:tr>${whole ? "<w:trPr><w:cantSplit/></w:trPr>" : ""}${cells.join("")}</w:tr>`;
}

function cellXml({ room }: Column, align: "top" | "bottom", content: string): string {
  const stands = align === "bottom" ? '<w:vAlign w:val="bottom"/>' : "";
  return `<w:tc><w:tcPr><w:tcW w:w="${twips(room)}" w:type="dxa"/>${stands}</w:tcPr>${content}</w:tc>`;
}

function partCell(column: Column, align: "top" | "bottom", look: RunLook, keep: boolean, context: DocxContext): string {
  const { part, width, room } = column;
  const own = { ...look, width };
  const right = room - width;
  if (part.type === "rule") return cellXml(column, align, rulesXml(part, column, own, keep, context));
  return cellXml(column, align, wordsParagraph(part.runs, own, { style: "Fill", right }, { keep }, context));
}

/** Rules one below the other: each is the border of a paragraph, which holds a line of the value. */
function rulesXml(part: RulePart, column: Column, look: RunLook, keep: boolean, context: DocxContext): string {
  const { values, rows, room, width } = column;
  const { field } = part;
  const own = { ...look, language: field?.language ?? look.language };
  const properties = propertiesXml(own, null, false);
  const align = part.caption ? ("center" as const) : undefined;
  const rule = (at: number, words: string) => {
    const goesOn = at < values.length - 1 && !values[at]?.endsWith("\n");
    const style = `Rule${goesOn ? "On" : ""}${at % 2}`;
    return `<w:p>${paragraphProperties({ style, align, right: room - width }, { keep })}${words}</w:p>`;
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

function captionCell(column: Column, look: RunLook, keep: boolean, context: DocxContext): string {
  const { part, width, room } = column;
  const caption = part.type === "rule" ? (part.caption ?? []) : [];
  const own = { ...look, width, size: look.size + LINE.caption };
  const style = caption.length > 0 ? "FillCaption" : "Spacer";
  return cellXml(column, "top", wordsParagraph(caption, own, { style, right: room - width }, { keep }, context));
}
