/** The nouns of Qujat and the runner that proves that no character is lost. */
export {
  type Act,
  type ActNode,
  type Contact,
  type Form,
  type FormField,
  isProvision,
  nodesOf,
  type Phone,
  type Provision,
  type ProvisionType,
  type Table,
  textsOf,
  type UnitType,
} from "./act.ts";
export type { Amendment, AmendmentOperation, AmendmentTarget } from "./amendment.ts";
export { ANCHOR_SEPARATOR, anchorBelow, anchorStep } from "./anchor.ts";
export { type ApplyOptions, applyEdits, EditError } from "./apply.ts";
export { type Block, blockLine, CELL_SEPARATOR, type RowBlock, type TextBlock } from "./block.ts";
export type { Citation, CitationKind, CitationTarget, UnitPath, UnitStep } from "./citation.ts";
export { type Edit, editEnd, editStart, type Repair } from "./edit.ts";
export type {
  FieldDefault,
  FieldDefinition,
  FieldTerm,
  FieldType,
  FormBasis,
  FormDefinition,
  FormVariant,
} from "./form-definition.ts";
export { type Catalogue, type Message, type MessageLanguage, type Severity, sentence } from "./message.ts";
export type {
  ActLanguage,
  ActReference,
  ActStatus,
  EntryIntoForce,
  IsoDate,
  Issuer,
  Metadata,
  Registration,
  Signatory,
} from "./metadata.ts";
export type {
  Alignment,
  AsideBlock,
  Bilingual,
  BlankRun,
  ChecklistBlock,
  ChecklistItem,
  ColumnBlock,
  ColumnsBlock,
  ColumnsPair,
  Emphasis,
  FieldOption,
  FieldRun,
  LabelPart,
  LineBlock,
  LinePart,
  PageBreakBlock,
  PageSetup,
  ParagraphBlock,
  ParagraphRole,
  QrBlock,
  RulePart,
  SeparatorBlock,
  Sheet,
  SheetBlock,
  SheetField,
  SheetLanguage,
  SheetProperties,
  SheetRun,
  StampBlock,
  TableBlock,
  TableCell,
  TableRow,
  TextRun,
} from "./sheet.ts";
export { runsText, sheetTexts } from "./sheet-text.ts";
export { originAt, type Place, placeAt, sliceText, type Text, textOf } from "./text.ts";
