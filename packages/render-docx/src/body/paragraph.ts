/** Paragraphs, stamps, separators: words in their style. */
import type { Alignment, ParagraphBlock, SheetRun, StampBlock } from "@qujat/model";
import { INDENT, ROLES, SEPARATOR, STAMP } from "@qujat/model/sheet-geometry";
import { type BlockPlace, type DocxContext, type RunLook, twips } from "../context.ts";
import { ROLE_STYLES } from "../parts/styles.ts";
import type { Item, Surroundings } from "./flow.ts";
import { runsXml } from "./runs.ts";
import { steadied } from "./steady.ts";

/** A paragraph block. */
export function paragraphItem(block: ParagraphBlock, place: BlockPlace, context: DocxContext): Item {
  const { before, after, keepWithNext, size, emphasis, align } = ROLES[block.role];
  const look: RunLook = {
    size: context.size + size,
    width: place.width,
    language: block.language ?? place.language,
    emphasis,
    underline: true,
  };
  const own = {
    style: ROLE_STYLES[block.role],
    align: block.align === align ? undefined : block.align,
    left: place.left,
    firstLine: block.indent ? INDENT : 0,
  };
  return {
    type: "paragraph",
    before,
    after,
    keep: keepWithNext,
    write: (around) => wordsParagraph(block.runs, look, own, around, context),
  };
}

/** A place of a stamp: words at the left. */
export function stampItem(block: StampBlock, place: BlockPlace, context: DocxContext): Item {
  const language = block.language ?? place.language;
  const look: RunLook = { size: context.size, width: place.width, language, emphasis: null, underline: false };
  return {
    type: "paragraph",
    before: STAMP.before,
    after: STAMP.after,
    keep: false,
    write: (around) => wordsParagraph(block.runs, look, { style: "Normal", left: place.left }, around, context),
  };
}

/** A line across: the border of an empty paragraph. */
export function separatorItem(place: BlockPlace): Item {
  const { before, after } = SEPARATOR;
  return {
    type: "paragraph",
    before,
    after: after - 1.5,
    keep: false,
    write: (around) => `<w:p>${paragraphProperties({ style: "Separator", left: place.left }, around)}</w:p>`,
  };
}

/** What a paragraph has of its own beside its style; lengths in points. */
export interface ParagraphLook {
  readonly style: string;
  readonly align?: Alignment | undefined;
  readonly left?: number;
  readonly right?: number;
  readonly firstLine?: number;
  readonly hanging?: number;
  /** Whether no page ends inside of it. */
  readonly whole?: boolean;
}

/** A paragraph of runs. */
export function wordsParagraph(
  runs: readonly SheetRun[],
  look: RunLook,
  own: ParagraphLook,
  around: Partial<Surroundings>,
  context: DocxContext,
): string {
  const right = (own.right ?? 0) - steadied(runs, look, own.firstLine);
  return `<w:p>${paragraphProperties({ ...own, right }, around)}${runsXml(runs, look, context)}</w:p>`;
}

const JUSTIFICATION: Readonly<Record<Alignment, string>> = {
  left: "left",
  right: "right",
  center: "center",
  justify: "both",
};

/** Properties in the order that their schema asks for; spaces are told where they are known. */
export function paragraphProperties(own: ParagraphLook, around: Partial<Surroundings> = {}): string {
  const { style, align, left = 0, right = 0, firstLine = 0, hanging = 0, whole } = own;
  const { before, after, breaks, keep } = around;
  let xml = `<w:pPr><w:pStyle w:val="${style}"/>`;
  if (keep) xml += "<w:keepNext/>";
  if (whole) xml += "<w:keepLines/>";
  if (breaks) xml += "<w:pageBreakBefore/>";
  if (before !== undefined) xml += `<w:spacing w:before="${before}" w:after="${after ?? 0}"/>`;
  if (left || right || firstLine || hanging) {
    const first = hanging ? ` w:hanging="${twips(hanging)}"` : firstLine ? ` w:firstLine="${twips(firstLine)}"` : "";
    xml += `<w:ind w:left="${twips(left)}"${right ? ` w:right="${twips(right)}"` : ""}${first}/>`;
  }
  if (align) xml += `<w:jc w:val="${JUSTIFICATION[align]}"/>`;
  return `${xml}</w:pPr>`;
}
