/** A template against its form, and the two languages of a form against each other. */
import type { FieldDefinition, FormDefinition } from "@qujat/model";
import { TemplateError } from "./error.ts";
import type { Path, Test } from "./expressions.ts";
import { type Meaning, meaningOf, type Names, namesIn } from "./names.ts";
import { type Control, isControl, type Nested, type Runs, type Template, type TemplateBlock } from "./tree.ts";

/**
 * Checks that every path of a template is a field of its form, used as its type allows.
 *
 * @returns the fields that it uses
 * @throws {TemplateError} for the first that is not
 */
export function checkNames({ file, blocks }: Template, form: FormDefinition): ReadonlySet<FieldDefinition> {
  const walk = new Walk(file);
  walk.blocks(blocks, { fields: form.fields, form });
  return walk.used;
}

/**
 * Checks that two templates say the same: the same blocks in the same order, with the same fields in each.
 *
 * @throws {TemplateError} at the first block of the second template that differs
 */
export function checkParity(first: Template, second: Template): void {
  const there = first.blocks.map(shapeOf);
  for (const [at, block] of second.blocks.entries()) {
    const shape = shapeOf(block);
    if (shape === there[at]) continue;
    const values = { other: first.file, expected: there[at] ?? "–", found: shape };
    throw new TemplateError(second.file, block.line, "languages-differ", values);
  }
  const missing = first.blocks[second.blocks.length];
  if (missing) {
    const values = { other: second.file, expected: "–", found: shapeOf(missing) };
    throw new TemplateError(first.file, missing.line, "languages-differ", values);
  }
}

class Walk {
  readonly used = new Set<FieldDefinition>();
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  blocks(blocks: readonly Nested<TemplateBlock>[], names: Names): void {
    for (const block of blocks) {
      if (isControl(block)) this.control(block, names, (inner, inside) => this.blocks(inner, inside));
      else this.block(block, names);
    }
  }

  block(block: TemplateBlock, names: Names): void {
    switch (block.type) {
      case "paragraph":
      case "stamp":
        this.runs(block.runs, names);
        break;
      case "aside":
        this.blocks(block.blocks, names);
        break;
      case "line":
        for (const part of block.parts) {
          if (part.type === "label") this.runs(part.runs, names);
          else if (part.path) this.field(part.path, part.line, names);
        }
        break;
      case "table":
        this.rows(block.rows, names);
        break;
      case "checks": {
        const { type, options } = this.field(block.path, block.line, names);
        if (!options || (type !== "choice" && type !== "checklist")) this.wrongType(block.path, block.line, type);
      }
    }
  }

  rows(rows: readonly Nested<{ readonly type: "row"; readonly cells: readonly Runs[] }>[], names: Names): void {
    for (const row of rows) {
      if (isControl(row)) this.control(row, names, (inner, inside) => this.rows(inner, inside));
      else for (const cell of row.cells) this.runs(cell, names);
    }
  }

  runs(runs: Runs, names: Names): void {
    for (const run of runs) {
      if (isControl(run)) this.control(run, names, (inner, inside) => this.runs(inner, inside));
      else if (run.type === "value") this.value(run.path, run.line, names);
    }
  }

  control<Item>(
    control: Control<Item>,
    names: Names,
    walk: (items: readonly Nested<Item>[], names: Names) => void,
  ): void {
    if (control.type === "each") {
      const list = this.field(control.path, control.line, names);
      if (list.type !== "list") this.wrongType(control.path, control.line, list.type);
      walk(control.items, namesIn(list, names));
      return;
    }
    this.test(control.test, control.line, names);
    walk(control.items, names);
    walk(control.otherwise, names);
  }

