/** Act: a tree of provisions with stable anchors, and what was found in it. Plain JSON. */
import type { Amendment } from "./amendment.ts";
import type { Citation } from "./citation.ts";
import type { Message } from "./message.ts";
import type { Metadata } from "./metadata.ts";
import type { Text } from "./text.ts";

/**
 * Units that acts number and cite, from the largest: бөлім/раздел, тарау/глава, параграф, бап/статья, тармақ/пункт,
 * тармақша/подпункт; `paragraph` is an unnumbered one (бөлік/часть of an article, абзац of anything else).
 */
export type UnitType = "part" | "chapter" | "section" | "article" | "point" | "subpoint" | "paragraph";

/**
 * What a provision is, besides a unit. `title`, `status` and `requisites` are the head; `note` is `Ескерту.`/`Сноска.`;
 * `approval` the caption of an instrument or annex at the right-hand side; `attachment` an instrument that the act
 * approves (a standard, rules), `annex` a қосымша/приложение; `wording` is quoted new text inside an amending act:
 * what stands in it is content of the amendment, never structure of the act.
 */
export type ProvisionType =
  | UnitType
  | "title"
  | "status"
  | "requisites"
  | "note"
  | "preamble"
  | "enacting"
  | "heading"
  | "signature"
  | "approval"
  | "attachment"
  | "annex"
  | "wording";

/** A provision: its own printed text, and what stands below it. */
export interface Provision {
  readonly type: ProvisionType;
  /**
   * Unique in the act; follows Akoma Ntoso eIds: `point_11__subpoint_1`, `annex_2`, `att_1__point_7`. Chapters, articles
   * and points are numbered through the act or instrument and do not name the part and chapter that they stand in, unless
   * their numbers begin anew in each (`chapter_2__point_1`). Unnumbered paragraphs count as lawyers count: the words of a
   * point or subpoint itself are its first абзац, so that the one below them is `paragraph_2`; of an article with a heading
   * the first paragraph is its first part, `paragraph_1`. What else has no number is counted by type.
   */
  readonly anchor: string;
  /** As printed, without its sign: `9-1`, `4`, `IV`; null for what is not numbered. */
  readonly number: string | null;
  /** The heading of a part, chapter, article, attachment or annex, without its number. */
  readonly heading: string | null;
  /** Every block of its own, in printed order and whole (the number is in it); none for an attachment, annex or wording. */
  readonly texts: readonly Text[];
  readonly children: readonly ActNode[];
}

/** A table. */
export interface Table {
  readonly type: "table";
  readonly anchor: string;
  /** How many of the first rows are headers; they include the row of column numbers. */
  readonly headerRows: number;
  readonly rows: readonly (readonly Text[])[];
  /** The rows as contacts, where the table is a directory of offices. */
  readonly contacts?: readonly Contact[];
}

/** A form to fill in, line by line as printed. */
export interface Form {
  readonly type: "form";
  readonly anchor: string;
  readonly lines: readonly Text[];
  readonly fields: readonly FormField[];
}

/** A labelled blank of a form. */
export interface FormField {
  /** The words before its rule; where there are none, its caption, or the words behind or below it. */
  readonly label: string;
  /** What stands in brackets under its rule. */
  readonly caption: string | null;
  readonly kind: "text" | "number" | "date" | "time" | "person" | "signature" | "stamp" | "phone" | "address";
  /** Index of the line where its rule begins. */
  readonly line: number;
}

/** An office in a contact table. */
export interface Contact {
  /** Index of its row in the table. */
  readonly row: number;
  readonly unit: string;
  /** Oblast or city of republican significance, nominative: `Ақмола облысы`, `город Алматы`. */
  readonly region: string | null;
  /** Without the word for it: `Көкшетау`. */
  readonly city: string | null;
  /** With the word for it, as printed: `Әуезов көшесі`. */
  readonly street: string | null;
  /** `155`, `68/70`, `20 «А»`. */
  readonly house: string | null;
  readonly phones: readonly Phone[];
  /** `09:00-18:30`. */
  readonly hours: string | null;
  /** ISO weekdays, 1 is Monday. */
  readonly days: readonly number[];
}

export interface Phone {
  /** E.164: `+77172764252`. */
  readonly number: string;
  readonly printed: string;
}

export type ActNode = Provision | Table | Form;

/** An act, read as far as it can be. */
export interface Act {
  /** `kz-2017-10-25-98qe.kk`: the work and the language of this expression; null when date or number is unknown. */
  readonly id: string | null;
  readonly metadata: Metadata;
  readonly structure: readonly ActNode[];
  readonly citations: readonly Citation[];
  readonly amendments: readonly Amendment[];
  readonly messages: readonly Message[];
}

/** Whether a node is a provision, not a table or a form. */
export function isProvision(node: ActNode): node is Provision {
  return node.type !== "table" && node.type !== "form";
}

/**
 * Every node of a tree in printed order, each before its children.
 *
 * @example [...nodesOf(act.structure)].map(({ anchor }) => anchor) // ["title_1", "point_1", "point_1__subpoint_1"]
 */
export function* nodesOf(nodes: readonly ActNode[]): Generator<ActNode> {
  for (const node of nodes) {
    yield node;
    if (isProvision(node)) yield* nodesOf(node.children);
  }
}

/** The printed texts of one node, in order: a provision's blocks, a table's cells row by row, a form's lines. */
export function textsOf(node: ActNode): readonly Text[] {
  if (node.type === "table") return node.rows.flat();
  return node.type === "form" ? node.lines : node.texts;
}
