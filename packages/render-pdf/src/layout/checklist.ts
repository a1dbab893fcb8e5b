/** A list of boxes → strips: every box is drawn, and says for those who cannot see it whether it is ticked. */
import type { ChecklistBlock, ChecklistItem, SheetLanguage } from "@qujat/model";
import { CHECKLIST, lineHeight } from "@qujat/model/sheet-geometry";
import type { Mark } from "../marks.ts";
import type { StructureElement } from "../structure.ts";
import type { BlockPlace, LayoutContext } from "./context.ts";
import { widget } from "./field-place.ts";
import { wordStrips } from "./paragraph.ts";
import { type Strip, spaced } from "./strips.ts";

/** What a box says. */
const STATES: Readonly<Record<SheetLanguage, readonly [unchecked: string, checked: string]>> = {
  kk: ["белгіленбеген", "белгіленген"],
  ru: ["не отмечено", "отмечено"],
};

/** The strips of a checklist. */
export function checklistStrips(block: ChecklistBlock, place: BlockPlace, context: LayoutContext): Strip[] {
  const list = context.tree.add(place.parent, "L", { language: block.language });
  return block.items.flatMap((item) => itemStrips(item, list, place, context));
}

function itemStrips(item: ChecklistItem, list: StructureElement, place: BlockPlace, context: LayoutContext): Strip[] {
  const element = context.tree.add(list, "LI");
  const label = context.tree.add(element, "Lbl");
  const box = boxMark(item, label, place.left, context);
  const body = context.tree.add(element, "LBody");
  const inner = {
    left: place.left + CHECKLIST.indent,
    width: place.width - CHECKLIST.indent,
    align: "left",
    indent: 0,
  } as const;
  const look = { size: context.size, emphasis: null, underline: true };
  const strips = wordStrips(item.runs, body, look, inner, context);
  const kept = strips.map((each, at) => ({
    ...each,
    keep: at < strips.length - 1,
    marks: at === 0 ? [box, ...each.marks] : each.marks,
  }));
  return spaced(kept, CHECKLIST.before, CHECKLIST.after);
}

function boxMark(item: ChecklistItem, label: StructureElement, x: number, context: LayoutContext): Mark {
  const y = (lineHeight(context.size) - CHECKLIST.box) / 2;
  const { field, option, checked } = item;
  if (context.fillable) {
    const form = context.tree.add(label, "Form");
    const run = { type: "field", field, text: null } as const;
    const box = { x, y, width: CHECKLIST.box, height: CHECKLIST.box };
    return { ...widget(run, form, box, context.size, [], context), run: null, option: option ?? true, checked };
  }
  const alt = STATES[label.spoken][checked ? 1 : 0];
  return { type: "box", element: context.tree.add(label, "Figure", { alt }), x, y, side: CHECKLIST.box, checked };
}
