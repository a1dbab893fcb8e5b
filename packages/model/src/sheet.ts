/**
 * Sheet: a filled-in or blank form as it is printed, apart from any file format. Plain JSON.
 *
 * `forms` yields it; DOCX, PDF and the page on screen are drawn from it. Whatever concerns the look of every document
 * (sizes, spacing, margins) stands in `sheet-geometry.ts`; a Sheet says only what one document has of its own.
 */
import type { IsoDate } from "./metadata.ts";

/** The languages a Sheet may speak; a part without a language of its own speaks the language of what it stands in. */
export type SheetLanguage = "kk" | "ru";

/** The same words in both languages. */
export interface Bilingual {
  readonly kk: string;
  readonly ru: string;
}

/** A printed document. */
export interface Sheet {
  readonly type: "sheet";
  readonly properties: SheetProperties;
  /** Overrides of the page of office practice (`PAGE` in `sheet-geometry.ts`). */
  readonly page?: PageSetup;
  /** Every field once, in reading order; runs and boxes refer to it by id. */
  readonly fields: readonly SheetField[];
  readonly blocks: readonly SheetBlock[];
  /** Which pages carry their number, centred at the foot; `from-second` when left out. */
  readonly pageNumbers?: "none" | "from-second" | "all";
}

/** What the file says of itself. */
export interface SheetProperties {
  readonly title: string;
  /** In their order in the document; the first is the language of the document and of every part that names none. */
  readonly languages: readonly [SheetLanguage, ...SheetLanguage[]];
  /** Id of the form: `talon`. */
  readonly form: string;
  /** The act and anchor that prescribe the form, as a person reads it. */
  readonly basis: string | null;
  /** Number of this document; null when it has none. */
  readonly number: string | null;
  /** Date of this document; files carry no other date, so that the same Sheet gives the same bytes. */
  readonly date: IsoDate | null;
}

/** A4 in another orientation, with other margins or another size of letters. */
export interface PageSetup {
  readonly orientation?: "portrait" | "landscape";
  /** In millimetres. */
  readonly margins?: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** Size of body letters in points, 12 when left out; titles keep it, captions are 3 points smaller. */
  readonly fontSize?: number;
}

/** A field that can be filled in and read back: the tag of a content control, the name of an AcroForm field. */
export interface SheetField {
  /** Unique; segments joined by dots, a repeated row counts from 0: `applicant.name`, `goods.0.model`. */
  readonly id: string;
  readonly type: "text" | "multiline" | "number" | "date" | "checkbox" | "choice";
  /** What a person who fills it in is told. */
  readonly tooltip: Bilingual;
  /** The answer as data: text, a number as typed, an ISO date, the value of an option, true or false; null is blank. */
  readonly value: string | boolean | null;
  /** What a `choice` allows, in order. */
  readonly options?: readonly FieldOption[];
  readonly required?: boolean;
}

/** One answer that a choice allows. */
export interface FieldOption {
  readonly value: string;
  readonly label: Bilingual;
}

/** Words of one look. `\n` is a line break; nothing else in `text` has a meaning, every letter is printed as it stands. */
export interface TextRun {
  readonly type: "text";
  readonly text: string;
  readonly language?: SheetLanguage;
  readonly emphasis?: Emphasis;
}

/** How letters stand out from their paragraph; no office form needs both at once. */
export type Emphasis = "bold" | "italic";

/** An empty place for the pen: a drawn rule that no field stands on. */
export interface BlankRun {
  readonly type: "blank";
  /** In underscores as acts print them; one is half the size of the letters wide. The rule is never broken over lines. */
  readonly length: number;
}

/** A place where a field stands; one field may stand in several places, for instance in both languages. */
export interface FieldRun {
  readonly type: "field";
  /** Id of its `SheetField`; not a checkbox, which stands in a checklist. */
  readonly field: string;
  /** The value as printed here, in the words of this language (`2011 жылғы 5 шілде`); null prints the blank. */
  readonly text: string | null;
  readonly language?: SheetLanguage;
  readonly emphasis?: Emphasis;
  /** Length of its blank in underscores, 12 when left out; 0 in a cell, which is its own blank; not used on a rule. */
  readonly length?: number;
  /** What a blank prints instead of one rule: `20__ жылғы «__» ______`. */
  readonly pattern?: readonly (TextRun | BlankRun)[];
  /** Whether a value in running text is underlined; true when left out. Never on a rule or in a table. */
  readonly underlined?: boolean;
}

export type SheetRun = TextRun | BlankRun | FieldRun;

export type Alignment = "left" | "right" | "center" | "justify";

/** What every block may say. */
interface BlockBase {
  /** The same in both languages: binds what says the same. */
  readonly id?: string;
  readonly language?: SheetLanguage;
  /** Whether the next block must begin on the page where this one ends. Titles and headings always keep theirs. */
  readonly keepWithNext?: boolean;
}

/** What a paragraph is; it sets its size, weight, spacing and alignment (`ROLES` in `sheet-geometry.ts`). */
export type ParagraphRole = "title" | "subtitle" | "heading" | "body" | "note" | "caption";

