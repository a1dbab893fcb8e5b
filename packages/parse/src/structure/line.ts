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
  /** The sign at its start, behind an opening quote; null for rows. */
  readonly sign: Sign | null;
  /** Its last character that is no quote, bracket or blank: what the sentence or list ends with. */
  readonly end: string;
}

/** The lines of a text. */
export function linesOf(blocks: readonly Block[]): Line[] {
  return blocks.map((block, index) => {
    const texts = block.type === "row" ? block.cells : [block.text];
    const value = block.type === "row" ? block.cells.map((cell) => cell.value).join(" ") : block.text.value;
    const sign = block.type === "row" ? null : readSign(value);
    return { index, kind: block.type, texts, value, sign, end: endOf(value) };
  });
}

/**
 * Whether a line is of a form: it holds a rule to write on, or recovery says so. A numbered one is, if its rule ends it
 * (`1. Тегі ____`); `2. Ауданы ____ гектар.` is a point of a contract.
 */
export function isFormLine(line: Line): boolean {
  if (line.kind === "row") return false;
  if (line.sign !== null) return line.value.length < LABEL_LENGTH && /_{3}\s*[,;]?$/.test(line.value);
  return line.kind === "form" || isBlank(line.value);
}

/** Whether a line has no sign and does not end as a sentence or an item of a list does: a heading, a name, a caption. */
export function isOpenEnded(line: Line): boolean {
  return line.kind !== "row" && line.value.length <= HEADING_LENGTH && !/[.;:,!]/.test(line.end);
}

/** Longest line that can be a heading, in UTF-16 units. */
const HEADING_LENGTH = 500;
/** Longest words at a rule, without it. */
const LABEL_LENGTH = 120;

/** Whether a line is a rule to write on with at most a label and a few words around it. */
function isBlank(value: string): boolean {
  return value.includes("___") && value.replace(/_+/g, "").trim().length < LABEL_LENGTH;
}

function endOf(value: string): string {
  let at = value.length - 1;
  while (at >= 0 && /[\s"«»“”)\]]/.test(value.charAt(at))) at--;
  return value.charAt(at);
}
