/** A line to write on → strips: one a row of rules, then its captions. */
import type { FieldRun, LineBlock, RulePart } from "@qujat/model";
import { BASELINE, LINE, type LineColumn, lineColumns, lineHeight } from "@qujat/model/sheet-geometry";
import { lowered, type Mark } from "../marks.ts";
import type { StructureElement } from "../structure.ts";
import type { BlockPlace, LayoutContext } from "./context.ts";
import { fitsPage, valueLines, widget } from "./field-place.ts";
import { wordStrips } from "./paragraph.ts";
import { joined, type Strip, spaced, strip } from "./strips.ts";

/** A part of the line, laid out: what stands in its rows, and what under them. */
interface Part {
  readonly rows: readonly Strip[];
  readonly isRule: boolean;
  readonly caption: readonly Strip[];
}

/** The strips of a line. */
export function writeOnStrips(block: LineBlock, place: BlockPlace, context: LayoutContext): Strip[] {
  const line = context.tree.add(place.parent, "P", { language: block.language });
  const parts = lineColumns(block, place.width, context.size).map((column) => {
    return partOf(column, place.left + column.left, line, context);
  });
  const rules = Math.max(1, ...parts.filter(({ isRule }) => isRule).map(({ rows }) => rows.length));
  const count = Math.max(rules, ...parts.map(({ rows }) => rows.length));
  const rows = Array.from({ length: count }, (_, at) => {
    return joined(parts.map((part) => rowAt(part, at, count, rules)));
  });
  const captions = captionStrips(parts);
  return spaced(keptWhereShort([...rows, ...captions], captions.length), LINE.before, LINE.after);
}

function partOf({ part, width }: LineColumn, left: number, line: StructureElement, context: LayoutContext): Part {
  const look = { size: context.size, emphasis: null, underline: true };
  if (part.type === "label") {
    const element = context.tree.add(line, "Span");
    const place = { left, width, align: "left", indent: 0 } as const;
    const rows = wordStrips(part.runs, element, look, place, context).map((row) => raised(row));
    return { rows, isRule: false, caption: [] };
  }
  const rows = ruleRows(part, left, width, line, context);
  return { rows, isRule: true, caption: captionRows(part, left, width, line, context) };
}

/** The rows of a rule: its value line by line, then empty ones as many as it must have. */
function ruleRows(
  part: RulePart,
  left: number,
  width: number,
  line: StructureElement,
  context: LayoutContext,
): Strip[] {
  const { field } = part;
  const pitch = lineHeight(context.size);
  const values = field ? valueLines(field, context.size, width) : [];
  const count = Math.max(1, part.rows ?? 1, values.length);
  const drawn = Array.from({ length: count }, () => rule(left, width, pitch));
  if (!field) return drawn;
  if (context.fillable && fitsPage(field, context.size, width, context))
    return withPlace(drawn, part, field, values, { left, width }, line, context);
  const printed = values.length === 0 ? drawn : withWords(drawn, part, field, values, { left, width }, line, context);
  return context.fillable ? withPlace(printed, part, field, [], { left, width: 0 }, line, context) : printed;
}

/** Where rules stand. */
interface RulePlace {
  readonly left: number;
  readonly width: number;
}

/** Rules with the lines of a value on them. */
function withWords(
  drawn: readonly Strip[],
  part: RulePart,
  field: FieldRun,
  values: readonly string[],
  place: RulePlace,
  line: StructureElement,
  context: LayoutContext,
): Strip[] {
  const look = { size: context.size, emphasis: null, underline: false };
  const align = part.caption ? "center" : "left";
  const element = context.tree.add(line, "Span", { language: field.language });
  return drawn.map((row, at) => {
    const run = { type: "text", text: values[at] ?? "" } as const;
    const [words] = wordStrips([run], element, look, { ...place, align, indent: 0 }, context);
    const soft = at < values.length - 1;
    return { ...row, marks: [...row.marks, ...raised(words ?? row, soft).marks] };
  });
}

/** Rules with one place for the field over all of them, which keeps them on one page; without width it is hidden. */
function withPlace(
  drawn: readonly Strip[],
  part: RulePart,
  field: FieldRun,
  values: readonly string[],
  { left, width }: RulePlace,
  line: StructureElement,
  context: LayoutContext,
): Strip[] {
  const form = context.tree.add(line, "Form", { language: field.language });
  const pitch = lineHeight(context.size) + LINE.above;
  const box = { x: left, y: 0, width, height: width === 0 ? 0 : pitch * drawn.length };
  const place = widget(field, form, box, context.size, values, context);
  const mark: Mark = {
    ...place,
    baseline: LINE.above + place.baseline,
    pitch,
    centred: part.caption !== undefined,
    multiline: place.multiline || drawn.length > 1,
  };
  return drawn.map((row, at) => {
    return { ...row, keep: width > 0 && at < drawn.length - 1, marks: at === 0 ? [...row.marks, mark] : row.marks };
  });
}

function rule(left: number, width: number, pitch: number): Strip {
  const y = LINE.above + pitch * BASELINE + LINE.drop;
  const mark: Mark = { type: "rule", x: left, y, toX: left + width, toY: y, thickness: LINE.thickness };
  return strip({ height: pitch + LINE.above, marks: [mark] });
}

/** A row of words with room for the pen above; where more words follow, a blank divides them for those who read aloud. */
function raised(row: Strip, soft = false): Strip {
  const marks = row.marks.map((mark) => lowered(mark, LINE.above));
  const divided = marks.map((mark) => (soft && mark.type === "text" ? { ...mark, text: `${mark.text} ` } : mark));
  return { ...row, height: row.height + LINE.above, marks: divided };
}

function captionRows(
  part: RulePart,
  left: number,
  width: number,
  line: StructureElement,
  context: LayoutContext,
): Strip[] {
  if (!part.caption) return [];
  const element = context.tree.add(line, "Span");
  const look = { size: context.size + LINE.caption, emphasis: null, underline: false };
  return wordStrips(part.caption, element, look, { left, width, align: "center", indent: 0 }, context);
}

/** The row of a part that stands in row `at`: a label begins with the rules, a longer one ends with them. */
function rowAt({ rows, isRule }: Part, at: number, count: number, rules: number): Strip[] {
  const offset = isRule ? count - rules : count > rules ? count - rows.length : 0;
  const row = rows[at - offset];
  return row ? [row] : [];
}

function captionStrips(parts: readonly Part[]): Strip[] {
  const count = Math.max(0, ...parts.map(({ caption }) => caption.length));
  return Array.from({ length: count }, (_, at) => joined(parts.map(({ caption }) => caption.slice(at, at + 1))));
}

/** A caption stays below its rule, and the first two rows and the last two together. */
function keptWhereShort(strips: readonly Strip[], captions: number): Strip[] {
  const last = strips.length - 1;
  return strips.map((each, at) => ({
    ...each,
    keep: each.keep || (at < last && (at === 0 || at >= last - captions - 1)),
  }));
}
