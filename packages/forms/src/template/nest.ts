/** Marks that open, divide and close: a flat list of them and of items becomes a tree. */
import { TemplateError } from "./error.ts";
import type { Expression } from "./expressions.ts";
import type { Nested } from "./tree.ts";

/** A mark between items. */
export interface Mark {
  readonly type: "mark";
  readonly expression: Exclude<Expression, { type: "value" }>;
}

/**
 * Nests items between their marks.
 *
 * @throws {TemplateError} when a mark opens in one place and closes in another, such as in two cells
 */
export function nest<Item>(flat: readonly (Item | Mark)[], file: string): Nested<Item>[] {
  const root: Level<Item> = { items: [], opened: undefined, otherwise: undefined };
  const levels = [root];
  for (const item of flat) {
    const level = levels.at(-1) as Level<Item>;
    if (!isMark(item)) {
      (level.otherwise ?? level.items).push(item);
      continue;
    }
    const { expression } = item;
    if (expression.type === "open") {
      levels.push({ items: [], opened: expression, otherwise: undefined });
    } else if (!level.opened) {
      throw new TemplateError(file, expression.line, "torn-block", {});
    } else if (expression.type === "else") {
      level.otherwise = [];
    } else {
      levels.pop();
      const outer = levels.at(-1) as Level<Item>;
      (outer.otherwise ?? outer.items).push(closed(level, file));
    }
  }
  const unclosed = levels.at(-1)?.opened;
  if (unclosed) throw new TemplateError(file, unclosed.line, "torn-block", {});
  return root.items;
}

interface Level<Item> {
  readonly items: Nested<Item>[];
  readonly opened: Extract<Expression, { type: "open" }> | undefined;
  otherwise: Nested<Item>[] | undefined;
}

function closed<Item>({ opened, items, otherwise }: Level<Item>, file: string): Nested<Item> {
  const { test, line } = opened as Extract<Expression, { type: "open" }>;
  if (test.type !== "each") return { type: "when", test, line, items, otherwise: otherwise ?? [] };
  if (otherwise) throw new TemplateError(file, line, "wrong-arguments", { name: "each … else" });
  return { type: "each", path: test.path, line, items };
}

function isMark<Item>(item: Item | Mark): item is Mark {
  return typeof item === "object" && item !== null && "type" in item && item.type === "mark";
}
