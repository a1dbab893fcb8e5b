/** The logical structure of a document while it is laid out: what a screen reader walks through. */
import type { SheetLanguage } from "@qujat/model";

/** Standard structure types that forms need; PDF 32000-1, 14.8.4. */
export type StructureTag =
  | "Document"
  | "Div"
  | "H1"
  | "H2"
  | "P"
  | "Span"
  | "Form"
  | "Figure"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "Table"
  | "THead"
  | "TBody"
  | "TR"
  | "TH"
  | "TD";

/** What an element may say besides its tag. */
export interface ElementFacts {
  readonly language?: SheetLanguage | undefined;
  /** What stands for it when it cannot be seen. */
  readonly alt?: string;
  readonly scope?: "Column" | "Row";
  readonly columnSpan?: number;
  readonly summary?: string;
}

/** A piece of content on a page, or a widget. */
export type Content =
  | { readonly page: number; readonly id: number }
  | { readonly page: number; readonly widget: number };

/** An element; one that holds content has no elements below it, so that order is never in doubt. */
export interface StructureElement extends ElementFacts {
  readonly tag: StructureTag;
  /** Language spoken, own or inherited. */
  readonly spoken: SheetLanguage;
  /** Place in reading order. */
  readonly order: number;
  readonly kids: StructureElement[];
  readonly content: Content[];
}

/** Makes elements in reading order. */
export class StructureTree {
  readonly root: StructureElement;
  private count = 0;

  constructor(language: SheetLanguage) {
    this.root = { tag: "Document", language, spoken: language, order: this.count++, kids: [], content: [] };
  }

  /** A new element, last below another. */
  add(parent: StructureElement, tag: StructureTag, facts: ElementFacts = {}): StructureElement {
    const spoken = facts.language ?? parent.spoken;
    const element: StructureElement = { ...facts, tag, spoken, order: this.count++, kids: [], content: [] };
    parent.kids.push(element);
    return element;
  }
}