/** A paragraph. */
export interface ParagraphBlock extends BlockBase {
  readonly type: "paragraph";
  readonly role: ParagraphRole;
  /** Instead of the alignment of its role. */
  readonly align?: Alignment;
  /** Whether a body paragraph's first line is indented; false when left out. */
  readonly indent?: boolean;
  readonly runs: readonly SheetRun[];
}

/** A block at the right-hand side: an addressee, an annex caption (`2-қосымша … Нысан`), an approval. */
export interface AsideBlock extends BlockBase {
  readonly type: "aside";
  readonly role: "addressee" | "annex" | "approval";
  readonly blocks: readonly (ParagraphBlock | LineBlock)[];
}

/**
 * A line to write on: labels and rules side by side, bottoms level, captions in brackets centred under their rules.
 *
 *     Құжатты қабылдаған: Әбдіғали Ұлан Өмірұлы    ______________
 *                        (ҰҚК қызметкерінің аты-жөні)      (қолы)
 */
export interface LineBlock extends BlockBase {
  readonly type: "line";
  /** A signature line is never alone on a page: the block before it is kept with it. */
  readonly role: "field" | "date" | "signature";
  readonly parts: readonly [LinePart, ...LinePart[]];
}

/** A part of a line: words, or a rule. `lineColumns` in `sheet-geometry.ts` says how wide each is. */
export type LinePart = LabelPart | RulePart;

/** Words before, between or after rules. */
export interface LabelPart {
  readonly type: "label";
  readonly runs: readonly SheetRun[];
}

/** A rule; a value longer than the rule goes on upon further rules of the same length below. */
export interface RulePart {
  readonly type: "rule";
  /** What stands on it; null is left to the pen. */
  readonly field: FieldRun | null;
  /** In underscores; null fills the line, several such rules share what is left. */
  readonly length: number | null;
  /** How many rules there are at least, one below the other; 1 when left out. */
  readonly rows?: number;
  /** Printed under the rule, smaller, with its brackets. */
  readonly caption?: readonly TextRun[];
}

/** The place of a stamp: `М.О.`, `Мөрдің орны (болған жағдайда)`. */
export interface StampBlock extends BlockBase {
  readonly type: "stamp";
  readonly runs: readonly TextRun[];
}

/** A list of boxes, drawn, ticked or not: attachments, a closed list of results. */
export interface ChecklistBlock extends BlockBase {
  readonly type: "checklist";
  readonly items: readonly ChecklistItem[];
}

/** A box with its words. */
export interface ChecklistItem {
  /** A `checkbox` field, or with `option` a `choice`, of whose boxes one at most is ticked. */
  readonly field: string;
  readonly option?: string;
  readonly checked: boolean;
  readonly runs: readonly SheetRun[];
}

/** A table with a thin grid. */
export interface TableBlock extends BlockBase {
  readonly type: "table";
  /** What it is a table of, for those who hear it. */
  readonly summary?: string;
  /** Shares of the width, one a column. */
  readonly columns: readonly number[];
  /** How many of the first rows are its head, repeated on every page. */
  readonly headerRows: number;
  readonly rows: readonly TableRow[];
}

/** A row of cells. */
export interface TableRow {
  readonly cells: readonly TableCell[];
  /** Whether the row may go on upon the next page; false when left out, but a row taller than a page always does. */
  readonly splits?: boolean;
  /** Id of the repeated field that the row is one item of: `goods.0`. */
  readonly item?: string;
}

/** A cell. */
export interface TableCell {
  readonly runs: readonly SheetRun[];
  readonly language?: SheetLanguage;
  /** `center` in heads and `left` elsewhere when left out. */
  readonly align?: Alignment;
  /** How many columns it covers; 1 when left out. */
  readonly columnSpan?: number;
  /** Whether it is the head of its row. */
  readonly header?: boolean;
}

/** Two languages side by side, bound pair by pair: both sides of a pair begin at the same height. */
export interface ColumnsBlock extends BlockBase {
  readonly type: "columns";
  readonly languages: readonly [SheetLanguage, SheetLanguage];
  readonly pairs: readonly ColumnsPair[];
}

/** What says the same left and right. */
export interface ColumnsPair {
  readonly left: readonly ColumnBlock[];
  readonly right: readonly ColumnBlock[];
  readonly keepWithNext?: boolean;
}

/** What may stand in a column. */
export type ColumnBlock = ParagraphBlock | AsideBlock | LineBlock | StampBlock | ChecklistBlock | TableBlock;

/** What follows begins on a new page. */
export interface PageBreakBlock {
  readonly type: "pageBreak";
}

/** A thin line over the whole width: where a stub is cut off. */
export interface SeparatorBlock {
  readonly type: "separator";
}

/** A QR code. */
export interface QrBlock extends BlockBase {
  readonly type: "qr";
  /** Rows from the top, true is dark; without the quiet zone, which renderers add. */
  readonly modules: readonly (readonly boolean[])[];
  /** What it says, for those who cannot see it. */
  readonly alt: string;
  readonly align?: "left" | "right" | "center";
  /** Side with the quiet zone, in millimetres; 25 when left out. */
  readonly size?: number;
}

export type SheetBlock = ColumnBlock | ColumnsBlock | PageBreakBlock | SeparatorBlock | QrBlock;
