/** Runs of a Sheet → runs of Word, each with its language; blanks are underlined no-break spaces, which no line parts. */
import type { Emphasis, FieldRun, SheetLanguage, SheetRun } from "@qujat/model";
import { BLANK } from "@qujat/model/sheet-geometry";
import type { DocxContext, RunLook } from "../context.ts";
import { escaped } from "../xml.ts";
import { inlineControl } from "./controls.ts";

/** Codes of `w:lang`. */
export const LANGUAGE_CODES: Readonly<Record<SheetLanguage, string>> = { kk: "kk-KZ", ru: "ru-RU" };

/** A no-break space is half an underscore wide in every face. */
const SPACES_OF_UNDERSCORE = 2;

/** Runs one after the other. */
export function runsXml(runs: readonly SheetRun[], look: RunLook, context: DocxContext): string {
  let xml = "";
  for (const run of runs) xml += runXml(run, look, context);
  return xml;
}

function runXml(run: SheetRun, look: RunLook, context: DocxContext): string {
  if (run.type === "blank") return blankXml(run.length, look);
  const own = { ...look, language: run.language ?? look.language };
  if (run.type === "text") return wordsXml(run.text, propertiesXml(own, run.emphasis ?? null, false));
  const underlined = look.underline && run.underlined !== false;
  const properties = propertiesXml(own, run.emphasis ?? null, underlined);
  const content = run.text === null ? blankOf(run, own, context) : wordsXml(run.text, properties);
  const isPlain = !underlined && run.emphasis === undefined;
  return inlineControl(run, properties, content, isPlain, own, context);
}

/** What a field without a value prints. */
function blankOf(run: FieldRun, look: RunLook, context: DocxContext): string {
  return run.pattern ? runsXml(run.pattern, look, context) : blankXml(run.length ?? BLANK.length, look);
}

function blankXml(length: number, look: RunLook): string {
  const most = Math.floor(look.width / (look.size * BLANK.underscore)) * SPACES_OF_UNDERSCORE;
  const count = Math.max(1, Math.min(Math.round(length * SPACES_OF_UNDERSCORE), most));
  return wordsXml("\u00A0".repeat(count), propertiesXml({ ...look, emphasis: null }, null, true));
}

/** Words with their line breaks and tabs. */
export function wordsXml(text: string, properties: string): string {
  if (text === "") return "";
  if (!/[\n\t]/.test(text)) return `<w:r>${properties}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
  const parts = text.split(/([\n\t])/).map((part) => {
    if (part === "\n") return "<w:br/>";
    if (part === "\t") return "<w:tab/>";
    return part === "" ? "" : `<w:t xml:space="preserve">${escaped(part)}</w:t>`;
  });
  return `<w:r>${properties}${parts.join("")}</w:r>`;
}

/** The properties of a run whose paragraph has the emphasis of its look. */
export function propertiesXml(look: RunLook, emphasis: Emphasis | null, underlined: boolean): string {
  const wanted = emphasis ?? look.emphasis;
  const switched = look.emphasis === "bold" && wanted !== "bold" ? '<w:b w:val="0"/>' : "";
  const own = wanted === look.emphasis ? "" : wanted === "bold" ? "<w:b/>" : wanted === "italic" ? "<w:i/>" : "";
  const line = underlined ? '<w:u w:val="single"/>' : "";
  return `<w:rPr>${switched}${own}${line}<w:lang w:val="${LANGUAGE_CODES[look.language]}"/></w:rPr>`;
}
