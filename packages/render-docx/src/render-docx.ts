/** Sheet → DOCX: checked, written block by block, packed. */
import type { Sheet, SheetLanguage } from "@qujat/model";
import { pageBox } from "@qujat/model/sheet-geometry";
import { blocksItems } from "./body/blocks.ts";
import { flowXml } from "./body/flow.ts";
import { grouped } from "./body/groups.ts";
import { LANGUAGE_CODES } from "./body/runs.ts";
import type { DocxContext } from "./context.ts";
import { checkSheet } from "./guard.ts";
import { DATA_PROPERTIES_XML, dataXml } from "./parts/data.ts";
import { documentXml, footerXml, SETTINGS_XML } from "./parts/document.ts";
import { CONTENT_TYPES_XML, DATA_RELATIONS_XML, documentRelationsXml, ROOT_RELATIONS_XML } from "./parts/package.ts";
import { APP_XML, coreXml, customXml } from "./parts/properties.ts";
import { stylesXml } from "./parts/styles.ts";
import { type Packed, packed, zipped } from "./zip.ts";

/**
 * The bytes of a Word document that prints a Sheet, whose fields can be filled in; the same Sheet gives the same bytes.
 *
 * @throws ForbiddenCharacterError for a control character, naming its field; everything else is written letter for letter
 * @throws DocxError for a Sheet that contradicts itself
 * @example renderDocx(sheet)
 */
export function renderDocx(sheet: Sheet): Uint8Array {
  const fields = checkSheet(sheet);
  const page = pageBox(sheet.page);
  const context: DocxContext = { page, size: page.fontSize, fields, places: [], pictures: [] };
  const [language] = sheet.properties.languages;
  const place = { left: 0, width: page.width - page.left - page.right, isCell: false, language };
  const body = flowXml(grouped(blocksItems(sheet.blocks, place, context), place.width), "page");
  return zipped([
    ...partsOfAll(page.fontSize, language),
    packed("word/document.xml", documentXml(sheet, body, page)),
    packed("word/_rels/document.xml.rels", documentRelationsXml(context.pictures.length)),
    ...context.pictures.map((picture, at) => packed(`word/media/picture${at + 1}.png`, picture)),
    packed("customXml/item1.xml", dataXml(sheet.fields, context.places)),
    packed("docProps/core.xml", coreXml(sheet.properties)),
    packed("docProps/custom.xml", customXml(sheet.properties)),
  ]);
}

const packedParts = new Map<string, readonly Packed[]>();

/** The parts that all documents with letters of one size share, packed once. */
function partsOfAll(size: number, language: SheetLanguage): readonly Packed[] {
  const key = `${size} ${language}`;
  const known = packedParts.get(key);
  if (known) return known;
  const parts = [
    packed("[Content_Types].xml", CONTENT_TYPES_XML, true),
    packed("_rels/.rels", ROOT_RELATIONS_XML, true),
    packed("word/styles.xml", stylesXml(size), true),
    packed("word/settings.xml", SETTINGS_XML, true),
    packed("word/footer.xml", footerXml(LANGUAGE_CODES[language]), true),
    packed("customXml/_rels/item1.xml.rels", DATA_RELATIONS_XML, true),
    packed("customXml/itemProps1.xml", DATA_PROPERTIES_XML, true),
    packed("docProps/app.xml", APP_XML, true),
  ];
  packedParts.set(key, parts);
  return parts;
}
