/** A template with answers in it: the blocks of one language. */
import type {
  AsideBlock,
  ChecklistBlock,
  ColumnBlock,
  Emphasis,
  FieldRun,
  LineBlock,
  LinePart,
  PageBreakBlock,
  ParagraphBlock,
  SeparatorBlock,
  SheetLanguage,
  SheetRun,
  TableBlock,
  TableRow,
  TextRun,
} from "@qujat/model";
import { tickedOf } from "../answers/values.ts";
import type { Path, Test } from "../template/expressions.ts";
import {
  isControl,
  type Nested,
  type Runs,
  type TemplateAside,
  type TemplateBlock,
  type TemplateChecks,
  type TemplateLine,
  type TemplateParagraph,
  type TemplateRow,
  type TemplateTable,
} from "../template/tree.ts";
import { blankPattern, printedValue } from "./print.ts";
import { itemScopes, lookUp, type Scope } from "./scope.ts";

/** What a template yields before the languages are laid out. */
export type InstanceBlock = ColumnBlock | PageBreakBlock | SeparatorBlock;

/** The blocks of a template in its language; both languages of a form yield as many, in the same order. */
export function instantiate(
  blocks: readonly Nested<TemplateBlock>[],
  scope: Scope,
  language: SheetLanguage,
): InstanceBlock[] {
  return new Instance(language).blocks(blocks, scope);
}

class Instance {
  readonly #language: SheetLanguage;

  constructor(language: SheetLanguage) {
    this.#language = language;
  }

  blocks(blocks: readonly Nested<TemplateBlock>[], scope: Scope): InstanceBlock[] {
    return this.each(blocks, scope, (block, inside) => this.block(block, inside));
  }

  block(block: TemplateBlock, scope: Scope): InstanceBlock {
    switch (block.type) {
      case "paragraph":
        return this.paragraph(block, scope);
      case "line":
        return this.line(block, scope);
      case "aside":
        return this.aside(block, scope);
      case "table":
        return this.table(block, scope);
      case "checks":
        return this.checks(block, scope);
      case "stamp":
        return { type: "stamp", runs: this.runs(block.runs, scope).filter((run) => run.type === "text") };
      default:
        return { type: block.type };
    }
  }

  paragraph({ role, align, indent, runs }: TemplateParagraph, scope: Scope): ParagraphBlock {
    const look = { ...(align && { align }), ...(indent && { indent }) };
    return { type: "paragraph", role, ...look, runs: this.runs(runs, scope) };
  }

  line({ role, parts }: TemplateLine, scope: Scope): LineBlock {
    const [first, ...rest] = parts.map((part): LinePart => {
      if (part.type === "label") return { type: "label", runs: this.runs(part.runs, scope) };
      const { length, rows } = part;
      const caption: TextRun[] = part.caption === null ? [] : [{ type: "text", text: `(${part.caption})` }];
      const field = part.path && this.fieldRun(part.path, scope);
      return { type: "rule", field, length, ...(rows > 1 && { rows }), ...(caption.length > 0 && { caption }) };
    });
    if (!first) throw new Error("a line has no part: the template was not compiled");
    return { type: "line", role, parts: [first, ...rest] };
  }

  aside({ role, blocks }: TemplateAside, scope: Scope): AsideBlock {
    const made = this.each(blocks, scope, (block, inside) =>
      block.type === "line" ? this.line(block, inside) : this.paragraph(block, inside),
    );
    return { type: "aside", role, blocks: made };
  }

  table({ columns, headerRows, rows, summary }: TemplateTable, scope: Scope): TableBlock {
    const made = this.each(rows, scope, (row, inside) => this.row(row, inside));
    return { type: "table", columns, headerRows, rows: made, ...(summary !== null && { summary }) };
  }

  row({ cells }: TemplateRow, scope: Scope): TableRow {
    const item = scope.outer && { item: scope.prefix.slice(0, -1) };
    return { cells: cells.map((cell) => ({ runs: this.runs(cell, scope, { inCell: true }) })), ...item };
  }

  checks({ path }: TemplateChecks, scope: Scope): ChecklistBlock {
    const found = lookUp(path, scope, this.#language);
    if (found.type !== "field") throw new Error(`${path.join(".")} has no options: the template was not checked`);
    const { field, id, value } = found;
    const isChoice = field.type === "choice";
    const items = (field.options ?? []).map(({ value: option, label }) => ({
      field: isChoice ? id : `${id}.${option}`,
      ...(isChoice && { option }),
      checked: isChoice ? value === option : tickedOf(value).includes(option),
      runs: [{ type: "text", text: label[this.#language] } as const],
    }));
    return { type: "checklist", items };
  }

  runs(runs: Runs, scope: Scope, { inCell = false } = {}): SheetRun[] {
    return this.each(runs, scope, (run, inside) => {
      if (run.type === "text") return run;
      return this.value(run.path, inside, run.emphasis, inCell);
    });
  }

  value(path: Path, scope: Scope, emphasis: Emphasis | undefined, inCell: boolean): SheetRun {
    const found = lookUp(path, scope, this.#language);
    const look = emphasis && { emphasis };
    if (found.type === "words") return { type: "text", text: found.text, ...look };
    if (found.part) {
      const text = printedValue(found.field, found.value, this.#language, found.part);
      return text === null ? { type: "blank", length: 30 } : { type: "text", text, ...look };
    }
    return { ...this.fieldRun(path, scope), ...look, ...(inCell && { underlined: false, length: 0 }) };
  }

  fieldRun(path: Path, scope: Scope): FieldRun {
    const found = lookUp(path, scope, this.#language);
    if (found.type !== "field") throw new Error(`${path.join(".")} is no field: the template was not checked`);
    const { field, id, value } = found;
    const text = printedValue(field, value, this.#language);
    const pattern = blankPattern(field, this.#language);
    const blank = text === null ? { ...(pattern && { pattern }), ...(field.length && { length: field.length }) } : {};
    return { type: "field", field: id, text, ...blank };
  }

  /** Makes every item, once for each turn of its loops and only under its conditions. */
  each<Item extends { readonly type: string }, Made>(
    items: readonly Nested<Item>[],
    scope: Scope,
    make: (item: Item, scope: Scope) => Made,
  ): Made[] {
    return items.flatMap((item) => {
      if (!isControl(item)) return [make(item, scope)];
      if (item.type === "each") {
        return itemScopes(item.path, scope, this.#language).flatMap((inside) => this.each(item.items, inside, make));
      }
      return this.each(this.holds(item.test, scope) ? item.items : item.otherwise, scope, make);
    });
  }

  holds({ type, path, values }: Extract<Test, { values: readonly string[] }>, scope: Scope): boolean {
    const found = lookUp(path, scope, this.#language);
    const value = found.type === "field" ? found.value : found.text;
    const isSet = value !== undefined && value !== null && value !== false && value !== "" && !isEmpty(value);
    const isOne = values.length === 0 ? isSet : typeof value === "string" && values.includes(value);
    return (type === "if") === isOne;
  }
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
