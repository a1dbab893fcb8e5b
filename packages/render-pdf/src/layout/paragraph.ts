/** Lines of words → strips: a paragraph, wherever it stands. */
import type { Alignment, FieldRun, ParagraphBlock, SheetRun, StampBlock } from "@qujat/model";
import { BASELINE, INDENT, LINE, lineHeight, ROLES, STAMP, WIDOWS } from "@qujat/model/sheet-geometry";
import { breakLines, type Fragment, type Line } from "@qujat/model/sheet-lines";
import type { Mark, TextMark } from "../marks.ts";
import type { StructureElement, StructureTag } from "../structure.ts";
import type { BlockPlace, LayoutContext } from "./context.ts";
import { fitsPage, valueLines, widget } from "./field-place.ts";
import { type Span, type SpanLook, spansOf } from "./spans.ts";
import { keptWithNext, type Strip, spaced, strip } from "./strips.ts";

const TAGS: Readonly<Record<ParagraphBlock["role"], StructureTag>> = {
  title: "H1",
  subtitle: "P",
  heading: "H2",
  body: "P",
  note: "P",
  caption: "P",
};

/** A paragraph block. */
export function paragraphStrips(block: ParagraphBlock, place: BlockPlace, context: LayoutContext): Strip[] {
  const role = ROLES[block.role];
  const element = context.tree.add(place.parent, TAGS[block.role], { language: block.language });
  const look = { size: context.size + role.size, emphasis: role.emphasis, underline: true };
  const align = block.align ?? role.align;
  const strips = wordStrips(block.runs, element, look, { ...place, align, indent: block.indent ? INDENT : 0 }, context);
  const isOutlined = block.role === "title" || block.role === "heading";
  const titled = isOutlined ? withOutline(strips, block.runs) : strips;
  return spaced(role.keepWithNext ? keptTogether(titled) : withoutWidows(titled), role.before, role.after);
}

/** A place of a stamp: words at the left. */
export function stampStrips(block: StampBlock, place: BlockPlace, context: LayoutContext): Strip[] {
  const element = context.tree.add(place.parent, "P", { language: block.language });
  const look = { size: context.size, emphasis: null, underline: false };
  const strips = wordStrips(block.runs, element, look, { ...place, align: "left", indent: 0 }, context);
  return spaced(withoutWidows(strips), STAMP.before, STAMP.after);
}

/** Where lines stand. */
export interface LinePlace {
  readonly left: number;
  readonly width: number;
  readonly align: Alignment;
  /** Of the first line. */
  readonly indent: number;
}

/** Words as strips, one a line, without space above or below. */
export function wordStrips(
  runs: readonly SheetRun[],
  element: StructureElement,
  look: SpanLook,
  place: LinePlace,
  context: LayoutContext,
): Strip[] {
  const [only] = runs;
  const isAlone = only?.type === "field" && runs.length === 1 && !only.pattern;
  if (isAlone && context.fillable && fitsPage(only, look.size, place.width, context))
    return [fieldStrip(only, element, look, place, context)];
  const pitch = lineHeight(look.size);
  const spans = spansOf(runs, element, { ...look, width: place.width }, context).map((span) => {
    return span.box === null ? span : { ...span, box: Math.min(span.box, place.width) };
  });
  const lines = breakLines(spans, look.size, (line) => place.width - (line === 0 ? place.indent : 0));
  return lines.map((line, at) => {
    const inner = at === 0 ? { ...place, left: place.left + place.indent, width: place.width - place.indent } : place;
    const marks = lineMarks(line, inner, look.size, pitch, context);
    // A field whose value takes several lines makes its line as high.
    return strip({
      height: Math.max(pitch, ...marks.map((mark) => (mark.type === "widget" ? mark.height : 0))),
      marks,
    });
  });
}

/** The marks of a line that is `pitch` high. */
function lineMarks(line: Line<Span>, place: LinePlace, size: number, pitch: number, context: LayoutContext): Mark[] {
  const free = place.width - line.width;
  const stretch = place.align === "justify" && !line.ends && line.blanks > 0 ? free / line.blanks : 0;
  const left = place.left + (place.align === "right" ? free : place.align === "center" ? free / 2 : 0);
  const baseline = pitch * BASELINE;
  const marks: Mark[] = [];
  let shift = 0;
  for (const fragment of line.fragments) {
    marks.push(...fragmentMarks(fragment, left + fragment.x + shift, baseline, size, pitch, stretch, context));
    if (stretch > 0) shift += stretch * blanksIn(fragment.text);
  }
  return marks;
}

function fragmentMarks(
  { span, text, width }: Fragment<Span>,
  x: number,
  y: number,
  size: number,
  pitch: number,
  stretch: number,
  context: LayoutContext,
): Mark[] {
  if (span.field) {
    const lines = width === 0 ? [] : valueLines(span.field, size, width);
    const height = Math.max(1, lines.length) * pitch;
    const place = widget(span.field, span.element, { x, y: 0, width, height }, size, lines, context);
    return width === 0 ? [place] : [rule(x, y + height - pitch, width), place];
  }
  if (span.box !== null) return [rule(x, y, width)];
  const mark: TextMark = { type: "text", element: span.element, x, y, size, emphasis: span.emphasis, text, stretch };
  return span.underlined ? [mark, rule(x, y, width + stretch * blanksIn(text.trimEnd()))] : [mark];
}

function rule(x: number, baseline: number, width: number): Mark {
  const y = baseline + LINE.drop;
  return { type: "rule", x, y, toX: x + width, toY: y, thickness: LINE.thickness };
}

/** A field alone in its paragraph or cell takes all of its width, and as many lines as its value does. */
function fieldStrip(
  run: FieldRun,
  element: StructureElement,
  look: SpanLook,
  place: LinePlace,
  context: LayoutContext,
): Strip {
  const lines = valueLines(run, look.size, place.width);
  const height = Math.max(1, lines.length) * lineHeight(look.size);
  const own = run.language === element.spoken ? undefined : run.language;
  const form = context.tree.add(element, "Form", { language: own });
  const box = { x: place.left, y: 0, width: place.width, height };
  const mark = widget(run, form, box, look.size, lines, context);
  return strip({ height, marks: [{ ...mark, centred: place.align === "center" }] });
}

function withOutline(strips: readonly Strip[], runs: readonly SheetRun[]): Strip[] {
  const outline = runs
    .map((run) => (run.type === "blank" ? "" : (run.text ?? "")))
    .join("")
    .replace(/\s+/g, " ");
  return strips.map((each, at) => (at === 0 ? { ...each, outline } : each));
}

/** A few lines never stand alone on a page. */
function withoutWidows(strips: readonly Strip[]): Strip[] {
  const last = strips.length - 1;
  return strips.map((each, at) => {
    return at < last && (at < WIDOWS - 1 || at > last - WIDOWS) ? { ...each, keep: true } : each;
  });
}

function keptTogether(strips: readonly Strip[]): Strip[] {
  return keptWithNext(strips.map((each) => ({ ...each, keep: true })));
}

function blanksIn(text: string): number {
  let count = 0;
  for (const char of text) if (char === " ") count++;
  return count;
}
