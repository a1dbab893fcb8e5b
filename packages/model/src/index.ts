/** The nouns of Qujat and the runner that proves that no character is lost. */
export { type ApplyOptions, applyEdits, EditError } from "./apply.ts";
export { type Block, blockLine, CELL_SEPARATOR, type RowBlock, type TextBlock } from "./block.ts";
export { type Edit, editEnd, editStart, type Repair } from "./edit.ts";
export { type Catalogue, type Message, type MessageLanguage, type Severity, sentence } from "./message.ts";
export { originAt, type Place, placeAt, sliceText, type Text, textOf } from "./text.ts";
