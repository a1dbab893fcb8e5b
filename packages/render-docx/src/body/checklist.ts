/** A list of boxes → paragraphs, each with its box hanging at the left. */
import type { ChecklistBlock } from "@qujat/model";
import { CHECKLIST } from "@qujat/model/sheet-geometry";
import type { BlockPlace, DocxContext, RunLook } from "../context.ts";
import { boxControl } from "./controls.ts";
import type { Item } from "./flow.ts";
import { paragraphProperties } from "./paragraph.ts";
import { propertiesXml, runsXml, wordsXml } from "./runs.ts";
import { steadied } from "./steady.ts";

/** The items of a checklist. */
export function checklistItems(block: ChecklistBlock, place: BlockPlace, context: DocxContext): Item[] {
  const { indent, before, after } = CHECKLIST;
  const look: RunLook = {
    size: context.size,
    width: place.width - indent,
    language: block.language ?? place.language,
    emphasis: null,
    underline: true,
  };
  const own = { style: "Checklist", left: place.left + indent, hanging: indent, whole: true };
  return block.items.map((item) => ({
    type: "paragraph",
    before,
    after,
    keep: false,
    write: (around) =>
      `<w:p>${paragraphProperties({ ...own, right: -steadied(item.runs, look) }, around)}${boxControl(item, look, context)}${wordsXml("\t", propertiesXml(look, null, false))}${runsXml(item.runs, look, context)}</w:p>`,
  }));
}
