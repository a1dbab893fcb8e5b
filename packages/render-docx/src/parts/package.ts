/** What holds the parts of a file together: their types and relations. */
import { DECLARATION } from "../xml.ts";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const TYPES: readonly (readonly [part: string, type: string])[] = [
  ["/word/document.xml", `${WORD_TYPE}.document.main+xml`],
  ["/word/styles.xml", `${WORD_TYPE}.styles+xml`],
  ["/word/settings.xml", `${WORD_TYPE}.settings+xml`],
  ["/word/footer.xml", `${WORD_TYPE}.footer+xml`],
  ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
  ["/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"],
  ["/docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml"],
  ["/customXml/itemProps1.xml", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"],
];

/** The part of content types. */
export const CONTENT_TYPES_XML = `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${TYPES.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`).join("")}</Types>`;

/** The relations of the file. */
export const ROOT_RELATIONS_XML: string = relationsXml([
  ["document", `${OFFICE}/officeDocument`, "word/document.xml"],
  ["core", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
  ["app", `${OFFICE}/extended-properties`, "docProps/app.xml"],
  ["custom", `${OFFICE}/custom-properties`, "docProps/custom.xml"],
]);

/** The relations of the document. */
export function documentRelationsXml(pictures: number): string {
  return relationsXml([
    ["styles", `${OFFICE}/styles`, "styles.xml"],
    ["settings", `${OFFICE}/settings`, "settings.xml"],
    ["footer", `${OFFICE}/footer`, "footer.xml"],
    ["data", `${OFFICE}/customXml`, "../customXml/item1.xml"],
    ...Array.from(
      { length: pictures },
      (_, at) => [`picture${at + 1}`, `${OFFICE}/image`, `media/picture${at + 1}.png`] as const,
    ),
  ]);
}

/** The relations of the data of the form. */
export const DATA_RELATIONS_XML: string = relationsXml([["props", `${OFFICE}/customXmlProps`, "itemProps1.xml"]]);

function relationsXml(relations: readonly (readonly [id: string, type: string, target: string])[]): string {
  const each = relations.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`;
}
