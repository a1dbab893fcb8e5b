/** A line to write on → labels and rules side by side, captions below. */
import type { LineBlock, LinePart, RulePart } from "@qujat/model";
import { type HtmlContext, speaking } from "./context.ts";
import { fieldHtml, runsHtml } from "./runs.ts";
import { lengthClass, rowsClass } from "./sheet-css.ts";

/** A line. */
export function lineHtml(block: LineBlock, context: HtmlContext): string {
  const own = speaking(context, block.language);
  const parts = block.parts.map((part) => partHtml(part, own)).join("");
  return `<div class="line ${block.role}" lang="${own.language}">${parts}</div>`;
}

function partHtml(part: LinePart, context: HtmlContext): string {
  if (part.type === "label") return `<span class="label">${runsHtml(part.runs, true, context)}</span>`;
  const length = part.length === null ? "filling" : lengthClass(part.length);
  const caption = part.caption ? `<small class="caption">${runsHtml(part.caption, false, context)}</small>` : "";
  return `<span class="part ${length}">${ruleHtml(part, context)}${caption}</span>`;
}

/** The rule with what stands on it; where nothing does it is left to the pen. */
function ruleHtml({ field, rows = 1, caption }: RulePart, context: HtmlContext): string {
  const value = field && field.text !== null ? fieldHtml(field, false, context) : "";
  const place = field && field.text === null ? fieldHtml({ ...field, pattern: [] }, false, context) : "";
  return `<span class="rule ${rowsClass(rows)}${caption ? " captioned" : ""}">${value}${place}</span>`;
}
