/** Lines: blocks with what the parser needs to know of each, read once. */
import type { Block, Text } from "@qujat/model";
import { readSign, type Sign } from "./signs.ts";

/** A block, its printed texts, and the sign it begins with. */
export interface Line {
  readonly index: number;
  readonly kind: Block["type"];
  readonly texts: readonly Text[];
  /** Its text; of a row, the cells with blanks between them. */
  readonly value: string;
  /** The sign at its start, behind an opening quote; null for rows and lines of forms. */
  readonly sign: Sign | null;
  /** Its last character that is no quote, bracket or blank: what the sentence or list ends with. */
  readonly end: string;
}

/** The lines of a text. */
export function linesOf(blocks: readonly Block[]): Line[] {
  return blocks.map((block, index) => {
    const texts = block.type === "row" ? block.cells : [block.text];
    const value = block.type === "row" ? block.cells.map((cell) => cell.value).join(" ") : block.text.value;
    const sign = block.type === "row" || isBlank(value) ? null : readSign(value);
    return { index, kind: block.type, texts, value, sign, end: endOf(value) };
  });
}

/** Whether a line holds a rule to write on and little else: part of a form whatever it begins with. */
export function isFormLine(line: Line): boolean {
  if (line.kind === "form") return line.sign === null || isBlank(line.value) || line.value.length < LABEL_LENGTH;
  return line.kind !== "row" && line.sign === null && isBlank(line.value);
}

/** Whether a line has no sign and does not end as a sentence or an item of a list does: a heading, a name, a caption. */
export function isOpenEnded(line: Line): boolean {
  return line.kind !== "row" && line.value.length <= HEADING_LENGTH && !/[.;:,!]/.test(line.end);
}

/** Longest line that can be a heading, in UTF-16 units. */
const HEADING_LENGTH = 500;
/** Longest label of a form that has a number before it. */
const LABEL_LENGTH = 120;

/** Whether a line is a rule to write on with at most a label and a few words around it. */
function isBlank(value: string): boolean {
  const rule = value.indexOf("___");
  if (rule < 0) return false;
  const words = value.replace(/_+/g, "").trim();
  return words.length < LABEL_LENGTH && !/[.;]$/.test(words.replace(/^\S{1,6}[.)]\s/, ""));
}

function endOf(value: string): string {
  let at = value.length - 1;
  while (at >= 0 && /[\s"«»“”)\]]/.test(value.charAt(at))) at--;
  return value.charAt(at);
}