  test({ path, values }: Extract<Test, { values: readonly string[] }>, line: number, names: Names): void {
    const meaning = this.meaning(path, line, names);
    const allowed =
      meaning.type === "variant-id"
        ? names.form.variants?.map(({ id }) => id)
        : this.field(path, line, names).options?.map(({ value }) => value);
    const unknown = values.find((value) => allowed && !allowed.includes(value));
    if (unknown !== undefined)
      throw new TemplateError(this.#file, line, "unknown-option", { name: path.join("."), value: unknown });
  }

  value(path: Path, line: number, names: Names): void {
    const meaning = this.meaning(path, line, names);
    if (meaning.type === "variant-id") throw new TemplateError(this.#file, line, "unknown-field", { name: "variant" });
    if (meaning.type !== "field") return;
    const { type } = meaning.field;
    if (type === "group" || type === "list" || type === "checklist") this.wrongType(path, line, type);
  }

  field(path: Path, line: number, names: Names): FieldDefinition {
    const meaning = this.meaning(path, line, names);
    if (meaning.type !== "field" || meaning.part)
      throw new TemplateError(this.#file, line, "unknown-field", { name: path.join(".") });
    return meaning.field;
  }

  meaning(path: Path, line: number, names: Names): Meaning {
    const meaning = meaningOf(path, names);
    if (!meaning) throw new TemplateError(this.#file, line, "unknown-field", { name: path.join(".") });
    if (meaning.type === "field") this.used.add(meaning.field);
    return meaning;
  }

  wrongType(path: Path, line: number, type: string): never {
    throw new TemplateError(this.#file, line, "wrong-type", { name: path.join("."), type });
  }
}

/** What two languages must share: kinds of blocks, and which fields stand in each; the order of words is free. */
function shapeOf(item: Nested<TemplateBlock>): string {
  if (isControl(item)) return controlShape(item, shapeOf);
  switch (item.type) {
    case "paragraph":
      return `${item.role}(${valuesIn(item.runs)})`;
    case "stamp":
      return `stamp(${valuesIn(item.runs)})`;
    case "aside":
      return `${item.role}(${valuesIn(item.blocks.flatMap(asideRuns))})`;
    case "line": {
      const rules = item.parts.map((part) => (part.type === "rule" ? `_${part.path?.join(".") ?? ""}` : ""));
      const labels = item.parts.flatMap((part) => (part.type === "label" ? part.runs : []));
      return `${item.role}(${[...rules.filter((rule) => rule !== "").sort(), valuesIn(labels)].join(" ")})`;
    }
    case "table":
      return `table ${item.columns.join(":")} ${item.headerRows}(${item.rows.map(rowShape).join(" ")})`;
    case "checks":
      return `checks(${item.path.join(".")})`;
    default:
      return item.type;
  }
}

function rowShape(row: Nested<{ readonly type: "row"; readonly cells: readonly Runs[] }>): string {
  return isControl(row) ? controlShape(row, rowShape) : `[${row.cells.map(valuesIn).join("|")}]`;
}

function controlShape<Item>(control: Control<Item>, shape: (item: Nested<Item>) => string): string {
  const inner = control.items.map(shape).join(" ");
  if (control.type === "each") return `each ${control.path.join(".")}{${inner}}`;
  const { type, path, values } = control.test;
  return `${type} ${path.join(".")} ${values.join()}{${inner}}{${control.otherwise.map(shape).join(" ")}}`;
}

/** An aside has as many short lines as its language needs; only its values must agree. */
function asideRuns(block: Nested<TemplateBlock>): Runs {
  if (isControl(block)) {
    const below = [...block.items, ...(block.type === "when" ? block.otherwise : [])];
    return below.flatMap((inner) => asideRuns(inner));
  }
  if (block.type === "paragraph") return block.runs;
  if (block.type !== "line") return [];
  return block.parts.flatMap((part): Runs => {
    if (part.type === "label") return part.runs;
    return part.path ? [{ type: "value", path: part.path, line: part.line }] : [];
  });
}

function valuesIn(runs: Runs): string {
  const found = runs.flatMap((run): string[] => {
    if (isControl(run)) return [controlShape(run, (inner) => valuesIn([inner]))];
    return run.type === "value" ? [run.path.join(".")] : [];
  });
  return found.sort().join(" ");
}
