/** Runs → inline HTML: words with their language, values of fields, blanks. */
import type { Emphasis, FieldRun, SheetRun } from "@qujat/model";
import { BLANK } from "@qujat/model/sheet-geometry";
import { type HtmlContext, speaking } from "./context.ts";
import { escaped } from "./escape.ts";
import { lengthClass } from "./sheet-css.ts";

const TAGS: Readonly<Record<Emphasis, string>> = { bold: "strong", italic: "em" };

/** Runs one after the other; `isUnderlined` says whether values are underlined. */
export function runsHtml(runs: readonly SheetRun[], isUnderlined: boolean, context: HtmlContext): string {
  return runs.map((run) => runHtml(run, isUnderlined, context)).join("");
}

function runHtml(run: SheetRun, isUnderlined: boolean, context: HtmlContext): string {
  if (run.type === "blank") return blankHtml(run.length);
  if (run.type === "field") return fieldHtml(run, isUnderlined && run.underlined !== false, context);
  const words = emphasised(wordsHtml(run.text, null), run.emphasis);
  const own = speaking(context, run.language);
  return own === context ? words : `<span lang="${own.language}">${words}</span>`;
}

/** Words with their line breaks. */
export function wordsHtml(text: string, field: string | null): string {
  return escaped(text, field).replace(/\n/g, "<br>");
}

/** The place of a field: its value, isolated so that no letters of it turn the words around, or its blank. */
export function fieldHtml(run: FieldRun, isUnderlined: boolean, context: HtmlContext): string {
  const own = speaking(context, run.language);
  const language = own === context ? "" : ` lang="${own.language}"`;
  const place = `data-field="${escaped(run.field)}"${language}`;
  if (run.text === null) return `<span class="unfilled" ${place}>${blankOf(run, own)}</span>`;
  const words = emphasised(wordsHtml(run.text, run.field), run.emphasis);
  const date = dateOf(run, context);
  const value = date ? `<time datetime="${escaped(date)}">${words}</time>` : words;
  return `<bdi class="value${isUnderlined ? " underlined" : ""}" ${place}>${value}</bdi>`;
}

function blankOf(run: FieldRun, context: HtmlContext): string {
  return run.pattern ? runsHtml(run.pattern, false, context) : blankHtml(run.length ?? BLANK.length);
}

function blankHtml(length: number): string {
  return `<span class="blank ${lengthClass(length)}"></span>`;
}

function emphasised(words: string, emphasis: Emphasis | undefined): string {
  return emphasis ? `<${TAGS[emphasis]}>${words}</${TAGS[emphasis]}>` : words;
}

/** The day of a date field as programs read it. */
function dateOf({ field }: FieldRun, { fields }: HtmlContext): string | null {
  const described = fields.get(field);
  const value = described?.type === "date" ? described.value : null;
  return typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) ? value : null;
}
