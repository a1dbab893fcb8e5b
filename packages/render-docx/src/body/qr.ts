/** A QR code → a picture of its squares, several dots each so that no program blurs them. */
import type { QrBlock } from "@qujat/model";
import { millimetres, QR } from "@qujat/model/sheet-geometry";
import type { BlockPlace, DocxContext } from "../context.ts";
import { png } from "../png.ts";
import { attribute } from "../xml.ts";
import type { Item } from "./flow.ts";
import { paragraphProperties } from "./paragraph.ts";

/** Dots of a square, both ways. */
const SCALE = 8;

/** English Metric Units of a point. */
const EMU = 12_700;

/** The item of a code. */
export function qrItem(block: QrBlock, place: BlockPlace, context: DocxContext): Item {
  return {
    type: "paragraph",
    before: QR.before,
    after: QR.after,
    keep: false,
    write: (around) => {
      const align = block.align === "left" ? undefined : block.align;
      const properties = paragraphProperties({ style: "Picture", align, left: place.left }, around);
      return `<w:p>${properties}<w:r>${drawingXml(block, context)}</w:r></w:p>`;
    },
  };
}

function drawingXml({ modules, alt, size = QR.size }: QrBlock, { pictures }: DocxContext): string {
  const at = pictures.push(picture(modules));
  const side = Math.round(millimetres(size) * EMU);
  const extent = `cx="${side}" cy="${side}"`;
  const named = `id="${at}" name="QR ${at}" descr="${attribute(alt)}"`;
  return (
    `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/><wp:docPr ${named}/>` +
    `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>` +
    `<pic:nvPicPr><pic:cNvPr ${named}/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="picture${at}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    `</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`
  );
}

/** The squares with their quiet zone as a picture. */
function picture(modules: QrBlock["modules"]): Uint8Array {
  const count = modules.length + 2 * QR.quiet;
  return png(
    count * SCALE,
    (x, y) => modules[Math.floor(y / SCALE) - QR.quiet]?.[Math.floor(x / SCALE) - QR.quiet] === true,
  );
}
