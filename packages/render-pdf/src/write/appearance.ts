/** How a field looks: drawn by us with every letter, since viewers that draw it themselves lose Kazakh. */
import { textWidth } from "@qujat/model/sheet-geometry";
import type { PDFContext, PDFDict, PDFRef } from "pdf-lib";
import type { WidgetMark } from "../marks.ts";
import { drawBox, number } from "./content.ts";
import type { FontNames } from "./fonts.ts";
import { showText } from "./show-text.ts";

/** The appearance of a value as it is printed; letters stand where the flat document has them. */
export function textAppearance(
  context: PDFContext,
  mark: WidgetMark,
  fonts: FontNames,
  fontDictionary: PDFRef,
): PDFRef {
  const lines = mark.lines.map((text, at) => {
    const free = mark.centred ? (mark.width - textWidth(text, mark.size)) / 2 : 0;
    const y = mark.height - mark.baseline - at * mark.pitch;
    return showText({ text, size: mark.size, emphasis: null, stretch: 0 }, free, y, fonts);
  });
  const content = `/Tx BMC\nq 0 0 ${number(mark.width)} ${number(mark.height)} re W n 0 g\n${lines.join("")}Q\nEMC\n`;
  return form(context, content, mark, { Font: fontDictionary });
}

/** The appearances of a box: ticked and empty. */
export function boxAppearances(context: PDFContext, mark: WidgetMark, state: string): PDFDict {
  const draw = (checked: boolean) => form(context, `q ${drawBox(0, 0, mark.width, checked)}Q\n`, mark, {});
  return context.obj({ [state]: draw(true), Off: draw(false) });
}

/** A form XObject of the size of the widget. */
function form(
  context: PDFContext,
  content: string,
  { width, height }: WidgetMark,
  resources: Record<string, PDFRef>,
): PDFRef {
  const facts = { Type: "XObject", Subtype: "Form", BBox: [0, 0, width, height], Resources: resources };
  return context.register(context.stream(content, facts));
}
