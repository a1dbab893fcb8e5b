/** Provisions: lines with their signs → a tree, by a stack of what is open. */
import { describesBlank, readForm } from "../forms/form.ts";
import { readTable } from "../tables/table.ts";
import { type DraftNode, draft } from "./draft.ts";
import { isFormLine, isOpenEnded, type Line } from "./line.ts";
import { announcesNote, isNote, unitOfNote } from "./notes.ts";
import { type HeadingType, numberedHeadings } from "./numbered-headings.ts";
import { placeParagraph } from "./paragraphs.ts";
import type { Sign } from "./signs.ts";
import { add, addToHeading, closeFrom, closeLists, LEVELS, newStack, type Stack, top } from "./stack.ts";
import { placeSubpoint } from "./subpoints.ts";
import { continuesHeading, placePoint, placeUnit } from "./units.ts";
import type { Wording, Wordings } from "./wording.ts";

/** What the lines of a wording become. */
export type WordingReader = (lines: readonly Line[]) => readonly DraftNode[];

/** What is known of the lines before they are placed. */
interface Run {
  readonly lines: readonly Line[];
  readonly wordings: Wordings;
  readonly headings: ReadonlyMap<number, HeadingType>;
  /** For each place, the sign of the next line below it that has one and is not quoted. */
  readonly nextSigns: readonly (Sign | null)[];
  readonly readWording: WordingReader;
}

/** Longest heading without a number, in UTF-16 units. */
const HEADING_LENGTH = 300;
/** How many lines of other kinds may stand between two lines of one form. */
const FORM_GAP = 3;

/**
 * The tree of a run of lines: the act's own provisions, those of an instrument or annex, or those of a wording.
 *
 * @param wordings which of the lines are quoted new text; each becomes the last child of the line that orders it
 */
export function provisionsOf(lines: readonly Line[], wordings: Wordings, readWording: WordingReader): DraftNode[] {
  const run: Run = {
    lines,
    wordings,
    headings: numberedHeadings(lines, wordings.lines),
    nextSigns: nextSignsOf(lines, wordings.lines),
    readWording,
  };
  const stack = newStack();
  for (let at = 0; at < lines.length; ) at += place(stack, run, at);
  return stack.root.children;
}

/** Places the line at an index, or the run of lines that begins there; returns how many it took. */
function place(stack: Stack, run: Run, at: number): number {
  const line = run.lines[at] as Line;
  const wording = run.wordings.at.get(line.index);
  if (wording) return placeWording(stack, run, at, wording);
  if (line.kind === "row") return placeTable(stack, run, at);
  if (isFormLine(line)) return placeForm(stack, run, at);
  if (isNote(line)) return placeNote(stack, run, at);
  const { sign } = line;
  const heading = run.headings.get(line.index);
  if (sign && heading) placeUnit(stack, line, sign, heading);
  else if (sign?.type === "point") placePoint(stack, line, sign);
  else if (sign?.type === "subpoint" || sign?.type === "letter") placeSubpoint(stack, line, sign);
  else if (isUnit(sign)) placeUnit(stack, line, sign, sign.type, run.lines[at + 1]);
  else if (continuesHeading(stack, line)) addToHeading(top(stack).node, line.texts, line.value.trim());
  else if (isHeading(stack, line) || isTitle(stack, line, run.nextSigns[at] ?? null)) placeHeading(stack, line);
  else placeParagraph(stack, line, run.nextSigns[at] ?? null);
  stack.end = line.end;
  return 1;
}

function isUnit(sign: Sign | null): sign is Sign & { readonly type: "part" | "chapter" | "section" | "article" } {
  return sign?.type === "part" || sign?.type === "chapter" || sign?.type === "section" || sign?.type === "article";
}

function placeWording(stack: Stack, run: Run, at: number, wording: Wording): number {
  const lines = run.lines.slice(at, at + wording.to - wording.from);
  const node = draft("wording", []);
  node.children.push(...run.readWording(lines));
  add(stack, node);
  stack.end = lines.at(-1)?.value.trim().slice(-1) ?? ".";
  return lines.length;
}

