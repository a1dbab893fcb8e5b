/** The official schema of Akoma Ntoso 3.0, where `scripts/get-akn-schema.sh` has put it. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { XmlBufferInputProvider, XmlDocument, XsdValidator, xmlRegisterInputProvider } from "libxml2-wasm";

const FILE = fileURLToPath(new URL("../.qujat/akn/akomantoso30.xsd", import.meta.url));

export const HAS_SCHEMA: boolean = existsSync(FILE);

let validator: XsdValidator | undefined;

/** Throws unless the text is well-formed XML. */
export function checkWellFormed(xml: string): void {
  XmlDocument.fromString(xml).dispose();
}

/** Throws, with what is wrong and where, unless the text is valid against the schema. */
export function checkValid(xml: string): void {
  validator ??= readSchema();
  const document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
  } finally {
    document.dispose();
  }
}

/** Under names of their own: a path on the disk may hold letters that the library does not find again. */
function readSchema(): XsdValidator {
  const imported = fileURLToPath(new URL("../.qujat/akn/xml.xsd", import.meta.url));
  xmlRegisterInputProvider(new XmlBufferInputProvider({ "akn/xml.xsd": readFileSync(imported) }));
  return XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(FILE), { url: "akn/akomantoso30.xsd" }));
}
