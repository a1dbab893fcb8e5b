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
  TableCell,
  TableRow,
  TextRun,
} from "@qujat/model";
import { tickedOf } from "../answers/values.ts";
import type { Path, Test } from "../template/expressions.ts";
import {
  type Control,
  isControl,
  type Nested,
  type Runs,
  type TemplateAside,
  type TemplateBlock,
  type TemplateChecks,
  type TemplateLine,
  type TemplateParagraph,
  type TemplatePart,
  type TemplateRow,
  type TemplateTable,
} from "../template/tree.ts";
import { blankPattern, printedValue } from "./print.ts";
import { type FoundField, itemScopes, lookUp, type Scope } from "./scope.ts";

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
    const [first, ...rest] = parts.flatMap((part): LinePart[] => {
      return part.type === "label" ? this.label(part.runs, scope) : [this.rule(part, scope)];
    });
    if (!first) throw new Error("a line has no part: the template was not compiled");
    return { type: "line", role, parts: [first, ...rest] };
  }

  /** Words; where what ends them is not known, such as the address of an office, a rule to write it on. */
  label(words: Runs, scope: Scope): LinePart[] {
    const runs = this.runs(words, scope);
    const last = words.at(-1);
    const isOpen = runs.at(-1)?.type === "blank" && last?.type === "value";
    if (!isOpen) return [{ type: "label", runs }];
    return [
      { type: "label", runs: runs.slice(0, -1) },
      { type: "rule", field: null, length: null },
    ];
  }

  rule({ path, length, rows, caption }: Extract<TemplatePart, { type: "rule" }>, scope: Scope): LinePart {
    const field = path && this.fieldOnRule(path, scope);
    const below: TextRun[] = caption === null ? [] : [{ type: "text", text: `(${caption})` }];
    return { type: "rule", field, length, ...(rows > 1 && { rows }), ...(below.length > 0 && { caption: below }) };
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
    const made = cells.map((cell): TableCell => ({ runs: this.runs(cell, scope, { inCell: true }) }));
    return { cells: spanned(made), ...item };
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
      if (run.type !== "value") return run;
      return this.value(run.path, inside, run.emphasis, inCell);
    });
  }

  value(path: Path, scope: Scope, emphasis: Emphasis | undefined, inCell: boolean): SheetRun {
    const found = lookUp(path, scope, this.#language);
    const look = emphasis && { emphasis };
    if (found.type === "words") return { type: "text", text: found.text, ...look };
    if (found.part && found.part !== "attributive") {
      const text = printedValue(found.field, found.value, this.#language, found.part);
      return text === null ? { type: "blank", length: 30 } : { type: "text", text, ...look };
    }
    if (!inCell) return { ...this.fieldRun(found, found.part), ...look };
    const { pattern: _, ...run } = this.fieldRun(found, "numeric");
    return { ...run, ...look, underlined: false, ...(run.text === null && { length: 0 }) };
  }

  fieldRun({ field, id, value }: FoundField, dates?: "attributive" | "numeric"): FieldRun {
    const text = printedValue(field, value, this.#language, dates);
    const pattern = blankPattern(field, this.#language);
    const blank = text === null ? { ...(pattern && { pattern }), ...(field.length && { length: field.length }) } : {};
    return { type: "field", field: id, text, ...blank };
  }

  /** What stands on a rule, which is its own blank. */
  fieldOnRule(path: Path, scope: Scope): FieldRun {
    const found = lookUp(path, scope, this.#language);
    if (found.type !== "field") throw new Error(`${path.join(".")} is no field: the template was not checked`);
    const { pattern: _, length: __, ...run } = this.fieldRun(found);
    return run;
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
      const holds = this.holds(item.test, scope) || this.mayHold(item, scope);
      return this.each(holds ? item.items : item.otherwise, scope, make);
    });
  }

  /** A blank form shows what may be needed, and of two ways to say something the one for the pen. */
  mayHold({ test, otherwise }: Control<unknown> & { readonly type: "when" }, scope: Scope): boolean {
    return scope.isBlank && otherwise.length === 0 && lookUp(test.path, scope, this.#language).type === "field";
  }

  holds({ type, path, values }: Extract<Test, { values: readonly string[] }>, scope: Scope): boolean {
    const found = lookUp(path, scope, this.#language);
    const value = found.type === "field" ? found.value : found.text;
    const isSet = value !== undefined && value !== null && value !== false && value !== "" && !isEmpty(value);
    const given = typeof value === "string" ? [value] : tickedOf(value);
    const isOne = values.length === 0 ? isSet : given.some((each) => values.includes(each));
    return (type === "if") === isOne;
  }
}

/** A row of one cell of words and otherwise empty ones is one cell over all columns, as tables head their parts. */
function spanned(cells: readonly TableCell[]): readonly TableCell[] {
  const [first, ...rest] = cells;
  const isHead = first?.runs.some(({ type }) => type === "text") && first.runs.every(({ type }) => type === "text");
  if (!first || !isHead || rest.length === 0 || rest.some(({ runs }) => runs.length > 0)) return cells;
  return [{ ...first, columnSpan: cells.length }];
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