function placeTable(stack: Stack, run: Run, at: number): number {
  let end = at + 1;
  while (run.lines[end]?.kind === "row") end++;
  const rows = run.lines.slice(at, end);
  closeForBlock(stack);
  add(stack, readTable(rows.map(({ texts }) => texts)));
  stack.end = ".";
  return rows.length;
}

function placeForm(stack: Stack, run: Run, at: number): number {
  let size = 1;
  for (let next = at + 1; next <= at + size + FORM_GAP; next++) {
    const line = run.lines[next];
    if (!line || line.kind === "row" || run.wordings.at.has(line.index)) break;
    if (isFormLine(line) || (next === at + size && describesBlank(line.value))) size = next - at + 1;
    else if (line.sign !== null || isNote(line)) break;
  }
  const lines = run.lines.slice(at, at + size);
  closeForBlock(stack);
  add(stack, readForm(lines.flatMap(({ texts }) => texts)));
  stack.end = ".";
  return size;
}

/** A table or a form stands in the provision whose words open it, not in a paragraph or an item that has ended. */
function closeForBlock(stack: Stack): void {
  if (top(stack).node.type === "paragraph") stack.open.pop();
  if (stack.end !== ":") closeLists(stack);
  if (top(stack).node.type === "paragraph") stack.open.pop();
}

/**
 * A note stands in the unit that it is about, the innermost open one of that type, or before the one of that type that
 * follows; what was open in it is closed, so that the order stays.
 */
function placeNote(stack: Stack, run: Run, at: number): number {
  const line = run.lines[at] as Line;
  const below = run.lines[at + 1];
  const size = announcesNote(line) && below && below.kind !== "row" && below.sign === null ? 2 : 1;
  const lines = run.lines.slice(at, at + size);
  const about = unitOfNote(lines.map(({ value }) => value).join(" "));
  const place = about ? stack.open.findLastIndex(({ node }) => node.type === about.type) : -1;
  const isNext = place > 0 && about?.number === run.nextSigns[at + size - 1]?.number;
  const isOpen = place > 0 && (!about?.number || about.number === stack.open[place]?.node.number);
  if (isNext || isOpen) stack.open.length = isOpen ? place + 1 : place;
  add(
    stack,
    draft(
      "note",
      lines.flatMap(({ texts }) => texts),
    ),
  );
  return size;
}

/** Whether an unnumbered line heads what follows: by its kind or its capitals, and because no sentence or list goes on. */
function isHeading(stack: Stack, line: Line): boolean {
  if (!isHeadingLine(line) || /[:;,]/.test(stack.end)) return false;
  return line.kind === "heading" || line.kind === "caption" || isCapitals(line.value);
}

/** Whether a line is of the title of an instrument: its first line, and those behind it while provisions are to come. */
function isTitle(stack: Stack, line: Line, next: Sign | null): boolean {
  const before = stack.root.children;
  if (!isHeadingLine(line) || !before.every(({ type }) => type === "heading")) return false;
  return before.length === 0 || next !== null || /^["«]?\p{Ll}/u.test(line.value);
}

function isHeadingLine(line: Line): boolean {
  return line.sign === null && line.value.length <= HEADING_LENGTH && isOpenEnded(line) && /\p{L}/u.test(line.value);
}

function placeHeading(stack: Stack, line: Line): void {
  closeFrom(stack, /(?:бөлік|часть)["»]?$/iu.test(line.value) ? LEVELS.part : LEVELS.article);
  add(stack, draft("heading", line.texts));
}

function isCapitals(value: string): boolean {
  return /\p{Lu}/u.test(value) && value === value.toUpperCase();
}

function nextSignsOf(lines: readonly Line[], quoted: ReadonlySet<number>): (Sign | null)[] {
  const signs: (Sign | null)[] = new Array(lines.length).fill(null);
  let next: Sign | null = null;
  for (let at = lines.length - 1; at >= 0; at--) {
    signs[at] = next;
    const line = lines[at] as Line;
    if (line.sign && line.sign.type !== "dash" && !quoted.has(line.index)) next = line.sign;
  }
  return signs;
}
