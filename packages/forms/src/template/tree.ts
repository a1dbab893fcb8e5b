/** A template read once: blocks as a Sheet has them, with paths and tests where values will stand. */
import type { Alignment, BlankRun, Emphasis, LineBlock, ParagraphRole } from "@qujat/model";
import type { Path, Test } from "./expressions.ts";

/** Something that is there for each item of a list, or only when a test holds. */
export type Control<Item> =
  | { readonly type: "each"; readonly path: Path; readonly line: number; readonly items: readonly Nested<Item>[] }
  | {
      readonly type: "when";
      readonly test: Test & { readonly type: "if" | "unless" };
      readonly line: number;
      readonly items: readonly Nested<Item>[];
      readonly otherwise: readonly Nested<Item>[];
    };

export type Nested<Item> = Item | Control<Item>;

/** Words, the place of a value, or a place for the pen. */
export type TemplateRun =
  | BlankRun
  | { readonly type: "text"; readonly text: string; readonly emphasis?: Emphasis }
  | { readonly type: "value"; readonly path: Path; readonly line: number; readonly emphasis?: Emphasis };

export type Runs = readonly Nested<TemplateRun>[];

export interface TemplateParagraph {
  readonly type: "paragraph";
  readonly role: ParagraphRole;
  readonly align?: Alignment;
  readonly indent?: boolean;
  readonly runs: Runs;
  readonly line: number;
}

export interface TemplateLine {
  readonly type: "line";
  readonly role: LineBlock["role"];
  readonly parts: readonly TemplatePart[];
  readonly line: number;
}

export type TemplatePart =
  | { readonly type: "label"; readonly runs: Runs }
  | {
      readonly type: "rule";
      /** Null is left to the pen. */
      readonly path: Path | null;
      readonly length: number | null;
      readonly rows: number;
      readonly caption: string | null;
      readonly line: number;
    };

export interface TemplateAside {
  readonly type: "aside";
  readonly role: "addressee" | "annex" | "approval";
  readonly blocks: readonly Nested<TemplateParagraph | TemplateLine>[];
  readonly line: number;
}

export interface TemplateRow {
  readonly type: "row";
  readonly cells: readonly Runs[];
  readonly line: number;
}

export interface TemplateTable {
  readonly type: "table";
  readonly columns: readonly number[];
  readonly headerRows: number;
  readonly rows: readonly Nested<TemplateRow>[];
  readonly summary: string | null;
  readonly line: number;
}

/** The boxes of a `choice` or `checklist`, one for each of its options. */
export interface TemplateChecks {
  readonly type: "checks";
  readonly path: Path;
  readonly line: number;
}

export interface TemplateStamp {
  readonly type: "stamp";
  readonly runs: Runs;
  readonly line: number;
}

/** What has no words. */
export interface TemplateMark {
  readonly type: "pageBreak" | "separator";
  readonly line: number;
}

export type TemplateBlock =
  | TemplateParagraph
  | TemplateLine
  | TemplateAside
  | TemplateTable
  | TemplateChecks
  | TemplateStamp
  | TemplateMark;

/** A template in one language. */
export interface Template {
  readonly file: string;
  readonly blocks: readonly Nested<TemplateBlock>[];
}

/** Whether an item stands under a condition or is repeated. */
export function isControl<Item extends { readonly type: string }>(item: Nested<Item>): item is Control<Item> {
  return item.type === "each" || item.type === "when";
}
